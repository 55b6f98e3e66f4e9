/** En tabell som staplas på smal skärm: varje cell bär sin kolumnrubrik, och rollerna står utskrivna. */

import { el } from "./bygg.mjs";

/** Raderna är listor av celler; en cell är {barn, klass}, och den första är radens rubrik. */
export function tabell(bildtext, rubriker, rader) {
  const huvud = rubriker.map((rubrik) => el("th", { scope: "col", role: "columnheader" }, rubrik));
  const kropp = rader.map(([forst, ...resten]) =>
    el(
      "tr",
      { role: "row" },
      el("th", { scope: "row", role: "rowheader" }, ...forst.barn),
      ...resten.map(({ barn, klass = null }, plats) =>
        el("td", { class: klass, role: "cell", "data-rubrik": rubriker[plats + 1] }, ...barn),
      ),
    ),
  );
  const element = el(
    "table",
    { class: "kriterier", role: "table" },
    el("caption", {}, bildtext),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...huvud)),
    el("tbody", { role: "rowgroup" }, ...kropp),
  );
  return el("div", { class: "tabell" }, element);
}
