/** Fel i svaren: en ruta överst, ett meddelande vid varje fält och ett ord i sidans titel. */

import { el, tillFalt } from "./bygg.mjs";

const TITELORD = "Fel: ";

export class Felvisning {
  #form;
  #plats;
  #fel = [];

  /** plats är elementet som rutan står i. */
  constructor(form, plats) {
    this.#form = form;
    this.#plats = plats;
  }

  /** Visar felen vid fälten, och med ruta även samlade överst, dit fokus flyttas. */
  visa(fel, { ruta }) {
    const hadeRuta = this.#plats.hasChildNodes();
    this.#vidFalten(fel);
    if (ruta || (hadeRuta && fel.length < this.#fel.length)) this.#samlade(fel, ruta ? "alert" : null);
    this.#fel = fel;
    if (ruta) {
      this.#plats.firstChild.scrollIntoView({ block: "start" });
      this.#plats.firstChild.focus({ preventScroll: true });
    }
  }

  /** Tar bort det som är rättat men visar inget nytt, medan läsaren skriver. */
  behall(fel) {
    const kvar = fel.filter(({ falt }) => this.#fel.some((gammalt) => gammalt.falt === falt));
    this.visa(kvar, { ruta: false });
  }

  rensa() {
    this.visa([], { ruta: false });
    this.#samlade([]);
  }

  #samlade(fel, roll = null) {
    const antal = fel.length === 1 ? "Ett svar behöver rättas." : `${fel.length} svar behöver rättas.`;
    const poster = fel.map(({ falt, text }) => el("li", {}, falt ? tillFalt(falt, text) : text));
    const besked = el(
      "div",
      { role: roll },
      el("h2", {}, "Det finns ett problem"),
      el("p", {}, antal),
      el("ul", {}, ...poster),
    );
    this.#plats.replaceChildren(...(fel.length ? [el("div", { class: "felruta", tabindex: "-1" }, besked)] : []));
    const titel = document.title.startsWith(TITELORD) ? document.title.slice(TITELORD.length) : document.title;
    document.title = fel.length ? TITELORD + titel : titel;
  }

  #vidFalten(fel) {
    for (const meddelande of this.#form.querySelectorAll(".felmeddelande")) meddelande.remove();
    for (const falt of this.#form.querySelectorAll("[aria-invalid]")) falt.removeAttribute("aria-invalid");
    for (const falt of this.#form.querySelectorAll("[aria-describedby^=fel-]")) beskriv(falt, (id) => id.slice(1));
    for (const { falt, text } of fel) {
      const fraga = falt && this.#form.querySelector(`#fraga-${CSS.escape(falt)}`);
      if (!fraga) continue;
      const skrivfalt = fraga.querySelector("input[type=text]");
      (skrivfalt ?? fraga.querySelector(".val")).before(el("p", { class: "felmeddelande", id: `fel-${falt}` }, TITELORD + text));
      skrivfalt?.setAttribute("aria-invalid", "true");
      beskriv(skrivfalt ?? fraga, (id) => [`fel-${falt}`, ...id]);
    }
  }
}

/** Ändrar vilka texter som beskriver fältet; felets text läses alltid först. */
export function beskriv(falt, andra) {
  const id = (falt.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
  falt.setAttribute("aria-describedby", andra(id).join(" "));
}
