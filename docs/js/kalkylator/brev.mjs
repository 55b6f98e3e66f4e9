/** En färdig text, så som den kopieras: stycken, och luckorna som läsaren själv fyller märkta. */

import { el } from "../gemensamt/bygg.mjs";

const LUCKA = /(\[[^\]]*\])/;

export class Brev {
  element = el("div", { class: "brev" });
  #text = el("div", { class: "brevtext", role: "group", "aria-labelledby": "brev-rubrik", tabindex: "-1" });
  #visas = null;

  constructor() {
    this.tom();
  }

  tom() {
    this.#visas = null;
    this.element.replaceChildren(el("p", { class: "hjalp" }, "Texten skrivs."));
  }

  /** Visar texten; text är det som kopieras, tecken för tecken. */
  visa(brev) {
    if (this.#visas === brev) return;
    this.#visas = brev;
    this.#text.replaceChildren(...brev.text.trim().split(/\n{2,}/).map(stycke));
    this.element.replaceChildren(this.#text, el("p", { class: "hjalp" }, luckor(brev.luckor)));
  }

  visar(brev) {
    return this.#visas === brev;
  }

  /** Markerar texten, så att den går att kopiera med tangentbordet. */
  markera() {
    this.#text.focus();
    getSelection().selectAllChildren(this.#text);
  }
}

function stycke(text) {
  return el("p", {}, ...text.split(LUCKA).map((del) => (LUCKA.test(del) ? el("mark", {}, del) : del)));
}

function luckor(antal) {
  if (!antal) return "Läs igenom texten innan du använder den.";
  return antal === 1 ? "Fyll i stället inom hakparentes." : `Fyll i de ${antal} ställena inom hakparentes.`;
}
