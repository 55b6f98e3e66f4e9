/** Motorns tillägg, som bara några frågor behöver: hämtas av arbetaren första gången en sådan ställs. */

import { Hamtning, hamtaManifest } from "./hamtning.mjs";
import { ROT } from "./rot.mjs";

const MOTOR = new URL("motor/", ROT);

const hamtade = new Map(); // förteckningens namn → löftet om tillägget

/** Hämtar tillägget som frågan behöver, om något; ett misslyckande får nästa fråga försöka rätta. */
export async function medTillagg(python, forteckning) {
  if (!forteckning) return;
  if (!hamtade.has(forteckning)) hamtade.set(forteckning, hamta(python, forteckning));
  try {
    await hamtade.get(forteckning);
  } catch (fel) {
    hamtade.delete(forteckning);
    throw fel;
  }
}

async function hamta(python, forteckning) {
  const { mapp, filer } = await hamtaManifest(new URL(forteckning, MOTOR));
  const hamtning = new Hamtning(new URL(`${mapp}/`, MOTOR), filer, () => {});
  for (const arkiv of Object.keys(filer)) {
    // Python läser moduler direkt ur arkivet, så det bantade biblioteket behöver ingen uppackare.
    python.FS.writeFile(`/${arkiv}`, new Uint8Array(await hamtning.byte(arkiv)));
    python.runPython(`import sys; sys.path.append("/${arkiv}")`);
  }
}
