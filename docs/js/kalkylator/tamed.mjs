/** «Ta med dig»: texter att kopiera, kvitto att skriva ut och en länk. Allt visas först när läsaren ber om det. */

import { Besked } from "../gemensamt/besked.mjs";
import { el, knapp } from "../gemensamt/bygg.mjs";
import { egna, laggTill } from "../gemensamt/egnafall.mjs";
import { FLEST_EGNA, skrivLank } from "../gemensamt/setlank.mjs";
import { ROT } from "../motor/rot.mjs";

const SORTER = {
  utkast: {
    knapp: "Kopiera utkast till skäl",
    etikett: "Utkast till skäl",
    hjalp: "Ett beräkningsstöd, inte ett beslut. Skriv själv det som står inom [SKRIV HÄR].",
    kopierat: "Utkastet är kopierat.",
  },
  scenario: {
    knapp: "Kopiera som scenario",
    etikett: "Fallet som scenariofil",
    hjalp: "Filen kan läggas bland testerna när svaret är kontrollerat mot källan.",
    kopierat: "Scenariot är kopierat.",
  },
};
const NEKAT = "Webbläsaren tillät inte kopiering. Texten är markerad: kopiera den med Ctrl och C.";

export class TaMed {
  element = el("div", { class: "tamed" });
  #besked = new Besked();
  #plats = el("div");
  #svar = null;

  constructor() {
    this.element.append(
      el("h3", {}, "Ta med dig"),
      el("p", {}, "Ingenting sparas här. Lägger du en text i ett ärende kan den bli en allmän handling."),
      el(
        "div",
        { class: "knappar" },
        knapp(SORTER.utkast.knapp, () => this.#text("utkast")),
        knapp("Skriv ut kvitto", () => window.print()),
        knapp(SORTER.scenario.knapp, () => this.#text("scenario")),
        knapp("Lägg till i övningssetet", () => this.#laggTill()),
        knapp("Visa länk till fallet", () => this.#lank()),
      ),
      this.#besked.element,
      this.#plats,
    );
  }

  /** Texterna för ett nytt resultat; det som visades för det förra försvinner. */
  satt(svar) {
    this.glom();
    this.#svar = svar;
  }

  glom() {
    this.#svar = null;
    this.#plats.replaceChildren();
    this.#besked.rensa();
  }

  #text(sort) {
    if (!this.#svar) return;
    const { etikett, hjalp, kopierat } = SORTER[sort];
    const falt = el("textarea", { id: "tamed-falt", rows: "12", spellcheck: "false", ...SKYDD });
    this.#visa(falt, this.#svar[sort], etikett, hjalp);
    this.#kopiera(falt, kopierat);
  }

  #lank() {
    if (!this.#svar) return;
    const adress = new URL(location.href);
    adress.hash = this.#svar.lank;
    const falt = el("input", { id: "tamed-falt", type: "text", ...SKYDD });
    const hjalp = "Länken innehåller svaren. Den som får länken ser dem.";
    this.#visa(falt, adress.href, "Länk till fallet", hjalp);
    this.#plats.append(el("p", {}, knapp("Kopiera länken", () => this.#kopiera(falt, "Länken är kopierad."))));
    this.#besked.visa("Länken visas nedanför.");
  }

  /** Fallet läggs bland de egna fallen i minnet; adressen bär dem bara på vägen till setsidan. */
  #laggTill() {
    if (!this.#svar) return;
    const { lank, vy } = this.#svar;
    const { id } = laggTill({ namn: vy.provning, lank });
    const adress = new URL("ovningar/set/", ROT);
    adress.hash = skrivLank(new URLSearchParams(lank).get("regler"), {}, egna().slice(-FLEST_EGNA).map((fall) => fall.lank));
    this.#plats.replaceChildren(
      el("p", { class: "hjalp" }, "Egna fall finns bara i den här fliken. På setsidan gör du en scenariofil av dem."),
      el("p", {}, el("a", { href: adress.href }, "Öppna övningssetet")),
    );
    this.#besked.visa(`Fallet är ${id} i ditt övningsset.`);
  }

  #visa(falt, text, etikett, hjalp) {
    falt.value = text;
    this.#plats.replaceChildren(
      el("label", { for: "tamed-falt" }, etikett),
      el("p", { class: "hjalp", id: "tamed-hjalp" }, hjalp),
      falt,
    );
  }

  async #kopiera(falt, kopierat) {
    try {
      await navigator.clipboard.writeText(falt.value);
      if (falt.isConnected) this.#besked.visa(kopierat);
    } catch {
      // Nekat, eller en webbläsare utan urklipp: texten går ändå att ta med tangentbordet.
      if (!falt.isConnected) return;
      falt.focus();
      falt.select();
      this.#besked.visa(NEKAT);
    }
  }
}

// Utan autocomplete=off kan webbläsaren spara fältets text för att återställa den efter Bakåt.
const SKYDD = { readonly: "", autocomplete: "off", "aria-describedby": "tamed-hjalp" };
