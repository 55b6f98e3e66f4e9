/**
 * Menyn på smal skärm: en riktig knapp styr temats dolda kryssruta.
 *
 * Sidhuvudet lever hela besöket, medan menyn byts ut vid varje sidväxling. Därför söks menyn upp vid behov.
 */

const ruta = document.getElementById("__drawer");
const knapp = document.querySelector(".menyknapp");
const meny = () => document.getElementById("meny");

/** Öppnar eller stänger menyn; temat lyssnar på klicket. */
function stall(oppen) {
  if (ruta.checked !== oppen) ruta.click();
}

/** Stänger och lämnar tillbaka fokus, som annars hade blivit kvar i den dolda menyn. */
function stang() {
  stall(false);
  knapp.focus();
}

if (ruta && knapp) {
  ruta.addEventListener("change", () => knapp.setAttribute("aria-expanded", String(ruta.checked)));

  knapp.addEventListener("click", () => {
    stall(!ruta.checked);
    if (ruta.checked) meny()?.querySelector("button, a")?.focus();
  });

  document.addEventListener("click", (handelse) => {
    if (handelse.target instanceof Element && handelse.target.closest(".menystang")) stang();
  });

  document.addEventListener("keydown", (handelse) => {
    if (handelse.key === "Escape" && ruta.checked) stang();
  });

  document.addEventListener("focusin", (handelse) => {
    const utanfor = !meny()?.contains(handelse.target) && handelse.target !== knapp;
    if (ruta.checked && utanfor) stall(false);
  });

  matchMedia("(min-width: 76.25em)").addEventListener("change", (bred) => bred.matches && stall(false));
}
