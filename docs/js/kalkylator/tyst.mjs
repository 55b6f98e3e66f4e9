/** Prövar i tysthet medan läsaren svarar, så att det syns vilka frågor som inte behövs. Inget resultat, inga fel. */

import { fraga } from "../motor/motor.mjs";

const VILA_MS = 150;

export class Tystprovning {
  #data;
  #svara;
  #paus = 0;
  #nummer = 0;

  /** data ger frågan, eller null när den inte kan ställas; svara får svaret eller null, och om läsaren skriver. */
  constructor(data, svara) {
    this.#data = data;
    this.#svara = svara;
  }

  snart(skriver = false) {
    this.avbryt();
    this.#paus = setTimeout(() => this.#prova(skriver), VILA_MS);
  }

  avbryt() {
    clearTimeout(this.#paus);
    this.#nummer += 1;
  }

  async #prova(skriver) {
    const nummer = ++this.#nummer;
    const data = this.#data();
    // Ett fel här har läsaren inte bett om; det kommer på nytt, och då i ord, när fallet prövas.
    const svar = data ? await fraga(data).catch(() => null) : null;
    if (nummer === this.#nummer) this.#svara(svar, skriver);
  }
}
