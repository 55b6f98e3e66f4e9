/** Scenarioraderna som en revision berör: de som måste ändras, de som tystnar och de som saknas. */

import { el } from "../gemensamt/bygg.mjs";
import { tabell } from "../gemensamt/tabell.mjs";

export function radavsnitt({ andras, tysta, saknas }) {
  if (![andras, tysta, saknas].some(({ length }) => length)) return [el("p", {}, "Ingen scenariorad behöver ändras.")];
  return [
    ...(andras.length ? [tabell("Scenariorader som måste ändras", ["Rad", "Ändringar"],
      andras.map(({ rad, celler }) => [{ barn: [rad] }, { barn: [lista(celler)] }]))] : []),
    ...(tysta.length ? [tabell("Scenariorader som inte längre säger något", ["Rad", "Varför"],
      tysta.map(({ rad, orsak }) => [{ barn: [rad] }, { barn: [orsak] }]))] : []),
    ...saknas.flatMap(({ regel, vad, tabell: text }) => [
      el("p", {}, `${regel}: ingen rad har det nya gränsvärdet ${vad}.${text ? " Föreslagen rad:" : ""}`),
      ...(text ? [el("pre", { tabindex: "0", "aria-label": `Föreslagen rad, ${vad}`, role: "region" }, el("code", {}, text))] : []),
    ]),
  ];
}

function lista(texter) {
  return el("ul", {}, ...texter.map((text) => el("li", {}, text)));
}
