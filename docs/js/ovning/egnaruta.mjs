/** Egna fall: läs in ur en scenariofil, eller gör scenariofiler av dem. Ingenting sparas eller skickas. */

import { Besked } from "../gemensamt/besked.mjs";
import { el, knapp } from "../gemensamt/bygg.mjs";
import { forsokIgen, fraga } from "../motor/motor.mjs";
import { ROT } from "../motor/rot.mjs";
import { fellista } from "../gemensamt/fellista.mjs";
import { laddaNer } from "../gemensamt/nedladdning.mjs";
import { markeraRad } from "../gemensamt/radmarkering.mjs";
import { egna, laggTill } from "../gemensamt/egnafall.mjs";
import { oppna } from "./fil.mjs";

export class Egnaruta {
  element;
  #andrat;
  #besked = new Besked();
  #svar = el("div", { class: "tabellsvar" });
  #filnamn = "texten";
  #fil = el("input", { type: "file", id: "egenfil", accept: ".md,text/markdown" });
  #text = el("textarea", { id: "egentext", rows: "10", wrap: "off", spellcheck: "false", autocomplete: "off", "aria-describedby": "egentext-hjalp" });

  /** andrat anropas när ett fall har lagts till. */
  constructor(andrat) {
    this.#andrat = andrat;
    const form = el("form", { class: "fall inlasning", novalidate: "", autocomplete: "off" },
      el("p", {}, el("label", { for: "egenfil" }, "Scenariofil")), this.#fil,
      el("p", {}, el("label", { for: "egentext" }, "Filens text")),
      el("p", { class: "hjalp", id: "egentext-hjalp" }, "Välj en fil, eller klistra in. Är något fel står texten kvar, så att du kan rätta den."),
      this.#text,
      el("p", { class: "knappar" }, el("button", { class: "md-button md-button--primary" }, "Läs in fallen"),
        knapp("Gör scenariofiler", () => this.#goraFiler())));
    // Utan det märker webbläsaren inte att samma fil väljs en gång till, sedan den har rättats.
    this.#fil.addEventListener("click", () => { this.#fil.value = ""; });
    this.#fil.addEventListener("change", () => this.#oppna(this.#fil.files[0]));
    form.addEventListener("submit", (handelse) => {
      handelse.preventDefault();
      this.#lasIn();
    });
    this.element = el("section", { class: "egna", "aria-labelledby": "egna-rubrik" },
      el("h2", { id: "egna-rubrik" }, "Egna fall"),
      el("p", {}, "Bygg ett fall i ", el("a", { href: new URL("kalkylator/", ROT).href }, "kalkylatorn"),
        " och välj «Lägg till i övningssetet», eller läs in en scenariofil här. Använd aldrig uppgifter om en verklig person."),
      el("p", {}, "Fallen finns bara i den här fliken och skickas ingenstans. Gör scenariofiler av dem innan du stänger den."),
      form, this.#besked.element, this.#svar);
  }

  async #oppna(fil) {
    if (!fil) return;
    this.#svar.replaceChildren();
    const { text, fel } = await oppna(fil);
    if (!fel) {
      this.#filnamn = fil.name;
      this.#text.value = text;
    }
    this.#besked.visa(fel ?? `${fil.name} är öppnad. Välj «Läs in fallen».`);
  }

  async #lasIn() {
    this.#svar.replaceChildren();
    const svar = await this.#stall({ typ: "inlasning", text: this.#text.value, namn: this.#filnamn }, "Filen läses.");
    if (!svar) return;
    if (svar.fel.length) {
      const antal = svar.fel.length === 1 ? "Ett fel" : `${svar.fel.length} fel`;
      this.#besked.visa(`${antal} i filen, det första på rad ${svar.fel[0].rad}. Inget fall är inläst, och texten står kvar.`);
      this.#svar.replaceChildren(...fellista(svar.fel, (rad) => markeraRad(this.#text, rad)));
      return;
    }
    const nya = svar.fall.map(laggTill).map(({ id }) => id);
    this.#andrat();
    this.#besked.visa(`Inlästa och valda: ${nya.join(", ")}.`);
    this.#svar.replaceChildren(...avvikande(svar.avvikelser));
  }

  async #goraFiler() {
    this.#svar.replaceChildren();
    const fall = egna().map(({ radid, namn, lank }) => ({ radid, namn, lank }));
    if (!fall.length) {
      this.#besked.visa("Det finns inga egna fall än.");
      return;
    }
    const svar = await this.#stall({ typ: "scenariofiler", fall }, "Filerna görs.");
    if (!svar) return;
    this.#besked.visa(svar.filer.length === 1 ? "Filen är klar." : `${svar.filer.length} filer är klara, en per prövning.`);
    this.#svar.replaceChildren(
      el("p", {}, "Testerna läser filerna som de är när de ligger i mappen scenarios. Svaren är reglernas: kontrollera dem mot källan."),
      ...svar.filer.flatMap((fil) => filvisning(fil)));
  }

  /** Svaret på en fråga; null när motorn inte fungerar, och då är det sagt. */
  async #stall(data, pagar) {
    this.#besked.visa(pagar);
    forsokIgen();
    try {
      return await fraga(data);
    } catch (fel) {
      this.#besked.visa(`${fel.vad ?? fel.message} Dina fall och texten står kvar. Försök igen.`);
      return null;
    }
  }
}

function filvisning({ namn, text }) {
  const id = `fil-${namn}`;
  const falt = el("textarea", { id, rows: "10", wrap: "off", readonly: "", autocomplete: "off" });
  falt.value = text;
  const ner = knapp(`Ladda ner ${namn}`, () => laddaNer(text, "text/markdown", namn));
  return [el("p", {}, el("label", { for: id }, namn)), falt, el("p", { class: "knappar" }, ner)];
}

/** Rader vars väntade svar är ett annat än reglernas: de är inlästa, och svaret i övningen är reglernas. */
function avvikande(texter) {
  if (!texter.length) return [];
  return [el("p", {}, "Filen väntar sig ett annat svar än reglerna ger. I övningen gäller reglernas svar, och testkörningen skulle säga:"),
    ...texter.map((text) => el("p", { class: "provtext" }, el("code", {}, text)))];
}
