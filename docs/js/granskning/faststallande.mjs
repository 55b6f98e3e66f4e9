/** Underlaget för fastställande: alla rader körda i läsarens egen webbläsare och jämförda med byggets svar. */

import { Besked } from "../gemensamt/besked.mjs";
import { el } from "../gemensamt/bygg.mjs";
import { FlyttbartElement } from "../gemensamt/sidelement.mjs";
import { folj, forsokIgen, fraga, starta } from "../motor/motor.mjs";
import { stoppruta } from "../gemensamt/rutor.mjs";

const OMGANG = 100;

export default class Faststallande extends FlyttbartElement {
  #knapp;
  #status;
  #framsteg;
  #motorplats;
  #cell;

  paSidan(signal) {
    signal.addEventListener("abort", folj((lage) => this.skotare.#motorn(lage)));
  }

  #motorn(lage) {
    if (lage.namn === "startar") this.#framsteg.textContent = lage.text;
    else if (!this.#knapp.getAttribute("aria-disabled")) this.#framsteg.textContent = "";
  }

  bygg() {
    this.#cell = this.querySelector(".egen");
    this.#cell.textContent = "Inte körda här än.";
    this.#knapp = el("button", { type: "button", class: "md-button md-button--primary" }, "Kör alla rader i den här webbläsaren");
    this.#status = new Besked();
    this.#framsteg = el("p", { class: "progress framsteg" });
    this.#motorplats = el("div");
    this.#knapp.addEventListener("click", () => this.#kor());
    this.prepend(el("div", { class: "fall" }, el("p", { class: "knappar" }, this.#knapp)),
      this.#motorplats, this.#framsteg, this.#status.element);
  }

  async #kor() {
    if (this.#knapp.getAttribute("aria-disabled")) return;
    this.#knapp.setAttribute("aria-disabled", "true");
    this.#motorplats.replaceChildren();
    this.#status.visa("Raderna körs.");
    forsokIgen();
    starta();
    try {
      const vantat = await this.#hamta();
      const utfall = await this.#allaSvar(vantat);
      this.#visa(utfall);
    } catch (fel) {
      this.#misslyckas(fel);
    }
    this.#knapp.removeAttribute("aria-disabled");
  }

  /** Byggets svar. Webbläsaren vägrar en fil som inte är just den som sidan byggdes med. */
  async #hamta() {
    const { rot, fil, summa } = this.dataset;
    try {
      const svar = await fetch(new URL(fil, new URL(rot, document.baseURI)), { integrity: summa, cache: "no-cache" });
      if (!svar.ok) throw new Error(String(svar.status));
      return await svar.json();
    } catch {
      throw Object.assign(new Error("hamtning"), { vad: "Byggets svar gick inte att hämta, eller så hör de till ett annat bygge.", var: fil });
    }
  }

  /** Varje rads svar, jämfört tecken för tecken, och summan av reglerna som gav det. */
  async #allaSvar({ regler, rader, dagar }) {
    const start = await fraga({ typ: "start" });
    const olika = [];
    const jamfor = (svaren, vantade) => vantade.forEach(({ id, svar }, plats) => {
      if (svaren[plats] !== svar) olika.push({ id, vantat: svar, fick: String(svaren[plats]) });
    });
    const antal = rader.length + dagar.length;
    for (let fran = 0; fran < rader.length; fran += OMGANG) {
      const egna = rader.slice(fran, fran + OMGANG);
      const { rader: svaren } = await fraga({ typ: "rader", text: egna.map(({ fall }) => fall).join("\n") });
      jamfor(svaren, egna);
      this.#framsteg.textContent = `${fran + egna.length} av ${antal} rader är körda.`;
    }
    const { dagar: svaren } = await fraga({ typ: "dagar", rader: dagar.map(({ fraga: en }) => en) });
    jamfor(svaren, dagar);
    this.#framsteg.textContent = "";
    return { antal, olika, version: start.version, regler: start.regler, sammaRegler: start.regler === regler };
  }

  #visa({ antal, olika, version, regler, sammaRegler }) {
    const ratt = !olika.length && sammaRegler;
    const text = `${antal - olika.length} av ${antal} rader ger samma svar som i CPython, tecken för tecken.`;
    const nar = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" }).format(new Date());
    const tecken = el("span", { "aria-hidden": "true" }, ratt ? "✓ " : "✗ ");
    this.#cell.className = `egen status ${ratt ? "status-stammer" : "status-avviker"}`;
    this.#cell.replaceChildren(tecken, text,
      ...(sammaRegler ? [] : [` Webbläsaren körde andra regler (${regler}) än sidan visar.`]),
      el("p", {}, `Kört ${nar} med version ${version}, regler ${regler}. Webbläsare: ${navigator.userAgent}`),
      ...(olika.length ? [el("ul", {}, ...olika.map(({ id, vantat, fick }) =>
        el("li", {}, `${id}: CPython ${vantat}, webbläsaren ${fick}`)))] : []));
    this.#status.visa(text);
  }

  #misslyckas(fel) {
    this.#status.rensa();
    this.#framsteg.textContent = "";
    this.#cell.className = "egen";
    this.#cell.textContent = "Inte körda här: det gick inte. Uppgiften saknas i det här underlaget.";
    const utvag = ["byggets egna siffror i tabellen gäller."];
    this.#motorplats.replaceChildren(stoppruta(fel, utvag, () => this.#kor()));
  }
}
