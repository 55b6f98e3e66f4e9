/** Vägledningen: en fråga i taget. Vad som frågas härnäst och vad svaren betyder vet bara Python. */

import { klickatFalt } from "../gemensamt/bygg.mjs";
import { Sidelement } from "../gemensamt/sidelement.mjs";
import { fokusera, glom, idag } from "../gemensamt/formular.mjs";
import { folj, forsokIgen, fraga, starta } from "../motor/motor.mjs";
import { Visning } from "./visning.mjs";

const DAG = "beslutsdag";

export default class Vagledning extends Sidelement {
  static kraver = "form.fall";
  #form;
  #visning;
  #motor;
  #nummer = 0;
  #fragor = new Map(); // namn → frågan så som Python ställde den, för «Ändra»
  #svar = new Map(); // namn → svaret; tom text är «vet inte»
  #nu = DAG; // frågan som visas; null när ingen återstår
  #vantar = null; // svaren som ännu inte har prövats

  anslut(signal, arv) {
    this.#form = this.querySelector(Vagledning.kraver);
    this.#visning ??= new Visning(this.#form, (vag) => new URL((this.dataset.rot ?? "../") + vag, document.baseURI));
    glom(this.#form);
    this.#tom(this.#visning.ifyllt(DAG));
    this.#lyssna(signal);
    if (arv) this.#taOver(arv);
  }

  /** Svaren, och frågan som visades. */
  lamna() {
    const arv = {
      fragor: this.#fragor,
      svar: this.#svar,
      nu: this.#nu,
      ifyllt: this.#visning.ifyllt(this.#nu),
      vantar: this.#vantar,
    };
    this.#tom();
    return arv;
  }

  #taOver({ fragor, svar, nu, ifyllt, vantar }) {
    this.#fragor = fragor;
    this.#svar = svar;
    this.#stall(nu, ifyllt);
    if (vantar) this.#prova(vantar);
    else if (svar.size) this.#prova({ svar, stanna: nu !== null });
  }

  #lyssna(signal) {
    const vid = (mal, slag, gor) => mal.addEventListener(slag, gor, { signal });
    vid(this.#form, "submit", (handelse) => {
      handelse.preventDefault();
      if (this.#nu) this.#nasta(this.#visning.ifyllt(this.#nu));
    });
    // Tabellen på samma sida går att läsa utan motor, så den startas först av den som börjar svara.
    vid(this.#form, "focusin", starta);
    vid(this.#form, "pointerover", starta);
    vid(this, "click", (handelse) => this.#klick(handelse));
    vid(window, "pageshow", ({ persisted }) => persisted && this.#tom());
    signal.addEventListener("abort", folj((lage) => this.#motornar(lage)));
  }

  #klick(handelse) {
    const mal = handelse.target instanceof Element ? handelse.target : null;
    const falt = klickatFalt(handelse);
    if (falt) fokusera(this.#form, falt);
    const knapp = mal?.closest("[data-gor]");
    const gor = knapp?.dataset.gor;
    if (gor === "vetinte") this.#nasta("");
    else if (gor === "andra") this.#andra(knapp.dataset.namn);
    else if (gor === "idag") {
      const dag = idag();
      this.#visning.fyll(DAG, dag);
      this.#visning.status.visa(`Ifyllt: ${dag}.`);
    } else if (gor === "rensa") {
      this.#tom();
      this.#visning.status.visa("Alla svar är borttagna.");
      this.#visning.fokusera();
    }
  }

  /** Prövar svaren med det nya; null är inget svar, och det säger Python till om. */
  #nasta(varde) {
    const svar = new Map(this.#svar);
    if (varde === null) svar.delete(this.#nu);
    else svar.set(this.#nu, varde);
    this.#prova({ svar, fragan: this.#nu, flytta: true });
  }

  #andra(namn) {
    this.#nummer += 1;
    this.#vantar = null;
    this.#stall(namn, this.#svar.get(namn));
    this.#visning.status.rensa();
    this.#visning.fokusera();
  }

  /** Visar en fråga som redan har ställts, med sitt svar. */
  #stall(namn, varde) {
    this.#nu = namn;
    this.#visning.rensaFel();
    this.#visning.fraga(this.#fragor.get(namn) ?? null, namn === DAG);
    if (namn) this.#visning.fyll(namn, varde ?? null);
  }

  /** flytta: läsaren bad om det, och fokus följer med. stanna: frågan som visas är kvar. */
  async #prova(val) {
    if (val.flytta) forsokIgen();
    const nummer = ++this.#nummer;
    this.#vantar = val;
    if (val.flytta && this.#motor.namn !== "klar") this.#visning.status.visa("Nästa fråga visas när kalkylatorn har startat.");
    const { svar, fragan } = val;
    const varden = Object.fromEntries([...svar].filter(([, varde]) => varde !== ""));
    const hoppade = [...svar.keys()].filter((namn) => svar.get(namn) === "");
    try {
      const vy = await fraga({ typ: "vagledning", varden, hoppade, fragan: fragan ?? "" });
      if (nummer === this.#nummer) this.#taEmot(vy, val);
    } catch (fel) {
      // När hela motorn har stannat är det redan sagt.
      if (nummer === this.#nummer && this.#motor.namn !== "fel") this.#motorfel(fel);
    }
  }

  #taEmot(vy, { svar, flytta, stanna }) {
    this.#vantar = null;
    this.#visning.utanMotorfel();
    if (vy.fel) {
      this.#visning.fel(vy.fel, flytta);
      return;
    }
    this.#svar = svar;
    if (!stanna) {
      if (vy.fraga) this.#fragor.set(vy.fraga.namn, vy.fraga);
      this.#stall(vy.fraga?.namn ?? null, null);
    }
    this.#visning.lage(vy, [...svar], this.#nu === null);
    if (flytta) this.#visning.fokusera();
  }

  #motornar(lage) {
    this.#motor = lage;
    this.#visning.framsteg(lage.namn === "startar" ? lage.text : "");
    if (lage.namn === "fel") this.#motorfel(lage);
    else this.#visning.utanMotorfel();
  }

  #motorfel(fel) {
    this.#visning.motorfel(fel, () => this.#igen(), this.#vantar?.flytta);
  }

  #igen() {
    this.#visning.utanMotorfel();
    this.#visning.fokusera();
    forsokIgen();
    if (this.#vantar) this.#prova(this.#vantar);
  }

  #tom(dag = null) {
    this.#nummer += 1;
    this.#svar = new Map();
    this.#fragor = new Map();
    this.#vantar = null;
    this.#visning.rensa();
    this.#stall(DAG, dag);
  }
}
