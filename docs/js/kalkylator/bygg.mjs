/** Bygger element. Strängar blir alltid ren text och tolkas aldrig som HTML. */

/** Ett element med attribut och barn; null utelämnas. */
export function el(tagg, attribut = {}, ...barn) {
  const element = document.createElement(tagg);
  for (const [namn, varde] of Object.entries(attribut)) {
    if (varde !== null) element.setAttribute(namn, varde);
  }
  element.append(...barn.filter((barnet) => barnet !== null));
  return element;
}

/** En länk som inte tar läsaren från sina svar, som försvinner när sidan lämnas. */
export function nyFlik(adress, text) {
  return el("a", { href: adress, target: "_blank", rel: "noopener", "aria-describedby": "ny-flik" }, text);
}

/** En länk till ett fält i formuläret; elementet flyttar fokus dit. */
export function tillFalt(namn, text) {
  return el("a", { href: `#${namn}`, "data-falt": namn }, text);
}
