// Byte-compiles the archives in a folder for the browser's Python: pyodide-build's py-compile, run inside Pyodide.
// node kompilera.mjs PYODIDE SITE-PACKAGES FOLDER
//
// Byte code belongs to one Python version. Run in here it is Pyodide's own, whatever Python the host has.
import { pathToFileURL } from "node:url";
import { join, resolve } from "node:path";

const [pyodidemapp, paketmapp, arkivmapp] = process.argv.slice(2).map((mapp) => resolve(mapp));
const { loadPyodide } = await import(pathToFileURL(join(pyodidemapp, "pyodide.mjs")).href);

const pyodide = await loadPyodide({
  env: {
    HOME: "/home/pyodide",
    PYTHONNODEBUGRANGES: "1", // columns only serve to underline in tracebacks, and are a fifth of the byte code
    PYTHONOPTIMIZE: "2", // no docstrings: they are published on the pages
    PYTHONHASHSEED: "0", // the order of sets stands in the byte code
    SOURCE_DATE_EPOCH: "315532800", // byte code checked by content, not by file dates
    PYTHONDONTWRITEBYTECODE: "1", // the host's packages are read, never written
    PYTHONPYCACHEPREFIX: "/ingenstans", // what the host has compiled earlier must not matter
  },
});
pyodide.mountNodeFS("/paket", paketmapp);
pyodide.mountNodeFS("/arkiv", arkivmapp);
pyodide.runPython(`
import sys
sys.path.append("/paket")
from pyodide_build.cli.py_compile import main
main(["/arkiv", "--silent", "--compression-level", "0"], standalone_mode=False)
`);
