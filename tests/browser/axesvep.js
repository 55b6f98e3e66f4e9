/**
 * Axe på samma sida i flera utseenden: kör om bara de regler vars indata har ändrats sedan förra körningen.
 *
 * En regel ser dokumentet och vad som är synligt, några ser dessutom mått och två ser färger. Varje del av
 * indata mäts här, så att ingen regel hoppas över på ett antagande. Kontrasten är dyrast: text som är lika
 * målad på lika målad grund bedöms lika, så av varje slag prövas en. Går den inte att avgöra prövas alla.
 */
(() => {
  const MATTREGLER = ["target-size", "scrollable-region-focusable"];
  const FARGREGLER = ["color-contrast", "link-in-text-block"];
  const LUGNA_BILDER = 4;
  const BROTT = ["violations"];
  const UTFALL = [...BROTT, "passes", "incomplete"];

  const dokumenten = new Set();
  const avskrivna = new Map(); // per dokument och mått

  /** Ett tal i stället för en lång text. */
  function tal(text) {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let plats = 0; plats < text.length; plats += 1) {
      const tecken = text.charCodeAt(plats);
      a = Math.imul(a ^ tecken, 2654435761);
      b = Math.imul(b ^ tecken, 1597334677);
    }
    return 4294967296 * (2097151 & b) + (a >>> 0);
  }

  const alla = () => [...document.querySelectorAll("*")];

  /** Allt som en regel ser utan att se mått eller färger: uppmärkningen, och vad som syns och är inom skärmen. */
  function dokumentet() {
    // En bild som är dold för hjälpmedel och inte tar fokus är likgiltig för reglerna, hur den än visas.
    const synligt = alla().filter((element) => !element.closest("svg[aria-hidden=true]")).map((element) => {
      const { right, bottom, left, width, height } = element.getBoundingClientRect();
      const inne = right > 0 && bottom > 0 && left < innerWidth && width > 0 && height > 0;
      return `${Number(element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))}${Number(inne)}`;
    });
    const falt = [...document.querySelectorAll("input, textarea")].map(({ value, checked, disabled }) => [value, checked, disabled]);
    return tal(document.documentElement.outerHTML + synligt.join("") + falt.join());
  }

  function matten() {
    const rutor = alla().map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height, element.scrollWidth, element.scrollHeight].map(Math.round).join();
    });
    return tal(`${innerWidth} ${rutor.join(" ")}`);
  }

  /** Den text som står direkt i elementet och som axe bedömer: tecken utan bokstäver bedöms aldrig. */
  function egenText(element) {
    const text = textnoder(element).map(({ data }) => data).join(" ");
    return axe.commons.text.removeUnicode(text, { emoji: true, nonBmp: true, punctuations: true }).trim();
  }

  function textnoder(element) {
    return [...element.childNodes].filter((nod) => nod.nodeType === Node.TEXT_NODE && nod.data.trim());
  }

  /** Mitten av varje rad i elementets egen text. */
  function punkter(element) {
    return textnoder(element).flatMap((nod) => {
      const text = document.createRange();
      text.selectNodeContents(nod);
      return [...text.getClientRects()].map(({ x, y, width, height }) => [x + width / 2, y + height / 2]);
    });
  }

  /** Elementen som målar en yta, med ytans ruta. */
  function malare() {
    return alla()
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        const ersatt = element.matches("img, svg, canvas, video, input, textarea, select");
        return ersatt || backgroundColor !== "rgba(0, 0, 0, 0)" || backgroundImage !== "none";
      })
      .map((element) => [element, synligRuta(element)]);
  }

  /** Den del av elementets ruta som inte är bortklippt av det som elementet ligger i. */
  function synligRuta(element) {
    let { left, right, top, bottom } = element.getBoundingClientRect();
    for (let over = element.parentElement; over; over = over.parentElement) {
      if (getComputedStyle(over).overflow === "visible") continue;
      const ruta = over.getBoundingClientRect();
      [left, top] = [Math.max(left, ruta.left), Math.max(top, ruta.top)];
      [right, bottom] = [Math.min(right, ruta.right), Math.min(bottom, ruta.bottom)];
    }
    return { left, right, top, bottom };
  }

  /** Varje element med egen text, och varje länk, samlade efter hur de är målade. */
  function slagen(avskrivna) {
    const ytor = new Map();
    /** Hur elementet och allt som det ligger i är målat. */
    function anor(element) {
      if (!element) return "";
      if (!ytor.has(element)) {
        const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, color } = getComputedStyle(element);
        const egen = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, color].join();
        ytor.set(element, `${egen}\n${anor(element.parentElement)}`);
      }
      return ytor.get(element);
    }
    const mala = malare();
    const grupper = new Map();
    for (const element of alla()) {
      if (avskrivna.has(element) || !(element.localName === "a" || egenText(element))) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const under = punkter(element).map(([x, y]) => {
        const traffade = mala.filter(([, { left, right, top, bottom }]) => x >= left && x <= right && y >= top && y <= bottom);
        return traffade.map(([malaren]) => malaren);
      });
      const egna = under.flat().every((malaren) => malaren.contains(element));
      const stil = getComputedStyle(element);
      const slag = egna ? tal([
        stil.color, stil.fontSize, stil.fontWeight, stil.fontStyle, stil.textShadow, stil.webkitTextStroke,
        stil.textDecoration, stil.borderBottom, element.localName === "a", egenText(element).length > 1,
        ...new Set(under.map((traffade) => traffade.map(anor).join("|"))), anor(element),
      ].join("\n")) : Symbol("över något annat");
      if (!grupper.has(slag)) grupper.set(slag, []);
      grupper.get(slag).push(element);
    }
    return grupper;
  }

  async function kor(regler, resultTypes, sammanhang = document) {
    if (!regler.length) return { violations: [] };
    return axe.run(sammanhang, { runOnly: { type: "rule", values: regler }, resultTypes, elementRef: true });
  }

  /** Elementen och inget av det som ligger i dem. */
  const bara = (element) => ({ include: element, exclude: element.flatMap((ett) => [...ett.children]) });
  const noder = (utfall) => new Set(utfall.flatMap((regel) => regel.nodes.map((nod) => nod.element)));

  /**
   * Kontrast och länkar i text. klara är de slag som har prövats förut; de nya läggs till. avskrivna är de
   * element som axe inte bedömer med de här måtten, vilken färg de än har; de nya läggs till.
   */
  async function farger(klara, avskrivna) {
    const nya = [...slagen(avskrivna)].filter(([slag]) => !klara.has(slag));
    const forsta = nya.flatMap(([, element]) => (element.some(oseddText) ? element : element.slice(0, 1)));
    const prov = await bedom(forsta, avskrivna);
    for (const [slag, [element]] of nya) if (prov.ratt.has(element)) klara.add(slag);
    const avgjord = (element) => prov.ratt.has(element) || prov.brott.has(element);
    const kvar = nya.flatMap(([, [element, ...fler]]) => (avgjord(element) ? [] : fler)).filter((ett) => !forsta.includes(ett));
    return [...prov.utfall, ...(await bedom(kvar, avskrivna)).utfall];
  }

  /** Sant om det som axe troligen inte bedömer; då prövas alla av slaget på en gång. */
  function oseddText(element) {
    const { left, right, top, bottom } = synligRuta(element);
    return Math.min(right - left, bottom - top) <= 1 || bottom < 0 || !egenText(element);
  }

  async function bedom(element, avskrivna) {
    if (!element.length) return { utfall: [], ratt: new Set(), brott: new Set() };
    const { violations, passes, incomplete } = await kor(FARGREGLER, UTFALL, bara(element));
    const [brott, godkanda, oklara] = [violations, passes, incomplete].map(noder);
    for (const ett of element) if (!brott.has(ett) && !godkanda.has(ett) && !oklara.has(ett)) avskrivna.add(ett);
    return { utfall: violations, ratt: godkanda.difference(oklara).difference(brott), brott };
  }

  /** Väntar tills sidan har gjort sitt efter en ändrad skärm, och avslutar övergångar. */
  async function ro() {
    scrollTo(0, 0);
    // Sökregistret hämtas först när någon söker.
    const soker = () =>
      document.querySelector("#__search:checked") &&
      document.querySelector(".md-search-result__meta").textContent.startsWith("Initialiserar");
    const nu = () => document.documentElement.outerHTML;
    for (let [fore, lika] = ["", 0]; lika < LUGNA_BILDER;) {
      await new Promise((klar) => { requestAnimationFrame(klar); });
      for (const rorelse of document.getAnimations()) rorelse.finish();
      lika = fore === nu() && !soker() ? lika + 1 : 0;
      fore = nu();
    }
  }

  /** Brotten på sidan som den ser ut nu, och de slag av text som därmed är prövade. */
  async function granska(taggar, kanda) {
    await ro();
    const klara = new Set(kanda);
    const dokument = dokumentet();
    const matt = `${dokument} ${matten()}`;
    const valda = axe.getRules(taggar).map(({ ruleId }) => ruleId).filter((regel) => !FARGREGLER.includes(regel));
    const ovriga = await kor(!dokumenten.has(dokument) ? valda : !avskrivna.has(matt) ? MATTREGLER : [], BROTT);
    dokumenten.add(dokument);
    if (!avskrivna.has(matt)) avskrivna.set(matt, new Set());
    const brott = [...ovriga.violations, ...(await farger(klara, avskrivna.get(matt)))];
    return {
      brott: brott.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 120)}`)),
      nya: [...klara].filter((slag) => typeof slag === "number").slice(kanda.length),
    };
  }

  globalThis.axesvep = granska;
})();
