/**
 * Axe på samma sida i flera utseenden: kör om bara de regler vars indata har ändrats sedan förra körningen.
 *
 * En regel ser dokumentet och vad som är synligt, några ser dessutom mått och två ser färger. Varje del av
 * indata mäts här, så att ingen regel hoppas över på ett antagande. Kontrasten är dyrast: text som är lika
 * målad på lika målad grund bedöms lika, så av varje slag prövas en. Går den inte att avgöra prövas alla.
 */
(() => {
  const MATTREGLER = ["target-size", "scrollable-region-focusable"];
  const MARKE = "data-fargprov";
  const FARGREGLER = { "color-contrast": "*", "link-in-text-block": "a[href], [role=link]" };

  axe.configure({ rules: Object.entries(FARGREGLER).map(([id, urval]) => ({ id, selector: `:is(${urval})[${MARKE}]` })) });

  const dokumenten = new Set();
  const avskrivna = new Map(); // per dokument och mått

  const alla = () => [...document.querySelectorAll("*")];

  /** Allt som en regel ser utan att se mått eller färger: uppmärkningen, och vad som syns och är inom skärmen. */
  function dokumentet() {
    // En bild som är dold för hjälpmedel och inte tar fokus är likgiltig för reglerna, hur den än visas.
    const synligt = alla().filter((element) => !element.closest("svg[aria-hidden=true]")).map((element) => {
      const { right, bottom, left, width, height } = element.getBoundingClientRect();
      const tillHoger = left >= innerWidth && star(element, "fixed"); // annat till höger går att rulla fram
      const inne = right > 0 && bottom > 0 && !tillHoger && width > 0 && height > 0;
      return `${Number(element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))}${Number(inne)}`;
    });
    const falt = [...document.querySelectorAll("input, textarea")].map(({ value, checked, disabled }) => [value, checked, disabled]);
    return provtal(document.documentElement.outerHTML + synligt.join("") + falt.join());
  }

  /** Sant om elementet, eller något som det ligger i, är placerat så. */
  function star(element, position) {
    return element !== null && (getComputedStyle(element).position === position || star(element.parentElement, position));
  }

  function matten() {
    const rutor = alla().map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height, element.scrollWidth, element.scrollHeight].map(Math.round).join();
    });
    return provtal(`${innerWidth} ${rutor.join(" ")}`);
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

  const inom = (ett, annat) => ({
    left: Math.max(ett.left, annat.left),
    top: Math.max(ett.top, annat.top),
    right: Math.min(ett.right, annat.right),
    bottom: Math.min(ett.bottom, annat.bottom),
  });

  /** Ytan som inte klipps bort av det som elementet ligger i. */
  function oklippt(element) {
    let yta = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    // Rotens och kroppens overflow gäller fönstret och inte deras egen ruta.
    for (let over = element.parentElement; over && over !== document.body; over = over.parentElement) {
      if (getComputedStyle(over).overflow !== "visible") yta = inom(yta, over.getBoundingClientRect());
    }
    return yta;
  }

  /** Den del av elementets ruta som inte är bortklippt av det som elementet ligger i. */
  const synligRuta = (element) => inom(element.getBoundingClientRect(), oklippt(element));

  const liggerI = ([x, y], { left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom;

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
      const yta = oklippt(element);
      const synliga = punkter(element).filter((punkt) => liggerI(punkt, yta)); // bortrullad text har inget annat under sig
      const under = synliga.map((punkt) => mala.filter(([, ruta]) => liggerI(punkt, ruta)).map(([malaren]) => malaren));
      const egna = under.flat().every((malaren) => malaren.contains(element));
      const stil = getComputedStyle(element);
      const slag = egna ? provtal([
        stil.color, stil.fontSize, stil.fontWeight, stil.fontStyle, stil.textShadow, stil.webkitTextStroke,
        stil.textDecoration, stil.borderBottom, element.localName === "a", egenText(element).length > 1,
        ...new Set(under.map((traffade) => traffade.map(anor).join("|"))), anor(element),
      ].join("\n")) : Symbol("över något annat");
      if (!grupper.has(slag)) grupper.set(slag, []);
      grupper.get(slag).push(element);
    }
    return grupper;
  }

  /**
   * Utfallet av reglerna, som element. Färgreglerna bedömer bara de element som räknas upp: allt i en körning,
   * för det mesta av tiden går åt till att axe läser in sidan.
   */
  async function kor(regler, fargprov) {
    const values = [...regler, ...(fargprov.length ? Object.keys(FARGREGLER) : [])];
    if (!values.length) return [];
    const noder = (lista) => lista.map(({ node }) => node.element);
    const reporter = (utfall, _, klar) => klar(utfall.map(({ id, violations, passes, incomplete }) => ({
      id,
      felande: noder(violations),
      klara: noder(passes),
      oklara: noder(incomplete),
    })));
    for (const element of fargprov) element.setAttribute(MARKE, "");
    const utfall = await axe.run({ runOnly: { type: "rule", values }, reporter });
    for (const element of fargprov) element.removeAttribute(MARKE);
    return utfall;
  }

  /** Sant om det som axe troligen inte bedömer; finns bara sådant av ett slag prövas alla av slaget på en gång. */
  function oseddText(element) {
    const { left, right, top, bottom } = synligRuta(element);
    return Math.min(right - left, bottom - top) <= 1 || bottom < 0 || !egenText(element);
  }

  /**
   * Vad färgreglerna sade om elementen. Det som axe inte bedömer med de här måtten, vilken färg det än har,
   * läggs till de avskrivna.
   */
  function fargdom(utfall, fargprov, avskrivna) {
    const fargerna = utfall.filter(({ id }) => id in FARGREGLER);
    const [brott, klara, oklara] = ["felande", "klara", "oklara"].map((sort) => new Set(fargerna.flatMap((regel) => regel[sort])));
    for (const ett of fargprov) if (!brott.has(ett) && !klara.has(ett) && !oklara.has(ett)) avskrivna.add(ett);
    return { brott, ratt: klara.difference(oklara).difference(brott) };
  }

  /** Brotten mot reglerna, och mot färgreglerna för de slag av text som inte är klara; de nya slagen läggs till. */
  async function brotten(regler, klara, avskrivna) {
    const nya = [...slagen(avskrivna)].filter(([slag]) => !klara.has(slag))
      .map(([slag, element]) => [slag, element.toSorted((ett, annat) => oseddText(ett) - oseddText(annat))]);
    const forsta = nya.flatMap(([, element]) => (oseddText(element[0]) ? element : element.slice(0, 1)));
    const utfall = await kor(regler, forsta);
    const { brott, ratt } = fargdom(utfall, forsta, avskrivna);
    for (const [slag, [element]] of nya) if (ratt.has(element)) klara.add(slag);
    const avgjord = (element) => ratt.has(element) || brott.has(element);
    const kvar = nya.flatMap(([, [element, ...fler]]) => (avgjord(element) ? [] : fler)).filter((ett) => !forsta.includes(ett));
    const resten = await kor([], kvar);
    fargdom(resten, kvar, avskrivna);
    return [...utfall, ...resten].flatMap(({ id, felande }) => felande.map((element) => `${id}: ${namnge(element)}`));
  }

  function namnge(element) {
    return `#${element.closest("[id]")?.id} ${element.outerHTML.slice(0, 120)}`;
  }

  /** Brotten på sidan som den ser ut nu, och de slag av text som därmed är prövade. */
  async function granska(taggar, kanda) {
    const klara = new Set(kanda);
    const dokument = dokumentet();
    const matt = `${dokument} ${matten()}`;
    const valda = axe.getRules(taggar).map(({ ruleId }) => ruleId).filter((regel) => !(regel in FARGREGLER));
    const regler = !dokumenten.has(dokument) ? valda : !avskrivna.has(matt) ? MATTREGLER : [];
    dokumenten.add(dokument);
    if (!avskrivna.has(matt)) avskrivna.set(matt, new Set());
    return {
      brott: await brotten(regler, klara, avskrivna.get(matt)),
      nya: [...klara].filter((slag) => typeof slag === "number").slice(kanda.length),
    };
  }

  globalThis.axesvep = granska;
})();
