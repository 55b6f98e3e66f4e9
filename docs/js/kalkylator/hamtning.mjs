/** Hämtar motorns filer: räknar byte, kontrollerar summor och säger vilken fil som fallerar. Körs i arbetaren. */

const RAPPORT_MS = 250;
// Medan Python startar är arbetarens egen fetch en annan; se arbetare.mjs.
const { fetch } = globalThis;

/** Ett fel som stoppar starten: vad som hände och vilken fil det gäller. */
export class Startfel extends Error {
  constructor(vad, plats) {
    super(vad);
    this.vad = vad;
    this.var = plats;
  }
}

/** Beskrivningen av motorn. Den får aldrig vara gammal, till skillnad från filerna den nämner. */
export async function hamtaManifest(adress) {
  const svar = await hamta(adress, { cache: "no-cache" });
  try {
    return await svar.json();
  } catch {
    throw new Startfel("Servern svarade med något annat än filens innehåll.", namn(adress));
  }
}

export class Hamtning {
  #mapp;
  #filer;
  #rapportera;
  #hamtat = 0;
  #totalt;
  #senast = 0;

  /** mapp är motorns adress, filer filernas storlek och summa; rapportera får andelen hämtat i procent. */
  constructor(mapp, filer, rapportera) {
    this.#mapp = mapp;
    this.#filer = filer;
    this.#rapportera = rapportera;
    this.#totalt = Object.values(filer).reduce((summa, { byte }) => summa + byte, 0);
  }

  /** En fils innehåll. */
  async byte(fil) {
    return this.#las(fil, await hamta(this.#adress(fil)));
  }

  /**
   * Ett skript ur mappen. Det läses medan summan räknas, men lämnas ut först när den stämmer.
   *
   * godkand lovar om motorn har startat förut i den här webbläsaren. Då är filen i webbläsarens egen cache
   * redan kontrollerad, och summan räknas bara om filen ändå kom över nätet.
   */
  async skript(fil, godkand) {
    const skript = import(this.#adress(fil).href).catch(() => null);
    if (!((await godkand) && (await skript) && this.#urCachen(fil))) await this.byte(fil);
    const laddat = await skript;
    if (!laddat) throw new Startfel("Skriptet gick inte att ladda.", namn(this.#adress(fil)));
    return laddat;
  }

  /** Motorns kod, kompilerad medan den hämtas. Med fel filtyp från servern går det också, men saktare. */
  async kod(fil, godkand) {
    const svar = await hamta(this.#adress(fil));
    const strom = svar.headers.get("Content-Type") === "application/wasm";
    const kopia = strom && !(await godkand) ? svar.clone() : null;
    try {
      if (!strom) {
        console.warn(`Servern bör skicka ${fil} som application/wasm.`);
        return await WebAssembly.compile(await this.#las(fil, svar));
      }
      const [modul] = await Promise.all([WebAssembly.compileStreaming(svar), kopia && this.#las(fil, kopia)]);
      if (!kopia && !this.#urCachen(fil)) await this.byte(fil);
      return modul;
    } catch (orsak) {
      if (orsak instanceof Startfel) throw orsak;
      const vad = "Webbläsaren vägrar köra filen. WebAssembly kan vara avstängt på den här datorn.";
      throw new Startfel(vad, namn(this.#adress(fil)));
    }
  }

  /** Sant när det senast hämtade av filen kom ur webbläsarens cache; annars, eller när det inte går att veta, falskt. */
  #urCachen(fil) {
    return performance.getEntriesByName(this.#adress(fil).href).at(-1)?.deliveryType === "cache";
  }

  #adress(fil) {
    return new URL(fil, this.#mapp);
  }

  async #las(fil, svar) {
    const innehall = new Uint8Array(this.#filer[fil].byte);
    let antal = 0;
    try {
      for (const lasare = svar.body.getReader(); ;) {
        const { done, value } = await lasare.read();
        if (done) break;
        if (antal + value.length <= innehall.length) innehall.set(value, antal);
        antal += value.length;
        this.#rakna(value.length);
      }
    } catch {
      throw new Startfel("Hämtningen avbröts på vägen.", namn(this.#adress(fil)));
    }
    await kontrollera(innehall, antal, this.#filer[fil], namn(this.#adress(fil)));
    return innehall.buffer;
  }

  #rakna(antal) {
    this.#hamtat += antal;
    const nu = performance.now();
    if (nu - this.#senast < RAPPORT_MS) return;
    this.#senast = nu;
    this.#rapportera(Math.min(100, Math.round((100 * this.#hamtat) / this.#totalt)));
  }
}

async function hamta(adress, val = {}) {
  let svar;
  try {
    svar = await fetch(adress, { ...val, credentials: "omit", redirect: "error" });
  } catch {
    const vad = "Filen gick inte att hämta. Det saknas kontakt med servern, eller så stoppas filen på vägen.";
    throw new Startfel(vad, namn(adress));
  }
  if (!svar.ok) throw new Startfel(`Filen gick inte att hämta: servern svarade ${svar.status}.`, namn(adress));
  return svar;
}

/** Filen är den som prövades när webbplatsen byggdes. Summan kräver en säker anslutning, storleken inte. */
async function kontrollera(innehall, antal, { byte, sha256 }, plats) {
  const summa = await globalThis.crypto.subtle?.digest("SHA-256", innehall);
  const hex = summa && Array.from(new Uint8Array(summa), (tal) => tal.toString(16).padStart(2, "0")).join("");
  if (antal !== byte || (hex && hex !== sha256)) {
    const vad = "Filen hör inte till den här webbplatsen. Den kan ha ändrats på vägen, eller så pågår en uppdatering.";
    throw new Startfel(vad, plats);
  }
}

/** Filens plats på webbplatsen, så som den som sköter servern känner den. */
function namn(adress) {
  return adress.pathname.slice(adress.pathname.lastIndexOf("/motor/") + 1);
}
