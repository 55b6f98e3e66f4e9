/** Det som avgör: bristen eller stoppet först, sedan det oklara, och det uppfyllda hopvikt. */

import { el, tillFalt } from "../gemensamt/bygg.mjs";
import { vikt } from "./vikt.mjs";

const FORST = 5;

/** Delens innehåll; tomt när inget har prövats. */
export function avgor({ avgor: svar, grupper, saknade }, lank) {
  if (!svar) return [];
  const rader = new Map(grupper.flatMap((grupp) => grupp.rader).map((rad) => [rad.id, rad]));
  const oppna = [...svar.stopp, ...svar.oppna.map((id) => rader.get(id))];
  return [
    el("h3", {}, "Det som avgör"),
    oppna.length || svar.utan_foljd
      ? el("ul", { class: "rader" }, ...oppna.map((rad) => oppen(rad, lank)), ...utanFoljd(svar.utan_foljd))
      : null,
    ...fragor(saknade),
    ...svar.vikta.map(({ status, rubrik, id }) =>
      vikt(status, rubrik, el("ul", { class: "rader" }, ...id.map((ett) => kort(rader.get(ett), lank))))),
  ].filter((del) => del !== null);
}

/** Statusen som tecken och ord: tecknet är stöd för ögat, ordet är det som gäller. */
function status({ status: lage, symbol, statusord }) {
  return el("span", { class: `status status-${lage}` }, el("span", { "aria-hidden": "true" }, symbol), ` ${statusord}`);
}

function oppen(rad, lank) {
  return el("li", {},
    el("p", { class: "radrubrik" }, status(rad), " ", lank(rad.lank, rad.rubrik)),
    el("p", {}, rad.text ? `${rad.text} ` : "", "Riktlinjen: ", el("q", {}, rad.citat),
      ...(rad.tolkning ? [" ", lank(rad.tolkningslank, "Läs hur texten kan tolkas")] : [])));
}

function kort(rad, lank) {
  return el("li", {}, el("p", { class: "radrubrik" }, status(rad), " ", lank(rad.lank, rad.rubrik)), el("p", {}, rad.text));
}

function utanFoljd(svar) {
  return svar ? [el("li", {}, el("p", {}, el("span", { class: "status status-oklart", "aria-hidden": "true" }, "? "),
    el("strong", {}, svar.rubrik), `. ${svar.text}`))] : [];
}

/** Frågorna som ännu kan ändra svaret, i den ordning de avgör; fler än de första viks. */
function fragor(lista) {
  if (!lista.length) return [];
  const som = (urval, start) =>
    el("ol", { class: "fragorna", start }, ...urval.map(({ namn, fraga }) => el("li", {}, tillFalt(namn, fraga))));
  const kvar = lista.slice(FORST);
  return [
    el("h4", {}, lista.length === 1 ? "Frågan som kan ändra svaret" : "Frågorna som kan ändra svaret, den mest avgörande först"),
    som(lista.slice(0, FORST), 1),
    ...(kvar.length ? [vikt("fragor", kvar.length === 1 ? "En fråga till" : `${kvar.length} frågor till`, som(kvar, FORST + 1))] : []),
  ];
}
