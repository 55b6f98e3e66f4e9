/** Bygger element av data: [tagg, attribut, ...barn]. En sträng blir alltid ren text. */

import { el } from "../gemensamt/bygg.mjs";
import { ROT } from "../motor/rot.mjs";

export function byggTrad(data) {
  if (typeof data === "string") return data;
  const [tagg, attribut, ...barn] = data;
  const element = el(tagg, attribut, ...barn.map(byggTrad));
  // Länkarna är skrivna från webbplatsens rot, eftersom samma data visas på flera sidor.
  if (tagg === "a") element.href = new URL(attribut.href, ROT).href;
  return element;
}
