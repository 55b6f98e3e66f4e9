/** Korta besked till skärmläsare och öga, utan att fokus flyttas. */

import { el } from "./bygg.mjs";

// Ett besked som är likadant som det förra läses upp bara om platsen hinner vara tom.
const TOM_MS = 100;

export class Besked {
  element = el("p", { class: "progress", role: "status" });
  #paus = 0;

  visa(text) {
    clearTimeout(this.#paus);
    this.element.textContent = "";
    this.#paus = setTimeout(() => { this.element.textContent = text; }, TOM_MS);
  }

  rensa() {
    clearTimeout(this.#paus);
    this.element.textContent = "";
  }
}

/** Flyttar fokus till ett större stycke, med dess början överst i bild. */
export function fokuseraStycke(element) {
  element.scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
}
