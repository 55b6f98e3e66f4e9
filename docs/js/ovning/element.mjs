/** Övningen: fallen i elementet, med verktyg för den som leder. */

import { el, knapp } from "../gemensamt/bygg.mjs";
import { Sidelement } from "../gemensamt/sidelement.mjs";
import { Fall, nyttMinne } from "./fall.mjs";
import { sammanfattning } from "./sammanfattning.mjs";
import { Visning } from "./visning.mjs";

// Svaren finns bara i minnet, så länge besöket varar: temat kan byta ut sidans innehåll mitt i en övning.
const minnen = new Map();
const minnet = (id) => minnen.get(id) ?? minnen.set(id, nyttMinne()).get(id);

export default class Ovning extends Sidelement {
  #fallen = [];
  #visning = null;
  #verktyg = null;
  #passplats = el("div");

  anslut(signal) {
    addEventListener("afterprint", () => this.removeAttribute("data-utskrift"), { signal });
    signal.addEventListener("abort", () => this.#visning?.stang());
    if (!this.#verktyg) this.#bygg();
  }

  /** Visar just de här avsnitten, i den ordningen. */
  visa(avsnitt) {
    for (const fall of this.#fallen) fall.element.remove();
    this.#fallen = avsnitt.map((del) => new Fall(del, minnet(del.dataset.fall)));
    const stampel = this.querySelector(":scope > .stampel");
    stampel.before(...avsnitt);
    stampel.textContent = this.#stampel();
    this.#passplats.replaceChildren();
    this.hidden = !avsnitt.length;
  }

  #bygg() {
    this.#verktyg = el("div", { class: "ovningsverktyg", role: "group", "aria-label": "Verktyg för övningen" },
      knapp("Visa för grupp", () => { this.#visning = new Visning(this.#fallen, this); }),
      knapp("Skriv ut utan svar", () => this.#skrivUt("utan")),
      knapp("Skriv ut med svar", () => this.#skrivUt("med")),
      knapp("Börja om", () => this.#borjaOm()));
    this.prepend(this.#verktyg);
    // Sist, där passet tar slut: den som använder tangentbordet ska inte behöva gå tillbaka genom alla fall.
    this.append(el("p", { class: "knappar" }, knapp("Visa sammanfattning", () => this.#sammanfatta())), this.#passplats);
    this.visa([...this.querySelectorAll(":scope > .ovningsfall")]);
  }

  #skrivUt(vad) {
    this.dataset.utskrift = vad;
    print();
  }

  #sammanfatta() {
    const pass = sammanfattning(this.#fallen, this.#stampel());
    pass.append(el("p", { class: "knappar" }, knapp("Skriv ut sammanfattningen", () => this.#skrivUt("sammanfattning"))));
    this.#passplats.replaceChildren(pass);
    pass.scrollIntoView({ block: "start" });
    pass.focus({ preventScroll: true });
  }

  #stampel() {
    return `${this.#fallen.length} fall. Version ${this.dataset.version}, regler ${this.dataset.regler}. Beräkningsstöd – inte beslut.`;
  }

  #borjaOm() {
    for (const fall of this.#fallen) fall.borjaOm();
    this.#passplats.replaceChildren();
    this.#verktyg.querySelector("button").focus();
  }
}
