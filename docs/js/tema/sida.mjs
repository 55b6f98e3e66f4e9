/**
 * Sådant som gäller varje sida: hoppa till innehållet, fokus efter sidväxling, rullbara rutor, staplade tabeller,
 * och en fråga innan svar går förlorade.
 */

const RULLBARA = ".tabell, .md-typeset__scrollwrap, .md-typeset pre";
const STAPLADE = matchMedia("(max-width: 45em)"); // samma gräns som i css/tabeller.css
const namnen = new WeakMap();

/** Rutans namn för skärmläsare: sidans eget, tabellens rubrik, annars en numrerad sort. */
function namnFor(ruta, nummer) {
  if (!namnen.has(ruta)) {
    const egen = ruta.getAttribute("aria-label") ?? ruta.querySelector("caption")?.textContent;
    namnen.set(ruta, egen ?? `${ruta.matches("pre") ? "Kod" : "Tabell"} ${nummer}`);
  }
  return namnen.get(ruta);
}

/** En ruta går att nå med tangentbordet bara när den faktiskt behöver rullas. */
function markeraRullbara() {
  document.querySelectorAll(RULLBARA).forEach((ruta, plats) => {
    const namn = namnFor(ruta, plats + 1);
    const rullar = ruta.scrollWidth > ruta.clientWidth + 1;
    if (rullar === (ruta.tabIndex === 0) && rullar === ruta.hasAttribute("role")) return;
    if (rullar) {
      ruta.tabIndex = 0;
      ruta.setAttribute("role", "region");
      ruta.setAttribute("aria-label", namn);
    } else {
      for (const attribut of ["tabindex", "role", "aria-label"]) ruta.removeAttribute(attribut);
    }
  });
}

/** Celler som staplas är inte en tabell för varje webbläsare; då står rollerna utskrivna. */
function skrivRoller() {
  if (!STAPLADE.matches) return;
  const roller = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
  for (const tabell of document.querySelectorAll(".tabell table:not([role])")) {
    for (const del of [tabell, ...tabell.querySelectorAll("thead, tbody, tr, td, th")]) {
      del.setAttribute("role", roller[del.tagName] ?? (del.scope === "col" ? "columnheader" : "rowheader"));
    }
  }
}

let vantar = false;
function markeraSnart() {
  if (vantar) return;
  vantar = true;
  requestAnimationFrame(() => {
    vantar = false;
    skrivRoller();
    markeraRullbara();
  });
}

/** Efter en sidväxling utan omladdning börjar läsningen vid den nya sidans huvudrubrik. */
function fokuseraRubrik() {
  const rubrik = document.querySelector("article h1");
  if (!rubrik || location.hash) return;
  rubrik.tabIndex = -1;
  rubrik.focus({ preventScroll: true });
}

new MutationObserver(markeraSnart).observe(document.body, { childList: true, subtree: true });
addEventListener("resize", markeraSnart);
document.addEventListener("toggle", markeraSnart, { capture: true });
markeraSnart();

// Länken i sidhuvudet får sidans adress fastskriven av temat, som sedan byter sida under den.
document.addEventListener("click", (handelse) => {
  if (!(handelse.target instanceof Element) || !handelse.target.closest(".hoppa")) return;
  handelse.preventDefault();
  handelse.stopPropagation();
  const innehall = document.getElementById("innehall");
  innehall?.scrollIntoView();
  innehall?.focus({ preventScroll: true });
}, { capture: true });

// Utan nät kommer ingen ny sida, och svaren på den här går förlorade. Webbläsaren frågar då innan den lämnar
// sidan, och temat får inte byta sida själv: det ändrar adressen innan det vet om den nya sidan kom.
const ifyllt = () => document.querySelector("article .svarslista")
  || [...document.querySelectorAll("article :is(input, textarea)")]
    .some((falt) => falt.checked !== falt.defaultChecked || falt.value !== falt.defaultValue);
const fraga = (handelse) => { if (ifyllt()) handelse.preventDefault(); };
addEventListener("offline", () => addEventListener("beforeunload", fraga));
addEventListener("online", () => removeEventListener("beforeunload", fraga));
addEventListener("click", (handelse) => {
  const lank = handelse.target instanceof Element ? handelse.target.closest("a[href]") : null;
  if (lank && !navigator.onLine && lank.pathname !== location.pathname) handelse.stopImmediatePropagation();
}, { capture: true });

let forsta = true;
window.document$?.subscribe(() => {
  document.querySelector(".hoppa")?.setAttribute("href", "#innehall"); // temat skrev dit förra sidans adress
  if (!forsta) fokuseraRubrik();
  forsta = false;
});
