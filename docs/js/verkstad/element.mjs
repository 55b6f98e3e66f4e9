/** Granskarens verkstad: en scenariofil att ändra och köra, och en revision att prova. Svaren ger Python. */

import { Besked } from "../gemensamt/besked.mjs";
import { el } from "../gemensamt/bygg.mjs";
import { FlyttbartElement } from "../gemensamt/sidelement.mjs";
import { folj, forsokIgen, fraga, stallTidsgrans, starta } from "../motor/motor.mjs";
import { stoppruta } from "../gemensamt/rutor.mjs";
import { Revisionsprov } from "./revisionsprov.mjs";
import { Tabellprov } from "./tabellprov.mjs";

// En hel fil eller en hel jämförelse får ta längre tid än ett fall.
const TIDSGRANS_MS = 60_000;

export default class Verkstad extends FlyttbartElement {
  static kraver = ".tabellform";
  #status;
  #framsteg;
  #motorplats;
  #lage;

  paSidan(signal) {
    stallTidsgrans(TIDSGRANS_MS);
    signal.addEventListener("abort", folj((lage) => this.skotare.#motorn(lage)));
    signal.addEventListener("abort", () => stallTidsgrans());
  }

  bygg() {
    this.#status = new Besked();
    this.#framsteg = el("p", { class: "progress framsteg" });
    this.#motorplats = el("div");
    const [tabellform, revisionsform] = this.querySelectorAll("form");
    const rot = new URL(this.dataset.rot, document.baseURI);
    const texter = Object.fromEntries([...tabellform.querySelectorAll("option")].map((fil) => [fil.value, fil.dataset.text]));
    const visning = { status: this.#status, stall: (data, pagar) => this.#stall(data, pagar), rot, texter };
    new Tabellprov(tabellform, visning);
    new Revisionsprov(revisionsform, visning);
    this.prepend(this.#motorplats, this.#framsteg, this.#status.element);
    for (const form of [tabellform, revisionsform]) form.addEventListener("focusin", starta);
  }

  /** Ställer en fråga och säger vad som pågår; null när motorn inte fungerar, och då är det sagt. */
  async #stall(data, pagar) {
    this.#motorplats.replaceChildren();
    forsokIgen();
    this.#status.visa(this.#lage?.namn === "klar" ? pagar : `${pagar} Först startar beräkningen.`);
    try {
      return await fraga(data);
    } catch (fel) {
      if (this.#lage?.namn !== "fel") this.#motorfel(fel);
      return null;
    }
  }

  #motorn(lage) {
    this.#lage = lage;
    this.#framsteg.textContent = lage.namn === "startar" ? lage.text : "";
    if (lage.namn === "fel") this.#motorfel(lage);
  }

  #motorfel(fel) {
    this.#status.rensa();
    const utvag = ["läs scenarierna och jämförelserna, eller kör riktlinje scenarier i terminalen."];
    this.#motorplats.replaceChildren(stoppruta(fel, utvag, () => {
      this.#motorplats.replaceChildren();
      forsokIgen();
      starta();
      this.#motorplats.parentElement.querySelector("[type=submit]").focus();
    }));
  }
}
