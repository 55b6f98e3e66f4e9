/** «Mer»: kvitto att skriva ut, fallet som scenario, i övningssetet och som länk. Visas först på begäran. */

import { el, knapp } from "../gemensamt/bygg.mjs";
import { egna, laggTill } from "../gemensamt/egnafall.mjs";
import { kopiera, NEKAT } from "../gemensamt/kopiera.mjs";
import { FLEST_EGNA, skrivLank } from "../gemensamt/setlank.mjs";
import { ROT } from "../motor/rot.mjs";

// Utan autocomplete=off kan webbläsaren spara fältets text för att återställa den efter Bakåt.
const SKYDD = { readonly: "", autocomplete: "off", "aria-describedby": "tamed-hjalp" };

export class Mer {
  element;
  #plats = el("div");
  #texter;
  #besked;
  #vy = null;

  /** texter ger det som Python har skrivit, eller null; besked är platsen för korta besked. */
  constructor(texter, besked) {
    this.#texter = texter;
    this.#besked = besked;
    this.element = el(
      "details",
      { class: "avsnitt mer" },
      el("summary", {}, "Mer: skriv ut, länk och övning"),
      el(
        "div",
        {},
        el("p", {}, "Ingenting sparas här. Lägger du en text i ett ärende kan den bli en allmän handling."),
        el(
          "div",
          { class: "knappar" },
          knapp("Skriv ut kvitto", () => window.print()),
          knapp("Visa länk till fallet", () => this.#lank()),
          knapp("Lägg till i övningssetet", () => this.#laggTill()),
          knapp("Kopiera som scenario", () => this.#scenario()),
        ),
        this.#plats,
      ),
    );
  }

  satt(vy) {
    this.#vy = vy;
  }

  tom() {
    this.#plats.replaceChildren();
  }

  async #scenario() {
    const vantade = this.#texter();
    const kopierad = kopiera(vantade.then(({ scenario }) => scenario));
    const texter = await vantade;
    if (!texter) return;
    const falt = el("textarea", { id: "tamed-falt", rows: "12", spellcheck: "false", ...SKYDD });
    const hjalp = "Filen kan läggas bland testerna när svaret är kontrollerat mot källan.";
    this.#visa(falt, texter.scenario, "Fallet som scenariofil", hjalp);
    this.#bekrafta(falt, await kopierad, "Scenariot är kopierat.");
  }

  async #lank() {
    const texter = await this.#texter();
    if (!texter) return;
    const adress = new URL(location.href);
    adress.hash = texter.lank;
    const falt = el("input", { id: "tamed-falt", type: "text", ...SKYDD });
    const hjalp = "Länken innehåller svaren. Den som får länken ser dem.";
    this.#visa(falt, adress.href, "Länk till fallet", hjalp);
    this.#plats.append(el("p", {}, knapp("Kopiera länken", async () => {
      this.#bekrafta(falt, await kopiera(Promise.resolve(falt.value)), "Länken är kopierad.");
    })));
    this.#besked.visa("Länken visas nedanför.");
  }

  /** Fallet läggs bland de egna fallen i minnet; adressen bär dem bara på vägen till setsidan. */
  async #laggTill() {
    const texter = await this.#texter();
    if (!texter) return;
    const { lank } = texter;
    const { id } = laggTill({ namn: this.#vy.provning, lank });
    const adress = new URL("ovningar/set/", ROT);
    adress.hash = skrivLank(new URLSearchParams(lank).get("regler"), {}, egna().slice(-FLEST_EGNA).map((fall) => fall.lank));
    this.#plats.replaceChildren(
      el("p", { class: "hjalp" }, "Egna fall finns bara i den här fliken. På setsidan gör du en scenariofil av dem."),
      el("p", {}, el("a", { href: adress.href }, "Öppna övningssetet")),
    );
    this.#besked.visa(`Fallet är ${id} i ditt övningsset.`);
  }

  #visa(falt, text, etikett, hjalp) {
    falt.value = text;
    this.#plats.replaceChildren(
      el("label", { for: "tamed-falt" }, etikett),
      el("p", { class: "hjalp", id: "tamed-hjalp" }, hjalp),
      falt,
    );
  }

  /** Säger att texten är kopierad; annars markeras den, för den går ändå att ta med tangentbordet. */
  #bekrafta(falt, lyckades, kopierat) {
    if (!falt.isConnected) return;
    if (!lyckades) {
      falt.focus();
      falt.select();
    }
    this.#besked.visa(lyckades ? kopierat : NEKAT);
  }
}
