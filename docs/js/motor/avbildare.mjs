/**
 * Avbildaren: startar Python och reglerna en gång till, i bakgrunden, och sparar en bild av minnet.
 *
 * Nästa besök startar ur bilden. Den här arbetaren får aldrig någon fråga, så inget som läsaren har skrivit kan
 * hamna i bilden. Går det inte är det ingen skada. Ut: {klar} när det inte finns mer att göra.
 */

import { hamtaMotor, laddaPython, lasRegler } from "./python.mjs";

const VARM_UPP = "import riktlinje.webb.arbetare.uppvarmning; riktlinje.webb.arbetare.uppvarmning.varm_upp()";

const motor = await hamtaMotor({ lita: true, rapportera() {} });
if (!(await motor.minne.finns())) {
  const python = await laddaPython(motor, { _makeSnapshot: true });
  lasRegler(python, VARM_UPP);
  await motor.hamtat; // varje summa stämmer
  await motor.minne.sparaBild(python.makeMemorySnapshot());
}
postMessage({ klar: true });
