/** Frågor som inte längre kan ändra utfallet viks ihop. Vilka de är säger Python. */

import { el } from "../gemensamt/bygg.mjs";
import { beskriv } from "../gemensamt/felvisning.mjs";
import { hallPlats } from "./plats.mjs";

const VILA_MS = 150;

// En fråga som viks medan knappen är nere flyttar det som läsaren siktade på, och då går klicket förlorat.
let nedtryckt = false;
for (const slag of ["pointerdown", "pointerup", "pointercancel"]) {
  addEventListener(slag, () => { nedtryckt = slag === "pointerdown"; }, { capture: true, passive: true });
}

export class Vikning {
  #form;
  #obehovda = new Set();
  #anda = new Set(); // frågor som läsaren själv har vecklat ut
  #paus = 0;

  constructor(form) {
    this.#form = form;
    form.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest(".svara-anda")) this.#svaraAnda(target.closest(".fraga"));
    });
    // Frågan som har fokus lämnas i fred; den får sitt rätta läge när fokus har gått vidare.
    form.addEventListener("focusout", () => this.#snart());
  }

  /** Viker ihop de obehövda och vecklar ut resten. Medan läsaren skriver kan svaret vara halvt, och då viks inget. */
  satt(namnen, skriver) {
    this.#obehovda = new Set(skriver ? namnen.filter((namn) => this.#obehovda.has(namn)) : namnen);
    for (const namn of this.#anda) if (!namnen.includes(namn)) this.#anda.delete(namn);
    this.#snart();
  }

  /** Vecklar ut en fråga som läsaren är på väg till. */
  visa(namn) {
    const fraga = this.#form.querySelector(`#fraga-${CSS.escape(namn)}.vikt`);
    if (!fraga) return;
    this.#anda.add(namn);
    vecklaUt(fraga);
  }

  /** Vecklar ut allt: läsaren har börjat om, eller så är det inte längre känt vad som behövs. */
  rensa() {
    clearTimeout(this.#paus);
    this.#obehovda.clear();
    this.#anda.clear();
    const vikta = this.#vikta();
    if (vikta.length) hallPlats(() => vikta.forEach(vecklaUt));
  }

  #vikta() {
    return [...this.#form.querySelectorAll(".fraga.vikt")];
  }

  #snart() {
    clearTimeout(this.#paus);
    this.#paus = setTimeout(() => (nedtryckt ? this.#snart() : this.#vik()), VILA_MS);
  }

  #vik() {
    const fokus = document.activeElement?.closest(".fraga");
    const andras = [...this.#form.querySelectorAll(".fraga")].filter((fraga) => {
      const { uppgift } = fraga.dataset;
      const ska = this.#obehovda.has(uppgift) && !this.#anda.has(uppgift);
      return fraga !== fokus && ska !== fraga.classList.contains("vikt");
    });
    if (!andras.length) return;
    hallPlats(() => andras.forEach((fraga) => (fraga.classList.contains("vikt") ? vecklaUt(fraga) : vik(fraga))));
  }

  #svaraAnda(fraga) {
    hallPlats(() => this.visa(fraga.dataset.uppgift));
    fraga.querySelector("input").focus({ preventScroll: true });
  }
}

function vik(fraga) {
  const { uppgift } = fraga.dataset;
  const namn = fraga.querySelector("legend, label").firstChild.textContent.trim();
  const skal = `obehovd-${uppgift}`;
  const knapp = el(
    "button",
    { type: "button", class: "md-button svara-anda", "aria-label": `Svara ändå: ${namn}`, "aria-describedby": skal },
    "Svara ändå",
  );
  fraga.classList.add("vikt");
  fraga.append(el("p", { class: "obehovd" }, el("span", { id: skal }, "Ändrar inte svaret. Skälen i beslutet kan ändå behöva det."), " ", knapp));
  if (fraga.matches("fieldset")) beskriv(fraga, (id) => [skal, ...id]);
}

function vecklaUt(fraga) {
  fraga.querySelector(".obehovd").remove();
  fraga.classList.remove("vikt");
  if (fraga.matches("fieldset")) beskriv(fraga, (id) => id.filter((ett) => !ett.startsWith("obehovd-")));
}
