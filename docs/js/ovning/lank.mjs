/** Länken till ett set: fallens id, eller ett nummer, i adressens fragment. Okänt utelämnas och nämns. */

import { slumpset } from "./slump.mjs";

const VERSION = "1";
const LANGSTA = 600;
const NAMN = ["v", "regler", "fall", "set", "antal"];
const MAX_TEXT = 20;
export const ANTAL = 5;
export const STORSTA_NUMMER = 9999;

/** Fragmentet för ett set, med inledande #. */
export function skrivLank(regler, del) {
  return `#${new URLSearchParams({ v: VERSION, regler, ...del }).toString().replaceAll("%2C", ",")}`;
}

/** Valda id och vad som inte gick att använda; null när adressen inte bär något set. */
export function lasLank(fragment, fallen, regler) {
  if (!fragment.startsWith("#v=")) return null;
  if (fragment.length > LANGSTA) return { valda: [], fel: [`Länken är längre än ${LANGSTA} tecken och har inte använts.`] };
  const data = new URLSearchParams(fragment.slice(1));
  if (data.get("v") !== VERSION) return { valda: [], fel: ["Länken är inte gjord av den här sidan och har inte använts."] };
  const fel = [...new Set(data.keys())]
    .filter((namn) => !NAMN.includes(namn) || data.getAll(namn).length > 1)
    .map((namn) => `«${kort(namn)}» i länken går inte att använda och har utelämnats.`);
  if (data.has("regler") && data.get("regler") !== regler) fel.push("Länken är gjord med andra regler än de som visas här. Setet och svaren kan skilja sig.");
  if (data.has("fall")) return { ...valj(data.get("fall").split(","), fallen, fel), nummer: null };
  const nummer = heltal(data.get("set"), STORSTA_NUMMER);
  const antal = data.has("antal") ? heltal(data.get("antal"), fallen.length) : ANTAL;
  if (!nummer || !antal) return { valda: [], fel: [...fel, "Länken nämner inget set som går att öppna."] };
  return { valda: slumpset(fallen, nummer, antal), fel, nummer };
}

/** Ett helt tal från 1 till och med störst, annars 0. */
export function heltal(text, storst) {
  const tal = /^[0-9]{1,6}$/.test(text?.trim() ?? "") ? Number(text) : 0;
  return tal <= storst ? tal : 0;
}

function valj(namn, fallen, fel) {
  const kanda = new Set(fallen.map((fall) => fall.id));
  const valda = [...new Set(namn)].filter((id) => kanda.has(id));
  const okanda = [...new Set(namn)].filter((id) => !kanda.has(id));
  return { valda, fel: [...fel, ...okanda.map((id) => `Fallet «${kort(id)}» finns inte och har utelämnats.`)] };
}

function kort(text) {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)} …` : text;
}
