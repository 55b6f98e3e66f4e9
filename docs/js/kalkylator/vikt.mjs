/** En hopvikt del av resultatet, som förblir öppen när resultatet byts. */

import { el } from "../gemensamt/bygg.mjs";

/** namn skiljer delen från de andra. */
export function vikt(namn, rubrik, ...barn) {
  return el("details", { class: "avsnitt", "data-vikt": namn }, el("summary", {}, rubrik), el("div", {}, ...barn));
}

/** Kör gor, som byter innehållet i elementet, och öppnar sedan de delar som var öppna. */
export function behallOppna(element, gor) {
  const oppna = new Set([...element.querySelectorAll("[data-vikt][open]")].map(({ dataset }) => dataset.vikt));
  gor();
  if (!oppna.size) return;
  for (const del of element.querySelectorAll("[data-vikt]")) if (oppna.has(del.dataset.vikt)) del.open = true;
}
