/** Resultatet, byggt av de färdiga ord som Python svarar med. Här finns ordningen, ingen regel. */

import { el, stor } from "../gemensamt/bygg.mjs";
import { avgor } from "./avgor.mjs";
import { vikt } from "./vikt.mjs";

/** Det som alltid står först: vad det är, utfallet och den som beslutar, varför, och tiden. genvag leder till texten. */
export function huvud(vy, genvag) {
  return [
    el("p", { class: "resultatrad" }, el("strong", {}, "Beräkningsstöd – inte beslut"), ...vy.huvud.map((text) => ` · ${text}`)),
    el("h2", { class: `utfall utfall-${vy.utfall.id}`, id: "resultat-rubrik" },
      el("span", { "aria-hidden": "true" }, vy.utfall.symbol), ` ${vy.dom}`),
    el("p", { class: "skalet" }, vy.skal),
    el("p", { class: "tiden" }, el("strong", {}, "Tid: "), vy.tid),
    ...vy.frister.map(({ rubrik, dag }) => el("p", { class: "tiden" }, el("strong", {}, `${rubrik}: `), dag)),
    genvag,
  ];
}

/** Vägen genom prövningen: en rad av rutor på bred skärm, en lista på smal, samma ord. */
export function vagen(led) {
  if (!led.length) return [];
  const poster = led.map(({ rubrik, svar, lage, skal }) =>
    el("li", { class: `led led-${lage}` },
      el("strong", {}, rubrik),
      svar ? el("span", { class: "ledsvar" }, svar) : null,
      skal ? el("span", { class: "ledskal" }, stor(skal)) : null));
  return [el("ol", { class: "vagen", "aria-label": "Vägen genom prövningen" }, ...poster)];
}

/** Spalten med det som avgör, det att tänka på och det som svaret har räknat med. */
export function grunden(vy, lank, avsnitt) {
  return el("div", { class: "grunden" }, ...avgor(vy, lank), ...flaggor(vy.flaggor, lank), ...raknat(vy.antaget), ...tvasteg(vy), ...avsnitt);
}

/** Stämpeln: vilken version och vilka regler svaret kommer från. */
export function stampel(vy, start) {
  const utgava = vy.utgava ? `. ${vy.utgava}` : "";
  return el("p", { class: "stampel" }, `Version ${start.version}, regler ${start.regler}${utgava}.`);
}

function flaggor(lista, lank) {
  if (!lista.length) return [];
  const poster = lista.map((flagga) =>
    el(
      "li",
      { class: "flagga" },
      el("h4", {}, flagga.rubrik),
      el("p", {}, `${flagga.mening} `, el("strong", {}, "Gör så här: "), `${flagga.gor} `,
        el("span", { class: "hjalp" }, "Källa: ", flagga.lank ? lank(flagga.lank, flagga.kalla) : flagga.kalla)),
    ),
  );
  return [el("h3", {}, "Att tänka på"), el("ul", { class: "rader" }, ...poster)];
}

/** Det som ingen har svarat på men som svaret ändå bygger på. Det som kan ändra svaret står öppet. */
function raknat(lista) {
  const som = (urval) => el("ul", {}, ...urval.map(({ rubrik, varde }) => el("li", {}, `${rubrik}: ${varde}`)));
  const [andrar, ovriga] = [lista.filter((ett) => ett.kan_andra), lista.filter((ett) => !ett.kan_andra)];
  return [
    ...(andrar.length
      ? [el("h3", {}, "Vi har räknat med"), som(andrar), el("p", { class: "hjalp" }, "Frågorna är obesvarade. Ändras det här kan svaret bli ett annat.")]
      : []),
    ...(ovriga.length
      ? [vikt("raknat", andrar.length ? "Vi har också räknat med" : "Vi har räknat med", som(ovriga),
        el("p", { class: "hjalp" }, "Frågorna är obesvarade. De ändrar inte svaret här."))]
      : []),
  ];
}

function tvasteg({ tvasteg: steg, stegrubrik, stegforklaring: forklaring }) {
  if (!steg.length) return [];
  const poster = steg.map((ett) =>
    el("li", {}, el("strong", {}, `${stor(ett.resultat)} enligt ${ett.lagrum}. `), `${ett.motivering} `,
      el("em", {}, ett.paminnelse)),
  );
  return [forklaring ? el("p", { class: "forklaring" }, forklaring) : null, vikt("steg", stegrubrik, el("ol", {}, ...poster))].filter(Boolean);
}
