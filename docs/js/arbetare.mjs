/**
 * Arbetaren: hämtar Python och reglerna från den egna webbplatsen, och svarar på sidans frågor.
 *
 * In: {id, fraga}. Ut: {framsteg} under starten, {start} när den är klar, {id, svar} eller {id, fel} för varje
 * fråga, och {fel} när starten misslyckas. Frågor och svar är JSON som text.
 */

import { Hamtning, Startfel, hamtaManifest } from "./kalkylator/hamtning.mjs";
import { Minne } from "./kalkylator/minne.mjs";
import { ROT } from "./rot.mjs";
import { medTabellasare } from "./verkstad/tabellasare.mjs";

const MOTOR = new URL("motor/", ROT);
const KOD = "pyodide.asm.wasm";
const BIBLIOTEK = "python_stdlib.zip";
const START = JSON.stringify(JSON.stringify({ typ: "start" }));
// Arbetaren får det namnet när den föregående tystnade: då kan bilden vara orsaken.
const UTAN_BILD = "utan-minnesbild";
// Att spara bilden får vänta tills läsaren har fått sitt svar.
const SPARA_EFTER_MS = 1000;

/** Startar Python och ger funktionen som svarar på en fråga, och svaret på den första. */
async function starta() {
  if (typeof WebAssembly !== "object") throw new Startfel("Webbläsaren saknar WebAssembly, eller så är det avstängt.", "");
  const manifest = await hamtaManifest(new URL("motor.json", MOTOR));
  const mapp = new URL(`${manifest.mapp}/`, MOTOR);
  const minne = new Minne(mapp, { lita: self.name !== UTAN_BILD });
  try {
    return await hamtaOchStarta(mapp, manifest, minne);
  } catch (fel) {
    await minne.kasta(); // nästa start ska kontrollera allt
    throw fel;
  }
}

async function hamtaOchStarta(mapp, { filer, info }, minne) {
  const hamtning = new Hamtning(mapp, filer, (procent) => postMessage({ framsteg: `Hämtar kalkylatorn, ${procent} procent.` }));
  const godkand = minne.finns();
  const delar = {
    kod: hamtning.kod(KOD, godkand),
    pyodide: hamtning.skript("pyodide.mjs", godkand),
    asm: hamtning.skript("pyodide.asm.mjs", godkand),
    bibliotek: hamtning.byte(BIBLIOTEK),
  };
  const hamtat = Promise.all(Object.values(delar)).then(() => postMessage({ framsteg: "Startar kalkylatorn." }));
  const ladda = (...val) => laddaPython(mapp, info, delar, ...val);
  const start = minne.las().then(async (bild) => (bild && (await urBild(ladda, bild, delar, info, minne))) || franBorjan(ladda, minne));
  const [motor] = await Promise.all([start, hamtat]);
  return motor;
}

/** Startar som en kopia av hur det såg ut förra gången; inget om det inte går. */
async function urBild(ladda, bild, { bibliotek }, info, minne) {
  try {
    // Biblioteket är redan läst i bilden. Det som läses senare behöver det, men först när Python är i gång.
    const python = await ladda({ _loadSnapshot: bild.huvud }, new ArrayBuffer(0), (modul) => bild.skriv(modul));
    const [, storre, mindre] = /^(\d+)\.(\d+)/.exec(info.python);
    python.FS.writeFile(`/lib/python${storre}${mindre}.zip`, new Uint8Array(await bibliotek));
    return svarande(python, "bild");
  } catch {
    await minne.kasta();
    return null;
  }
}

/** Startar från början och avbildar minnet, innan någon fråga har ställts. */
async function franBorjan(ladda, minne) {
  const python = await ladda({ _makeSnapshot: true });
  postMessage({ framsteg: "Läser reglerna." });
  python.runPython(`import riktlinje.webb.arbetare, sitecustomize; riktlinje.webb.arbetare.svara(${START}); sitecustomize.klar()`);
  const bild = avbilda(python);
  if (bild) setTimeout(() => minne.spara(bild), SPARA_EFTER_MS);
  return svarande(python, "grund");
}

function avbilda(python) {
  try {
    return globalThis.caches && python.makeMemorySnapshot();
  } catch {
    return null;
  }
}

function svarande(python, vag) {
  const { svara } = python.pyimport("riktlinje.webb.arbetare");
  return { python, svara, start: svara(JSON.parse(START)), vag };
}

/**
 * Låter Pyodide starta ur det som hämtas och kompileras. Allt utom koden och biblioteket är då redan här.
 *
 * Pyodide hämtar annars filerna själv, och när det misslyckas väntar det för evigt utan att säga till.
 * fyll får göra något med det nya minnet innan Python använder det.
 */
async function laddaPython(mapp, info, delar, val, bibliotek = delar.bibliotek, fyll = () => {}) {
  const fetchen = self.fetch;
  const instantiera = WebAssembly.instantiateStreaming;
  const [pyodide, asm] = await Promise.all([delar.pyodide, delar.asm]);
  self.fetch = async (adress) => new Response(new URL(adress).pathname.endsWith(KOD) ? null : await bibliotek);
  try {
    return await new Promise((klar, avbryt) => {
      WebAssembly.instantiateStreaming = async (_, importer) => {
        try {
          const module = await delar.kod;
          return { module, instance: await WebAssembly.instantiate(module, utanGrafik(importer)) };
        } catch (orsak) {
          avbryt(orsak instanceof Startfel ? orsak : new Startfel("Webbläsaren kunde inte starta Python. Minnet kan vara slut.", KOD));
          throw new Error("avbruten");
        }
      };
      pyodide
        .loadPyodide({
          indexURL: mapp.href,
          packageBaseUrl: mapp.href,
          lockFileContents: JSON.stringify({ info, packages: {} }),
          createPyodideModule: async (installningar) => {
            const modul = await asm.default(installningar);
            await fyll(modul);
            return modul;
          },
          env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" }, // samma ordning i minnesbilden som utan den
          ...val,
        })
        .then(klar, avbryt);
    });
  } finally {
    self.fetch = fetchen;
    WebAssembly.instantiateStreaming = instantiera;
  }
}

/**
 * Importerna utan pekare till grafikens funktioner, som motorn aldrig anropar.
 *
 * Emscripten kompilerar annars ett litet omslag för var och en av dem, flera hundra, vid varje start.
 */
function utanGrafik(importer) {
  const ingen = () => new WebAssembly.Global({ value: "i32", mutable: true }, 0);
  const get = (pekare, namn) => (namn.startsWith("emscripten_gl") ? ingen() : pekare[namn]);
  return { ...importer, "GOT.func": new Proxy(importer["GOT.func"], { get }) };
}

const klar = starta();

klar
  .then(({ start, vag }) => postMessage({ start, vag }))
  .catch(({ vad, var: plats, message }) =>
    postMessage({ fel: vad ? { vad, var: plats } : { vad: "Python startade inte som det skulle.", var: sistaRaden(message) } }),
  );

addEventListener("message", async ({ data: { id, fraga } }) => {
  const motor = await klar.catch(() => null);
  if (!motor) return;
  try {
    await medTabellasare(motor.python, fraga);
    postMessage({ id, svar: motor.svara(fraga) });
  } catch ({ vad = "Det är ett fel i programmet, inte i dina svar.", var: plats, message }) {
    postMessage({ id, fel: { vad, var: plats ?? sistaRaden(message) } });
  }
});

function sistaRaden(text) {
  return String(text).trim().split("\n").at(-1);
}
