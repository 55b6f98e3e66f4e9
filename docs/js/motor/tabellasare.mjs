/** Tabelläsaren, för frågorna om scenariofiler: hämtas av arbetaren första gången en sådan ställs. */

import { Hamtning, hamtaManifest } from "./hamtning.mjs";
import { ROT } from "./rot.mjs";

const MOTOR = new URL("motor/", ROT);
const ARKIV = "tabellasare.zip";
const TYPER = new Set(["tabell", "samma_id", "revision", "inlasning"]);

let hamtad = null;

/** Hämtar tabelläsaren om frågan behöver den; ett misslyckande får nästa fråga försöka rätta. */
export async function medTabellasare(python, fraga) {
  if (!TYPER.has(JSON.parse(fraga).typ)) return;
  hamtad ??= hamta(python);
  try {
    await hamtad;
  } catch (fel) {
    hamtad = null;
    throw fel;
  }
}

async function hamta(python) {
  const { mapp, filer } = await hamtaManifest(new URL("verkstad.json", MOTOR));
  const hamtning = new Hamtning(new URL(`${mapp}/`, MOTOR), filer, () => {});
  // Python läser moduler direkt ur arkivet, så det bantade biblioteket behöver ingen uppackare.
  python.FS.writeFile(`/${ARKIV}`, new Uint8Array(await hamtning.byte(ARKIV)));
  python.runPython(`import sys; sys.path.append("/${ARKIV}")`);
}
