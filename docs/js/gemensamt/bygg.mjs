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

/** En knapp och vad den gör. */
export function knapp(text, gor) {
  const ny = el("button", { type: "button", class: "md-button" }, text);
  ny.addEventListener("click", gor);
  return ny;
}

/** En länk som inte tar läsaren från det hon håller på med. */
export function nyFlik(adress, text) {
  return el("a", { href: adress, target: "_blank", rel: "noopener", "aria-describedby": "ny-flik" }, text);
}

/** En länk till ett fält i formuläret; elementet flyttar fokus dit. */
export function tillFalt(namn, text) {
  return el("a", { href: `#${namn}`, "data-falt": namn }, text);
}

/** Fältet som en klickad länk leder till, eller null. Adressen lämnas då som den är. */
export function klickatFalt(handelse) {
  const lank = handelse.target instanceof Element ? handelse.target.closest("a[data-falt]") : null;
  if (!lank) return null;
  handelse.preventDefault();
  handelse.stopPropagation();
  return lank.dataset.falt;
}

/** Stor bokstav först. */
export function stor(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
