/** Resultatdelen, byggd av de färdiga ord som Python svarar med. Här finns ordningen, ingen regel. */

import { el, nyFlik, tillFalt } from "./bygg.mjs";

/** Allt som står i resultatdelen. start är motorns version och regler, rot webbplatsens rot. */
export function resultat(vy, start, rot) {
  const lank = (adress, text) => nyFlik(new URL(adress, rot).href, text);
  return [
    el("h2", { id: "resultat-rubrik" }, "Resultat"),
    el("p", { class: `utfall utfall-${vy.utfall.id}`, id: "resultat-utfall" }, ...medSymbol(vy.utfall)),
    el("p", {}, vy.sammanfattning),
    el("p", {}, el("strong", {}, "Beräkningsstöd – inte beslut.")),
    fakta([
      ["Beslutar", vy.beslutsfattare],
      ["Period", vy.period],
      ...vy.frister.map(({ rubrik, dag }) => [rubrik, dag]),
      ["Utgåva", vy.utgava],
      ["Utgåvans status", vy.status],
    ]),
    ...saknade(vy.saknade),
    ...flaggor(vy.flaggor, lank),
    vy.grupper.length || vy.flaggor.length
      ? el("p", { class: "hjalp", id: "ny-flik" }, "Länkarna till texten öppnas i en ny flik, så att dina svar finns kvar här.")
      : null,
    ...vy.grupper.map((grupp) => kriterietabell(grupp, lank)),
    ...tvasteg(vy.tvasteg, vy.stegforklaring),
    ...antaget(vy.antaget),
    el("p", { class: "stampel" }, `Version ${start.version}, regler ${start.regler}${vy.utgava ? `. ${vy.utgava}` : ""}.`),
  ].filter((del) => del !== null);
}

function medSymbol({ symbol, rubrik }) {
  return [el("span", { "aria-hidden": "true" }, symbol), ` ${rubrik}`];
}

function fakta(par) {
  const kanda = par.filter(([, varde]) => varde);
  return el("dl", { class: "fakta" }, ...kanda.flatMap(([namn, varde]) => [el("dt", {}, namn), el("dd", {}, varde)]));
}

function saknade(fragor) {
  if (!fragor.length) return [];
  return [
    el("h3", {}, "Det som saknas"),
    el("p", {}, fragor.length === 1
      ? "Av de obesvarade frågorna kan bara den här ändra svaret."
      : "Av de obesvarade frågorna kan bara de här ändra svaret, den mest avgörande först."),
    el("ol", {}, ...fragor.map(({ namn, fraga }) => el("li", {}, tillFalt(namn, fraga)))),
  ];
}

function flaggor(lista, lank) {
  if (!lista.length) return [];
  const poster = lista.map((flagga) =>
    el(
      "div",
      { class: "admonition flagga" },
      el("h4", { class: "admonition-title" }, flagga.rubrik),
      el("p", {}, flagga.mening),
      el("p", {}, el("strong", {}, "Gör så här: "), flagga.gor),
      el("p", { class: "hjalp" }, "Källa: ", flagga.lank ? lank(flagga.lank, flagga.kalla) : flagga.kalla),
    ),
  );
  return [el("h3", {}, "Att tänka på"), ...poster];
}

// Cellerna staplas på smal skärm: varje cell bär sin kolumnrubrik, och rollerna står utskrivna.
function kriterietabell(grupp, lank) {
  const rubriker = ["Kriterium", "Läge", "Skäl"];
  const cell = (plats, klass, ...barn) =>
    el("td", { class: klass, role: "cell", "data-rubrik": rubriker[plats] }, ...barn);
  const rader = grupp.rader.map((rad) =>
    el(
      "tr",
      { role: "row" },
      el("th", { scope: "row", role: "rowheader" }, lank(rad.lank, rad.rubrik)),
      cell(1, `status status-${rad.status}`, ...medSymbol({ symbol: rad.symbol, rubrik: rad.statusord })),
      cell(2, null, rad.orsak, ...(rad.tolkning ? [" ", lank(rad.tolkningslank, `Tolkning ${rad.tolkning}`)] : [])),
    ),
  );
  const huvud = rubriker.map((rubrik) => el("th", { scope: "col", role: "columnheader" }, rubrik));
  const tabell = el(
    "table",
    { class: "kriterier", role: "table" },
    el("caption", {}, grupp.rubrik),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...huvud)),
    el("tbody", { role: "rowgroup" }, ...rader),
  );
  return el("div", { class: "tabell" }, tabell);
}

function tvasteg(steg, forklaring) {
  if (!steg.length) return [];
  const poster = steg.map((ett) =>
    el("li", {}, el("strong", {}, `${stor(ett.resultat)} enligt ${ett.lagrum}. `), `${ett.motivering} `,
      el("em", {}, ett.paminnelse)),
  );
  return [el("h3", {}, "Prövningen i steg enligt socialtjänstlagen"), ...(forklaring ? [el("p", {}, el("strong", {}, forklaring))] : []), el("ol", {}, ...poster)];
}

function antaget(lista) {
  if (!lista.length) return [];
  return [
    el("h3", {}, "Antaget"),
    el("p", {}, "De här frågorna är obesvarade. Svaret bygger på riktlinjens publicerade startvärden:"),
    el("ul", {}, ...lista.map(({ rubrik, varde }) => el("li", {}, `${rubrik}: ${varde}`))),
  ];
}

function stor(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
