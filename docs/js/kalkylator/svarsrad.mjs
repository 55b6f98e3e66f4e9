/** Raden längst ned på smal skärm: svaret medan läsaren är kvar bland frågorna, och vägen till det. */

import { el } from "../gemensamt/bygg.mjs";

export class Svarsrad {
  element = el("div", { class: "svarsrad", hidden: "" });
  #text = el("span", {});
  // Raden behövs bara så länge resultatet är längre ned än det som syns.
  #syns = new IntersectionObserver((poster) => {
    const { isIntersecting, boundingClientRect } = poster.at(-1);
    this.element.hidden = isIntersecting || boundingClientRect.top <= 0;
  });

  /** visa leder till resultatet. */
  constructor(visa) {
    const knapp = el("button", { type: "button" }, this.#text, " ", el("span", { class: "vag-till-svaret" }, "Visa svaret"));
    knapp.addEventListener("click", visa);
    this.element.append(knapp);
  }

  /** Raden säger svaret i vy, som står i resultatet. */
  visa({ utfall, dom }, resultat) {
    this.#text.textContent = `${utfall.symbol} ${dom}`;
    this.#syns.observe(resultat);
  }

  /** Svaret gäller inte längre. */
  foraldra(text) {
    this.#text.textContent = text;
  }

  rensa() {
    this.#syns.disconnect();
    this.element.hidden = true;
  }
}
