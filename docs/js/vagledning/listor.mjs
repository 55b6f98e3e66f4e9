/** Svaren hittills, och prövningarna efter läge. Ordningen är Pythons och ingen rangordning. */

import { el, nyFlik, stor } from "../gemensamt/bygg.mjs";

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

/** Alla prövningar, grupperade efter läge i den ordning lägena först nämns. */
export function provningslista(provningar, adress) {
  const lank = (vag, text, rubrik) => {
    const lanken = nyFlik(adress(vag).href, text);
    lanken.setAttribute("aria-label", `${text}: ${rubrik}`);
    return lanken;
  };
  const lagen = [...Map.groupBy(provningar, ({ laget }) => laget).values()];
  return [
    el("h3", {}, "Prövningarna"),
    el("p", {}, "Ordningen är ingen rangordning."),
    el("p", { class: "hjalp", id: "ny-flik" }, "Länkarna öppnas i en ny flik, så att dina svar finns kvar här."),
    ...lagen.flatMap((lika) => [
      el("h4", {}, `${lika[0].lagesord}: ${lika.length} av ${provningar.length}`),
      el("ul", { class: `provbara ${lika[0].laget}` }, ...lika.map((ett) => provning(ett, lank))),
    ]),
  ];
}

/** En prövning; den som inte kan gälla har ett skäl, de andra en väg vidare. */
function provning({ rubrik, beslutsfattare, tid, skal, kalkylator, riktlinje }, lank) {
  const riktlinjen = lank(riktlinje, "Läs riktlinjen", rubrik);
  if (skal) return el("li", {}, el("h5", {}, rubrik), el("p", {}, skal), el("p", { class: "vidare" }, riktlinjen));
  const fakta = el("dl", { class: "fakta" },
    el("dt", {}, "Beslutar"), el("dd", {}, beslutsfattare), el("dt", {}, "Tid"), el("dd", {}, stor(tid)));
  const oppna = lank(kalkylator, "Öppna prövningen", rubrik);
  return el("li", {}, el("h5", {}, rubrik), fakta, el("p", { class: "vidare" }, oppna, " ", riktlinjen));
}
