/** Mått på sidan som den är nu, för de brister som axe inte ser. Varje funktion ger det som är fel. */
(() => {
  const RAM = 3;
  const KONTRAST = 3;
  const namnge = (element) => element.outerHTML.slice(0, 100);
  const alla = (urval = "*") => [...document.querySelectorAll(urval)];
  const syns = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  /** Det som sidan visar, för prov som själva bedömer det. */
  function sidbild() {
    const fot = document.querySelector("footer.sidfot");
    return {
      namn: document.title,
      scenarioceller: alla(".scenarier td").map((cell) => cell.textContent),
      fot: fot.textContent,
      fotlankar: [...fot.querySelectorAll("a")].map((lank) => lank.pathname),
      brott: window.brott,
    };
  }

  function uppmarkning() {
    const id = alla("[id]").map((element) => element.id);
    return {
      sprak: document.documentElement.lang,
      rubriker: alla("h1").length,
      dubbla: id.filter((ett, plats) => id.indexOf(ett) !== plats),
    };
  }

  /** Det som är bredare än skärmen. Temat döljer det som sticker ut; det ska inte finnas något att dölja. */
  function forBrett() {
    const bredd = med("html { overflow-x: auto !important; }", () => document.documentElement.scrollWidth);
    return bredd > innerWidth ? [`sidan är ${bredd} punkter bred`] : [];
  }

  function rullandeTabeller() {
    return alla(".tabell").filter((ruta) => ruta.scrollWidth > ruta.clientWidth + 1).map(namnge);
  }

  function med(stil, gor) {
    const skiva = new CSSStyleSheet();
    skiva.replaceSync(stil);
    document.adoptedStyleSheets.push(skiva);
    try {
      return gor();
    } finally {
      document.adoptedStyleSheets.pop();
    }
  }

  /** Rutor som klipper av sitt innehåll. Det som är dolt för ögat, en punkt stort, räknas inte. */
  function avklippta() {
    return alla("body *").filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const klipper = (slag) => slag === "hidden" || slag === "clip";
      if (element.clientWidth <= 1 || element.clientHeight <= 1 || !syns(element)) return false;
      return (klipper(overflowX) && element.scrollWidth > element.clientWidth + 1)
        || (klipper(overflowY) && element.scrollHeight > element.clientHeight + 1);
    });
  }

  /** WCAG 1.4.12: större avstånd i texten får inte klippa av något eller göra sidan bredare. */
  function textavstand() {
    const fore = new Set(avklippta());
    const stil = `
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`;
    return med(stil, () => [...forBrett(), ...avklippta().filter((element) => !fore.has(element)).map(namnge)]);
  }

  function nabara() {
    const urval = "a[href], button, input, select, textarea, summary, [tabindex]";
    const dialog = document.querySelector("dialog:modal"); // medan den visas går det inte att nå något annat
    return alla(urval).filter((element) => element.tabIndex >= 0 && !element.disabled && syns(element)
      && (!dialog || dialog.contains(element)));
  }

  /** Färgen som fyra tal; skriven som webbläsaren räknar ut den. */
  function farg(text) {
    const tal = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [...tal.slice(0, 3), tal[3] ?? 1];
  }

  function grund(element) {
    for (let under = element; under; under = under.parentElement) {
      const yta = farg(getComputedStyle(under).backgroundColor);
      if (yta[3] === 1) return yta;
    }
    return [255, 255, 255, 1];
  }

  function ljushet([r, g, b]) {
    const [lr, lg, lb] = [r, g, b].map((del) => (del / 255 <= 0.04045 ? del / 255 / 12.92 : ((del / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
  }

  function kontrast(en, annan) {
    const [mork, ljus] = [ljushet(en), ljushet(annan)].sort((a, b) => a - b);
    return (ljus + 0.05) / (mork + 0.05);
  }

  const SKAL = "header, nav, footer";
  const iSkalet = (element) => !element.closest("article") && element.closest(SKAL) !== null;
  const skar = (ena, andra) => ena.left < andra.right && ena.right > andra.left && ena.top < andra.bottom && ena.bottom > andra.top;

  /** Det som kan täcka något: det som inte står i flödet, eller är flyttat från sin plats där. */
  function lyfta() {
    return alla("body *").filter((element) => {
      const { position, transform, translate, margin, float } = getComputedStyle(element);
      return position !== "static" || transform !== "none" || translate !== "none" || float !== "none" || margin.includes("-");
    }).filter(syns);
  }

  /** Sant när inget utanför skalet kan täcka det: då är skalet sig likt på varje sida där det är likadant uppmärkt. */
  function skaletFritt() {
    const skalet = alla(SKAL).filter(iSkalet).map((del) => del.getBoundingClientRect());
    return lyfta().filter((element) => !iSkalet(element) && !element.querySelector(SKAL)).every((element) => {
      const fast = ["fixed", "sticky"].includes(getComputedStyle(element).position);
      const ruta = element.getBoundingClientRect();
      const iVagen = fast && skar(ruta, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
      const syntes = ruta.bottom > 0 && ruta.right > 0; // ovanför sidan går det inte att rulla
      return !iVagen && !(syntes && skalet.some((del) => skar(ruta, del)));
    });
  }

  const regler = (mall) => [...mall.cssRules].map(({ cssText }) => cssText).join("\n");
  const stilmallarna = () => [...[...document.styleSheets].map(({ href }) => href), ...document.adoptedStyleSheets.map(regler)].join("\n");

  /** Hur elementet och allt som det ligger i är uppmärkt, och var det står; länkens mål är likgiltigt. */
  function uppmarkt(element) {
    const led = [innerWidth, matchMedia("(prefers-color-scheme: dark)").matches, stilmallarna()];
    for (let en = element; en; en = en.parentElement) {
      const attribut = [...en.attributes].filter(({ name }) => name !== "href").map(({ name, value }) => `${name}=${value}`);
      led.push(en.localName, [...(en.parentElement?.children ?? [])].indexOf(en), ...attribut);
    }
    return provtal(led.join("\n"));
  }

  /**
   * Fokusramen på allt som nås med tangentbordet: minst tre punkter och mot minst 3:1. Med tackning prövas också
   * att inget täcker det; det beror inte på färgen. Det av skalet som redan är prövat, `kanda`, prövas inte igen.
   */
  function fokusUtom(kanda, { tackning = true, minns = true } = {}) {
    const fel = [];
    const nya = [];
    const provade = new Set(kanda);
    const likt = provade.size > 0 && skaletFritt();
    for (const element of nabara()) {
      const slag = minns && iSkalet(element) ? uppmarkt(element) : null;
      if (likt && provade.has(slag)) continue;
      if (slag !== null && !provade.has(slag)) nya.push(slag);
      element.focus();
      if (document.activeElement !== element) {
        fel.push(`tar inte fokus: ${namnge(element)}`);
        continue;
      }
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const bredd = outlineStyle === "none" ? 0 : parseFloat(outlineWidth);
      const styrka = kontrast(farg(outlineColor), grund(element.parentElement));
      if (bredd < RAM) fel.push(`ram ${bredd}: ${namnge(element)}`);
      else if (styrka < KONTRAST) fel.push(`ramens kontrast ${styrka.toFixed(1)}: ${namnge(element)}`);
      if (tackning && tackt(element)) fel.push(`täckt: ${namnge(element)}`);
    }
    document.activeElement.blur();
    scrollTo(0, 0);
    return { fel, nya: fel.length ? [] : nya };
  }

  const fokus = (val) => fokusUtom([], { ...val, minns: false }).fel;

  /** WCAG 2.4.11: någon del av det som har fokus syns. */
  function tackt(element) {
    return [...element.getClientRects()].every(({ left, right, top, bottom, width, height }) => {
      const platser = [[left + 2, top + 2], [left + width / 2, top + height / 2], [right - 2, bottom - 2]];
      return platser.every(([x, y]) => {
        const overst = document.elementFromPoint(x, y);
        return !overst || !(element.contains(overst) || overst.contains(element));
      });
    });
  }

  /** Det som står fast i fönstret och som elementet ligger i; null när elementet följer med sidan. */
  function fastI(element) {
    for (let en = element; en; en = en.parentElement) {
      if (["fixed", "sticky"].includes(getComputedStyle(en).position)) return en;
    }
    return null;
  }

  /**
   * Ordningen i innehållet: nästa står längre ned, eller till höger: på samma rad eller i nästa spalt.
   *
   * Var något fast står beror på rullningen. Det jämförs därför bara med det som står fast tillsammans med det.
   */
  function fokusordning() {
    const fel = alla("[tabindex]").filter((element) => element.tabIndex > 0).map((element) => `tabindex: ${namnge(element)}`);
    const senast = new Map();
    for (const element of nabara().filter((ett) => ett.closest("article"))) {
      const ruta = element.getBoundingClientRect();
      const plats = fastI(element);
      const fore = senast.get(plats);
      if (fore && ruta.bottom <= fore.top && ruta.left < fore.right) fel.push(`ovanför den förra: ${namnge(element)}`);
      senast.set(plats, ruta);
    }
    return fel;
  }

  globalThis.sidmatt = { sidbild, uppmarkning, forBrett, rullandeTabeller, textavstand, fokus, fokusUtom, fokusordning };
})();
