/** Svaren som är klara, läsarens egna svar, och de andra prövningarna. Ordningen är Pythons och ingen rangordning. */

import { el, stor } from "../gemensamt/bygg.mjs";

/** Svaren i den ordning de gavs, var och en med sin knapp. */
export function svarslista(svar) {
  const poster = svar.map(({ namn, fraga, svar: givet }) =>
    el(
      "li",
      {},
      el("span", { class: "fragan" }, fraga),
      el("span", { class: "svaret" }, stor(givet)),
      el("button", { type: "button", class: "md-button", "data-gor": "andra", "data-namn": namn,
        "aria-label": `Ändra: ${fraga}` }, "Ändra"),
    ),
  );
  return [el("h3", {}, "Dina svar"), el("ul", { class: "svarslista" }, ...poster)];
}

/** Det som är klart: prövningar som kan gälla, och andra vägar. Är frågorna slut har svaren redan en rubrik. */
export function vaglista({ vagar, slut }, adress) {
  if (!vagar.length) return [];
  const poster = vagar.map((vag) => el("li", { class: vag.laget }, ...vagen(vag, adress, slut?.rubrik)));
  return [slut ? null : el("h3", {}, "Klart hittills"), el("ul", { class: "vagar" }, ...poster)].filter(Boolean);
}

function vagen(vag, adress, ovanfor) {
  const { lagesord, rubrik, galler, beslutsfattare, tid, skal, gor, antaget, kvar } = vag;
  const vad = galler.length > 1 ? lista(galler) : galler[0];
  const fakta = [["Beslutar", beslutsfattare], vad ? ["Gäller", vad] : ["Tid", stor(tid)]];
  return [
    rubrik === ovanfor ? null : el("h4", {}, rubrik, " ", el("span", { class: "laget" }, lagesord)),
    el("dl", { class: "fakta" }, ...fakta.flatMap(([vad, varde]) => [el("dt", {}, vad), el("dd", {}, varde)])),
    el("p", {}, skal),
    citatet(vag, adress),
    antaget ? el("p", {}, antaget) : null,
    ...(gor.length ? [el("h5", {}, "Att göra nu"), lista(gor)] : []),
    ...(kvar.length ? [el("h5", {}, "Kan prövas där"), lista(kvar.map((ett) => lank(adress(ett.adress), ett.rubrik)))] : []),
    lankar(vag, adress),
  ].filter(Boolean);
}

/** Prövningarna utan svar, grupperade efter läge i den ordning lägena först nämns. */
export function ovrigalista(provningar, adress) {
  const lagen = new Map();
  for (const ett of provningar) lagen.set(ett.laget, [...(lagen.get(ett.laget) ?? []), ett]);
  const grupper = [...lagen].filter(([laget]) => laget === "inte_utrett" || laget === "galler_inte");
  return grupper.flatMap(([laget, lika]) => [
    el("h3", {}, `${lika[0].lagesord}: ${lika.length} av ${provningar.length} prövningar`),
    el("ul", { class: `provbara ${laget}` }, ...lika.map((ett) => provning(ett, laget === "inte_utrett", adress))),
  ]);
}

/** En prövning; den som inte är utredd går alltid att öppna med svaren. */
function provning(ett, oppen, adress) {
  const fakta = el("dl", { class: "fakta" }, el("dt", {}, "Beslutar"), el("dd", {}, ett.beslutsfattare), el("dt", {}, "Tid"), el("dd", {}, stor(ett.tid)));
  return el("li", {}, el("h4", {}, ett.rubrik), oppen ? fakta : null, el("p", {}, ett.skal), citatet(ett, adress), lankar(ett, adress));
}

function citatet({ citat, kalla, regel }, adress) {
  if (!citat) return null;
  return el("blockquote", {}, el("p", {}, `«${citat}»`), el("p", { class: "kalla" }, lank(adress(regel), kalla)));
}

function lankar({ rubrik, kalkylator, riktlinje, vag, gar_att_oppna: oppna }, adress) {
  const om = (text, till) => {
    const lanken = lank(adress(till), text);
    lanken.setAttribute("aria-label", `${text}: ${vag || rubrik}`);
    return lanken;
  };
  return el("p", { class: "vidare" }, oppna ? om("Öppna prövningen med svaren", kalkylator) : null, " ", om("Läs riktlinjen", riktlinje));
}

function lank(adress, text) {
  return el("a", { href: adress.href }, text);
}

function lista(poster) {
  return el("ul", {}, ...poster.map((post) => el("li", {}, post)));
}
