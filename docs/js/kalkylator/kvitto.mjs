/** Kvittot: ett eget block som bara syns på papper, så att det är helt även när avsnitten på skärmen är stängda. */

import { el } from "../gemensamt/bygg.mjs";
import { idag } from "../gemensamt/formular.mjs";
import { tabell } from "../gemensamt/tabell.mjs";

// Omräkningen ska märkas så lite som möjligt, så kvittot byggs när läsaren har stannat upp, eller skriver ut.
const VILA_MS = 200;
let vantande = null;
let paus = 0;

addEventListener("beforeprint", () => {
  bygg();
  // Sidan kan ha stått öppen sedan i går.
  for (const tid of document.querySelectorAll(".kvitto time")) tid.textContent = idag();
});

/** Lägger kvittot för ett resultat sist i platsen. start är motorns version och regler. */
export function laggKvitto(plats, vy, start) {
  taBortKvitto(plats);
  vantande = () => plats.append(kvitto(vy, start));
  paus = setTimeout(bygg, VILA_MS);
}

/** Ett resultat som inte gäller har inget kvitto. */
export function taBortKvitto(plats) {
  clearTimeout(paus);
  vantande = null;
  plats.querySelector(".kvitto")?.remove();
}

function bygg() {
  clearTimeout(paus);
  vantande?.();
  vantande = null;
}

function kvitto(vy, start) {
  return el(
    "section",
    { class: "kvitto" },
    el("p", { class: "kvitto-slag" }, "Beräkningsstöd – inte beslut"),
    el("h1", {}, vy.provning),
    fakta([
      ["Beslutsdag", vy.beslutsdag],
      ["Utgåva", vy.utgava],
      ["Utgåvans status", vy.status],
      ["Regler", `${start.regler}, version ${start.version}`],
      ["Utskriven", el("time", {}, idag())],
    ]),
    el("p", { class: "utfall" }, `${vy.utfall.symbol} ${vy.dom}`),
    el("p", {}, vy.skal),
    vy.vagtext ? el("p", {}, el("strong", {}, "Vägen: "), vy.vagtext) : null,
    fakta([
      ["Beslutar", vy.beslutsfattare],
      ["Tid", vy.tid],
      ...vy.frister.map(({ rubrik, dag }) => [rubrik, dag]),
      ["Frågor som kan ändra svaret", rad(vy.saknade)],
      ["Att tänka på", rad(vy.flaggor)],
    ]),
    ...kriterier(vy.grupper),
    ...svar("Svar", vy.angivet),
    ...svar("Vi har räknat med, för att frågan är obesvarad", vy.antaget),
    el("p", { class: "kvitto-slut" }, "En handläggare beslutar efter en individuell bedömning. "
      + "Kvittot visar vad riktlinjens text ger för de här svaren. " + vy.avsandare),
  );
}

function fakta(alla) {
  const kanda = alla.filter(([, varde]) => varde);
  return el("dl", { class: "kvitto-fakta" }, ...kanda.map(([namn, varde]) => el("div", {}, el("dt", {}, namn), el("dd", {}, varde))));
}

function rad(lista) {
  return lista.map(({ rubrik }) => rubrik).join("; ");
}

/** Kriterierna i tabell. Är det flera grupper står de bredvid varandra utan skäl, för att rymmas på en sida. */
function kriterier(grupper) {
  const flera = grupper.length > 1;
  const rubriker = ["Kriterium", "Läge", ...(flera ? [] : ["Skäl"])];
  const tabeller = grupper.map(({ rubrik, rader }) => {
    const ord = rader.map((ett) => [ett.rubrik, `${ett.symbol} ${ett.statusord}`, ett.text].slice(0, rubriker.length));
    return tabell(rubrik, rubriker, ord.map((en) => en.map((text) => ({ barn: [text] }))));
  });
  return flera
    ? [el("div", { class: "kvitto-grupper" }, ...tabeller), el("p", {}, "Skälen för varje kriterium står på skärmen.")]
    : tabeller;
}

function svar(rubrik, lista) {
  if (!lista.length) return [];
  const poster = lista.map((ett) => el("li", {}, `${ett.rubrik}: ${ett.varde}`));
  return [el("h2", {}, rubrik), el("ul", { class: "kvitto-svar" }, ...poster)];
}
