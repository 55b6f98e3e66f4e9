/**
 * Läsarens steg i webbläsarens historik: Bakåt och Framåt går en fråga i taget.
 *
 * Adressen får bara stegets nummer. Vilken fråga som visades där, och svaret på den, finns bara i minnet.
 */

const STEG = /^#steg-([1-9][0-9]{0,3})$/;

export class Historik {
  visade; // namnet på frågan i varje steg; null är slutet
  nu = 0;
  #ankare = new Map(); // ett ankare på sidan → steget där läsaren följde det

  constructor(forsta) {
    this.visade = [forsta];
  }

  /** Numret i adressen: 0 på sidans egen adress, null när adressen är någon annans. */
  static iAdressen() {
    if (location.hash === "") return 0;
    const traff = STEG.exec(location.hash);
    return traff ? Number(traff[1]) : null;
  }

  /** Ett steg framåt, till frågan. */
  till(namn) {
    if (Historik.iAdressen() === null) this.#ankare.set(location.hash, this.nu);
    this.visade.length = this.nu + 1;
    this.visade.push(namn);
    this.nu += 1;
    history.pushState(null, "", `${location.pathname}${location.search}#steg-${this.nu}`);
  }

  /** Stegen som ett annat element lämnade. Kommer läsaren på nytt till sidan börjar de om från frågan nu. */
  taOver({ visade, nu }) {
    const steg = Historik.iAdressen() ?? nu;
    const kvar = steg < visade.length && (steg > 0 || nu === 0);
    this.visade = kvar ? visade : [visade[nu]];
    this.nu = kvar ? steg : 0;
  }

  borjaOm(forsta) {
    this.visade = [forsta];
    this.nu = 0;
    if (STEG.test(location.hash)) history.replaceState(null, "", location.pathname + location.search);
  }

  /** Läsarens Bakåt och Framåt inom sidan; andra byten av adress är temats. */
  folj(signal, visa) {
    const sidan = location.pathname;
    const steget = (handelse) => {
      const steg = Historik.iAdressen() ?? this.#ankare.get(location.hash);
      if (location.pathname !== sidan || steg === undefined) return;
      // Temat hade annars hämtat om sidan och bytt ut frågan mitt i.
      handelse.stopImmediatePropagation();
      this.nu = Math.min(steg, this.visade.length - 1);
      visa(this.visade[this.nu]);
    };
    addEventListener("popstate", steget, { signal, capture: true });
  }
}
