/** Länken till ett set: fallens id, eller ett nummer, i adressens fragment. Okänt utelämnas och nämns. */

import { arLank, forsegla, ihopsatt, innehallI } from "./hellank.mjs";
import { slumpset } from "./slumpset.mjs";

const VERSION = "2";
const LANGSTA = 600;
const NAMN = ["v", "regler", "fall", "set", "antal", "eget"];
const MAX_TEXT = 20;
const EGET = /^E[0-9]{1,3}$/;
const ID = /^[a-z][0-9]{1,3}$/i;
const INTE_HEL = "Länken är inte hel: något har fallit bort eller ändrats på vägen.";
const GAMMAL = "Länken är gjord innan länkar kunde visa att de är hela. Den kan sakna fall.";
export const FLEST_EGNA = 20;
const LANGSTA_MED_EGNA = 40_000;
export const ANTAL = 5;
export const STORSTA_NUMMER = 9999;

/** Fragmentet för ett set, med inledande #. egna är länkarna till läsarens egna fall. */
export function skrivLank(regler, del, egna = []) {
  const par = Object.entries({ v: VERSION, regler, ...del });
  for (const lank of egna) par.push(["eget", lank.replaceAll("&", ";").replaceAll("=", ":")]);
  return `#${forsegla(par.map((ett) => ett.join("=")).join("&"))}`;
}

/** De egna fall som länken själv bär, som länkar; tomt när länken inte går att använda. */
export function egnaI(fragment) {
  const { hinder, par } = delarI(fragment);
  return hinder ? [] : burnaI(par).slice(0, FLEST_EGNA);
}

/**
 * Valda id och vad som inte gick att använda; null när adressen inte bär något set.
 *
 * poster är förteckningen, egna läsarens egna fall, och lankade de egna fall som länken bar, i dess ordning.
 */
export function lasLank(fragment, { poster, egna, lankade, regler }) {
  if (!arLank(fragment)) return null;
  const { hinder, par } = delarI(fragment);
  if (hinder) return { valda: [], fel: [hinder] };
  const burna = burnaI(par).length;
  const { data, fel } = utelamna(par);
  if (burna > FLEST_EGNA) fel.push(`Länken har fler än ${FLEST_EGNA} egna fall. De första har använts.`);
  if (data.has("regler") && data.get("regler") !== regler) fel.push("Länken är gjord med andra regler än de som visas här. Setet och svaren kan skilja sig.");
  if (data.has("fall")) {
    const namn = data.get("fall").split(",").map((id) => (ID.test(id) ? id.toUpperCase() : id));
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

/** Länkens delar efter namn, utan det som inte hör till den eller står flera gånger, och vad det var. */
function utelamna(par) {
  const data = new Map(par);
  const fel = [];
  for (const namn of data.keys()) {
    const kant = NAMN.includes(namn);
    if (kant && (namn === "eget" || par.filter(([ett]) => ett === namn).length === 1)) continue;
    data.delete(namn);
    const vad = kant ? "står flera gånger i länken och" : `finns inte. Tillåtet: ${NAMN.join(", ")}. Det`;
    fel.push(`«${kort(namn)}» ${vad} har utelämnats.`);
  }
  return { data, fel };
}

function tillatet(namn, data, storst) {
  return `«${namn}» kan inte vara «${kort(data.get(namn))}». Tillåtet: heltal från 1 till ${storst}.`;
}

/** Ett helt tal från 1 till och med störst, annars 0. */
export function heltal(text, storst) {
  const tal = /^[0-9]{1,6}$/.test(text?.trim() ?? "") ? Number(text) : 0;
  return tal <= storst ? tal : 0;
}

/** Länkens delar som par av namn och värde, eller vad som hindrar att de används. */
function delarI(fragment) {
  const text = ihopsatt(fragment);
  const langsta = text.includes("&eget=") ? LANGSTA_MED_EGNA : LANGSTA;
  if (text.length >= langsta) return { hinder: `Länken är längre än ${langsta} tecken och har inte använts.`, par: [] };
  const innehall = innehallI(text);
  const par = text.toLowerCase().replace(/&hel=.*$/s, "").split("&").map((del) => del.split(/=(.*)/s)).map(([namn, varde = ""]) => [namn, varde]);
  const [[namn, version]] = par;
  if (innehall === null) return { hinder: `${version === "1" ? GAMMAL : INTE_HEL} Inget är öppnat. Välj fallen här, eller be om en ny länk.`, par };
  return { hinder: namn === "v" && version === VERSION ? "" : "Länken är inte gjord av den här sidan och har inte använts.", par };
}

function burnaI(par) {
  return par.filter(([namn]) => namn === "eget").map(([, varde]) => varde.replaceAll(";", "&").replaceAll(":", "="));
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
