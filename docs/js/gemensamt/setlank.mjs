/** Länken till ett set: fallens id, eller ett nummer, i adressens fragment. Okänt utelämnas och nämns. */

import { slumpset } from "./slumpset.mjs";

const VERSION = "1";
const LANGSTA = 600;
const NAMN = ["v", "regler", "fall", "set", "antal", "eget"];
const MAX_TEXT = 20;
const EGET = /^E[0-9]{1,3}$/;
export const FLEST_EGNA = 20;
const LANGSTA_MED_EGNA = 40_000;
export const ANTAL = 5;
export const STORSTA_NUMMER = 9999;

/** Fragmentet för ett set, med inledande #. egna är länkarna till läsarens egna fall. */
export function skrivLank(regler, del, egna = []) {
  const data = new URLSearchParams({ v: VERSION, regler, ...del });
  for (const lank of egna) data.append("eget", lank);
  return `#${data.toString().replaceAll("%2C", ",")}`;
}

/** De egna fall som länken själv bär, som länkar; tomt när länken inte går att använda. */
export function egnaI(fragment) {
  if (brist(fragment) !== "") return [];
  return new URLSearchParams(fragment.slice(1)).getAll("eget").slice(0, FLEST_EGNA);
}

/**
 * Valda id och vad som inte gick att använda; null när adressen inte bär något set.
 *
 * poster är förteckningen, egna läsarens egna fall, och lankade de egna fall som länken bar, i dess ordning.
 */
export function lasLank(fragment, { poster, egna, lankade, regler }) {
  const hinder = brist(fragment);
  if (hinder === null) return null;
  if (hinder) return { valda: [], fel: [hinder] };
  const data = new URLSearchParams(fragment.slice(1));
  const fel = utelamna(data);
  if (data.getAll("eget").length > FLEST_EGNA) fel.push(`Länken har fler än ${FLEST_EGNA} egna fall. De första har använts.`);
  if (data.has("regler") && data.get("regler") !== regler) fel.push("Länken är gjord med andra regler än de som visas här. Setet och svaren kan skilja sig.");
  if (data.has("fall")) {
    const namn = data.get("fall").split(",");
    const burna = data.getAll("eget").length;
    return { ...valj(burna ? namn.flatMap((id) => idHar(id, lankade, burna)) : namn, [...poster, ...egna], fel), nummer: null };
  }
  if (lankade.length) return { valda: [], fel, nummer: null };
  if (!data.has("set")) return { valda: [], fel: [...fel, "Länken nämner inget set. Tillåtet: «fall» med fallens id, eller «set» med setets nummer."] };
  const nummer = heltal(data.get("set"), STORSTA_NUMMER);
  const antal = data.has("antal") ? heltal(data.get("antal"), poster.length) : ANTAL;
  if (!nummer) fel.push(tillatet("set", data, STORSTA_NUMMER));
  if (!antal) fel.push(tillatet("antal", data, poster.length));
  if (!nummer || !antal) return { valda: [], fel };
  return { valda: slumpset(poster, nummer, antal), fel, nummer };
}

/**
 * Id i den här fliken: i en länk som bär egna fall är E1 länkens första, vad det än heter här.
 *
 * Ett buret fall som inte gick att använda har redan fått sitt besked och utgår.
 */
function idHar(id, lankade, burna) {
  if (!EGET.test(id)) return [id];
  const nummer = Number(id.slice(1));
  if (nummer < 1 || nummer > burna) return ["E0"];
  return lankade[nummer - 1] ? [lankade[nummer - 1].id] : [];
}

/** Tar bort det som inte hör till länken eller står flera gånger, och säger vad. */
function utelamna(data) {
  const fel = [];
  for (const namn of new Set(data.keys())) {
    const kant = NAMN.includes(namn);
    if (kant && (namn === "eget" || data.getAll(namn).length === 1)) continue;
    data.delete(namn);
    const vad = kant ? "står flera gånger i länken och" : `finns inte. Tillåtet: ${NAMN.join(", ")}. Det`;
    fel.push(`«${kort(namn)}» ${vad} har utelämnats.`);
  }
  return fel;
}

function tillatet(namn, data, storst) {
  return `«${namn}» kan inte vara «${kort(data.get(namn))}». Tillåtet: heltal från 1 till ${storst}.`;
}

/** Ett helt tal från 1 till och med störst, annars 0. */
export function heltal(text, storst) {
  const tal = /^[0-9]{1,6}$/.test(text?.trim() ?? "") ? Number(text) : 0;
  return tal <= storst ? tal : 0;
}

/** Varför fragmentet inte går att läsa: null när det inte är en länk till ett set, tomt när det går. */
function brist(fragment) {
  if (!fragment.startsWith("#v=")) return null;
  const data = new URLSearchParams(fragment.slice(1));
  const langsta = data.has("eget") ? LANGSTA_MED_EGNA : LANGSTA;
  if (fragment.length > langsta) return `Länken är längre än ${langsta} tecken och har inte använts.`;
  return data.get("v") === VERSION ? "" : "Länken är inte gjord av den här sidan och har inte använts.";
}

function valj(namn, fallen, fel) {
  const kanda = new Set(fallen.map((fall) => fall.id));
  const valda = [...new Set(namn)].filter((id) => kanda.has(id));
  const okanda = [...new Set(namn)].filter((id) => !kanda.has(id));
  const texter = okanda.map((id) => EGET.test(id)
    ? "Ett eget fall följer inte med i länken. Det finns bara i den flik där det lades till."
    : `Fallet «${kort(id)}» finns inte och har utelämnats.`);
  return { valda, fel: [...fel, ...texter] };
}

function kort(text) {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)} …` : text;
}
