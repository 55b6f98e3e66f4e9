/**
 * Körs först i sidhuvudet, före temats skript och innan något ritas.
 *
 * Temat hoppar till sökrutan eller till en annan sida när en ensam bokstav trycks ned (WCAG 2.1.4).
 * Den som svarar på frågor med tangentbordet skulle förlora sina svar, så de tangenterna stoppas här.
 *
 * Sidans egna element kommer i gång efter att sidan har ritats. Ett tryck på en knapp i ett element som inte
 * har kommit i gång väntar tills det har det, så att det inte går förlorat på en långsam dator.
 *
 * Temat hämtar också sökregistret, den största av sidans filer, vid varje inladdning. Det får vänta tills
 * någon söker.
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

(() => {
  const vantande = new Set();

  addEventListener("click", (handelse) => {
    const knapp = handelse.target.closest?.("button");
    const element = knapp?.closest(":not(:defined)");
    if (!element) return;
    handelse.preventDefault();
    handelse.stopImmediatePropagation();
    if (vantande.has(knapp)) return;
    vantande.add(knapp);
    customElements.whenDefined(element.localName).then(() => {
      vantande.delete(knapp);
      if (knapp.isConnected) knapp.click();
    });
  }, { capture: true });
})();

(() => {
  const register = /\/search\/search_index\.json$/;
  const { open, send } = XMLHttpRequest.prototype;
  const vantande = new WeakSet();
  const sokt = new Promise((klar) => {
    if (new URLSearchParams(location.search).has("q")) klar();
    addEventListener("focusin", ({ target }) => target.closest?.("#sok, .sokknapp") && klar(), { capture: true });
    addEventListener("pointerover", ({ target }) => target.closest?.("#sok, .sokknapp") && klar(), { capture: true });
  });

  XMLHttpRequest.prototype.open = function (metod, adress, ...ovrigt) {
    if (register.test(new URL(adress, document.baseURI).pathname)) vantande.add(this);
    return open.call(this, metod, adress, ...ovrigt);
  };
  XMLHttpRequest.prototype.send = function (innehall) {
    if (vantande.has(this)) sokt.then(() => send.call(this, innehall));
    else send.call(this, innehall);
  };
})();
