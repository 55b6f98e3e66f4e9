/** Felen i en scenariofil, vart och ett med en knapp som leder till raden. */

import { el } from "./bygg.mjs";

/** Felen som hindrar körningen, vart och ett med en knapp till sin rad. */
export function fellista(fel, tillRad) {
  const poster = fel.map(({ rad, text }) => el("li", {}, radknapp(rad, `Rad ${rad}`, tillRad), ` ${text}`));
  return [el("ul", { class: "tabellfel" }, ...poster)];
}

/** En knapp som leder till en rad i filen. */
export function radknapp(rad, text, tillRad, namn = null) {
  const element = el("button", { type: "button", class: "tillrad", "aria-label": namn }, text);
  element.addEventListener("click", () => tillRad(rad));
  return element;
}
