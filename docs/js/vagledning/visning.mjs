/** Allt som vägledningen visar: frågan, felen, svaren och prövningarna, och vart fokus går. */

import { Besked, fokuseraStycke } from "../gemensamt/besked.mjs";
import { el } from "../gemensamt/bygg.mjs";
import { Felvisning } from "../gemensamt/felvisning.mjs";
import { skrivs } from "../gemensamt/formular.mjs";
import { stoppruta } from "../gemensamt/rutor.mjs";
import { frageruta, slutruta, vetInteKnapp } from "./fraga.mjs";
import { provningslista, svarslista } from "./listor.mjs";

export class Visning {
  status = new Besked();
  #form;
  #adress;
  #dagen; // beslutsdagens fråga, som står i sidan från början
  #knappar;
  #nasta;
  #vetInte = vetInteKnapp();
  #aterstar = el("p", { class: "hjalp" });
  #framsteg = el("p", { class: "progress framsteg" });
  #motorplats = el("div");
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
    const felplats = el("div");
    form.before(this.#motorplats, felplats);
    form.after(this.#framsteg, this.status.element, this.#svarsplats, this.#provningsplats);
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

  /** Byter fråga; utan fråga är det antingen dagen, som alltid finns, eller slut. */
  fraga(fragan, dagen) {
    this.#byt(dagen ? this.#dagen : fragan ? frageruta(fragan) : el("div", { class: "fraga slut" }));
    this.#aterstar.textContent = "";
    this.#nasta.hidden = !dagen && !fragan;
    if (fragan?.enhet) this.#nasta.after(this.#vetInte);
    else this.#vetInte.remove();
  }

  /** Visar läget efter ett svar; svaren är [namn, svar] i den ordning de gavs. */
  lage(vy, svaren, slut) {
    const dagen = { namn: this.#dagen.dataset.uppgift, fraga: this.#dagen.querySelector("label").textContent };
    const ord = new Map(vy.svar.map((ett) => [ett.namn, ett]));
    this.#svarsplats.replaceChildren(...svarslista(svaren.map(([namn, svar]) => ord.get(namn) ?? { ...dagen, svar })));
    this.#provningsplats.replaceChildren(...provningslista(vy.provningar, this.#adress));
    if (slut) this.#byt(slutruta(vy.slut, this.#adress));
    else this.#form.querySelector(".fraga").after(this.#aterstar);
    this.#aterstar.textContent = slut ? "" : aterstar(vy.antal_fragor);
    this.status.visa(vy.besked);
  }

  /** Flyttar fokus till frågan, och dit läsaren ska skriva när det är ett fält. */
  fokusera() {
    const stycke = this.#form.querySelector(".fraga");
    const mal = stycke.querySelector("legend, h3") ?? stycke.querySelector("input");
    stycke.firstElementChild?.scrollIntoView({ block: "nearest" });
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
    this.#svarsplats.replaceChildren();
    this.#provningsplats.replaceChildren();
  }

  #byt(ny) {
    this.#aterstar.remove();
    const gammal = this.#form.querySelector(".fraga");
    if (gammal !== ny) gammal.replaceWith(ny);
  }
}

function aterstar(antal) {
  return antal === 1
    ? "En fråga kan just nu utesluta en prövning."
    : `${antal} frågor kan just nu var för sig utesluta en prövning. Den som utesluter mest ställs först.`;
}
