/**
 * Körs först i sidhuvudet, före temats skript och innan något ritas.
 *
 * Temat hoppar till sökrutan eller till en annan sida när en ensam bokstav trycks ned (WCAG 2.1.4).
 * Den som svarar på frågor med tangentbordet skulle förlora sina svar, så de tangenterna stoppas här.
 */
"use strict";

document.documentElement.classList.replace("no-js", "js");

(() => {
  const tematsTangenter = new Set(["f", "s", "/", "p", ",", "n", "."]);
  const skrivfalt = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

  addEventListener("keydown", (handelse) => {
    const mal = handelse.composedPath()[0];
    const skriver = mal instanceof Element && mal.matches(skrivfalt);
    if (tematsTangenter.has(handelse.key) && !skriver) handelse.stopImmediatePropagation();
  }, { capture: true });
})();
