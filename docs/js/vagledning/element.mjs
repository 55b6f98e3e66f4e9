/** Vägledningen: en fråga i taget. Vad som frågas härnäst och vad svaren betyder vet bara Python. */

import { klickatFalt } from "../gemensamt/bygg.mjs";
import { Sidelement } from "../gemensamt/sidelement.mjs";
import { fokusera, glom, idag } from "../gemensamt/formular.mjs";
import { hamta, spara } from "../gemensamt/svarsminne.mjs";
import { folj, forsokIgen, fraga, starta } from "../motor/motor.mjs";
import { Historik } from "./historik.mjs";
import { fragaFore, medSvar, somFraga } from "./svaren.mjs";
import { Visning } from "./visning.mjs";

const DAG = "beslutsdag";
const MINNE = "vagledning";

export default class Vagledning extends Sidelement {
  static kraver = "form.fall";
  #form;
  #visning;
  #motor;
  #nummer = 0;
  #steg;
  #fragor = new Map(); // namn → frågan så som Python ställde den, för «Ändra» och «Tillbaka»
  #svar = new Map(); // namn → svaret; tom text är «vet inte»
  #vy = null; // Pythons senaste svar
  #nu = DAG; // frågan som visas; null när ingen återstår
  #vantar = null; // svaren som ännu inte har prövats

  anslut(signal, arv) {
    this.#form = this.querySelector(Vagledning.kraver);
    this.#visning ??= new Visning(this.#form, (vag) => new URL((this.dataset.rot ?? "../") + vag, document.baseURI));
    glom(this.#form);
    this.#steg = new Historik(DAG);
    this.#tom(this.#visning.ifyllt(DAG));
    this.#lyssna(signal);
    const minne = arv ? null : hamta(MINNE);
    if (arv ?? minne) this.#taOver(arv ?? minne);
    if (minne && this.#steg.nu === 0) this.#visning.kvar();
  }

  /** Svaren, och frågan som visades. */
  lamna() {
    const arv = this.#minnet();
    if (this.#svar.size > 1) spara(MINNE, arv);
    this.#tom();
    return arv;
  }

  #minnet() {
    return {
      steg: { visade: this.#steg.visade, nu: this.#steg.nu },
      fragor: this.#fragor,
      svar: this.#svar,
      vy: this.#vy,
      ifyllt: this.#visning.ifyllt(this.#nu),
      nu: this.#nu,
      vantar: this.#vantar,
    };
  }

  #taOver({ steg, fragor, svar, vy, ifyllt, nu, vantar }) {
    this.#fragor = fragor;
    this.#svar = svar;
    this.#vy = vy;
    this.#steg.taOver(steg);
    const namn = this.#steg.visade[this.#steg.nu];
    this.#stall(namn, namn === nu ? ifyllt : svar.get(namn));
    if (vy) this.#visning.lage(vy, [...svar], namn);
    if (vantar) this.#prova(vantar);
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
    this.#steg.folj(signal, (namn) => this.#visa(namn));
    signal.addEventListener("abort", folj((lage) => this.#motornar(lage)));
  }

  #klick(handelse) {
    const mal = handelse.target instanceof Element ? handelse.target : null;
    const falt = klickatFalt(handelse);
    if (falt) fokusera(this.#form, falt);
    const knapp = mal?.closest("[data-gor]");
    const gor = knapp?.dataset.gor;
    if (gor === "vetinte") this.#nasta("");
    else if (gor === "andra") this.#till(knapp.dataset.namn);
    else if (gor === "tillbaka") this.#tillbaka();
    else if (gor === "idag") {
      this.#visning.fyll(DAG, idag());
      this.#visning.status.visa(`Ifyllt: ${idag()}.`);
    } else if (gor === "rensa") this.#rensa();
  }

  #rensa() {
    spara(MINNE, null);
    this.#steg.borjaOm(DAG);
    this.#tom();
    this.#visning.status.visa("Alla svar är borttagna.");
    this.#visning.fokusera();
  }

  /** Prövar svaren med det nya; null är inget svar, och det säger Python till om. */
  #nasta(varde) {
    this.#prova({ svar: medSvar(this.#svar, this.#nu, varde), fragan: this.#nu });
  }

  /** Till en fråga, som ett nytt steg. */
  #till(namn) {
    this.#steg.till(namn);
    this.#visa(namn);
  }

  /** Ett steg tillbaka; den som nyss kom till sidan har inget, och går till frågan före i svaren. */
  #tillbaka() {
    if (this.#steg.nu > 0) history.back();
    else this.#till(fragaFore(this.#svar, this.#nu) ?? DAG);
  }

  /** Visar en fråga som redan har ställts, eller slutet, på läsarens begäran. */
  #visa(namn) {
    this.#nummer += 1;
    this.#vantar = null;
    this.#stall(namn, this.#svar.get(namn));
    if (this.#vy) this.#visning.lage(this.#vy, [...this.#svar], namn);
    this.#visning.status.rensa();
    this.#visning.fokusera();
  }

  #stall(namn, varde) {
    this.#nu = namn;
    this.#visning.rensaFel();
    this.#visning.fraga(this.#fragor.get(namn) ?? null, { dagen: namn === DAG, slut: this.#vy?.slut });
    if (namn) this.#visning.fyll(namn, varde ?? null);
  }

  async #prova(val) {
    forsokIgen();
    const nummer = ++this.#nummer;
    this.#vantar = val;
    if (this.#motor.namn !== "klar") this.#visning.status.visa("Nästa fråga visas när kalkylatorn har startat.");
    try {
      const vy = await fraga(somFraga(val.svar, val.fragan));
      if (nummer === this.#nummer) this.#taEmot(vy, val.svar);
    } catch (fel) {
      // När hela motorn har stannat är det redan sagt.
      if (nummer === this.#nummer && this.#motor.namn !== "fel") this.#motorfel(fel);
    }
  }

  #taEmot(vy, svar) {
    this.#vantar = null;
    this.#visning.utanMotorfel();
    if (vy.fel) {
      this.#visning.fel(vy.fel, true);
      return;
    }
    this.#svar = svar;
    this.#vy = vy;
    const namn = vy.fraga?.namn ?? null;
    if (vy.fraga) this.#fragor.set(namn, vy.fraga);
    this.#till(namn);
    this.#visning.status.visa(vy.besked);
    // Bara dagen är inget svar om någon.
    if (svar.size > 1) spara(MINNE, this.#minnet());
  }

  #motornar(lage) {
    this.#motor = lage;
    this.#visning.framsteg(lage.namn === "startar" ? lage.text : "");
    if (lage.namn === "fel") this.#motorfel(lage);
    else this.#visning.utanMotorfel();
  }

  #motorfel(fel) {
    this.#visning.motorfel(fel, () => this.#igen(), this.#vantar !== null);
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
    this.#vy = this.#vantar = null;
    this.#visning.rensa();
    this.#stall(DAG, dag);
  }
}
