/** Att välja ett set: ett nummer, eller kryss vid de fall man vill ha. */

import { el } from "../kalkylator/bygg.mjs";
import { ANTAL, STORSTA_NUMMER, heltal } from "./lank.mjs";

/** Rutan med båda vägarna; oppna får delarna till länken. */
export function valruta(fallen, oppna) {
  return el("div", { class: "setval" }, nummerform(fallen.length, oppna), kryssform(fallen, oppna));
}

function nummerform(flest, oppna) {
  const nummer = falt("setnummer", "Nummer", `Ett tal från 1 till ${STORSTA_NUMMER}, till exempel 4711.`);
  const antal = falt("setantal", "Antal fall", `Ett tal från 1 till ${flest}.`, String(ANTAL));
  const form = el("form", { novalidate: "", autocomplete: "off" }, el("h2", {}, "Öppna ett set med nummer"),
    ...nummer.delar, ...antal.delar,
    el("p", { class: "knappar" }, el("button", { class: "md-button md-button--primary" }, "Öppna setet")));
  form.addEventListener("submit", (handelse) => {
    handelse.preventDefault();
    const svar = [nummer.las(STORSTA_NUMMER), antal.las(flest)];
    if (svar.every(Boolean)) oppna({ set: svar[0], antal: svar[1] });
    else (svar[0] ? antal : nummer).fokusera();
  });
  return form;
}

function kryssform(fallen, oppna) {
  const grupper = Map.groupBy(fallen, (fall) => fall.element.dataset.malrubrik);
  const besked = el("p", { class: "felmeddelande", id: "setval-fel", role: "alert" });
  const form = el("form", { novalidate: "", autocomplete: "off" }, el("h2", {}, "Välj fall själv"));
  for (const [mal, egna] of grupper) {
    const rutor = egna.map((fall) => el("label", { class: "omdome" },
      el("input", { type: "checkbox", name: "fall", value: fall.id, autocomplete: "off" }), ` ${fall.rubrik}`));
    form.append(el("fieldset", { class: "malval" }, el("legend", {}, mal), ...rutor));
  }
  form.append(besked, el("p", { class: "knappar" }, el("button", { class: "md-button md-button--primary" }, "Öppna de valda fallen")));
  form.addEventListener("submit", (handelse) => {
    handelse.preventDefault();
    const valda = new FormData(form).getAll("fall");
    besked.textContent = valda.length ? "" : "Fel: Välj minst ett fall.";
    if (valda.length) oppna({ fall: valda.join(",") });
    else form.querySelector("input").focus();
  });
  return form;
}

function falt(id, namn, hjalp, varde = "") {
  const ruta = el("input", { type: "text", inputmode: "numeric", id, value: varde, autocomplete: "off", class: "kort",
    "aria-describedby": `${id}-hjalp` });
  const text = el("p", { class: "hjalp", id: `${id}-hjalp` }, hjalp);
  return {
    delar: [el("p", {}, el("label", { for: id }, namn)), text, ruta],
    las(storst) {
      const tal = heltal(ruta.value, storst);
      ruta.toggleAttribute("aria-invalid", !tal);
      if (!tal) ruta.setAttribute("aria-invalid", "true");
      text.textContent = tal ? hjalp : `Fel: ${hjalp}`;
      text.className = tal ? "hjalp" : "felmeddelande";
      return tal;
    },
    fokusera: () => ruta.focus(),
  };
}
