/** Formulärets svar: läsa, fylla i och tömma. Vad svaren får vara vet bara Python. */

/** Det som är ifyllt, fält för fält; obesvarade frågor och «vet inte» är inte med. */
export function las(form) {
  return Object.fromEntries(Object.entries(allt(form)).filter(([, varde]) => varde !== ""));
}

/** Formuläret som det står: ett tomt fält och «vet inte» är tom text, och en obesvarad fråga är inte med. */
export function allt(form) {
  return Object.fromEntries(new FormData(form));
}

/** Fyller i svaren och ger namnen på dem som formuläret inte har något fält för. */
export function fyll(form, varden) {
  form.reset();
  const utanFalt = [];
  for (const [namn, varde] of Object.entries(varden)) {
    const falt = form.elements.namedItem(namn);
    // Webbläsaren själv väljer aldrig ett svar vars värde är tomt, och «vet inte» är ett sådant.
    if (falt instanceof RadioNodeList) for (const val of falt) val.checked = val.value === varde;
    else if (falt) falt.value = varde;
    else utanFalt.push(namn);
  }
  return utanFalt;
}

/** Tömmer det som webbläsaren minns från förra besöket, men inte det som läsaren redan har hunnit svara. */
export function glom(form) {
  if (!navigator.userActivation?.hasBeenActive) form.reset();
}

/** Är fältet ett som läsaren skriver i, tecken för tecken? */
export function skrivs(falt) {
  return falt instanceof HTMLInputElement && falt.type === "text";
}

/** Flyttar fokus till ett fält, med frågan överst i bild. */
export function fokusera(form, namn) {
  const falt = form.querySelector(`#${CSS.escape(namn)}`) ?? form.querySelector(`[name="${CSS.escape(namn)}"]`);
  if (!falt) return;
  (falt.closest(".fraga") ?? falt).scrollIntoView({ block: "start" });
  falt.focus({ preventScroll: true });
}

/** Dagens datum hos läsaren, så som fälten skriver dagar. */
export function idag() {
  const nu = new Date();
  const tva = (tal) => String(tal).padStart(2, "0");
  return `${nu.getFullYear()}-${tva(nu.getMonth() + 1)}-${tva(nu.getDate())}`;
}
