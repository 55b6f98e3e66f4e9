/** Att välja ett set: ett nummer, eller kryss vid de fall man vill ha, egna fall inräknade. */

import { el } from "../gemensamt/bygg.mjs";
import { egna, taBort } from "../gemensamt/egnafall.mjs";
import { ANTAL, STORSTA_NUMMER, heltal } from "../gemensamt/setlank.mjs";

export class Valruta {
  element;
  #egna = el("fieldset", { class: "malval", tabindex: "-1" });

  /** poster är förteckningen över fall; oppna får delarna till länken. */
  constructor(poster, oppna) {
    this.ritaEgna();
    this.element = el("div", { class: "setval" }, nummerform(poster.length, oppna), kryssform(poster, this.#egna, oppna));
  }

  /** De egna fallen har ändrats. Ett nytt fall är valt från början; de andra behåller sitt kryss. */
  ritaEgna() {
    const fore = new Map([...this.#egna.querySelectorAll("input")].map((ruta) => [ruta.value, ruta.checked]));
    const rader = egna().map((fall) => {
      const rad = kryss(fall.id, `${fall.id} ${fall.namn}`);
      rad.querySelector("input").checked = fore.get(fall.id) ?? true;
      const bort = el("button", { type: "button", class: "visa-svar" }, "Ta bort", el("span", { class: "dold-text" }, ` ${fall.id}`));
      bort.addEventListener("click", () => {
        taBort(fall.id);
        this.ritaEgna();
        this.#egna.focus();
      });
      return el("div", { class: "egetval" }, rad, bort);
    });
    const tomt = el("p", { class: "hjalp" }, "Inga än. Längst ned på sidan står hur du lägger till egna fall.");
    this.#egna.replaceChildren(el("legend", {}, "Egna fall"), ...(rader.length ? rader : [tomt]));
  }

  fokuseraEgna() {
    this.#egna.scrollIntoView({ block: "start" });
    this.#egna.focus({ preventScroll: true });
  }
}

/** Vad som är fel med de kryssade fallen; tomt när de går att öppna. */
export function valfel(valda) {
  return valda.length ? "" : "Välj minst ett fall.";
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

function kryssform(poster, mina, oppna) {
  const besked = el("p", { class: "felmeddelande", id: "setval-fel", role: "alert" });
  const form = el("form", { novalidate: "", autocomplete: "off" }, el("h2", {}, "Välj fall själv"));
  for (const [mal, del] of Map.groupBy(poster, (post) => post.malrubrik)) {
    const rutor = del.map((post) => kryss(post.id, post.rubrik));
    form.append(el("fieldset", { class: "malval" }, el("legend", {}, mal), ...rutor));
  }
  form.append(mina, besked, el("p", { class: "knappar" }, el("button", { class: "md-button md-button--primary" }, "Öppna de valda fallen")));
  form.addEventListener("submit", (handelse) => {
    handelse.preventDefault();
    const valda = new FormData(form).getAll("fall");
    const fel = valfel(valda);
    besked.textContent = fel && `Fel: ${fel}`;
    if (fel) form.querySelector("input").focus();
    else oppna({ fall: valda.join(",") });
  });
  return form;
}

function kryss(id, text) {
  return el("label", { class: "omdome" }, el("input", { type: "checkbox", name: "fall", value: id, autocomplete: "off" }), ` ${text}`);
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
      text.textContent = tal ? hjalp : `Fel: ${ruta.value.trim() ? `«${ruta.value.trim()}» går inte att använda. ` : ""}${hjalp}`;
      text.className = tal ? "hjalp" : "felmeddelande";
      return tal;
    },
    fokusera: () => ruta.focus(),
  };
}
