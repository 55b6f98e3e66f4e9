// Startar motorn ur en byggd mapp, ställer frågorna och säger hur det gick: node provkorning.mjs MAPP INFO TABELLÄSARE
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [mapp, info, tabellasare] = process.argv.slice(2);
const { fragor, moduler } = JSON.parse(readFileSync(0, "utf8"));
const { loadPyodide } = await import(pathToFileURL(`${mapp}/pyodide.mjs`).href);
const lockFileContents = JSON.stringify({ info: JSON.parse(info), packages: {} });
const python = await loadPyodide({ indexURL: mapp, lockFileContents, env: { PYTHONHASHSEED: "0" } });
python.unpackArchive(new Uint8Array(readFileSync(tabellasare)), "zip"); // verkstadens, som dess sida gör
const lage = () => JSON.parse(python.runPython(`
import dataclasses, gc, json, sys
genvagar = {
    "läsare": "Oppen" in [type(sokare).__name__ for sokare in sys.meta_path],
    "dataklasser": "exec" in vars(dataclasses),
    "slinga": "asyncio" in sys.modules or "pyodide.webloop" in sys.modules,
    "städning": not gc.isenabled(),
}
json.dumps([namn for namn, tas in genvagar.items() if tas])
`));
const { svara } = python.pyimport("riktlinje.webb.arbetare.fragor");
const vid_starten = lage();
python.runPython("import sitecustomize; sitecustomize.klar()");
const efter_starten = lage();
const forsok = (fraga) => {
  try {
    return svara(fraga);
  } catch ({ message }) {
    return message.trim().split("\n").at(-1).split(":")[0].replace(/^.*\./, "");
  }
};
const svar = fragor.map(forsok);
const saknas = moduler.filter((modul) => !python.runPython(`
import importlib
try:
    importlib.import_module("${modul}")
except ImportError:
    finns = False
else:
    finns = True
finns
`));
console.log(JSON.stringify({ svar, saknas, vid_starten, efter_starten, ...JSON.parse(python.runPython(`
import importlib.util, json, sys
import riktlinje
json.dumps({
    "python": list(sys.version_info[:2]),
    "magi": importlib.util.MAGIC_NUMBER.hex(),
    "fil": riktlinje.__file__,
    "kompilerade": sorted(sys.modules["fardig_kod"].NY),
    "lasare": sorted({type(modul.__spec__.loader).__name__ for namn, modul in sys.modules.items()
                      if namn.startswith("riktlinje")}),
})
`)) }));
