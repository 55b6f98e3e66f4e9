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

  /** motor är motorns mapp, vars namn är summan av dess innehåll. */
  constructor(motor) {
    this.#plats = new URL("minnesbild", motor).href;
  }

  /** Bilden av just den här motorn, eller inget. Andra motorers bilder kastas. */
  async las() {
    try {
      const cache = await caches.open(CACHE);
      for (const { url } of await cache.keys()) if (url !== this.#plats) await cache.delete(url);
      const svar = await cache.match(this.#plats);
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
