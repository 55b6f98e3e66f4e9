/** En scenariofil som text: välj, ändra, kör, återställ och ladda ner. Ingenting sparas. */

import { el } from "../gemensamt/bygg.mjs";
import { fellista } from "../gemensamt/fellista.mjs";
import { glom } from "../gemensamt/formular.mjs";
import { markGammalt } from "./gammalt.mjs";
import { laddaNer } from "../gemensamt/nedladdning.mjs";
import { radtabell } from "./tabellvisning.mjs";
import { markeraRad } from "../gemensamt/radmarkering.mjs";

const GAMMALT = "Svaret gäller inte längre. Texten är ändrad sedan den kördes: kör den igen.";

export class Tabellprov {
  #val;
  #text;
  #visning;
  #plats = el("section", { class: "tabellsvar", "aria-label": "Radernas svar" });
  #utkast = new Map(); // filens namn → texten som den såg ut när en annan fil valdes
  #vald;
  #kort = new Map(); // filens namn → texten som svaret gäller
  #gammalt = false;
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
    this.#text.addEventListener("input", () => this.#jamforMedKort());
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

  /** Textens lydelse nu, också för en fil som inte visas. */
  #lydelse(namn) {
    if (namn === this.#vald) return this.#text.value;
    return this.#utkast.get(namn) ?? [...this.#val.options].find(({ value }) => value === namn).dataset.text;
  }

  /** Svaret märks när en text har ändrats sedan den kördes, och gäller igen när den är som den var. */
  #jamforMedKort() {
    const gammalt = [...this.#kort].some(([namn, text]) => this.#lydelse(namn) !== text);
    if (gammalt === this.#gammalt) return;
    this.#gammalt = gammalt;
    markGammalt(this.#plats, gammalt ? GAMMALT : "");
    this.#visning.status.visa(gammalt ? GAMMALT : "Texten är som när den kördes. Svaret gäller.");
  }

  #visa(kort, ...svar) {
    this.#plats.replaceChildren(...svar);
    this.#kort = kort;
    this.#jamforMedKort();
  }

  #tom() {
    this.#nummer += 1;
    this.#kort = new Map();
    this.#gammalt = false;
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
    const tillRad = (rad) => this.#tillRad(data.namn, rad);
    const resten = svar.fel.length ? fellista(svar.fel, tillRad) : radtabell(svar, data.namn, tillRad);
    this.#visa(new Map([[data.namn, data.text]]), el("h3", {}, "Svar"), sammanfattning, ...resten);
  }

  /** Kör varje fil så som den står i rutan eller är publicerad, och säger hur långt den har kommit. */
  async #korAlla() {
    this.#tom();
    this.#utkast.set(this.#vald, this.#text.value);
    const nummer = this.#nummer;
    const filer = [...this.#val.options].map(({ value: namn, dataset }) => ({ namn, text: this.#lydelse(namn), publicerat: dataset.text }));
    const samma = await this.#visning.stall({ typ: "samma_id", filer }, "Alla filer läses.");
    if (!samma || nummer !== this.#nummer) return;
    const svaren = [];
    for (const [plats, fil] of filer.entries()) {
      const svar = await this.#visning.stall({ typ: "tabell", ...fil }, `Fil ${plats + 1} av ${filer.length} körs.`);
      if (!svar || nummer !== this.#nummer) return;
      const fel = [...svar.fel, ...samma.fel.filter(({ namn }) => namn === fil.namn)];
      svaren.push({ namn: fil.namn, svar: { ...svar, fel } });
    }
    const besked = samlat(svaren.map(({ svar }) => svar));
    this.#visning.status.visa(besked);
    this.#visa(new Map(filer.map(({ namn, text }) => [namn, text])), el("h3", {}, "Svar"),
      el("p", { class: "sammanfattning" }, besked), ...svaren.map(({ namn, svar }) => this.#filsvar(namn, svar)));
  }

  /** Går till en rad i en fil. Är svaret gammalt kan raden ha flyttat sig, och då sägs det i stället. */
  #tillRad(namn, rad) {
    if (this.#gammalt) {
      this.#visning.status.visa(GAMMALT);
      return;
    }
    if (namn !== this.#vald) {
      this.#utkast.set(this.#vald, this.#text.value);
      this.#text.value = this.#lydelse(namn);
      this.#val.value = this.#vald = namn;
    }
    markeraRad(this.#text, rad);
  }

  #filsvar(namn, svar) {
    const tillRad = (rad) => this.#tillRad(namn, rad);
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

/** Ett besked för alla filer: rader som stämmer, och filer vars rader inte räknas. */
function samlat(svaren) {
  const hela = svaren.filter(({ fel }) => !fel.length);
  const rader = hela.flatMap((svar) => svar.rader);
  const trasiga = svaren.length - hela.length;
  const fel = { 0: "", 1: " En fil har fel, och dess rader är inte räknade." }[trasiga]
    ?? ` ${trasiga} filer har fel, och deras rader är inte räknade.`;
  return `${rader.filter(({ stammer }) => stammer).length} av ${rader.length} rader i ${hela.length} ${hela.length === 1 ? "fil" : "filer"} stämmer.${fel}`;
}
