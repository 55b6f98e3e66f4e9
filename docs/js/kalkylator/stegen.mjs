/** «Gör nu»: stegen som återstår, med rutor som läsaren bockar av för sin egen skull. */

import { el } from "../gemensamt/bygg.mjs";

export class Stegen {
  #bockade = new Set(); // stegens ord: ett steg som finns kvar efter en ändring behåller sin bock

  /** Rubriken och stegen; inget när inget återstår. */
  visa(steg, lank) {
    if (!steg.length) return [];
    const lista = el("ul", { class: "stegen" }, ...steg.map((ett, plats) => this.#post(ett, plats, lank)));
    lista.addEventListener("change", ({ target }) => this.#bockade[target.checked ? "add" : "delete"](target.value));
    return [el("h3", {}, "Gör nu"), lista];
  }

  #post({ rubrik, skal, lank: vag }, plats, lank) {
    const id = `steg-${plats}`;
    const ruta = el("input", { type: "checkbox", id, value: rubrik, autocomplete: "off" });
    ruta.checked = this.#bockade.has(rubrik);
    const kalla = lank(vag, "Läs texten");
    kalla.setAttribute("aria-label", `Läs texten. ${skal}`);
    return el("li", {}, ruta, el("div", {}, el("label", { for: id }, rubrik), " ", kalla));
  }
}
