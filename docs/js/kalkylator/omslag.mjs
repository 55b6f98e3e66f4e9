/** Vad som skulle ändra svaret, med de ord som Python svarar. */

import { el } from "../gemensamt/bygg.mjs";
import { tabell } from "../gemensamt/tabell.mjs";

const FORBEHALL =
  "Det här visar vad texten avgör på. Det är inget råd att ändra uppgifter: " +
  "svaren ska stämma med personens verkliga förhållanden.";

/** Innehållet i avsnittet. mal är tomt när ingen utgåva gäller, minsta null när ingen ändring behövs eller räcker. */
export function omslag({ enskilda, mal, minsta }) {
  if (!mal) return [el("p", {}, "Ingenting: ingen utgåva av riktlinjen gäller på beslutsdagen.")];
  return [el("p", {}, FORBEHALL), ...enskildaAndringar(enskilda), ...minstaAndringen(minsta, mal)];
}

function enskildaAndringar(enskilda) {
  if (!enskilda.length) return [el("p", {}, "Inget av dina svar ändrar utfallet ensamt.")];
  const rader = enskilda.map(({ uppgift, nu, varden, utfall }) => [uppgift, nu, varden, utfall].map((ord) => ({ barn: [ord] })));
  return [tabell("Ett enda ändrat svar", ["Uppgift", "Svar nu", "Annat svar", "Utfall då"], rader)];
}

function minstaAndringen(minsta, mal) {
  if (minsta === null) return [];
  const poster = minsta.map(({ uppgift, varde, okand }) => el("li", {}, `${uppgift}: ${varde}${okand ? " (obesvarad nu)" : ""}`));
  return [
    el("h4", {}, `Den minsta ändringen som ger «${mal}»`),
    el("p", {}, poster.length === 1 ? "Det här svaret räcker:" : "De här svaren behövs tillsammans:"),
    el("ul", {}, ...poster),
  ];
}
