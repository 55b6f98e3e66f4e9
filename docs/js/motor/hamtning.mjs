/** Hämtar motorns filer: räknar byte, kontrollerar summor och säger vilken fil som fallerar. Körs i arbetaren. */

const RAPPORT_MS = 250;
// Medan Python startar är arbetarens egen fetch en annan; se python.mjs.
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
  #minne;
  #hamtat = 0;
  #totalt;
  #senast = 0;

  /** Filernas innehåll, vars summor stämmer, att spara till nästa gång. */
  attSpara = new Map();

  /**
   * mapp är motorns adress, filer filernas storlek och summa; rapportera får andelen hämtat i procent, och
   * minne, som kan saknas, har det som sparades förra gången.
   */
  constructor(mapp, filer, rapportera, minne = null) {
    this.#mapp = mapp;
    this.#filer = filer;
    this.#minne = minne;
    this.#rapportera = rapportera;
    this.#totalt = Object.values(filer).reduce((summa, { byte }) => summa + byte, 0);
  }

  /** En fils innehåll. */
  async byte(fil) {
    const sparat = await this.#sparat(fil, (innehall) => innehall);
    if (sparat) return sparat;
    const hamtat = await this.#las(fil, await hamta(this.#adress(fil)));
    this.attSpara.set(fil, hamtat);
    return hamtat;
  }

  /** Ett skript ur mappen, läst när summan är kontrollerad. */
  async skript(fil) {
    const adress = this.#adress(fil);
    await this.#las(fil, await hamta(adress));
    try {
      return await import(adress.href);
    } catch {
      throw new Startfel("Skriptet gick inte att ladda.", namn(adress));
    }
  }

  /** Motorns kod, kompilerad medan den hämtas. Med fel filtyp från servern går det också, men saktare. */
  async kod(fil) {
    const sparad = await this.#sparat(fil, (innehall) => WebAssembly.compile(innehall));
    if (sparad) return sparad;
    const svar = await hamta(this.#adress(fil));
    const strom = svar.headers.get("Content-Type") === "application/wasm";
    if (!strom) console.warn(`Servern bör skicka ${fil} som application/wasm.`);
    try {
      const hamtat = this.#las(fil, strom ? svar.clone() : svar);
      const modul = strom ? WebAssembly.compileStreaming(svar) : hamtat.then((innehall) => WebAssembly.compile(innehall));
      this.attSpara.set(fil, (await Promise.all([hamtat, modul]))[0]);
      return await modul;
    } catch (orsak) {
      if (orsak instanceof Startfel) throw orsak;
      const vad = "Webbläsaren vägrar köra filen. WebAssembly kan vara avstängt på den här datorn.";
      throw new Startfel(vad, namn(this.#adress(fil)));
    }
  }

  /** Vad gor ger av den sparade filen, eller inget. Är den inte som den ska kastas allt sparat. */
  async #sparat(fil, gor) {
    try {
      const innehall = await this.#minne?.fil(fil);
      if (!innehall) return null;
      this.#rakna(innehall.byteLength);
      const [klart] = await Promise.all([gor(innehall), kontrollera(innehall, innehall.byteLength, this.#filer[fil], fil)]);
      this.attSpara.set(fil, innehall);
      return klart;
    } catch {
      await this.#minne.kasta();
      return null;
    }
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
  const raknad = await summa(innehall);
  if (antal !== byte || (raknad && raknad !== sha256)) {
    const vad = "Filen hör inte till den här webbplatsen. Den kan ha ändrats på vägen, eller så pågår en uppdatering.";
    throw new Startfel(vad, plats);
  }
}

/** Innehållets SHA-256 med siffrorna 0–9 och a–f; inget när anslutningen inte är säker. */
export async function summa(innehall) {
  const byte = await globalThis.crypto.subtle?.digest("SHA-256", innehall);
  return byte && Array.from(new Uint8Array(byte), (tal) => tal.toString(16).padStart(2, "0")).join("");
}

/** Filens plats på webbplatsen, så som den som sköter servern känner den. */
function namn(adress) {
  return adress.pathname.slice(adress.pathname.lastIndexOf("/motor/") + 1);
}
