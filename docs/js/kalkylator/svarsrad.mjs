/** Raden längst ned på smal skärm: svaret medan läsaren är kvar bland frågorna, och vägen till det. */

import { el, knapp } from "../gemensamt/bygg.mjs";

// Knappen är inte hela raden: det som skymtar bakom raden ska gå att träffa bredvid knappen.
export class Svarsrad {
  element = el("div", { class: "svarsrad", hidden: "" });
  #text = el("span", {});

  /** visa leder till resultatet. */
  constructor(visa) {
    this.element.append(this.#text, " ", knapp("Visa svaret", visa));
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
