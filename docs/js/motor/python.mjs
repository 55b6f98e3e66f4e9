/** Python ur motorns filer: allt hämtas samtidigt och kompileras medan det hämtas. Körs i en arbetare. */

import { ROT } from "./rot.mjs";
import { Hamtning, Startfel, hamtaManifest } from "./hamtning.mjs";
import { Minne } from "./minne.mjs";

const MOTOR = new URL("motor/", ROT);
const KOD = "pyodide.asm.wasm";
const BIBLIOTEK = "python_stdlib.zip";
const START = JSON.stringify(JSON.stringify({ typ: "start" }));

/**
 * Motorns delar, på väg hit, och minnet av förra gången.
 *
 * Litar man inte på det som sparades då kastas det. rapportera får andelen hämtat i procent.
 */
export async function hamtaMotor({ lita, rapportera }) {
  if (typeof WebAssembly !== "object") throw new Startfel("Webbläsaren saknar WebAssembly, eller så är det avstängt.", "");
  const { mapp: namn, filer, info } = await hamtaManifest(new URL("motor.json", MOTOR));
  const mapp = new URL(`${namn}/`, MOTOR);
  const minne = new Minne(mapp, { lita });
  const hamtning = new Hamtning(mapp, filer, rapportera, minne);
  const delar = {
    kod: hamtning.kod(KOD),
    pyodide: hamtning.skript("pyodide.mjs"),
    asm: hamtning.skript("pyodide.asm.mjs"),
    bibliotek: hamtning.byte(BIBLIOTEK),
  };
  const hamtat = Promise.all(Object.values(delar));
  hamtat.catch(() => {}); // den som väntar får felet
  return { mapp, info, minne, delar, hamtat, attSpara: hamtning.attSpara };
}

/** Låter ett nystartat Python läsa reglerna, och därefter göra det som står i mer. */
export function lasRegler(python, mer = "") {
  python.runPython(`import riktlinje.webb.arbetare.fragor, sitecustomize; riktlinje.webb.arbetare.fragor.svara(${START})`);
  python.runPython(`${mer}\nsitecustomize.klar()`);
}

/** Startar som en kopia av hur det såg ut när bilden gjordes. */
export async function urBild(motor, bild) {
  // Biblioteket är redan läst i bilden. Det som läses senare behöver det, men först när Python är i gång.
  const utan = { bibliotek: new ArrayBuffer(0), fyll: (modul) => bild.skriv(modul) };
  const python = await laddaPython(motor, { _loadSnapshot: bild.huvud }, utan);
  const [, storre, mindre] = /^(\d+)\.(\d+)/.exec(motor.info.python);
  python.FS.writeFile(`/lib/python${storre}${mindre}.zip`, new Uint8Array(await motor.delar.bibliotek));
  return python;
}

/** Pythons funktioner som svarar på en fråga och säger vad den behöver, och svaret på den första. */
export function svarande(python) {
  const { svara, tillagg } = python.pyimport("riktlinje.webb.arbetare.fragor");
  return { python, svara, tillagg, start: svara(JSON.parse(START)) };
}

/**
 * Låter Pyodide starta ur det som hämtas och kompileras. Allt utom koden och biblioteket är då redan här.
 *
 * Pyodide hämtar annars filerna själv, och när det misslyckas väntar det för evigt utan att säga till.
 * fyll får göra något med det nya minnet innan Python använder det.
 */
export async function laddaPython({ mapp, info, delar }, val = {}, { bibliotek = delar.bibliotek, fyll = () => {} } = {}) {
  const fetchen = self.fetch;
  const [pyodide, asm] = await Promise.all([delar.pyodide, delar.asm]);
  self.fetch = async (adress) => new Response(new URL(adress).pathname.endsWith(KOD) ? null : await bibliotek);
  try {
    return await new Promise((klar, avbryt) => {
      const createPyodideModule = async (installningar) => {
        const instantiateWasm = krok(delar.kod, avbryt);
        const modul = await asm.default({ ...installningar, instantiateWasm });
        await fyll(modul);
        return modul;
      };
      pyodide
        .loadPyodide({
          indexURL: mapp.href,
          packageBaseUrl: mapp.href,
          lockFileContents: JSON.stringify({ info, packages: {} }),
          createPyodideModule,
          // Fröet ger samma ordning i minnesbilden som utan den.
          env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0", RIKTLINJE_REGELVERK: info.regelverk },
          ...val,
        })
        .then(klar, avbryt);
    });
  } finally {
    self.fetch = fetchen;
  }
}

// Det som Pyodides egen krok lägger till bland importerna: ett märke för fel, och svaret på om något är märket.
const FEL = Symbol("fel");
const FELMARKE = { Jsv_GetError_import: () => FEL, JsvError_Check: (varde) => varde === FEL };

/** Emscriptens krok instantiateWasm, som gör en instans av koden när den är här. Den har inget sätt att säga ifrån. */
function krok(kod, avbryt) {
  return (importer, taEmot) => {
    Object.assign(importer.env, FELMARKE);
    kod
      .then(async (modul) => taEmot(await WebAssembly.instantiate(modul, utanGrafik(importer)), modul))
      .catch((orsak) => {
        avbryt(orsak instanceof Startfel ? orsak : new Startfel("Webbläsaren kunde inte starta Python. Minnet kan vara slut.", KOD));
      });
    return {};
  };
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
