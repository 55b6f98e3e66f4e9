/** Rutorna ovanför formuläret: när motorn inte fungerar, när en länk inte är hel, och när svar finns kvar. */

import { el, knapp, nyFlik } from "./bygg.mjs";

/** Kalkylatorns ruta. riktlinje är adressen till sidorna som fungerar utan motor. */
export function motorruta(fel, riktlinje, forsokIgen) {
  return stoppruta(fel, [nyFlik(riktlinje, "läs riktlinjen"), ", med svaret för varje scenario."], forsokIgen);
}

/** Vad som hände, vad som ändå går, och en knapp. utvag är det som ändå går. */
export function stoppruta(fel, utvag, forsokIgen) {
  const besked = el(
    "div",
    { role: "alert" },
    el("h2", {}, "Kalkylatorn fungerar inte just nu"),
    el("p", {}, fel.vad, ...(fel.var ? [" Det gäller ", el("code", {}, fel.var), "."] : [])),
    el("p", {}, "Det här går ändå: ", ...utvag, " Dina svar står kvar i formuläret så länge sidan är öppen."),
  );
  return el("div", { class: "felruta motorfel", tabindex: "-1" }, besked, el("p", { class: "knappar" }, knapp("Försök igen", forsokIgen)));
}

/** Vad i en länk som inte togs med, och varför. Användes länken inte alls är det bråttom att säga det. */
export function lankruta(texter, anvand) {
  const attribut = { class: "admonition warning meddelande", role: anvand ? "status" : "alert" };
  const rubrik = el("p", { class: "admonition-title" }, "Om länken");
  return el("div", attribut, rubrik, ...texter.map((text) => el("p", {}, text)));
}

/** Svar som fanns kvar när läsaren kom tillbaka: de kan gälla någon annan än den som nu sitter framför henne. */
export function kvarruta() {
  return el(
    "div",
    { class: "admonition note kvar" },
    el("p", { class: "admonition-title" }, "Dina svar är kvar"),
    el("p", {}, "Du fyllde i dem tidigare under besöket. Gäller det en annan person, börja om."),
    el("p", { class: "knappar" }, el("button", { type: "button", class: "md-button", "data-gor": "rensa" }, "Börja om utan svar")),
  );
}
