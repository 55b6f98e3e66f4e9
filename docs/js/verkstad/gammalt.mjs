/** Märker ett svar som inte längre hör till det som står i formuläret, i ord och inte bara med utseende. */

import { el } from "../gemensamt/bygg.mjs";

/** plats är svarets plats; text säger varför det är gammalt, och utan text gäller svaret. */
export function markGammalt(plats, text) {
  plats.querySelector(":scope > p.foraldrad")?.remove();
  if (text) plats.firstElementChild.after(el("p", { class: "foraldrad" }, text));
}
