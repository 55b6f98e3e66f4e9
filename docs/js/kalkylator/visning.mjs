/** Allt som kalkylatorn visar runt formuläret: fel, rutor, besked och resultat, och vart fokus går. */

import { Besked, fokuseraStycke } from "../gemensamt/besked.mjs";
import { el } from "../gemensamt/bygg.mjs";
import { Felvisning } from "../gemensamt/felvisning.mjs";
import { Resultatdel } from "./resultatdel.mjs";
import { lankruta, motorruta } from "../gemensamt/rutor.mjs";
import { Vikning } from "./vikning.mjs";

export class Visning {
  status = new Besked();
  resultat;
  vikning;
  #framsteg = el("p", { class: "progress framsteg" });
  #motorplats = el("div");
  #lankplats = el("div");
  #fel;
  #adress;

  /** adress gör en väg från webbplatsens rot till en hel adress; fragaOm frågar om givna svar. */
  constructor(form, adress, fragaOm) {
    this.resultat = new Resultatdel(fragaOm);
    this.vikning = new Vikning(form);
    const felplats = el("div");
    form.before(this.#motorplats, this.#lankplats, felplats);
    form.after(this.#framsteg, this.status.element, this.resultat.rad.element, this.resultat.element);
    this.#fel = new Felvisning(form, felplats);
    this.#adress = adress;
  }

  framsteg(text) {
    this.#framsteg.textContent = text;
  }

  /**
   * Visar ett svar från Python.
   *
   * visa: resultatet får visas. flytta: läsaren bad om det, och fokus följer med. skriver: ett fält är
   * halvskrivet, så det är för tidigt att klaga. varden: de svar som prövades.
   */
  svar(svar, start, val) {
    this.vik({ obehovda: svar.vy?.obehovda }, val.skriver);
    if (svar.fel) this.#visaFel(svar.fel, val);
    else this.#visaResultat(svar.vy, start, val);
  }

  /** Viker ihop det som inte behövs, eller vecklar ut allt när svaren inte går att pröva. Utan svar är det okänt. */
  vik(svar, skriver) {
    if (svar?.obehovda) this.vikning.satt(svar.obehovda, skriver);
    else if (!svar || !skriver) this.vikning.rensa();
  }

  #visaResultat(vy, start, { visa, flytta, skriver, varden }) {
    this.#fel.rensa();
    if (!visa) return;
    this.resultat.visa(vy, varden, start, this.#adress(""));
    if (flytta) {
      this.status.rensa();
      this.resultat.fokusera();
    } else if (!skriver) this.status.visa(`Resultatet är uppdaterat: ${vy.dom}`);
  }

  #visaFel(fel, { flytta, skriver }) {
    const atgard = skriver && !flytta ? "Det som skrivs går inte att pröva än." : "Rätta svaret som är markerat med fel.";
    this.resultat.foraldra(`Resultatet gäller inte längre. ${atgard}`);
    if (skriver || flytta) this.status.rensa();
    if (flytta) {
      this.#fel.visa(fel, { ruta: true });
    } else if (skriver || !this.resultat.finns) this.#fel.behall(fel);
    else {
      this.#fel.visa(fel, { ruta: false });
      this.status.visa(`Resultatet gäller inte längre. ${fel[0].text}`);
    }
  }

  /** Motorn fungerar inte: riktlinje är vägen till sidorna som ändå gör det, igen försöker på nytt. */
  motorfel(fel, { riktlinje, igen, flytta }) {
    const ruta = motorruta(fel, this.#adress(riktlinje).href, igen);
    this.#motorplats.replaceChildren(ruta);
    this.resultat.foraldra("Resultatet kunde inte räknas om, och det gäller kanske inte längre.");
    this.vikning.rensa();
    this.status.rensa();
    if (flytta) fokuseraStycke(ruta);
  }

  utanMotorfel() {
    this.#motorplats.replaceChildren();
  }

  /** Det i länken som inte togs med. */
  utelamnat(texter, anvand) {
    if (texter.length) this.#lankplats.replaceChildren(lankruta(texter, anvand));
  }

  /** Påminner i resultatet, som får fokus, om rutan som då hamnar utom synhåll. */
  anmarkUtelamnat() {
    const text = "Allt i länken användes inte. Se rutan ovanför formuläret.";
    if (this.#lankplats.hasChildNodes()) this.resultat.anmark(text, "hjalp");
  }

  rensa() {
    this.#fel.rensa();
    this.#lankplats.replaceChildren();
    this.resultat.rensa();
    this.vikning.rensa();
    this.status.rensa();
  }
}
