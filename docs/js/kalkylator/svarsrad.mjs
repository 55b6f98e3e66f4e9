/** Raden längst ned på smal skärm: svaret medan läsaren är kvar bland frågorna, och vägen till det. */

import { el } from "../gemensamt/bygg.mjs";

export class Svarsrad {
  element = el("div", { class: "svarsrad", hidden: "" });
  #text = el("span", {});

  /** visa leder till resultatet. */
  constructor(visa) {
    const knapp = el("button", { type: "button" }, this.#text, " ", el("span", { class: "vag-till-svaret" }, "Visa svaret"));
    knapp.addEventListener("click", visa);
    this.element.append(knapp);
  }

  visa({ utfall, dom }) {
    this.#text.textContent = `${utfall.symbol} ${dom}`;
    this.element.hidden = false;
  }

  /** Svaret gäller inte längre. */
  foraldra(text) {
    this.#text.textContent = text;
  }

  rensa() {
    this.element.hidden = true;
  }
}
