/** Sammanfattningen av ett pass: deltagarens bedömning bredvid reglernas. Inga poäng räknas. */

import { el } from "../gemensamt/bygg.mjs";

const RUBRIKER = ["Fall", "Din bedömning", "Reglerna", "Steg som skiljer"];

/** Sammanfattningen av fallen, som ett eget stycke. */
export function sammanfattning(fallen, stampel) {
  const huvud = RUBRIKER.map((rubrik) => el("th", { scope: "col", role: "columnheader" }, rubrik));
  const tabell = el("table", { class: "sammanfattning", role: "table" },
    el("caption", {}, "Din bedömning bredvid reglernas"),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...huvud)),
    el("tbody", { role: "rowgroup" }, ...fallen.map(rad)));
  return el("section", { class: "pass", tabindex: "-1", "aria-labelledby": "pass-rubrik" },
    el("h2", { id: "pass-rubrik" }, "Sammanfattning av passet"),
    el("p", {}, "Inga poäng räknas, och inget sparas. Skriv ut sidan om du vill behålla den."),
    el("div", { class: "tabell" }, tabell),
    el("p", { class: "stampel" }, stampel));
}

function rad(fall) {
  const steg = fall.stegen;
  const utfall = steg.find((ett) => ett.slag === "utfall");
  const bedomda = steg.filter((ett) => ett.egen && ett.slag !== "utfall");
  const olika = bedomda.filter((ett) => ett.egen !== ett.regler);
  const cell = (plats, ...barn) => el("td", { role: "cell", "data-rubrik": RUBRIKER[plats] }, ...barn);
  const lista = olika.map((ett) => el("li", {}, `${ett.rubrik}: du «${ett.egen}», reglerna «${ett.regler}»`));
  const inga = bedomda.length ? `Inga av ${bedomda.length} bedömda steg.` : "Inga steg är bedömda.";
  return el("tr", { role: "row" },
    el("th", { scope: "row", role: "rowheader" }, fall.rubrik),
    cell(1, utfall.egen || "Inte bedömt"),
    cell(2, utfall.regler),
    cell(3, lista.length ? el("ul", {}, ...lista) : inga));
}
