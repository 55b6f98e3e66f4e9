/** Setsidan: välj fall, eller öppna det set som adressen nämner. Bara de valda fallen hämtas. */

import { Besked } from "../gemensamt/besked.mjs";
import { el, knapp } from "../gemensamt/bygg.mjs";
import { Sidelement } from "../gemensamt/sidelement.mjs";
import { lankruta } from "../gemensamt/rutor.mjs";
import { egna } from "../gemensamt/egnafall.mjs";
import { Egnaruta } from "./egnaruta.mjs";
import { franLank, hamtaFall } from "./hamtning.mjs";
import { FLEST_EGNA, egnaI, lasLank, skrivLank } from "../gemensamt/setlank.mjs";
import { Valruta } from "./val.mjs";

export default class Ovningsset extends Sidelement {
  #poster;
  #besked;
  #overst = null;
  #nummer = 0;

  anslut(signal) {
    if (!this.#overst) this.#bygg();
    this.foljAdressen(signal, () => this.#lasAdress());
  }

  get #ovning() {
    return this.querySelector("riktlinje-ovning");
  }

  #bygg() {
    const lista = this.querySelector(".setlista");
    this.#poster = [...lista.querySelectorAll("li")].map((post) => ({
      ...post.dataset,
      id: post.dataset.fall,
      rubrik: post.textContent,
      malrubrik: post.closest("ul").previousElementSibling.firstChild.textContent, // utan temats ankare
    }));
    this.#overst = el("div");
    this.#besked = new Besked();
    lista.replaceWith(this.#besked.element, this.#overst);
  }

  async #lasAdress() {
    const nummer = ++this.#nummer;
    const { regler } = this.dataset;
    await customElements.whenDefined("riktlinje-ovning"); // elementens skript kommer var för sig
    if (nummer !== this.#nummer) return;
    this.#ovning.visa([]);
    this.#overst.replaceChildren();
    this.#besked.visa("Fallen hämtas.");
    try {
      const lankade = await franLank(egnaI(location.hash));
      const set = lasLank(location.hash, { poster: this.#poster, egna: egna(), lankade: lankade.fallen, regler });
      set?.fel.push(...lankade.fel);
      const avsnitt = await hamtaFall(set?.valda ?? [], this.#poster);
      if (nummer !== this.#nummer) return;
      this.#besked.rensa();
      this.#visa(set, avsnitt);
    } catch (fel) {
      if (nummer !== this.#nummer) return;
      this.#besked.rensa();
      this.#overst.replaceChildren(this.#felruta(fel));
    }
  }

  #visa(set, avsnitt) {
    const ruta = set?.fel.length ? [lankruta(set.fel, avsnitt.length > 0)] : [];
    if (avsnitt.length) {
      this.#ovning.visa(avsnitt);
      this.#overst.replaceChildren(...ruta, this.#setrubrik(set));
      this.#overst.querySelector("h2").focus({ preventScroll: ruta.length > 0 });
      return;
    }
    const val = new Valruta(this.#poster, (del) => { location.hash = skrivLank(this.dataset.regler, del); });
    const egnaruta = new Egnaruta(() => val.ritaEgna());
    this.#overst.replaceChildren(...ruta, val.element, egnaruta.element);
    if (!egnaI(location.hash).length) return;
    // Fallen kom i adressen från kalkylatorn. De tas genast bort ur den, så att de inte kopieras av misstag.
    history.replaceState(history.state, "", location.pathname + location.search);
    val.fokuseraEgna();
  }

  #setrubrik({ valda, nummer }) {
    const rubrik = el("h2", { tabindex: "-1" }, nummer ? `Set ${nummer}` : "Valt set");
    const lank = skrivLank(this.dataset.regler, { fall: valda.join(",") });
    const andra = knapp("Välj andra fall", async () => {
      history.pushState(history.state, "", location.pathname + location.search);
      await this.#lasAdress();
      this.#overst.querySelector("input").focus();
    });
    const mina = egna().filter(({ id }) => valda.includes(id));
    return el("div", { class: "settopp" }, rubrik,
      el("p", {}, `${valda.length} fall: ${valda.join(", ")}. `,
        ...(mina.length ? [] : [el("a", { href: location.pathname + lank }, "Länk till just de här fallen")])),
      el("p", { class: "knappar" }, andra),
      ...(mina.length ? [this.#egenlank(valda, mina)] : []));
  }

  /** Egna fall följer med i en länk bara när läsaren ber om det. */
  #egenlank(valda, mina) {
    if (mina.length > FLEST_EGNA) {
      return el("p", { class: "egenlank hjalp" }, `De egna fallen finns bara i den här fliken. En länk bär högst ${FLEST_EGNA} egna fall. Välj färre, eller gör scenariofiler av dem och dela filerna.`);
    }
    const plats = el("div");
    const visa = knapp("Visa länk med de egna fallen", () => {
      const lokala = new Map(mina.map(({ id }, nummer) => [id, `E${nummer + 1}`]));
      const fall = valda.map((id) => lokala.get(id) ?? id).join(",");
      const falt = el("input", { id: "egenlank", type: "text", readonly: "", autocomplete: "off", "aria-describedby": "egenlank-hjalp" });
      falt.value = new URL(skrivLank(this.dataset.regler, { fall }, mina.map(({ lank }) => lank)), location.href).href;
      plats.replaceChildren(el("label", { for: "egenlank" }, "Länk med de egna fallen"),
        el("p", { class: "hjalp", id: "egenlank-hjalp" }, "Länken innehåller uppgifterna i de egna fallen, men inte deras namn. Den som får länken ser dem."),
        falt);
      falt.focus();
      falt.select();
    });
    return el("div", { class: "egenlank" },
      el("p", { class: "hjalp" }, "De egna fallen finns bara i den här fliken."), el("p", { class: "knappar" }, visa), plats);
  }

  #felruta(fel) {
    return el("div", { class: "felruta" },
      el("div", { role: "alert" }, el("h2", {}, "Setet gick inte att öppna"), el("p", {}, fel.vad ?? String(fel.message))),
      el("p", { class: "knappar" }, knapp("Försök igen", () => this.#lasAdress())));
  }
}
