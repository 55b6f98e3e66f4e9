/** Webbplatsens egna element. Sidorna är hela utan dem, och ett element hämtas först på en sida som har det. */

import "./motor/forhamtning.mjs";

const ELEMENT = {
  "riktlinje-faststallande": () => import("./granskning/faststallande.mjs"),
  "riktlinje-kalkylator": () => import("./kalkylator/element.mjs"),
  "riktlinje-omskriven": () => import("./omskriven/element.mjs"),
  "riktlinje-ovning": () => import("./ovning/element.mjs"),
  "riktlinje-ovningsset": () => import("./ovning/set.mjs"),
  "riktlinje-vagledning": () => import("./vagledning/element.mjs"),
  "riktlinje-verkstad": () => import("./verkstad/element.mjs"),
};

function hamta() {
  for (const [namn, modul] of Object.entries(ELEMENT)) {
    if (!customElements.get(namn) && document.querySelector(namn)) modul().then((klass) => definiera(namn, klass));
  }
}

function definiera(namn, { default: klass }) {
  if (!customElements.get(namn)) customElements.define(namn, klass);
}

hamta();
// Temat byter sida utan att ladda om, och den nya kan ha ett element som den förra inte hade.
window.document$?.subscribe(hamta);
