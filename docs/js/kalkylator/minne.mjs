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
const BLOCK = "Riktlinje-Block";
// Bilden sparas i block. De som bara är nollor, mer än hälften, sparas inte.
const BLOCKBYTE = 65_536;

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
      const sparade = new Uint8Array(innehall);
      for (const [plats, block] of JSON.parse(svar.headers.get(BLOCK)).entries()) {
        bild.set(sparade.subarray(plats * BLOCKBYTE, (plats + 1) * BLOCKBYTE), block * BLOCKBYTE);
      }
      return bild;
    } catch {
      await this.kasta();
      return null;
    }
  }

  /** Sparar bilden utan de block som är tomma. Går det inte är det ingen skada. */
  async spara(bild) {
    try {
      const block = [...Array(Math.ceil(bild.length / BLOCKBYTE)).keys()].filter((nummer) => nagot(ettBlock(bild, nummer)));
      const innehall = await new Blob(block.map((nummer) => ettBlock(bild, nummer))).arrayBuffer();
      const headers = { [LANGD]: bild.length, [BLOCK]: JSON.stringify(block), [SUMMA]: await summa(innehall) };
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

const ettBlock = (bild, nummer) => bild.subarray(nummer * BLOCKBYTE, (nummer + 1) * BLOCKBYTE);

/** Sant om något i blocket inte är noll. Åtta byte läses i taget; bildens längd är alltid jämnt delbar med sexton. */
function nagot({ buffer, byteOffset, length }) {
  return new BigUint64Array(buffer, byteOffset, length / 8).some(Boolean);
}

async function summa(innehall) {
  const byte = new Uint8Array(await crypto.subtle.digest("SHA-256", innehall));
  return Array.from(byte, (tal) => tal.toString(16).padStart(2, "0")).join("");
}
