/** Radernas svar i en scenariofil, med testkörningens egna ord. */

import { el } from "../gemensamt/bygg.mjs";
import { radknapp } from "../gemensamt/fellista.mjs";
import { tabell } from "../gemensamt/tabell.mjs";

const RUBRIKER = ["Id", "Fall", "Rad", "Svar", "Mot publicerad text"];

/** En tabell med alla rader; de som avviker beskrivs också så som testkörningen gör. */
export function radtabell({ rader, borttagna }, namn, tillRad) {
  const celler = rader.map((rad) => [
    { barn: [rad.id] },
    { barn: [rad.fall] },
    { barn: [radknapp(rad.rad, String(rad.rad), tillRad, `Gå till rad ${rad.rad}, ${rad.id}`)] },
    rad.stammer ? stammer() : avviker(rad),
    { barn: [rad.andring || "lika"] },
  ]);
  const borta = borttagna.length ? [el("p", {}, `Borttagna rader: ${borttagna.join(", ")}.`)] : [];
  const texter = rader.filter((rad) => !rad.stammer).map((rad) => rad.text);
  const provtext = texter.length
    ? [el("details", { class: "provtext", open: "" }, el("summary", {}, "Så skriver testkörningen"),
        ...texter.map((text) => el("p", {}, el("code", {}, text))))]
    : [];
  return [...borta, ...provtext, tabell(`Raderna i ${namn}.md`, RUBRIKER, celler)];
}

function stammer() {
  return { barn: [tecken("✓"), " Stämmer"], klass: "status status-stammer" };
}

function avviker({ avvikelser }) {
  const poster = avvikelser.map(({ kolumn, tabellen, koden, forklaring }) =>
    el("li", {}, `${kolumn}: tabellen ${tabellen}, koden ${koden}${forklaring ? ` ${forklaring}` : ""}`),
  );
  return { barn: [tecken("✗"), " Avviker", el("ul", {}, ...poster)], klass: "status status-avviker" };
}

function tecken(text) {
  return el("span", { "aria-hidden": "true" }, text);
}
