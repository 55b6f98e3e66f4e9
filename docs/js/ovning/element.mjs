/** Övningen: fallen på sidan, eller det set som adressen nämner, med verktyg för den som leder. */

import { el } from "../kalkylator/bygg.mjs";
import { Fall, nyttMinne } from "./fall.mjs";
import { lasLank, skrivLank } from "./lank.mjs";
import { sammanfattning } from "./sammanfattning.mjs";
import { valruta } from "./val.mjs";
import { Visning } from "./visning.mjs";

// Svaren finns bara i minnet, så länge besöket varar: temat kan byta ut sidans innehåll mitt i en övning.
const minnen = new Map();
const minnet = (id) => minnen.get(id) ?? minnen.set(id, nyttMinne()).get(id);

export default class Ovning extends HTMLElement {
  #fallen;
  #valda;
  #avbrott;
  #visning = null;
  #verktyg;
  #passplats = el("div");
  #overst = el("div");

  connectedCallback() {
    this.#avbrott = new AbortController();
    const { signal } = this.#avbrott;
    if (!this.#fallen) this.#bygg();
    addEventListener("afterprint", () => this.removeAttribute("data-utskrift"), { signal });
    if (!this.dataset.valj) return;
    addEventListener("hashchange", () => this.#lasAdress(), { signal });
    // Temat skriver själv adressens fragment när det har bytt sida; läs den efter det.
    const paus = setTimeout(() => this.#lasAdress());
    signal.addEventListener("abort", () => clearTimeout(paus));
  }

  disconnectedCallback() {
    this.#avbrott.abort();
    this.#visning?.stang();
  }

  #bygg() {
    const delar = [...this.querySelectorAll(".ovningsfall")];
    this.#fallen = delar.map((del) => new Fall(del, minnet(del.dataset.fall)));
    this.#valda = this.#fallen;
    const knapp = (text, gor) => {
      const ny = el("button", { type: "button", class: "md-button" }, text);
      ny.addEventListener("click", gor);
      return ny;
    };
    this.#verktyg = el("div", { class: "ovningsverktyg", role: "group", "aria-label": "Verktyg för övningen" },
      knapp("Visa för grupp", () => { this.#visning = new Visning(this.#valda, this); }),
      knapp("Skriv ut utan svar", () => this.#skrivUt("utan")),
      knapp("Skriv ut med svar", () => this.#skrivUt("med")),
      knapp("Visa sammanfattning", () => this.#sammanfatta()),
      knapp("Börja om", () => this.#borjaOm()));
    this.prepend(this.#overst, this.#verktyg);
    this.append(this.#passplats);
  }

  #skrivUt(vad) {
    this.dataset.utskrift = vad;
    print();
  }

  #sammanfatta() {
    const pass = sammanfattning(this.#valda, this.#stampel());
    const skriv = el("button", { type: "button", class: "md-button" }, "Skriv ut sammanfattningen");
    skriv.addEventListener("click", () => this.#skrivUt("sammanfattning"));
    pass.append(el("p", { class: "knappar" }, skriv));
    this.#passplats.replaceChildren(pass);
    pass.scrollIntoView({ block: "start" });
    pass.focus({ preventScroll: true });
  }

  #stampel() {
    return `${this.#valda.length} fall. Version ${this.dataset.version}, regler ${this.dataset.regler}. Beräkningsstöd – inte beslut.`;
  }

  #borjaOm() {
    for (const fall of this.#fallen) fall.borjaOm();
    this.#passplats.replaceChildren();
    this.#verktyg.querySelector("button").focus();
  }

  #lasAdress() {
    const set = lasLank(location.hash, this.#fallen, this.dataset.regler);
    this.#visa(set?.valda ?? []);
    const ruta = set?.fel.length ? [meddelande(set.fel, set.valda.length > 0)] : [];
    if (set?.valda.length) {
      this.#overst.replaceChildren(...ruta, this.#setrubrik(set));
      this.#overst.querySelector("h2").focus({ preventScroll: ruta.length > 0 });
    } else {
      this.#overst.replaceChildren(...ruta, valruta(this.#fallen, (del) => {
        location.hash = skrivLank(this.dataset.regler, del);
      }));
    }
  }

  #visa(valda) {
    for (const fall of this.#fallen) fall.element.hidden = !valda.includes(fall.id);
    this.#valda = valda.map((id) => this.#fallen.find((fall) => fall.id === id));
    this.querySelector(":scope > .stampel").before(...this.#valda.map((fall) => fall.element));
    this.querySelector(":scope > .stampel").textContent = this.#stampel();
    this.#verktyg.hidden = !valda.length;
    this.#passplats.replaceChildren();
  }

  #setrubrik({ valda, nummer }) {
    const rubrik = el("h2", { tabindex: "-1" }, nummer ? `Set ${nummer}` : "Valt set");
    const lank = skrivLank(this.dataset.regler, { fall: valda.join(",") });
    const andra = el("button", { type: "button", class: "md-button" }, "Välj andra fall");
    andra.addEventListener("click", () => {
      history.pushState(history.state, "", location.pathname + location.search);
      this.#lasAdress();
      this.#overst.querySelector("input").focus();
    });
    return el("div", { class: "settopp" }, rubrik,
      el("p", {}, `${valda.length} fall: ${valda.join(", ")}. `,
        el("a", { href: location.pathname + lank }, "Länk till just de här fallen")),
      el("p", { class: "knappar" }, andra));
  }
}

/** Vad i länken som inte togs med. Användes den inte alls är det bråttom att säga det. */
function meddelande(texter, anvand) {
  return el("div", { class: "admonition warning meddelande", role: anvand ? "status" : "alert" },
    el("p", { class: "admonition-title" }, "Om länken"), ...texter.map((text) => el("p", {}, text)));
}
