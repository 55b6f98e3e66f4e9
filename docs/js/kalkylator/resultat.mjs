/** Resultatdelen, byggd av de färdiga ord som Python svarar med. Här finns ordningen, ingen regel. */

import { el, stor, tillFalt } from "../gemensamt/bygg.mjs";
import { tabell } from "../gemensamt/tabell.mjs";

/** Resultatet självt. start är motorns version och regler, lank gör en länk till en av webbplatsens sidor. */
export function resultat(vy, start, lank) {
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
    vy.grupper.length || vy.flaggor.length || vy.har_steg
      ? el("p", { class: "hjalp", id: "ny-flik" }, "Länkarna till texten öppnas i en ny flik, så att dina svar finns kvar här.")
      : null,
    ...vy.grupper.map((grupp) => kriterietabell(grupp, lank)),
    ...tvasteg(vy),
    ...antaget(vy.antaget),
  ].filter((del) => del !== null);
}

/** Stämpeln: vilken version och vilka regler svaret kommer från. */
export function stampel(vy, start) {
  const utgava = vy.utgava ? `. ${vy.utgava}` : "";
  return el("p", { class: "stampel" }, `Version ${start.version}, regler ${start.regler}${utgava}.`);
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

function kriterietabell(grupp, lank) {
  const rader = grupp.rader.map((rad) => [
    { barn: [lank(rad.lank, rad.rubrik)] },
    { barn: medSymbol({ symbol: rad.symbol, rubrik: rad.statusord }), klass: `status status-${rad.status}` },
    { barn: [rad.orsak, ...(rad.tolkning ? [" ", lank(rad.tolkningslank, `Tolkning ${rad.tolkning}`)] : [])] },
  ]);
  return tabell(grupp.rubrik, ["Kriterium", "Läge", "Skäl"], rader);
}

function tvasteg({ tvasteg: steg, stegrubrik, stegforklaring: forklaring }) {
  if (!steg.length) return [];
  const poster = steg.map((ett) =>
    el("li", {}, el("strong", {}, `${stor(ett.resultat)} enligt ${ett.lagrum}. `), `${ett.motivering} `,
      el("em", {}, ett.paminnelse)),
  );
  return [el("h3", {}, stegrubrik), ...(forklaring ? [el("p", {}, el("strong", {}, forklaring))] : []), el("ol", {}, ...poster)];
}

function antaget(lista) {
  if (!lista.length) return [];
  return [
    el("h3", {}, "Antaget"),
    el("p", {}, "De här frågorna är obesvarade. Svaret bygger på riktlinjens publicerade startvärden:"),
    el("ul", {}, ...lista.map(({ rubrik, varde }) => el("li", {}, `${rubrik}: ${varde}`))),
  ];
}
