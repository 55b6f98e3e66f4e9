// The criteria for UVAS in Publicodes: answers per second, one case at a time.
// node uvas.mjs < JSON [{fact: value}, …]
import Engine from "publicodes";
import { readFileSync } from "node:fs";

const VARV_MS = 2000;
const FRAGOR = [
  "folkbokford_i_stockholm", "arbetar", "studerar", "anstallning_mycket_osaker", "anstallning_liten_omfattning",
  "behov_jobbcoachning_socialt_stod", "uppbar_forsorjningsstod", "kontakt_stadsdel", "pagaende_insats_stadsdel",
  "behov_kompletterande_stod",
];
const namn = (fraga) => fraga.replaceAll("_", " ");
const REGLER = {
  ...Object.fromEntries(FRAGOR.map((fraga) => [namn(fraga), { question: fraga, type: "booléen" }])),
  alder: { question: "alder", "unité": "an" },
  "af atgard": { question: "af", type: "texte" },
  sysselsattning: {
    "une de ces conditions": [
      { "toutes ces conditions": ["arbetar = non", "studerar = non"] },
      { "toutes ces conditions": ["anstallning mycket osaker", "anstallning liten omfattning"] },
    ],
  },
  uvas: {
    "toutes ces conditions": [
      "folkbokford i stockholm", "alder >= 19 an", "alder <= 29 an", "sysselsattning",
      "behov jobbcoachning socialt stod", "uppbar forsorjningsstod = non", "kontakt stadsdel = non",
      "pagaende insats stadsdel = non", "af atgard = 'nej'", "behov kompletterande stod",
    ],
  },
};

const fallen = JSON.parse(readFileSync(0, "utf8")).map((fall) => ({
  ...Object.fromEntries(FRAGOR.map((fraga) => [namn(fraga), fall[fraga] ? "oui" : "non"])),
  alder: `${fall.alder} an`,
  "af atgard": `'${fall.af_atgard_erbjuden}'`,
}));
const motor = new Engine(REGLER);
const svara = (fall) => motor.setSituation(fall).evaluate("uvas").nodeValue;
const svar = fallen.map(svara);

/** Processor time in milliseconds, so that other programs do not count. */
function processortid() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let antal = 0;
const start = processortid();
while (processortid() - start < VARV_MS) for (const fall of fallen) { svara(fall); antal += 1; }
console.log(JSON.stringify({ svar, perSekund: (1000 * antal) / (processortid() - start) }));
