/**
 * Hämtar motorn i förväg åt den som dröjer vid en länk till en kalkylator, så att svaret kommer fortare där.
 *
 * Inget hämtas av att läsa, av att fara förbi med pekaren eller av att tabba förbi, och inget medan sidan
 * fortfarande laddas. Hämtningen har lägsta prioritet, startar inget och görs högst en gång.
 */

import { ROT } from "./rot.mjs";

const DROJER_MS = 400;
const LANK = "a[href*='kalkylator/']";
const MOTOR = new URL("motor/", ROT);
const LAGST = { priority: "low", credentials: "omit" };

let vantar = null;

function borja({ target }) {
  if (vantar !== null || !(target instanceof Element) || !target.closest(LANK) || navigator.connection?.saveData) return;
  vantar = setTimeout(() => {
    lyssna(false);
    hamta().catch(() => {}); // kalkylatorn hämtar själv och säger vad som är fel
  }, DROJER_MS);
}

function avbryt() {
  clearTimeout(vantar);
  vantar = null;
}

/** Börjar, eller slutar, lyssna på vart läsaren är på väg. */
function lyssna(pa) {
  const andra = pa ? addEventListener : removeEventListener;
  for (const slag of ["pointerover", "focusin"]) andra(slag, borja);
  for (const slag of ["pointerout", "focusout"]) andra(slag, avbryt);
}

async function hamta() {
  if (document.readyState !== "complete") await new Promise((klar) => addEventListener("load", klar, { once: true }));
  const manifest = await (await fetch(new URL("motor.json", MOTOR), { ...LAGST, cache: "no-cache" })).json();
  for (const fil of Object.keys(manifest.filer)) {
    const svar = await fetch(new URL(`${manifest.mapp}/${fil}`, MOTOR), LAGST);
    await svar.body.pipeTo(new WritableStream());
  }
}

lyssna(true);
