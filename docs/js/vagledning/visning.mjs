/** Allt som vägledningen visar: frågan, felen, svaren och prövningarna, och vart fokus går. */

import { Besked, fokuseraStycke } from "../gemensamt/besked.mjs";
import { el } from "../gemensamt/bygg.mjs";
import { Felvisning } from "../gemensamt/felvisning.mjs";
import { skrivs } from "../gemensamt/formular.mjs";
import { kvarruta, stoppruta } from "../gemensamt/rutor.mjs";
import { frageruta, slutruta, vetInteKnapp } from "./fraga.mjs";
import { ovrigalista, svarslista, vaglista } from "./listor.mjs";

export class Visning {
  status = new Besked();
  #form;
  #adress;
  #dagen; // beslutsdagens fråga, som står i sidan från början
  #knappar;
  #nasta;
  #tillbaka;
  #vetInte = vetInteKnapp();
  #aterstar = el("p", { class: "hjalp" });
  #framsteg = el("p", { class: "progress framsteg" });
  #motorplats = el("div");
  #kvarplats = el("div");
  #vagplats = el("section", { class: "vagarna" });
  #svarsplats = el("section", { class: "svaren" });
  #provningsplats = el("section");
  #fel;

  /** adress gör en väg från webbplatsens rot till en hel adress. */
  constructor(form, adress) {
    this.#form = form;
    this.#adress = adress;
    this.#dagen = form.querySelector(".fraga");
    this.#knappar = form.querySelector(".knappar");
    this.#nasta = form.querySelector("[type=submit]");
    this.#tillbaka = form.querySelector("[data-gor=tillbaka]");
    const felplats = el("div");
    form.before(this.#kvarplats, this.#motorplats, felplats);
    form.after(this.#framsteg, this.status.element, this.#vagplats, this.#svarsplats, this.#provningsplats);
    this.#fel = new Felvisning(form, felplats);
  }

  framsteg(text) {
    this.#framsteg.textContent = text;
  }

  /** Det ifyllda svaret på frågan; tom text är «vet inte» och null inget svar. */
  ifyllt(namn) {
    const falt = this.#form.elements.namedItem(namn ?? "");
    if (falt && skrivs(falt)) return falt.value.trim() || null;
    return new FormData(this.#form).get(namn);
  }

  fyll(namn, varde) {
    const falt = this.#form.elements.namedItem(namn);
    if (skrivs(falt)) falt.value = varde ?? "";
    else for (const val of falt) val.checked = val.value === varde;
  }

  /** Byter fråga; utan fråga är det antingen dagen, som alltid finns, eller slutet. */
  fraga(fragan, { dagen, slut }) {
    this.#byt(dagen ? this.#dagen : fragan ? frageruta(fragan) : slutruta(slut, this.#adress));
    this.#nasta.hidden = !dagen && !fragan;
    this.#tillbaka.hidden = dagen;
    if (fragan?.enhet) this.#nasta.after(this.#vetInte);
    else this.#vetInte.remove();
  }

  /** Visar läget efter ett svar; svaren är [namn, svar] i den ordning de gavs, och fragan den som visas. */
  lage(vy, svaren, fragan) {
    const dagen = { namn: this.#dagen.dataset.uppgift, fraga: this.#dagen.querySelector("label").textContent };
    const ord = new Map(vy.svar.map((ett) => [ett.namn, ett]));
    this.#vagplats.replaceChildren(...vaglista(vy, this.#adress));
    this.#svarsplats.replaceChildren(...svarslista(svaren.map(([namn, svar]) => ({ ...dagen, svar, ...ord.get(namn) }))));
    this.#provningsplats.replaceChildren(...ovrigalista(vy.provningar, this.#adress));
    this.#aterstar.textContent = vy.hogst;
    if (fragan && fragan === vy.fraga?.namn) this.#form.querySelector(".fraga").after(this.#aterstar);
  }

  /** Säger att svaren är kvar från tidigare under besöket. */
  kvar() {
    this.#kvarplats.replaceChildren(kvarruta());
  }

  /** Flyttar fokus till frågan, och dit läsaren ska skriva när det är ett fält. */
  fokusera() {
    const stycke = this.#form.querySelector(".fraga");
    const mal = stycke.querySelector("legend, h3") ?? stycke.querySelector("input");
    // Slutet följs av svaren, och de ska synas.
    stycke.firstElementChild?.scrollIntoView({ block: stycke.classList.contains("slut") ? "start" : "nearest" });
    mal?.focus({ preventScroll: true });
  }

  fel(fel, ruta) {
    this.status.rensa();
    this.#fel.visa(fel, { ruta });
  }

  rensaFel() {
    this.#fel.rensa();
  }

  /** Motorn fungerar inte: igen försöker på nytt. */
  motorfel(fel, igen, flytta) {
    const utvag = ["välj prövning i tabellen längre ned på sidan, eller läs riktlinjerna, med svaret för varje scenario."];
    const ruta = stoppruta(fel, utvag, igen);
    this.#motorplats.replaceChildren(ruta);
    this.status.rensa();
    if (flytta) fokuseraStycke(ruta);
  }

  utanMotorfel() {
    this.#motorplats.replaceChildren();
  }

  rensa() {
    this.rensaFel();
    this.status.rensa();
    for (const plats of [this.#kvarplats, this.#vagplats, this.#svarsplats, this.#provningsplats]) plats.replaceChildren();
  }

  #byt(ny) {
    this.#aterstar.remove();
    const gammal = this.#form.querySelector(".fraga");
    if (gammal !== ny) gammal.replaceWith(ny);
  }
}
