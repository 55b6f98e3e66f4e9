// Runs the engine's questions on the whole standard library and prints which files of it, and of ours, were used,
// and the code that its dataclasses had to compile.
// node modulbehov.mjs PYODIDE LIBRARY WHEEL TABLE-READER < JSON {"fragor": […], "nat": […]}
//
// The steps are those of the browser (docs/js/motor/avbildare.mjs), the memory image included, so that the list fits it.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join, resolve } from "node:path";

const [pyodidemapp, bibliotek, hjul, tabellasare] = process.argv.slice(2).map((plats) => resolve(plats));
const { fragor, nat } = JSON.parse(readFileSync(0, "utf8"));
const { loadPyodide } = await import(pathToFileURL(join(pyodidemapp, "pyodide.mjs")).href);

const python = await loadPyodide({
  env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1", RIKTLINJE_REGELVERK: process.env.RIKTLINJE_REGELVERK },
  stdLibURL: bibliotek,
  _makeSnapshot: true,
});
python.FS.writeFile("/hjul.zip", readFileSync(hjul));
python.runPython('import sys; sys.path.insert(0, "/hjul.zip"); import riktlinje.webb.arbetare.uppvarmning as u; u.varm_upp()');
python.runPython("import sitecustomize; sitecustomize.klar()");
python.makeMemorySnapshot();
python.unpackArchive(new Uint8Array(readFileSync(tabellasare)), "zip");
const { svara } = python.pyimport("riktlinje.webb.arbetare.fragor");
for (const fraga of fragor) {
  try {
    svara(fraga);
  } catch (fel) {
    String(fel.message); // an error's text is made by modules that nothing else loads
  }
}
python.globals.set("nat", python.toPy(nat));
console.log(
  python.runPython(`
import base64, fardig_kod, importlib, json, marshal, sys
kod = base64.b64encode(marshal.dumps(fardig_kod.NY)).decode()
for namn in nat:
    importlib.import_module(namn)
moduler = sorted(
    modul.__spec__.origin for modul in sys.modules.values()
    if getattr(modul, "__spec__", None) and str(modul.__spec__.origin).partition(".zip/")[1]
)
json.dumps({"moduler": moduler, "kod": kod})
`),
);
