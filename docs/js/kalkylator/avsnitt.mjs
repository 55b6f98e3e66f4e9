/** De utfällbara avsnitten sist i resultatet. De behålls när resultatet byts, så att det öppna förblir öppet. */

import { el } from "../gemensamt/bygg.mjs";
import { omslag } from "./omslag.mjs";

export class Avsnitt {
  #fragaOmslag;
  #omslag = new Utfallbart("Vad som skulle ändra svaret");
  #steg = new Utfallbart("Återstående steg");
  #svar = new Utfallbart("Dina svar");
  #stegtext = "";
  #angivet = [];
  #varden = null;
  #nummer = 0;
  #raknat = false;

  /** fragaOmslag ställer frågan till Python, för de svar som resultatet bygger på. */
  constructor(fragaOmslag) {
    this.#fragaOmslag = fragaOmslag;
    this.#omslag.element.addEventListener("toggle", () => this.#raknaOm());
    this.#svar.element.addEventListener("toggle", () => this.#visaSvar());
  }

  /** Avsnitten för ett nytt resultat; varden är svaren det bygger på. */
  visa(vy, varden, lank) {
    this.#varden = varden;
    this.#raknat = false;
    this.#nummer += 1;
    this.#raknaOm();
    this.#angivet = vy.angivet;
    this.#visaSvar();
    // Läsarens egna bockar hör till stegen och inte till svaren, och finns kvar så länge stegen är desamma.
    const stegtext = JSON.stringify(vy.checklista);
    if (stegtext !== this.#stegtext) this.#steg.fyll(...steg(vy.checklista, lank));
    this.#stegtext = stegtext;
    return [this.#omslag, ...(vy.checklista.length ? [this.#steg] : []), this.#svar].map(({ element }) => element);
  }

  // Det stängda byggs först när det öppnas, så att en omräkning går fort.
  #visaSvar() {
    this.#svar.fyll(...(this.#svar.element.open ? angivet(this.#angivet) : []));
  }

  async #raknaOm() {
    if (!this.#omslag.element.open || this.#raknat) return;
    this.#raknat = true;
    const nummer = ++this.#nummer;
    this.#omslag.vanta("Räknar ut vad som skulle ändra svaret.");
    try {
      const svar = await this.#fragaOmslag(this.#varden);
      if (nummer === this.#nummer) this.#omslag.fyll(...omslag(svar));
    } catch {
      if (nummer !== this.#nummer) return;
      this.#raknat = false;
      this.#omslag.fyll(el("p", {}, "Det gick inte att räkna ut. Stäng avsnittet och öppna det igen för ett nytt försök."));
    }
  }
}

class Utfallbart {
  #innehall = el("div");
  element;

  constructor(rubrik) {
    const klass = { class: "avsnitt" };
    this.element = el("details", klass, el("summary", {}, el("h3", {}, rubrik)), this.#innehall);
  }

  fyll(...barn) {
    this.#innehall.style.minHeight = "";
    this.#innehall.replaceChildren(...barn);
  }

  /** Ett besked medan svaret dröjer; höjden hålls så att texten under inte hoppar. */
  vanta(text) {
    this.#innehall.style.minHeight = `${this.#innehall.offsetHeight}px`;
    this.#innehall.replaceChildren(el("p", {}, text));
  }
}

function angivet(lista) {
  if (!lista.length) return [el("p", {}, "Inga frågor är besvarade.")];
  return [el("dl", { class: "fakta" }, ...lista.flatMap(({ rubrik, varde }) => [el("dt", {}, rubrik), el("dd", {}, varde)]))];
}

function steg(lista, lank) {
  const poster = lista.map(({ rubrik, skal, lank: vag }, plats) => {
    const id = `steg-${plats}`;
    return el(
      "li",
      {},
      el("input", { type: "checkbox", id, autocomplete: "off" }),
      el("div", {}, el("label", { for: id }, rubrik), el("p", {}, skal), el("p", {}, lank(vag, `Läs texten: ${rubrik}`))),
    );
  });
  return [
    el("p", {}, "Källans egna steg i handläggningen. Bocka av för din egen skull: bockarna sparas inte."),
    el("ul", { class: "stegen" }, ...poster),
  ];
}
