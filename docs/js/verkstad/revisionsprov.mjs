/** En revision att prova: gränser och kriterier som data. Vad som följer vet bara Python. */

import { el, klickatFalt, knapp, nyFlik } from "../gemensamt/bygg.mjs";
import { Felvisning } from "../gemensamt/felvisning.mjs";
import { fokusera, glom } from "../gemensamt/formular.mjs";
import { tabell } from "../gemensamt/tabell.mjs";
import { markGammalt } from "./gammalt.mjs";
import { laddaNer } from "../gemensamt/nedladdning.mjs";
import { radavsnitt } from "./radavsnitt.mjs";

const GAMMALT = "Följderna gäller inte längre. Gränser eller kriterier är ändrade: visa följderna igen.";
const SLUT = { lagst: "-lagst", hogst: "-hogst" };

export class Revisionsprov {
  #form;
  #val;
  #visning;
  #fel;
  #plats = el("section", { class: "revisionssvar", "aria-label": "Revisionens följder" });
  #kort = ""; // revisionen som följderna gäller, som text; tomt när inga visas
  #gammalt = false;
  #nummer = 0;

  /** visning: status är den enda platsen för besked, stall ställer en fråga, rot är webbplatsens adress,
   * och texter är de publicerade scenariofilerna. */
  constructor(form, visning) {
    this.#form = form;
    this.#visning = visning;
    this.#val = form.querySelector("select");
    const felplats = el("div");
    form.before(felplats);
    form.after(this.#plats);
    this.#fel = new Felvisning(form, felplats);
    glom(form);
    this.#visaUtgavan();
    this.#val.addEventListener("change", () => {
      this.#visaUtgavan();
      this.#tom();
    });
    form.addEventListener("input", () => this.#jamforMedKort());
    form.addEventListener("submit", (handelse) => {
      handelse.preventDefault();
      this.#prova();
    });
    form.querySelector("[data-gor=aterstall]").addEventListener("click", () => {
      const vald = this.#val.value;
      form.reset();
      this.#val.value = vald;
      this.#tom();
      visning.status.visa("Gränser och kriterier är återställda.");
    });
    felplats.addEventListener("click", (handelse) => {
      const falt = klickatFalt(handelse);
      if (falt) fokusera(form, falt);
    });
  }

  get #utgavan() {
    return this.#form.querySelector(`[data-utgava="${CSS.escape(this.#val.value)}"]`);
  }

  #visaUtgavan() {
    for (const en of this.#form.querySelectorAll("[data-utgava]")) en.hidden = en !== this.#utgavan;
  }

  /** Gränser och borttagna kriterier, så som de står i formuläret. */
  #revision() {
    const utgava = this.#val.value;
    const granser = {};
    for (const falt of this.#utgavan.querySelectorAll(`input[name$="${SLUT.lagst}"]`)) {
      const kriterium = falt.name.slice(utgava.length + 1, -SLUT.lagst.length);
      const hogst = this.#form.elements.namedItem(`${utgava}-${kriterium}${SLUT.hogst}`);
      granser[kriterium] = [falt.value, hogst.value];
    }
    return { utgava, granser, borttagna: [...this.#utgavan.querySelectorAll(":checked")].map(({ value }) => value) };
  }

  /** Följderna märks när revisionen har ändrats sedan de räknades fram. En gammal rapport går inte att ladda ner. */
  #jamforMedKort() {
    const gammalt = this.#kort !== "" && this.#kort !== JSON.stringify(this.#revision());
    if (gammalt === this.#gammalt) return;
    this.#gammalt = gammalt;
    markGammalt(this.#plats, gammalt ? GAMMALT : "");
    this.#plats.querySelector(".knappar button").disabled = gammalt;
    this.#visning.status.visa(gammalt ? GAMMALT : "Revisionen är som när följderna räknades fram. De gäller.");
  }

  #tom() {
    this.#nummer += 1;
    this.#kort = "";
    this.#gammalt = false;
    this.#fel.rensa();
    this.#plats.replaceChildren();
    this.#visning.status.rensa();
  }

  async #prova() {
    this.#tom();
    const nummer = this.#nummer;
    const revision = this.#revision();
    const data = { typ: "revision", ...revision, texter: this.#visning.texter, rot: this.#visning.rot.href };
    const svar = await this.#visning.stall(data, "Alla fall jämförs.");
    if (!svar || nummer !== this.#nummer) return;
    if (svar.fel.length) {
      this.#visning.status.rensa();
      this.#fel.visa(svar.fel, { ruta: true });
      return;
    }
    this.#visning.status.visa(svar.besked);
    this.#plats.replaceChildren(el("h3", {}, "Följder"), el("p", { class: "sammanfattning" }, svar.besked),
      this.#export(revision.utgava, svar.sida), ...radavsnitt(svar.rader), ...(svar.klasser.length ? this.#foljder(svar) : []));
    this.#kort = JSON.stringify(revision);
    this.#jamforMedKort();
  }

  /** En knapp som lämnar hela jämförelsen som en fristående sida. */
  #export(utgava, sida) {
    const ner = knapp("Ladda ner rapporten", () => {
      laddaNer(sida, "text/html", `jamforelse-${utgava}.html`);
      this.#visning.status.visa("Laddar ner rapporten. Den går att skriva ut och bifoga.");
    });
    return el("p", { class: "knappar" }, ner);
  }

  #foljder({ berorda, klasser }) {
    const vilka = berorda.map((villkor, plats) => [{ barn: [String(plats + 1)] }, { barn: [lista(villkor)] }]);
    const hur = klasser.map(({ villkor, fore, efter, kalkylator }, plats) => [
      { barn: [String(plats + 1)] },
      { barn: [lista(villkor)] },
      { barn: [fore] },
      { barn: [efter] },
      { barn: [this.#exempel(kalkylator, plats + 1)] },
    ]);
    return [
      el("p", { class: "hjalp", id: "ny-flik" }, "Länkarna öppnas i en ny flik, med reglerna som de är i dag."),
      tabell("Vilka som berörs", ["Grupp", "Villkor"], vilka),
      tabell("Hur svaret ändras", ["Klass", "Villkor", "Före", "Efter", "Prova"], hur),
    ];
  }

  #exempel(vag, nummer) {
    const lank = nyFlik(new URL(vag, this.#visning.rot).href, "Öppna ett fall");
    lank.setAttribute("aria-label", `Öppna ett fall ur klass ${nummer}`);
    return lank;
  }
}

function lista(villkor) {
  return villkor.length ? el("ul", {}, ...villkor.map((ett) => el("li", {}, ett))) : "alla fall";
}
