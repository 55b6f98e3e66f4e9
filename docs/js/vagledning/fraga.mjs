/** En fråga så som Python ställer den, med samma form som i kalkylatorn, och beskedet när ingen återstår. */

import { el, stor } from "../gemensamt/bygg.mjs";

const VET_INTE = ["", "vet inte"];

/** Frågan med sina svar; för tal ett fält att skriva i. */
export function frageruta({ namn, fraga, hjalp, slag, enhet, val }) {
  const text = [fraga, " ", el("span", { class: "slag" }, slag)];
  const stod = el("p", { class: "hjalp", id: `hjalp-${namn}` }, hjalp);
  const attribut = { class: "fraga", id: `fraga-${namn}` };
  if (enhet) return el("div", attribut, el("label", { for: namn }, ...text), stod, talfalt(namn));
  const svar = [...val, VET_INTE].map(([varde, etikett], plats) => ettVal(namn, plats, varde, etikett));
  const rubrik = el("legend", { tabindex: "-1" }, ...text);
  return el("fieldset", { ...attribut, "aria-describedby": `hjalp-${namn}` }, rubrik, stod, ...svar);
}

/** Knappen för den som inte vet ett tal; bland namngivna svar är det ett av svaren. */
export function vetInteKnapp() {
  return el("button", { type: "button", class: "md-button", "data-gor": "vetinte" }, "Vet inte");
}

/** Vad läsaren kan göra när ingen fråga återstår. */
export function slutruta({ rubrik, text, lank }, adress) {
  const stycken = text.map((rad) => el("p", {}, rad));
  if (lank) stycken.push(el("p", {}, el("a", { href: adress(lank.adress).href }, lank.text)));
  return el("div", { class: "fraga slut" }, el("h3", { tabindex: "-1" }, rubrik), ...stycken);
}

function talfalt(namn) {
  return el("input", {
    type: "text",
    inputmode: "numeric",
    id: namn,
    name: namn,
    autocomplete: "off",
    "aria-describedby": `hjalp-${namn}`,
  });
}

function ettVal(namn, plats, varde, etikett) {
  const id = plats === 0 ? namn : `${namn}-${plats}`;
  return el(
    "div",
    { class: "val" },
    el("input", { type: "radio", name: namn, id, value: varde }),
    el("label", { for: id }, stor(etikett)),
  );
}
