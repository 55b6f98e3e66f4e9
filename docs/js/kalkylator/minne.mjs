/**
 * Motorns minnesbild: Python som det ser ut när reglerna är lästa och innan något fall finns.
 *
 * Bilden görs av läsarens egen webbläsare, ligger i dess cache och gör nästa besök snabbare. Den hör till en
 * viss motor och kastas när motorn byts. Saknas cachen, är bilden skadad eller duger den inte startar motorn
 * på det vanliga sättet. Körs i arbetaren.
 */

const CACHE = "riktlinje-motor";
const LANGD = "Riktlinje-Langd";
const SUMMA = "Riktlinje-Summa";

export class Minne {
  #plats;
  #sparat;

  /**
   * motor är motorns mapp, vars namn är summan av dess innehåll. Andra motorers bilder kastas, och litar man
   * inte på det sparade kastas alla.
   */
  constructor(motor, { lita }) {
    this.#plats = new URL("minnesbild", motor).href;
    this.#sparat = lita ? this.#leta().catch(() => null) : this.kasta();
  }

  async #leta() {
    const cache = await caches.open(CACHE);
    for (const { url } of await cache.keys()) if (url !== this.#plats) await cache.delete(url);
    return cache.match(this.#plats);
  }

  /** Sant när det finns en bild: då har just den här motorn startat i webbläsaren, med varje fil kontrollerad. */
  async finns() {
    return Boolean(await this.#sparat);
  }

  /** Bilden av just den här motorn, eller inget. */
  async las() {
    try {
      const svar = await this.#sparat;
      if (!svar) return null;
      const innehall = await svar.arrayBuffer();
      if (svar.headers.get(SUMMA) !== (await summa(innehall))) throw new Error("skadad");
      const bild = new Uint8Array(Number(svar.headers.get(LANGD)));
      bild.set(new Uint8Array(innehall));
      return bild;
    } catch {
      await this.kasta();
      return null;
    }
  }

  /** Sparar bilden utan nollorna på slutet, som är en fjärdedel av den. Går det inte är det ingen skada. */
  async spara(bild) {
    try {
      let slut = bild.length;
      while (slut && !bild[slut - 1]) slut -= 1;
      const innehall = bild.slice(0, slut);
      const headers = { [LANGD]: String(bild.length), [SUMMA]: await summa(innehall) };
      await (await caches.open(CACHE)).put(this.#plats, new Response(innehall, { headers }));
    } catch {
      await this.kasta();
    }
  }

  /** Tar bort alla bilder. */
  async kasta() {
    await globalThis.caches?.delete(CACHE).catch(() => false);
  }
}

async function summa(innehall) {
  const byte = new Uint8Array(await crypto.subtle.digest("SHA-256", innehall));
  return Array.from(byte, (tal) => tal.toString(16).padStart(2, "0")).join("");
}
