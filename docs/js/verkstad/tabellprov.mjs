/** En scenariofil som text: välj, ändra, kör, återställ och ladda ner. Ingenting sparas. */

import { el } from "../kalkylator/bygg.mjs";
import { fellista, radtabell } from "./tabellvisning.mjs";
import { laddaNer, markeraRad } from "./text.mjs";

export class Tabellprov {
  #val;
  #text;
  #visning;
  #plats = el("section", { class: "tabellsvar", "aria-label": "Radernas svar" });
  #utkast = new Map(); // filens namn → texten som den såg ut när en annan fil valdes
  #vald;
  #nummer = 0;

  /** visning: status är den enda platsen för besked, och stall ställer en fråga till Python. */
  constructor(form, visning) {
    this.#visning = visning;
    this.#val = form.querySelector("select");
    this.#text = form.querySelector("textarea");
    form.after(this.#plats);
    form.reset(); // Webbläsaren kan ha valt en annan fil från förra gången.
    this.#oppna();
    this.#val.addEventListener("change", () => {
      this.#utkast.set(this.#vald, this.#text.value);
      this.#oppna();
    });
    form.addEventListener("submit", (handelse) => {
      handelse.preventDefault();
      this.#kor();
    });
    form.querySelector("[data-gor=aterstall]").addEventListener("click", () => this.#aterstall());
    form.querySelector("[data-gor=ladda-ner]").addEventListener("click", () => this.#laddaNer());
  }

  get #publicerat() {
    return this.#val.selectedOptions[0].dataset.text;
  }

  #oppna() {
    this.#vald = this.#val.value;
    this.#text.value = this.#utkast.get(this.#vald) ?? this.#publicerat;
    this.#tom();
  }

  #tom() {
    this.#nummer += 1;
    this.#plats.replaceChildren();
    this.#visning.status.rensa();
  }

  async #kor() {
    this.#tom();
    const nummer = this.#nummer;
    const data = { typ: "tabell", namn: this.#vald, text: this.#text.value, publicerat: this.#publicerat };
    const svar = await this.#visning.stall(data, "Tabellen körs.");
    if (!svar || nummer !== this.#nummer) return;
    this.#visning.status.visa(svar.besked);
    const sammanfattning = el("p", { class: "sammanfattning" }, svar.besked);
    const resten = svar.fel.length
      ? fellista(svar.fel, (rad) => markeraRad(this.#text, rad))
      : radtabell(svar, this.#vald, (rad) => markeraRad(this.#text, rad));
    this.#plats.replaceChildren(el("h3", {}, "Svar"), sammanfattning, ...resten);
  }

  #aterstall() {
    this.#utkast.delete(this.#vald);
    this.#oppna();
    this.#visning.status.visa("Texten är återställd till den publicerade.");
  }

  #laddaNer() {
    const namn = `${this.#vald.split("/").at(-1)}.md`;
    laddaNer(namn, this.#text.value);
    this.#visning.status.visa(`Laddar ner ${namn}.`);
  }
}
