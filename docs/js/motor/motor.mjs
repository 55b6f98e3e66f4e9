/**
 * Motorn sedd från sidan: en enda arbetare för hela besöket, frågor med nummer, och en vakt.
 *
 * Modulen lever kvar när temat växlar sida, så arbetaren startas en gång. Vakten avslutar en arbetare som
 * har tystnat, startar den på nytt en gång och låter annars sidan säga vad som har hänt.
 */

const ARBETARE = new URL("./arbetare.mjs", import.meta.url);
const AVBILDARE = new URL("./avbildare.mjs", import.meta.url);
const TIDSGRANS_MS = 10_000;
// Att tolka och kompilera tar längre tid än att svara, och då hörs ingenting.
const STARTFAKTOR = 3;
// Minnesbilden görs när läsaren inte har ändrat något på en stund.
const LUGN_MS = 5000;

const lyssnare = new Set();
const obesvarade = new Map();
let arbetare = null;
let lage = { namn: "vilar" };
let tidsgrans = TIDSGRANS_MS;
let lugn = LUGN_MS;
let vakt = null;
let omstartad = false;
let nummer = 0;
let senastFragat = 0;

/** Ett fel som läsaren får se: vad som hände och i vilken fil. */
export class Motorfel extends Error {
  constructor({ vad, var: plats }) {
    super(vad);
    this.vad = vad;
    this.var = plats;
  }
}

/** Anropar lyssnaren med motorns läge nu och vid varje ändring; svaret slutar lyssna. */
export function folj(ny) {
  lyssnare.add(ny);
  ny(lage);
  return () => lyssnare.delete(ny);
}

/** Hur länge motorn får vara tyst, i millisekunder. */
export function stallTidsgrans(ms) {
  tidsgrans = Number(ms) || TIDSGRANS_MS;
}

/** Hur länge läsaren ska ha varit stilla innan minnesbilden görs, i millisekunder. */
export function stallLugn(ms) {
  lugn = ms;
}

/** Startar motorn om den inte redan är i gång eller har misslyckats. */
export function starta() {
  if (lage.namn === "vilar") skapa("Kalkylatorn startar.");
}

/** Startar motorn efter ett misslyckande. */
export function forsokIgen() {
  if (lage.namn !== "fel") return;
  omstartad = false;
  skapa("Kalkylatorn startar igen.");
}

/** Ställer en fråga till Python, som känner den på dess typ; svaret kommer när motorn är i gång. */
export function fraga(data) {
  starta();
  senastFragat = performance.now();
  return new Promise((svara, avvisa) => {
    if (lage.namn === "fel") {
      avvisa(new Motorfel(lage));
      return;
    }
    const id = ++nummer;
    const meddelande = { id, typ: data.typ, fraga: JSON.stringify(data) };
    obesvarade.set(id, { meddelande, svara, avvisa });
    arbetare.postMessage(meddelande);
    if (vakt === null) vakta();
  });
}

function nyArbetare() {
  try {
    // Den som startas för att den förra tystnade ska inte lita på något som ligger kvar.
    return new Worker(ARBETARE, { type: "module", name: omstartad ? "utan-minnesbild" : "" });
  } catch {
    return null;
  }
}

function skapa(text) {
  const ny = nyArbetare();
  if (!ny) {
    // Så går det när skriptet med sidans regel för betrodda adresser inte kom fram.
    misslyckas({ vad: "Webbläsaren vägrade starta kalkylatorns skript. Ladda om sidan.", var: "js/motor/arbetare.mjs" });
    return;
  }
  arbetare = ny;
  // Det som en avslutad arbetare hann säga kan komma efteråt och gäller då inte.
  ny.addEventListener("message", ({ data }) => ny === arbetare && taEmot(data));
  ny.addEventListener("error", (handelse) => {
    handelse.preventDefault();
    if (ny === arbetare) misslyckas({ vad: "Ett av kalkylatorns skript gick inte att köra.", var: "js/motor/arbetare.mjs" });
  });
  for (const { meddelande } of obesvarade.values()) ny.postMessage(meddelande);
  byt({ namn: "startar", text });
  vakta();
}

function avsluta() {
  arbetare?.terminate();
  arbetare = null;
}

function taEmot({ id, svar, fel, framsteg, start, vag, sparat }) {
  if (framsteg) byt({ namn: "startar", text: framsteg });
  else if (sparat) avbilda();
  else if (start) byt({ namn: "klar", vag, ...JSON.parse(start) });
  else if (id === undefined) misslyckas(fel);
  else {
    omstartad = false;
    const { svara, avvisa } = obesvarade.get(id);
    obesvarade.delete(id);
    if (fel) {
      bytUt();
      avvisa(new Motorfel(fel));
    } else svara(JSON.parse(svar));
  }
  vakta();
}

/** Låter en egen arbetare göra en minnesbild till nästa besök. Vad som än händer där märks det inte här. */
function avbilda() {
  const vanta = senastFragat + lugn - performance.now();
  if (vanta > 0) {
    setTimeout(avbilda, vanta);
    return;
  }
  const avbildare = new Worker(AVBILDARE, { type: "module" });
  const sluta = () => avbildare.terminate();
  avbildare.addEventListener("message", sluta);
  avbildare.addEventListener("error", (handelse) => {
    handelse.preventDefault();
    sluta();
  });
  setTimeout(sluta, STARTFAKTOR * tidsgrans);
}

/** En arbetare som har gått fel kan vara skadad; nästa fråga får en ny. */
function bytUt() {
  avsluta();
  if (obesvarade.size) skapa("Kalkylatorn startar igen.");
  else byt({ namn: "vilar" });
}

/** Sätter vakten på nytt; varje livstecken från arbetaren gör det. */
function vakta() {
  clearTimeout(vakt);
  vakt = null;
  if (lage.namn === "startar") vakt = setTimeout(tystnad, STARTFAKTOR * tidsgrans);
  else if (lage.namn === "klar" && obesvarade.size) vakt = setTimeout(tystnad, tidsgrans);
}

function tystnad() {
  if (omstartad) {
    misslyckas({ vad: "Beräkningen i webbläsaren svarar inte, inte heller efter en omstart.", var: "" });
    return;
  }
  omstartad = true;
  avsluta();
  skapa("Kalkylatorn svarade inte och startas om.");
}

function misslyckas(fel) {
  avsluta();
  byt({ namn: "fel", ...fel });
  vakta();
  for (const { avvisa } of obesvarade.values()) avvisa(new Motorfel(fel));
  obesvarade.clear();
}

function byt(nytt) {
  lage = nytt;
  for (const en of lyssnare) en(lage);
}
