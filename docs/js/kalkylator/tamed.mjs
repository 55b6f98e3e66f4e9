/** «Ta med dig»: texter att kopiera, kvitto att skriva ut och en länk. Allt visas först när läsaren ber om det. */

import { Besked } from "../gemensamt/besked.mjs";
import { el, knapp } from "../gemensamt/bygg.mjs";
import { egna, laggTill } from "../gemensamt/egnafall.mjs";
import { FLEST_EGNA, skrivLank } from "../gemensamt/setlank.mjs";
import { ROT } from "../motor/rot.mjs";

const SORTER = {
  utkast: {
    knapp: "Kopiera utkast till skäl",
    etikett: "Utkast till skäl",
    hjalp: "Ett beräkningsstöd, inte ett beslut. Skriv själv det som står inom [SKRIV HÄR].",
    kopierat: "Utkastet är kopierat.",
  },
  scenario: {
    knapp: "Kopiera som scenario",
    etikett: "Fallet som scenariofil",
    hjalp: "Filen kan läggas bland testerna när svaret är kontrollerat mot källan.",
    kopierat: "Scenariot är kopierat.",
  },
};
const MISSLYCKAT = "Texterna gick inte att göra. Försök igen.";
const NEKAT = "Webbläsaren tillät inte kopiering. Texten är markerad: kopiera den med Ctrl och C.";

export class TaMed {
  element = el("div", { class: "tamed" });
  #besked = new Besked();
  #plats = el("div");
  #fragaOm;
  #vy = null;
  #varden = null; // svaren som resultatet bygger på; null när det inte gäller
  #begart = null; // texterna, som frågas efter först när läsaren vill ha någon av dem

  /** fragaOm ställer en fråga till Python om de svar som resultatet bygger på. */
  constructor(fragaOm) {
    this.#fragaOm = fragaOm;
    this.element.append(
      el("h3", {}, "Ta med dig"),
      el("p", {}, "Ingenting sparas här. Lägger du en text i ett ärende kan den bli en allmän handling."),
      el(
        "div",
        { class: "knappar" },
        knapp(SORTER.utkast.knapp, () => this.#text("utkast")),
        knapp("Skriv ut kvitto", () => window.print()),
        knapp(SORTER.scenario.knapp, () => this.#text("scenario")),
        knapp("Lägg till i övningssetet", () => this.#laggTill()),
        knapp("Visa länk till fallet", () => this.#lank()),
      ),
      this.#besked.element,
      this.#plats,
    );
  }

  /** Ett nytt resultat; det som visades för det förra försvinner. */
  satt(vy, varden) {
    this.glom();
    this.#vy = vy;
    this.#varden = varden;
  }

  glom() {
    this.#varden = this.#begart = null;
    this.#plats.replaceChildren();
    this.#besked.rensa();
  }

  /** Texterna; null när det inte finns något resultat, när det hinner bytas, och när motorn inte svarar. */
  async #texter() {
    const varden = this.#varden;
    if (!varden) return null;
    this.#begart ??= this.#fragaOm("tamed", varden);
    const texter = await this.#begart.catch(() => null);
    if (varden !== this.#varden) return null;
    if (!texter) {
      this.#begart = null;
      this.#besked.visa(MISSLYCKAT);
    }
    return texter;
  }

  async #text(sort) {
    const { etikett, hjalp, kopierat } = SORTER[sort];
    const vantade = this.#texter();
    const kopierad = kopiera(vantade.then((texter) => texter[sort]));
    const texter = await vantade;
    if (!texter) return;
    const falt = el("textarea", { id: "tamed-falt", rows: "12", spellcheck: "false", ...SKYDD });
    this.#visa(falt, texter[sort], etikett, hjalp);
    this.#bekrafta(falt, await kopierad, kopierat);
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

/**
 * Kopierar den text som löftet ger. Falskt när det nekades, eller när webbläsaren saknar urklipp.
 *
 * Urklippet begärs innan texten finns: en del webbläsare tillåter det bara medan klicket pågår.
 */
async function kopiera(lofte) {
  const text = lofte.then((en) => new Blob([en], { type: "text/plain" }));
  text.catch(() => {}); // den som väntar får felet
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
    return true;
  } catch {
    return false;
  }
}

// Utan autocomplete=off kan webbläsaren spara fältets text för att återställa den efter Bakåt.
const SKYDD = { readonly: "", autocomplete: "off", "aria-describedby": "tamed-hjalp" };
