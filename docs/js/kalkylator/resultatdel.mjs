/** Platsen för resultatet: finns det, är det inaktuellt, och när får det fokus. */

import { fokuseraStycke } from "./besked.mjs";
import { el } from "./bygg.mjs";
import { resultat } from "./resultat.mjs";

export class Resultatdel {
  element = el("div");
  #section = null;

  get finns() {
    return this.#section !== null;
  }

  visa(vy, start, rot) {
    // Samma element hela tiden, så att läsplatsen inte går förlorad när innehållet byts.
    this.#section ??= el("section", { tabindex: "-1", "aria-labelledby": "resultat-rubrik resultat-utfall" });
    this.#section.className = "resultat";
    this.#section.replaceChildren(...resultat(vy, start, rot));
    this.element.append(this.#section);
  }

  /** Skriver en rad direkt under rubriken. */
  anmark(text, klass) {
    this.#section?.firstChild.after(el("p", { class: klass }, text));
  }

  /** Märker resultatet som gammalt, i ord och inte bara med utseende. */
  foraldra(text) {
    if (!this.finns) return;
    this.#section.classList.add("foraldrad");
    this.#section.querySelector("p.foraldrad")?.remove();
    this.anmark(text, "foraldrad");
  }

  fokusera() {
    fokuseraStycke(this.#section);
  }

  rensa() {
    this.#section = null;
    this.element.replaceChildren();
  }
}
