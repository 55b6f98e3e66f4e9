/**
 * Sökningen med tangentbord och skärmläsare.
 *
 * Temat stänger sökningen vid Tabb och låter träffarna nås bara med pilarna. Här går det att tabba till
 * träffarna, Escape stänger, och den som lämnar sökningen stänger den.
 */

const ruta = document.getElementById("__search");
const knapp = document.querySelector(".sokknapp");
const sok = document.getElementById("sok");
const falt = document.getElementById("sokfalt");

// Sant när läsaren nyss stängt: temat öppnar annars igen så fort fältet får fokus.
let vilar = false;

function stall(oppen) {
  if (ruta.checked !== oppen) ruta.click();
}

function oppna() {
  vilar = false;
  stall(true);
}

function stang() {
  vilar = true;
  stall(false);
  // På bred skärm finns ingen knapp; då står fokus kvar i fältet.
  if (knapp.offsetParent) knapp.focus();
  else falt.focus();
}

/** Träffarna blir vanliga länkar i tabbordningen och stör inte sidans rubriker. */
function gorNabara(lista) {
  for (const lank of lista.querySelectorAll("[tabindex='-1']")) lank.tabIndex = 0;
  for (const rubrik of lista.querySelectorAll("h1, h2")) rubrik.setAttribute("role", "presentation");
}

/** Fångas före temats egen lyssnare. */
function tangent(handelse) {
  if (!ruta.checked || !sok.contains(handelse.target)) return;
  if (handelse.key === "Escape") {
    handelse.stopImmediatePropagation();
    handelse.preventDefault();
    stang();
  }
  const temats = ["ArrowUp", "ArrowDown", "Enter"].includes(handelse.key);
  if (handelse.key === "Tab" || (handelse.target !== falt && !temats)) handelse.stopImmediatePropagation();
}

if (ruta && knapp && sok && falt) {
  const lista = sok.querySelector(".md-search-result__list");
  new MutationObserver(() => gorNabara(lista)).observe(lista, { childList: true, subtree: true });

  ruta.addEventListener("change", () => {
    // Inne i ett klick går det inte att klicka igen.
    if (ruta.checked && vilar) queueMicrotask(() => stall(false));
    knapp.setAttribute("aria-expanded", String(ruta.checked));
  });
  knapp.addEventListener("click", () => {
    oppna();
    falt.focus();
  });
  for (const slag of ["input", "pointerdown"]) falt.addEventListener(slag, oppna);
  falt.addEventListener("blur", () => { vilar = false; });
  for (const plats of [".sokstang", ".md-search__overlay"]) sok.querySelector(plats).addEventListener("click", stang);
  sok.addEventListener("focusout", (handelse) => {
    if (handelse.relatedTarget && !sok.contains(handelse.relatedTarget)) stall(false);
  });
  addEventListener("keydown", tangent, { capture: true });
}
