/** Ett fall som övning: deltagaren bedömer varje steg, och svaren visas ett i taget. */

import { el } from "../gemensamt/bygg.mjs";

export class Fall {
  #section;
  #minne;
  #slutsats;

  /** minne bär deltagarens svar så länge besöket varar; det sparas ingenstans. */
  constructor(section, minne) {
    this.#section = section;
    this.#minne = minne;
    const facit = section.querySelector("details.facit");
    this.#slutsats = facit.querySelector(".slutsats");
    const lista = facit.querySelector(".ovningssteg");
    for (const rad of lista.children) this.#gorFraga(rad);
    this.alla = el("button", { type: "button", class: "md-button alla-svar" }, `Visa alla svar för ${this.id}`);
    this.alla.addEventListener("click", () => this.#visaAlla());
    facit.replaceWith(el("p", { class: "hjalp" }, "Bedöm stegen och visa sedan svaren, ett i taget eller alla."), lista,
      el("p", { class: "knappar" }, this.alla), this.#slutsats);
    this.#rita();
  }

  get id() { return this.#section.dataset.fall; }
  get element() { return this.#section; }
  get rubrik() { return this.#section.querySelector("h2").firstChild.textContent.trim(); }

  /** Stegen med deltagarens ord och reglernas ord; egen är tom när steget inte är bedömt. */
  get stegen() {
    return this.#rader.map((rad) => ({
      rubrik: rad.querySelector("legend").textContent,
      egen: this.#ord(rad, this.#minne.svar.get(rad.dataset.steg)),
      regler: this.#ord(rad, rad.dataset.svar),
      slag: rad.dataset.slag,
    }));
  }

  borjaOm() {
    this.#minne.svar.clear();
    this.#minne.visade.clear();
    for (const falt of this.#section.querySelectorAll("input")) falt.checked = false;
    this.#rita();
  }

  get #rader() {
    return [...this.#section.querySelectorAll(".ovningssteg > li")];
  }

  #ord(rad, svar) {
    return valen(rad).find(([namn]) => namn === svar)?.[1] ?? "";
  }

  #gorFraga(rad) {
    const { steg } = rad.dataset;
    const rubrik = rad.querySelector(".stegrubrik");
    const svar = rad.querySelector(".svar");
    const val = valen(rad).map(([namn, ord]) => {
      const falt = el("input", { type: "radio", name: `${this.id}-${steg}`, value: namn, autocomplete: "off" });
      falt.checked = this.#minne.svar.get(steg) === namn;
      return el("label", { class: "omdome" }, falt, ` ${ord}`);
    });
    const fraga = el("fieldset", { class: "stegfraga" }, el("legend", {}, rubrik.textContent), ...val);
    fraga.addEventListener("change", ({ target }) => {
      this.#minne.svar.set(steg, target.value);
      this.#rita();
    });
    svar.id = `svar-${this.id}-${steg}`;
    svar.prepend(el("p", { class: "jamforelse", hidden: "" }));
    const knapp = el("button", { type: "button", class: "visa-svar", "aria-controls": svar.id },
      el("span", { class: "ord" }), el("span", { class: "dold-text" }, ` för ${rubrik.textContent}`));
    knapp.addEventListener("click", () => {
      if (!this.#minne.visade.delete(steg)) this.#minne.visade.add(steg);
      this.#rita();
    });
    rubrik.replaceWith(fraga, knapp);
  }

  #visaAlla() {
    for (const rad of this.#rader) this.#minne.visade.add(rad.dataset.steg);
    this.#rita();
    this.#slutsats.tabIndex = -1;
    this.#slutsats.focus();
  }

  #rita() {
    for (const rad of this.#rader) {
      const visas = this.#minne.visade.has(rad.dataset.steg);
      rad.querySelector(".svar").hidden = !visas;
      const knapp = rad.querySelector(".visa-svar");
      knapp.setAttribute("aria-expanded", String(visas));
      knapp.querySelector(".ord").textContent = visas ? "Dölj svaret" : "Visa svaret";
      const egen = this.#minne.svar.get(rad.dataset.steg);
      const rad2 = rad.querySelector(".jamforelse");
      rad2.hidden = !egen;
      const lika = egen === rad.dataset.svar ? "Reglerna svarar likadant." : "Reglerna svarar något annat:";
      rad2.textContent = `Din bedömning: ${this.#ord(rad, egen)}. ${lika}`;
    }
    this.#slutsats.hidden = !this.#minne.visade.has("utfall");
  }
}

/** Svaren som går att ge på ett steg, som namn och ord. */
export function valen(rad) {
  return rad.dataset.val.split(";").map((val) => val.split("="));
}

/** Ett tomt minne för ett fall. */
export function nyttMinne() {
  return { svar: new Map(), visade: new Set() };
}
