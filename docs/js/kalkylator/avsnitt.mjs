/** De utfällbara avsnitten efter det som avgör. De behålls när resultatet byts, så att det öppna förblir öppet. */

import { el } from "../gemensamt/bygg.mjs";
import { omslag } from "./omslag.mjs";

export class Avsnitt {
  #omslag;
  #svar;
  #vy;
  #varden;

  /** fragaOm ställer en fråga till Python, om de svar som resultatet bygger på. */
  constructor(fragaOm) {
    this.#omslag = new Utfallbart("Vad som skulle ändra svaret", "Räknar ut vad som skulle ändra svaret.", async () =>
      omslag(await fragaOm("omslag", this.#varden)));
    this.#svar = new Utfallbart("Dina svar", "", () => angivet(this.#vy.angivet));
  }

  /** Avsnitten för ett nytt resultat; varden är svaren det bygger på. */
  visa(vy, varden) {
    this.#vy = vy;
    this.#varden = varden;
    this.#omslag.gorOm();
    this.#svar.gorOm();
    return [this.#omslag.element, this.#svar.element];
  }
}

/** Ett avsnitt som fylls först när det öppnas, så att en omräkning går fort. */
class Utfallbart {
  element;
  #innehall = el("div");
  #pagar;
  #hamta;
  #nummer = 0;
  #fyllt = false;

  /** pagar sägs medan innehållet dröjer; hamta ger det, eller ett löfte om det. */
  constructor(rubrik, pagar, hamta) {
    this.#pagar = pagar;
    this.#hamta = hamta;
    this.element = el("details", { class: "avsnitt" }, el("summary", {}, el("h3", {}, rubrik)), this.#innehall);
    this.element.addEventListener("toggle", () => this.#fyll());
  }

  /** Innehållet gäller inte längre. */
  gorOm() {
    this.#nummer += 1;
    this.#fyllt = false;
    this.#fyll();
  }

  async #fyll() {
    if (!this.element.open || this.#fyllt) return;
    this.#fyllt = true;
    const nummer = ++this.#nummer;
    // Höjden hålls medan innehållet dröjer, så att texten under inte hoppar.
    this.#innehall.style.minHeight = `${this.#innehall.offsetHeight}px`;
    this.#innehall.replaceChildren(el("p", {}, this.#pagar));
    const barn = await this.#hamtat();
    if (nummer !== this.#nummer) return;
    this.#innehall.style.minHeight = "";
    this.#innehall.replaceChildren(...(barn ?? [el("p", {}, "Det gick inte att räkna ut. Stäng avsnittet och öppna det igen för ett nytt försök.")]));
    this.#fyllt = barn !== null;
  }

  async #hamtat() {
    try {
      return await this.#hamta();
    } catch {
      return null;
    }
  }
}

function angivet(lista) {
  if (!lista.length) return [el("p", {}, "Inga frågor är besvarade.")];
  return [el("dl", { class: "fakta" }, ...lista.flatMap(({ rubrik, varde }) => [el("dt", {}, rubrik), el("dd", {}, varde)]))];
}
