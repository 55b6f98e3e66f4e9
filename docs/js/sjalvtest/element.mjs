/** Webbservern prövad från läsarens sida: typ, lagring, packning och säkerhetshuvuden för en fil av varje slag. */

import { el, knapp } from "../gemensamt/bygg.mjs";
import { FlyttbartElement } from "../gemensamt/sidelement.mjs";
import { folj, forsokIgen, starta } from "../motor/motor.mjs";
import { ROT } from "../motor/rot.mjs";

const EGET = "js/sjalvtest/element.mjs";

class Sjalvtest extends FlyttbartElement {
  bygg() {
    this.replaceChildren(...nyKontroll());
  }
}

/** Knappen, beskedet och platsen för svaren. */
function nyKontroll() {
  const status = el("p", { role: "status" });
  const plats = el("div", {});
  return [knapp("Kontrollera webbplatsen", () => kontrollera(status, plats)), status, plats];
}

async function kontrollera(status, plats) {
  status.textContent = "Kontrollerar.";
  plats.replaceChildren();
  const [regler, manifest] = await Promise.all([las("sjalvtest.json"), las("motor/motor.json")]);
  const rader = [];
  if (regler) for (const fil of filer(manifest)) rader.push(...(await enFil(fil, regler)));
  else rader.push(["sjalvtest.json", "Filen går att läsa", false, "Hela den byggda mappen ska ligga på servern."]);
  rader.push(await motorn());
  const fel = rader.filter(([, , ratt]) => !ratt).length;
  status.textContent = fel ? `${fel} av ${rader.length} kontroller har fel.` : `Alla ${rader.length} kontroller är rätt.`;
  plats.replaceChildren(tabell(rader));
}

/** En JSON-fils innehåll; inget när den inte går att läsa. */
async function las(plats) {
  try {
    return await (await fetch(new URL(plats, ROT), { cache: "no-cache" })).json();
  } catch {
    return null;
  }
}

/** En fil av varje slag, så som den heter i det här bygget. Utan manifest är motorns filer okända. */
function filer(manifest) {
  const plats = (adress) => decodeURI(adress.slice(ROT.href.length)).split(/[?#]/)[0];
  const egen = plats(import.meta.url);
  return [
    "index.html",
    "finns-inte/",
    "motor/motor.json",
    "search/search_index.json",
    egen,
    egen.replace(EGET, "css/alla.css"),
    ...[...document.querySelectorAll('script[src*="assets/javascripts/"]')].map((skript) => plats(skript.src)),
    ...Object.keys(manifest?.filer ?? {}).map((fil) => `motor/${manifest.mapp}/${fil}`),
  ];
}

async function enFil(plats, { huvuden, typer, fasta, evigt, fraga, packade }) {
  let svar;
  try {
    svar = await fetch(new URL(plats, ROT), { cache: "no-store" });
  } catch {
    return [[plats, "Filen går att hämta", false, "Det saknas kontakt med servern, eller så stoppas filen på vägen."]];
  }
  svar.body?.cancel();
  const finns = plats !== "finns-inte/";
  const fil = finns ? plats : "404.html";
  const har = (namn) => svar.headers.get(namn) ?? "saknas";
  const fast = fasta.some((monster) => new RegExp(`^(${monster})`).test(plats));
  const packas = finns && packade.some((monster) => new RegExp(`^(${monster})$`).test(fil));
  const andelse = `.${fil.split(".").at(-1)}`;
  const lika = (namn, vantat, form = String) =>
    [plats, namn, form(har(namn)) === form(vantat), `${har(namn)}. Ska vara: ${vantat}`];
  return [
    [plats, "Status", svar.status === (finns ? 200 : 404), String(svar.status)],
    lika("Content-Type", typer[andelse]),
    lika("Cache-Control", fast ? evigt : fraga, direktiv),
    ...Object.entries(huvuden).map(([namn, vantat]) => lika(namn, vantat)),
    ...(packas
      ? [[plats, "Content-Encoding", /^(br|gzip|zstd)$/.test(har("Content-Encoding")), har("Content-Encoding")]]
      : []),
  ];
}

/** Lagringens direktiv i en och samma form: servrar skriver dem i olika ordning och med olika mellanrum. */
function direktiv(text) {
  const delar = text.toLowerCase().split(",").map((del) => del.trim());
  return [...new Set(delar)].sort().join(", ");
}

/** Startar motorn på riktigt, också efter ett misslyckande. */
function motorn() {
  forsokIgen();
  return new Promise((klar) => {
    const sluta = folj((lage) => {
      if (lage.namn !== "klar" && lage.namn !== "fel") return;
      queueMicrotask(() => sluta());
      klar(["motor", "Kalkylatorn startar", lage.namn === "klar", lage.vad ? `${lage.vad} ${lage.var}` : `version ${lage.version}`]);
    });
    starta();
  });
}

function tabell(rader) {
  const rubriker = ["Fil", "Kontroll", "Resultat", "Serverns svar"].map((text) => el("th", { scope: "col" }, text));
  const kropp = rader.map(([plats, namn, ratt, text]) =>
    el("tr", {}, el("th", { scope: "row" }, plats), el("td", {}, namn), el("td", {}, ratt ? "✓ Rätt" : "✗ Fel"), el("td", {}, ratt ? text.split(". Ska vara")[0] : text)),
  );
  return el(
    "div",
    { class: "tabell" },
    el("table", { class: "sjalvtest" }, el("caption", {}, "Serverns svar, ett per fil och huvud"), el("thead", {}, el("tr", {}, ...rubriker)), el("tbody", {}, ...kropp)),
  );
}

customElements.get("riktlinje-sjalvtest") ?? customElements.define("riktlinje-sjalvtest", Sjalvtest);
