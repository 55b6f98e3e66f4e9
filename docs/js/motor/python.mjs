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
 * Låter Pyodide starta ur det som är hämtat och kompilerat.
 *
 * Pyodide hämtar annars filerna själv, och när det misslyckas väntar det för evigt utan att säga till.
 * fyll får göra något med det nya minnet innan Python använder det.
 */
export async function laddaPython({ mapp, info, delar }, val = {}, { bibliotek = delar.bibliotek, fyll = () => {} } = {}) {
  const [pyodide, asm, kod, arkiv] = await Promise.all([delar.pyodide, delar.asm, delar.kod, bibliotek]);
  const fetchen = self.fetch;
  // Koden vill Pyodide bara börja hämta: den kommer in genom kroken.
  self.fetch = async (adress) => new Response(new URL(adress).pathname.endsWith(KOD) ? null : arkiv);
  try {
    return await new Promise((klar, avbryt) => {
      const createPyodideModule = async (installningar) => {
        const modul = await asm.default({ ...installningar, instantiateWasm: krok(kod, avbryt) });
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

/** Emscriptens krok instantiateWasm: ger Pyodide en instans av koden. Den kan inte säga ifrån; det gör avbryt. */
function krok(kod, avbryt) {
  return (importer, taEmot) => {
    Object.assign(importer.env, FELMARKE);
    WebAssembly.instantiate(kod, importer)
      .then((instans) => taEmot(instans, kod))
      .catch(() => avbryt(new Startfel("Webbläsaren kunde inte starta Python. Minnet kan vara slut.", KOD)));
    return {};
  };
}
