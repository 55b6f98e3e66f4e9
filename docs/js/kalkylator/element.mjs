/** Kalkylatorn: när frågor ställs till motorn, och vilket svar som gäller. */

import { klickatFalt } from "../gemensamt/bygg.mjs";
import { Sidelement } from "../gemensamt/sidelement.mjs";
import { allt, fokusera, fyll, glom, idag, las, skrivs } from "../gemensamt/formular.mjs";
import { arLank, ihopsatt } from "../gemensamt/hellank.mjs";
import { kvarruta } from "../gemensamt/rutor.mjs";
import { hamta, spara } from "../gemensamt/svarsminne.mjs";
import { folj, forsokIgen, fraga } from "../motor/motor.mjs";
import { startaISikte } from "./sikte.mjs";
import { Tystprovning } from "./tyst.mjs";
import { Visning } from "./visning.mjs";

// Kortare väntan än så märks inte, och då vore orden om den bara störande.
const MARKBAR_MS = 300;

export default class Kalkylator extends Sidelement {
  static kraver = "form.fall";
  #form;
  #visning;
  #tyst;
  #motor;
  #nummer = 0;
  #provat = false; // läsaren har bett om ett svar
  #vantar = null; // prövningen som ännu inte har fått svar
  #lank = null; // länken som ännu inte är läst

  anslut(signal, arv) {
    this.#form = this.querySelector(Kalkylator.kraver);
    glom(this.#form);
    const adress = (vag) => new URL((this.dataset.rot ?? "../") + vag, document.baseURI);
    this.#visning ??= new Visning(this.#form, adress, (typ, varden) => fraga(this.#om(typ, varden)));
    this.#tyst ??= new Tystprovning(() => this.#tystFraga(), (svar, skriver) => this.#visning.vik(svar, skriver));
    this.#lyssna(signal);
    const minne = arv ? null : hamta(this.dataset.provning);
    if (minne) this.#form.before(kvarruta());
    if (arv ?? minne) this.#taOver(arv ?? minne);
  }

  /** Det ifyllda, och vad som visades. */
  lamna() {
    const arv = this.#minns();
    this.#tom();
    return arv;
  }

  /** Minns läget så länge något är ifyllt, eller en länk väntar på att läsas. */
  #minns() {
    const visa = this.#visning.resultat.finns || this.#vantar?.visa;
    const lage = { varden: allt(this.#form), provat: this.#provat, visa, lank: this.#lank };
    spara(this.dataset.provning, lage.lank || Object.keys(las(this.#form)).length ? lage : null);
    return lage;
  }

  #taOver({ varden, provat, visa, lank }) {
    fyll(this.#form, varden);
    this.#provat = provat;
    if (lank) this.#oppna(lank);
    else if (provat) this.#prova({ visa });
    else this.#tyst.snart();
  }

  #lyssna(signal) {
    const vid = (mal, slag, gor) => mal.addEventListener(slag, gor, { signal });
    vid(this.#form, "submit", (handelse) => {
      handelse.preventDefault();
      this.#provat = true;
      this.#prova({ visa: true, flytta: true });
    });
    vid(this.#form, "input", ({ target }) => this.#andrat(skrivs(target)));
    vid(this.#form, "change", ({ target }) => skrivs(target) && this.#andrat(false));
    vid(this, "click", (handelse) => this.#klick(handelse));
    vid(window, "pageshow", ({ persisted }) => persisted && this.#rensa());
    startaISikte(this.#form, signal);
    signal.addEventListener("abort", folj((lage) => this.#motornar(lage)));
    this.foljAdressen(signal, () => arLank(location.hash) && this.#oppna(ihopsatt(location.hash)));
  }

  #andrat(skriver) {
    this.#minns();
    this.#visning.resultat.glom();
    if (this.#provat) this.#prova({ visa: this.#visning.resultat.finns || this.#vantar?.visa, skriver });
    else this.#tyst.snart(skriver);
  }

  #om(typ, varden) {
    return { typ, provning: this.dataset.provning, varden };
  }

  /** Frågan som ställs i tysthet, när motorn är i gång och dagen är given. */
  #tystFraga() {
    const varden = las(this.#form);
    return this.#motor.namn === "klar" && !this.#lank && varden.beslutsdag ? this.#om("tyst", varden) : null;
  }

  #klick(handelse) {
    const mal = handelse.target instanceof Element ? handelse.target : null;
    const falt = klickatFalt(handelse);
    if (falt) {
      this.#visning.vikning.visa(falt);
      fokusera(this.#form, falt);
    }
    const gor = mal?.closest("[data-gor]")?.dataset.gor;
    if (gor === "rensa") {
      this.#rensa();
      this.#visning.status.visa("Alla svar är borttagna.");
      fokusera(this.#form, this.#form.querySelector("input").id);
    } else if (gor === "idag") {
      mal.closest(".fraga").querySelector("input").value = idag();
      this.#visning.status.visa(`Ifyllt: ${idag()}.`);
      this.#andrat(false);
    }
  }

  /** Prövar det ifyllda; vad val betyder står i Visning.svar. */
  async #prova(val) {
    if (val.flytta) forsokIgen();
    this.#tyst.avbryt();
    const nummer = ++this.#nummer;
    const { status, resultat } = this.#visning;
    this.#vantar = val;
    if (val.flytta && this.#motor.namn !== "klar") status.visa("Svaret visas här när kalkylatorn har startat.");
    const sen = setTimeout(() => resultat.foraldra("Svaret räknas om."), MARKBAR_MS);
    val.varden = las(this.#form);
    const svar = await this.#fraga(nummer, this.#om("prova", val.varden));
    clearTimeout(sen);
    if (!svar) return;
    this.#vantar = null;
    this.#visning.svar(svar, this.#motor, val);
  }

  /** Svaret, eller inget när en nyare fråga har ställts eller motorn inte kunde svara. */
  async #fraga(nummer, data) {
    try {
      const svar = await fraga(data);
      if (nummer !== this.#nummer) return null;
      this.#visning.utanMotorfel();
      return svar;
    } catch (fel) {
      // När hela motorn har stannat är det redan sagt.
      if (nummer === this.#nummer && this.#motor.namn !== "fel") this.#motorfel(fel);
      return null;
    }
  }

  #motornar(lage) {
    this.#motor = lage;
    this.#visning.framsteg(lage.namn === "startar" ? lage.text : "");
    if (lage.namn === "fel") this.#motorfel(lage);
    else this.#visning.utanMotorfel();
    if (lage.namn === "klar" && !this.#provat) this.#tyst.snart();
  }

  #motorfel(fel) {
    this.#visning.motorfel(fel, { riktlinje: this.dataset.riktlinje, igen: () => this.#igen(), flytta: this.#vantar?.flytta });
  }

  #igen() {
    this.#visning.utanMotorfel();
    this.#form.querySelector("[type=submit]").focus();
    forsokIgen();
    if (this.#lank) this.#oppna(this.#lank);
    else if (this.#vantar) this.#prova(this.#vantar);
  }

  /** Fyller i fallet i en länk. Det tas genast bort ur adressen, så att det inte kopieras av misstag. */
  async #oppna(fragment) {
    this.#rensa();
    this.#lank = fragment;
    this.#minns();
    const lank = await this.#fraga(this.#nummer, { typ: "lank", fragment });
    if (!lank) return;
    this.#lank = null;
    const passar = lank.provning === this.dataset.provning;
    const okanda = fyll(this.#form, passar ? lank.varden : {}).map((namn) => `«${namn}» i länken har inget fält här och har utelämnats.`);
    this.#minns();
    this.#visning.utelamnat([...lank.meddelanden, ...okanda], passar);
    this.#provat = passar && "beslutsdag" in lank.varden;
    if (this.#provat) await this.#prova({ visa: true, flytta: true });
    this.#visning.anmarkUtelamnat();
  }

  #rensa() {
    this.#tom();
    this.#minns();
    this.querySelector(".kvar")?.remove();
    this.#visning.rensa();
    if (location.hash) history.replaceState(history.state, "", location.pathname + location.search);
  }

  #tom() {
    this.#nummer += 1;
    this.#tyst.avbryt();
    this.#provat = false;
    this.#vantar = this.#lank = null;
    this.#form.reset();
  }
}
