/** Platsen för resultatet: finns det, är det inaktuellt, och när får det fokus. */

import { Avsnitt } from "./avsnitt.mjs";
import { fokuseraStycke } from "../gemensamt/besked.mjs";
import { el, knapp, nyFlik } from "../gemensamt/bygg.mjs";
import { laggKvitto, taBortKvitto } from "./kvitto.mjs";
import { grunden, huvud, stampel, vagen } from "./resultat.mjs";
import { Stegen } from "./stegen.mjs";
import { Svarsrad } from "./svarsrad.mjs";
import { TaMed } from "./tamed.mjs";
import { behallOppna } from "./vikt.mjs";

export class Resultatdel {
  rad = new Svarsrad(() => this.fokusera());
  #vantan = el("p", { class: "vantan" }, "Här visas svaret när du har prövat fallet: utfallet och vem som beslutar, varför, vad du gör nu och en text att kopiera.");
  element = el("div", { class: "resultatdel" }, this.#vantan);
  #fragaOm;
  #avsnitt;
  #stegen;
  #taMed;
  #section = null;
  #genvag = el("p", { class: "genvag" }, knapp("Till texten att kopiera", () => this.#taMed.fokusera()));

  /** fragaOm ställer en fråga till Python om de svar som resultatet bygger på. */
  constructor(fragaOm) {
    this.#fragaOm = fragaOm;
  }

  get finns() {
    return this.#section !== null;
  }

  /** vy är det Python svarade, varden de svar som prövades. */
  visa(vy, varden, start, rot) {
    const lank = (adress, text) => nyFlik(new URL(adress, rot).href, text);
    this.#avsnitt ??= new Avsnitt(this.#fragaOm);
    this.#stegen ??= new Stegen();
    this.#taMed ??= new TaMed(this.#fragaOm);
    this.#taMed.satt(vy, varden);
    // Samma element hela tiden, så att läsplatsen inte går förlorad när innehållet byts.
    this.#section ??= el("section", { tabindex: "-1", "aria-labelledby": "resultat-rubrik" });
    this.#section.className = "resultat";
    behallOppna(this.#section, () => this.#section.replaceChildren(
      ...huvud(vy, this.#genvag),
      ...vagen(vy.vag),
      el("div", { class: "spalter" },
        grunden(vy, lank, this.#avsnitt.visa(vy, varden)),
        el("div", { class: "handlingen" }, ...this.#stegen.visa(vy.gor, lank), this.#taMed.element)),
      el("p", { class: "hjalp", id: "ny-flik" }, "Länkarna till texten öppnas i en ny flik, så att dina svar finns kvar här."),
      stampel(vy, start),
    ));
    if (!this.#section.isConnected) this.element.replaceChildren(this.#section);
    this.rad.visa(vy);
    laggKvitto(this.element, vy, start);
  }

  /** Skriver en rad direkt under rubriken. */
  anmark(text, klass) {
    this.#section?.querySelector("h2").after(el("p", { class: klass }, text));
  }

  /** Ett svar har ändrats: texterna och länken gäller inte längre. */
  glom() {
    this.#taMed?.glom();
  }

  /** Märker resultatet som gammalt, i ord och inte bara med utseende. Ett gammalt resultat går inte att ta med. */
  foraldra(text) {
    if (!this.finns) return;
    this.glom();
    this.#taMed.element.remove();
    taBortKvitto(this.element);
    this.#section.classList.add("foraldrad");
    this.#section.querySelector("p.foraldrad")?.remove();
    this.anmark(text, "foraldrad");
    this.rad.foraldra(text);
  }

  fokusera() {
    fokuseraStycke(this.#section);
  }

  rensa() {
    this.glom();
    taBortKvitto(this.element);
    this.#section = this.#avsnitt = this.#stegen = this.#taMed = null;
    this.rad.rensa();
    this.element.replaceChildren(this.#vantan);
  }
}
