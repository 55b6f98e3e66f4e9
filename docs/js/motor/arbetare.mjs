/**
 * Arbetaren: hämtar Python och reglerna från den egna webbplatsen, och svarar på sidans frågor.
 *
 * In: {id, typ, fraga}. Ut: {framsteg} under starten, {start} när den är klar, {id, svar} eller {id, fel} för varje
 * fråga, {fel} när starten misslyckas, och {sparat} när det går att göra en minnesbild till nästa besök. Frågor
 * och svar är JSON som text, som bara Python tolkar; typ är frågans namn.
 */

// De här behövs först i nästa led, men nämnda här hämtas de samtidigt som det.
import "./hamtning.mjs";
import "./minne.mjs";
import "./rot.mjs";

import { hamtaMotor, laddaPython, lasRegler, svarande, urBild } from "./python.mjs";
import { medTillagg } from "./tillagg.mjs";

// Arbetaren får det namnet när den föregående tystnade: då kan bilden vara orsaken.
const UTAN_BILD = "utan-minnesbild";
// Att spara får vänta tills läsaren har fått sitt svar.
const SPARA_EFTER_MS = 1000;

/** Startar Python och ger funktionen som svarar på en fråga, och svaret på den första. */
async function starta() {
  const rapportera = (procent) => postMessage({ framsteg: `Hämtar kalkylatorn, ${procent} procent.` });
  const motor = await hamtaMotor({ lita: self.name !== UTAN_BILD, rapportera });
  try {
    const hamtat = motor.hamtat.then(() => postMessage({ framsteg: "Startar kalkylatorn." }));
    const [svar] = await Promise.all([urSparat(motor), hamtat]);
    return svar;
  } catch (fel) {
    await motor.minne.kasta(); // nästa start ska kontrollera allt
    throw fel;
  }
}

/** Ur minnesbilden om den finns och duger, annars från början. */
async function urSparat(motor) {
  const bild = await motor.minne.las();
  if (bild) {
    try {
      return { ...svarande(await urBild(motor, bild)), vag: "bild" };
    } catch {
      await motor.minne.kasta();
    }
  }
  const python = await laddaPython(motor);
  postMessage({ framsteg: "Läser reglerna." });
  lasRegler(python);
  setTimeout(() => spara(motor), SPARA_EFTER_MS);
  return { ...svarande(python), vag: "grund" };
}

async function spara({ minne, attSpara }) {
  if (await minne.sparaFiler(attSpara)) postMessage({ sparat: true });
}

const klar = starta();

klar
  .then(({ start, vag }) => postMessage({ start, vag }))
  .catch(({ vad, var: plats, message }) =>
    postMessage({ fel: vad ? { vad, var: plats } : { vad: "Python startade inte som det skulle.", var: sistaRaden(message) } }),
  );

addEventListener("message", async ({ data: { id, typ, fraga } }) => {
  const motor = await klar.catch(() => null);
  if (!motor) return;
  try {
    await medTillagg(motor.python, motor.tillagg(typ));
    postMessage({ id, svar: motor.svara(fraga) });
  } catch ({ vad = "Det är ett fel i programmet, inte i dina svar.", var: plats, message }) {
    postMessage({ id, fel: { vad, var: plats ?? sistaRaden(message) } });
  }
});

function sistaRaden(text) {
  return String(text).trim().split("\n").at(-1);
}
