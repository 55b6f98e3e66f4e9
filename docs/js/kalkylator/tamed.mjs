/** Texten att klistra in, hämtad när resultatet har fått stå still, och det andra som går att ta med under «Mer». */

import { Besked } from "../gemensamt/besked.mjs";
import { el, knapp } from "../gemensamt/bygg.mjs";
import { kopiera, NEKAT } from "../gemensamt/kopiera.mjs";
import { Brev } from "./brev.mjs";
import { Mer } from "./mer.mjs";

// Omräkningen ska märkas så lite som möjligt, så texterna frågas efter när läsaren har stannat upp.
const VILA_MS = 150;
const MISSLYCKAT = "Texterna gick inte att göra. Försök igen.";

export class TaMed {
  element = el("div", { class: "tamed" });
  #rubrik = el("h3", { id: "brev-rubrik" }, "Text att klistra in");
  #besked = new Besked();
  #brev = new Brev();
  #kopiera = knapp("Kopiera texten", () => this.#ta(0));
  #andra = el("span", { class: "andra-texter" });
  #mer;
  #fragaOm;
  #varden = null; // svaren som resultatet bygger på; null när det inte gäller
  #begart = null; // texterna, som frågas efter när resultatet står still
  #paus = 0;

  /** fragaOm ställer en fråga till Python om de svar som resultatet bygger på. */
  constructor(fragaOm) {
    this.#fragaOm = fragaOm;
    this.#mer = new Mer(() => this.#texter(), this.#besked);
    this.#kopiera.classList.add("md-button--primary");
    this.element.append(
      this.#rubrik,
      el("div", { class: "knappar" }, this.#kopiera, this.#andra),
      this.#besked.element,
      this.#brev.element,
      this.#mer.element,
    );
  }

  /** Ett nytt resultat; det som visades för det förra försvinner. */
  satt(vy, varden) {
    this.glom();
    this.#mer.satt(vy);
    this.#varden = varden;
    this.#paus = setTimeout(() => this.#hamta(), VILA_MS);
  }

  fokusera() {
    this.element.scrollIntoView({ block: "start" });
    this.#kopiera.focus({ preventScroll: true });
  }

  glom() {
    clearTimeout(this.#paus);
    this.#varden = this.#begart = null;
    this.#brev.tom();
    this.#mer.tom();
    this.#besked.rensa();
  }

  /** Visar texten utan att läsaren har bett om det; går det inte sägs det först när någon ber om den. */
  async #hamta() {
    const svar = await this.#texter(false);
    if (!svar) return;
    const [forst, ...andra] = svar.texter;
    this.#rubrik.textContent = forst.rubrik;
    this.#kopiera.textContent = forst.knapp;
    this.#andra.replaceChildren(...andra.map((text, plats) => knapp(text.knapp, () => this.#ta(plats + 1))));
    this.#brev.visa(forst);
  }

  /** Texterna; null när det inte finns något resultat, när det hinner bytas, och när motorn inte svarar. */
  async #texter(sag = true) {
    const varden = this.#varden;
    if (!varden) return null;
    this.#begart ??= this.#fragaOm("tamed", varden);
    const svar = await this.#begart.catch(() => null);
    if (varden !== this.#varden) return null;
    if (!svar) {
      this.#begart = null;
      if (sag) this.#besked.visa(MISSLYCKAT);
    }
    return svar;
  }

  /** Kopierar en av texterna och visar den. */
  async #ta(plats) {
    const vantade = this.#texter();
    const kopierad = kopiera(vantade.then(({ texter }) => texter[plats].text));
    const svar = await vantade;
    if (!svar) return;
    this.#rubrik.textContent = svar.texter[plats].rubrik;
    this.#brev.visa(svar.texter[plats]);
    const lyckades = await kopierad;
    if (!this.#brev.visar(svar.texter[plats])) return;
    if (!lyckades) this.#brev.markera();
    this.#besked.visa(lyckades ? "Texten är kopierad." : NEKAT);
  }
}
