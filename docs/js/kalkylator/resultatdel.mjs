/** Platsen för resultatet: finns det, är det inaktuellt, och när får det fokus. */

import { Avsnitt } from "./avsnitt.mjs";
import { fokuseraStycke } from "../gemensamt/besked.mjs";
import { el, nyFlik } from "../gemensamt/bygg.mjs";
import { laggKvitto, taBortKvitto } from "./kvitto.mjs";
import { resultat, stampel } from "./resultat.mjs";
import { TaMed } from "./tamed.mjs";

export class Resultatdel {
  element = el("div", { class: "resultatdel" });
  #fragaOm;
  #avsnitt;
  #taMed;
  #section = null;

  /** fragaOm ställer en fråga till Python om de svar som resultatet bygger på. */
  constructor(fragaOm) {
    this.#fragaOm = fragaOm;
  }

  get finns() {
    return this.#section !== null;
  }

  /** vy är det Python svarade, varden de svar som prövades. */
  visa(vy, varden, start, rot) {
    const lank = (adress, text) => nyFlik(new URL(adress, rot).href, text);
    this.#avsnitt ??= new Avsnitt(this.#fragaOm);
    this.#taMed ??= new TaMed(this.#fragaOm);
    this.#taMed.satt(vy, varden);
    // Samma element hela tiden, så att läsplatsen inte går förlorad när innehållet byts.
    this.#section ??= el("section", { tabindex: "-1", "aria-labelledby": "resultat-rubrik resultat-utfall" });
    this.#section.className = "resultat";
    this.#section.replaceChildren(
      ...resultat(vy, start, lank),
      ...this.#avsnitt.visa(vy, varden, lank),
      this.#taMed.element,
      stampel(vy, start),
    );
    if (!this.#section.isConnected) this.element.append(this.#section);
    laggKvitto(this.element, vy, start);
  }

  /** Skriver en rad direkt under rubriken. */
  anmark(text, klass) {
    this.#section?.firstChild.after(el("p", { class: klass }, text));
  }

  /** Ett svar har ändrats: utkastet och länken gäller inte längre. */
  glom() {
    this.#taMed?.glom();
  }

  /** Märker resultatet som gammalt, i ord och inte bara med utseende. Ett gammalt resultat går inte att ta med. */
  foraldra(text) {
    if (!this.finns) return;
    this.glom();
    this.#taMed.element.remove();
    taBortKvitto(this.element);
    this.#section.classList.add("foraldrad");
    this.#section.querySelector("p.foraldrad")?.remove();
    this.anmark(text, "foraldrad");
  }

  fokusera() {
    fokuseraStycke(this.#section);
  }

  rensa() {
    this.glom();
    taBortKvitto(this.element);
    this.#section = this.#avsnitt = this.#taMed = null;
    this.element.replaceChildren();
  }
}
