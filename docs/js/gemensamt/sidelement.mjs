/** Grunden för sidans egna element: ansluta, lämna, och räcka över när temat byter ut elementet mot ett likadant. */

// Temat byter ut hela innehållet första gången ett ankare i sidan används. Det gamla elementet lämnar då det
// läsaren har gjort till det nya, på samma sida och i samma ögonblick, och det finns aldrig kvar längre än så.
const overlamnat = new Map(); // elementets klass → { stig, arv }

export class Sidelement extends HTMLElement {
  /** Det som elementet måste ha i sig för att göra något; tomt när det alltid gör det. */
  static kraver = "";
  #avbrott = null;
  #stig;

  connectedCallback() {
    const { kraver } = this.constructor;
    if (kraver && !this.querySelector(kraver)) return;
    this.#avbrott = new AbortController();
    this.#stig = location.pathname;
    const forra = overlamnat.get(this.constructor);
    this.anslut(this.#avbrott.signal, forra?.stig === this.#stig ? forra.arv : null);
  }

  disconnectedCallback() {
    if (!this.#avbrott) return;
    this.#avbrott.abort();
    this.#avbrott = null;
    overlamnat.set(this.constructor, { stig: this.#stig, arv: this.lamna() });
    queueMicrotask(() => overlamnat.delete(this.constructor));
  }

  /** Elementet är på sidan tills signalen går; arv är det som ett utbytt element lämnade, annars null. */
  anslut(_signal, _arv) {}

  /** Elementet är borta från sidan; svaret är det som ett likadant i dess ställe får. */
  lamna() {
    return null;
  }

  /** Läser adressens fragment nu och varje gång det ändras. */
  foljAdressen(signal, las) {
    addEventListener("hashchange", las, { signal });
    // Temat skriver själv adressens fragment när det har bytt sida; läs den efter det.
    const paus = setTimeout(las);
    signal.addEventListener("abort", () => clearTimeout(paus));
  }
}

/** Ett element vars hela innehåll flyttar med. Det element som byggde innehållet fortsätter att sköta det. */
export class FlyttbartElement extends Sidelement {
  skotare = this;
  #byggt = false;

  anslut(signal, arv) {
    if (arv) {
      this.replaceChildren(...arv.barn);
      this.skotare = arv.skotare;
    } else if (!this.#byggt) this.bygg();
    this.#byggt = true;
    this.paSidan(signal);
  }

  lamna() {
    return { barn: [...this.childNodes], skotare: this.skotare };
  }

  /** Gör innehållet. */
  bygg() {}

  /** Innehållet är på sidan tills signalen går, i det här elementet. */
  paSidan(_signal) {}
}
