/**
 * Arbetaren: hämtar Python och reglerna från den egna webbplatsen, och svarar på sidans frågor.
 *
 * In: {id, fraga}. Ut: {framsteg} under starten, {start} när den är klar, {id, svar} eller {id, fel} för varje
 * fråga, och {fel} när starten misslyckas. Frågor och svar är JSON som text.
 */

import { Hamtning, Startfel, hamtaManifest } from "./kalkylator/hamtning.mjs";

const MOTOR = new URL("../motor/", import.meta.url);
const KOD = "pyodide.asm.wasm";

/** Startar Python och ger funktionen som svarar på en fråga. */
async function starta() {
  if (typeof WebAssembly !== "object") throw new Startfel("Webbläsaren saknar WebAssembly, eller så är det avstängt.", "");
  const manifest = await hamtaManifest(new URL("motor.json", MOTOR));
  const mapp = new URL(`${manifest.mapp}/`, MOTOR);
  const hamtning = new Hamtning(mapp, manifest.filer, (procent) =>
    postMessage({ framsteg: `Hämtar kalkylatorn, ${procent} procent.` }),
  );
  const [kod, bibliotek, hjul, las, pyodide, asm] = await Promise.all([
    hamtning.kod(KOD),
    hamtning.byte("python_stdlib.zip"),
    hamtning.byte(manifest.hjul),
    hamtning.byte("pyodide-lock.json"),
    hamtning.skript("pyodide.mjs"),
    hamtning.skript("pyodide.asm.mjs"),
  ]);
  postMessage({ framsteg: "Startar kalkylatorn." });
  const python = await medHamtat(kod, bibliotek, () =>
    pyodide.loadPyodide({
      indexURL: mapp.href,
      packageBaseUrl: mapp.href,
      lockFileContents: new TextDecoder().decode(las),
      createPyodideModule: asm.default,
    }),
  );
  python.unpackArchive(hjul, "wheel");
  return python.pyimport("riktlinje.webb.arbetare").svara;
}

/**
 * Låter Pyodide starta ur det som redan är hämtat och kompilerat.
 *
 * Pyodide hämtar annars filerna själv, och när det misslyckas väntar det för evigt utan att säga till.
 */
async function medHamtat(kod, bibliotek, ladda) {
  const fetchen = self.fetch;
  const instantiera = WebAssembly.instantiateStreaming;
  self.fetch = async (adress) => new Response(new URL(adress).pathname.endsWith(KOD) ? null : bibliotek);
  try {
    return await new Promise((klar, avbryt) => {
      WebAssembly.instantiateStreaming = async (_, importer) => {
        try {
          return { module: kod, instance: await WebAssembly.instantiate(kod, importer) };
        } catch {
          avbryt(new Startfel("Webbläsaren kunde inte starta Python. Minnet kan vara slut.", KOD));
          throw new Error("avbruten");
        }
      };
      ladda().then(klar, avbryt);
    });
  } finally {
    self.fetch = fetchen;
    WebAssembly.instantiateStreaming = instantiera;
  }
}

const klar = starta();

klar
  .then((svara) => postMessage({ start: svara(JSON.stringify({ typ: "start" })) }))
  .catch(({ vad, var: plats, message }) =>
    postMessage({ fel: vad ? { vad, var: plats } : { vad: "Python startade inte som det skulle.", var: sistaRaden(message) } }),
  );

addEventListener("message", async ({ data: { id, fraga } }) => {
  const svara = await klar.catch(() => null);
  if (!svara) return;
  try {
    postMessage({ id, svar: svara(fraga) });
  } catch ({ message }) {
    postMessage({ id, fel: { vad: "Det är ett fel i programmet, inte i dina svar.", var: sistaRaden(message) } });
  }
});

function sistaRaden(text) {
  return String(text).trim().split("\n").at(-1);
}
