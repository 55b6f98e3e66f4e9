/** En scenariofil som text: välj, ändra, kör, återställ och ladda ner. Ingenting sparas. */

import { el } from "../kalkylator/bygg.mjs";
import { glom } from "../kalkylator/formular.mjs";
import { laddaNer } from "./nedladdning.mjs";
import { fellista, radtabell } from "./tabellvisning.mjs";
import { markeraRad } from "./text.mjs";

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
    glom(form);
    this.#oppna();
    this.#val.addEventListener("change", () => {
      this.#utkast.set(this.#vald, this.#text.value);
      this.#oppna();
    });
    form.addEventListener("submit", (handelse) => {
      handelse.preventDefault();
      this.#kor();
    });
    form.querySelector("[data-gor=alla]").addEventListener("click", () => this.#korAlla());
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

  /** Kör varje fil så som den står i rutan eller är publicerad, och säger hur långt den har kommit. */
  async #korAlla() {
    this.#tom();
    this.#utkast.set(this.#vald, this.#text.value);
    const nummer = this.#nummer;
    const svaren = [];
    const filer = [...this.#val.options];
    for (const [plats, { value: namn, dataset }] of filer.entries()) {
      const data = { typ: "tabell", namn, text: this.#utkast.get(namn) ?? dataset.text, publicerat: dataset.text };
      const svar = await this.#visning.stall(data, `Fil ${plats + 1} av ${filer.length} körs.`);
      if (!svar || nummer !== this.#nummer) return;
      svaren.push({ namn, svar });
    }
    const rader = svaren.flatMap(({ svar }) => svar.rader ?? []);
    const trasiga = svaren.filter(({ svar }) => svar.fel.length).length;
    const besked = `${rader.filter(({ stammer }) => stammer).length} av ${rader.length} rader i ${filer.length} filer stämmer.${
      trasiga ? ` ${trasiga} filer har fel och är inte körda.` : ""}`;
    this.#visning.status.visa(besked);
    this.#plats.replaceChildren(el("h3", {}, "Svar"), el("p", { class: "sammanfattning" }, besked),
      ...svaren.map(({ namn, svar }) => this.#filsvar(namn, svar)));
  }

  #filsvar(namn, svar) {
    const tillRad = (rad) => {
      this.#val.value = namn;
      this.#utkast.set(this.#vald, this.#text.value);
      this.#vald = namn;
      this.#text.value = this.#utkast.get(namn) ?? this.#publicerat;
      markeraRad(this.#text, rad);
    };
    const oppen = svar.fel.length || svar.rader.some(({ stammer }) => !stammer) ? "" : null;
    const resten = svar.fel.length ? fellista(svar.fel, tillRad) : radtabell(svar, namn, tillRad);
    return el("details", { class: "rader", open: oppen }, el("summary", {}, `${namn}.md: ${svar.besked}`), ...resten);
  }

  #aterstall() {
    this.#utkast.delete(this.#vald);
    this.#oppna();
    this.#visning.status.visa("Texten är återställd till den publicerade.");
  }

  #laddaNer() {
    const namn = `${this.#vald.split("/").at(-1)}.md`;
    laddaNer(this.#text.value, "text/markdown", namn);
    this.#visning.status.visa(`Laddar ner ${namn}.`);
  }
}
