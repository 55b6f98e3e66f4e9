/**
 * Det som motorn sparar i läsarens webbläsare: sina egna filer, och en bild av Pythons minne när reglerna är
 * lästa och innan något fall finns.
 *
 * Bilden gör nästa besök snabbare, och så gör filerna: webbläsarens vanliga cache har dem packade, och det
 * tar längre tid att packa upp dem än att kompilera dem. Allt hör till en viss motor och kastas när motorn
 * byts. Saknas cachen, eller är något skadat, startar motorn på det vanliga sättet. Körs i arbetaren.
 */

import { summa } from "./hamtning.mjs";

const CACHE = "riktlinje-motor";
const BILD = "minnesbild";
const SUMMA = "Riktlinje-Summa";
const DELAR = "Riktlinje-Delar";
// Bilden är ett huvud och minnets block. De block som bara är nollor, mer än hälften, sparas inte.
const BLOCKBYTE = 65_536;

export class Minne {
  #motor;
  #cache;
  #bild;

  /**
   * motor är motorns mapp, vars namn är summan av dess innehåll. Det som hör till andra motorer kastas, och
   * litar man inte på det sparade kastas allt.
   */
  constructor(motor, { lita }) {
    this.#motor = motor.href;
    this.#cache = lita ? this.#oppna().catch(() => null) : this.kasta();
    this.#bild = this.#leta(BILD);
  }

  async #oppna() {
    const cache = await caches.open(CACHE);
    for (const { url } of await cache.keys()) if (!url.startsWith(this.#motor)) await cache.delete(url);
    return cache;
  }

  async #leta(namn) {
    const cache = await this.#cache;
    return cache?.match(this.#motor + namn).catch(() => null);
  }

  /** Sant när det finns en bild: då har just den här motorn startat i webbläsaren, med varje fil kontrollerad. */
  async finns() {
    return Boolean(await this.#bild);
  }

  /** Bilden av just den här motorn, eller inget. */
  async las() {
    try {
      const svar = await this.#bild;
      return svar && new Bild(svar);
    } catch {
      await this.kasta();
      return null;
    }
  }

  /** Innehållet i en av motorns filer, så som det sparades, eller inget. */
  async fil(namn) {
    const svar = await this.#leta(namn);
    return svar?.arrayBuffer();
  }

  /** Sparar filerna, ett innehåll för varje namn; sant om det gick. */
  async sparaFiler(filer) {
    return this.#spara([...filer].map(([namn, innehall]) => [namn, new Response(innehall)]));
  }

  /** Sparar bilden utan de block som är tomma; sant om det gick. */
  async sparaBild(bild) {
    const langd = new Uint32Array(bild.buffer, bild.byteOffset, 2)[1]; // så skriver Pyodide
    const minne = bild.subarray(langd);
    const block = [...Array(Math.ceil(minne.length / BLOCKBYTE)).keys()].filter((nummer) => nagot(ettBlock(minne, nummer)));
    const innehall = await new Blob(block.map((nummer) => ettBlock(minne, nummer))).arrayBuffer();
    const delar = { huvud: [...bild.subarray(0, langd)], block };
    const headers = { [DELAR]: JSON.stringify(delar), [SUMMA]: await summa(innehall) };
    return this.#spara([[BILD, new Response(innehall, { headers })]]);
  }

  async #spara(allt) {
    try {
      const cache = await caches.open(CACHE);
      for (const [namn, svar] of allt) await cache.put(this.#motor + namn, svar);
      return true;
    } catch {
      await this.kasta();
      return false;
    }
  }

  /** Tar bort allt sparat. */
  async kasta() {
    await globalThis.caches?.delete(CACHE).catch(() => false);
  }
}

/** En sparad bild: huvudet, som Pyodide läser, och blocken. */
class Bild {
  huvud;
  #block;
  #innehall;
  #ratt;

  constructor(svar) {
    const { huvud, block } = JSON.parse(svar.headers.get(DELAR));
    this.huvud = new Uint8Array(huvud);
    this.#block = block;
    this.#innehall = svar.arrayBuffer();
    this.#ratt = this.#innehall.then(summa).then((raknad) => raknad === svar.headers.get(SUMMA)).catch(() => false);
  }

  /** Skriver bilden i en nystartad Pyodidemoduls minne, innan Python har körts i det. */
  async skriv({ HEAPU8, _sbrk }) {
    const sparade = new Uint8Array(await this.#innehall);
    // Tomma block är inte sparade. De behöver tömmas bara där det nya minnet redan är använt.
    const anvant = _sbrk(0);
    const finns = new Set(this.#block);
    for (let nummer = 0; nummer * BLOCKBYTE < anvant; nummer += 1) {
      if (!finns.has(nummer)) ettBlock(HEAPU8, nummer).fill(0);
    }
    for (const [plats, nummer] of this.#block.entries()) HEAPU8.set(ettBlock(sparade, plats), nummer * BLOCKBYTE);
    if (!(await this.#ratt)) throw new Error("skadad");
  }
}

const ettBlock = (bild, nummer) => bild.subarray(nummer * BLOCKBYTE, (nummer + 1) * BLOCKBYTE);

/** Sant om något i blocket inte är noll. Åtta byte läses i taget; bildens längd är alltid jämnt delbar med sexton. */
function nagot({ buffer, byteOffset, length }) {
  return new BigUint64Array(buffer, byteOffset, length / 8).some(Boolean);
}
