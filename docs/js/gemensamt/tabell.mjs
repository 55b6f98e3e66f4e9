/** En tabell som staplas på smal skärm: varje cell bär sin kolumnrubrik. */

import { el } from "./bygg.mjs";

/** Raderna är listor av celler; en cell är {barn, klass}, och den första är radens rubrik. */
export function tabell(bildtext, rubriker, rader) {
  const huvud = rubriker.map((rubrik) => el("th", { scope: "col" }, rubrik));
  const kropp = rader.map(([forst, ...resten]) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, ...forst.barn),
      ...resten.map(({ barn, klass = null }, plats) =>
        el("td", { class: klass, "data-rubrik": rubriker[plats + 1] }, ...barn),
      ),
    ),
  );
  const element = el(
    "table",
    { class: "kriterier" },
    el("caption", {}, bildtext),
    el("thead", {}, el("tr", {}, ...huvud)),
    el("tbody", {}, ...kropp),
  );
  return el("div", { class: "tabell" }, element);
}
