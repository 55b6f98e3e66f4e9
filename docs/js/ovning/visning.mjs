/** Visning för grupp: hela skärmen, ett steg i taget. Först frågan, sedan svaret. */

import { el, knapp } from "../gemensamt/bygg.mjs";
import { valen } from "./fall.mjs";

const FRAM = ["ArrowRight", "PageDown", " "];
const BAK = ["ArrowLeft", "PageUp"];

export class Visning {
  #bilder;
  #plats = 0;
  #dialog;
  #yta = el("div", { class: "bildyta", tabindex: "-1" });
  #lage = el("p", { class: "bildlage", role: "status" });

  /** fallen visas i ordning; plats är elementet som rutan läggs i. */
  constructor(fallen, plats) {
    this.#bilder = fallen.flatMap((fall, nummer) => bilder(fall, `Fall ${nummer + 1} av ${fallen.length}`));
    const knappar = el("div", { class: "bildknappar" },
      knapp("Föregående", () => this.#ga(this.#plats - 1)),
      knapp("Nästa", () => this.#ga(this.#plats + 1)),
      knapp("Avsluta", () => this.#dialog.close()));
    this.#dialog = el("dialog", { class: "visning", "aria-label": "Visning för grupp" }, this.#yta,
      el("div", { class: "bildfot" }, this.#lage, knappar));
    this.#dialog.addEventListener("keydown", (handelse) => this.#tangent(handelse));
    this.#dialog.addEventListener("close", () => this.#dialog.remove());
    plats.append(this.#dialog);
    this.#dialog.showModal();
    this.#ga(0);
  }

  stang() {
    this.#dialog.remove();
  }

  #ga(plats) {
    this.#plats = Math.max(0, Math.min(plats, this.#bilder.length - 1));
    const { innehall, lage } = this.#bilder[this.#plats];
    this.#yta.replaceChildren(...innehall());
    this.#lage.textContent = lage;
    this.#yta.scrollTop = 0;
    if (!this.#dialog.contains(document.activeElement) || document.activeElement === this.#dialog) this.#yta.focus();
  }

  #tangent(handelse) {
    const { key, target } = handelse;
    if (handelse.ctrlKey || handelse.altKey || handelse.metaKey) return;
    if (key === " " && target.closest("button, a, summary")) return;
    const till = FRAM.includes(key) ? this.#plats + 1 : BAK.includes(key) ? this.#plats - 1
      : { Home: 0, End: this.#bilder.length - 1 }[key];
    if (till === undefined) return;
    handelse.preventDefault();
    handelse.stopPropagation();
    this.#ga(till);
  }
}

/** Fallets bilder: berättelsen, det kända, en fråga och ett svar per steg, och det man tar med sig. */
function bilder(fall, vilket) {
  const kalla = fall.element;
  const huvud = () => el("h2", {}, fall.rubrik);
  const delar = [[kalla.querySelector(".fallrad"), kalla.querySelector(".vinjett")]];
  const kant = kalla.querySelector(".kant:not(.vinjett)");
  if (kant) delar.push([kalla.querySelector(".vinjett"), kant]);
  const bildlista = delar.map((noder) => () => [huvud(), ...noder.map(ren)]);
  const inte = [];
  for (const rad of kalla.querySelectorAll(".ovningssteg > li")) {
    const rubrik = rad.querySelector("legend").textContent;
    if (rad.dataset.svar === "provas_inte") {
      inte.push(rubrik);
      continue;
    }
    const fraga = () => [huvud(), ren(kalla.querySelector(".vinjett")), el("h3", {}, rubrik)];
    const val = () => el("ul", { class: "bildval" }, ...valen(rad).map(([, ord]) => el("li", {}, ord)));
    bildlista.push(() => [...fraga(), val()], () => [...fraga(), ren(rad.querySelector(".svar"))]);
  }
  bildlista.push(() => [huvud(), ren(kalla.querySelector(".slutsats")),
    ...(inte.length ? [el("p", { class: "hjalp" }, `Prövas inte: ${inte.join("; ")}.`)] : [])]);
  return bildlista.map((innehall, nummer) => ({ innehall, lage: `${vilket}, bild ${nummer + 1} av ${bildlista.length}` }));
}

/** En kopia utan id, dolda delar och deltagarens egna svar. */
function ren(nod) {
  const kopia = nod.cloneNode(true);
  kopia.hidden = false;
  kopia.removeAttribute("tabindex");
  for (const del of kopia.querySelectorAll(".jamforelse")) del.remove();
  for (const del of [kopia, ...kopia.querySelectorAll("[id]")]) del.removeAttribute("id");
  return kopia;
}
