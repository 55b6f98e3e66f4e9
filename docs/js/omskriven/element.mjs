/** På sidan som inte finns: vägen vidare för den vars länk till ett fall skrevs om, så att # blev en del av vägen. */

import { el } from "../gemensamt/bygg.mjs";
import { arLank, ihopsatt } from "../gemensamt/hellank.mjs";
import { Sidelement } from "../gemensamt/sidelement.mjs";
import { ROT } from "../motor/rot.mjs";

const NUMMERTECKEN = /%(?:25)*23/i;
const MAL = { kalkylator: "Öppna fallet i kalkylatorn", ovningar: "Öppna övningssetet" };
const SIDOR = /^(kalkylator)\/[a-z-]+\/?$|^(ovningar)\/set\/?$/;

export default class Omskriven extends Sidelement {
  anslut() {
    const till = vagenVidare(location);
    if (!till) return;
    // Fallet ska inte stå kvar i adressen: där skickas det på nytt om sidan läses in igen.
    history.replaceState(history.state, "", new URL("404.html", ROT));
    this.replaceChildren(ruta(till));
  }
}

/** Sidan som länken gällde, med fallet efter #, och vad den är; null när adressen inte bär någon länk. */
function vagenVidare({ pathname, search }) {
  const vag = pathname + search;
  const plats = vag.search(NUMMERTECKEN);
  const fragment = plats < 0 ? "" : vag.slice(plats).replace(NUMMERTECKEN, "#");
  const sida = vag.slice(0, Math.max(plats, 0)).toLowerCase();
  const traff = sida.startsWith(ROT.pathname) ? SIDOR.exec(sida.slice(ROT.pathname.length)) : null;
  if (!traff || !arLank(fragment)) return null;
  const adress = new URL(`${traff[0].replace(/\/?$/, "/")}#${ihopsatt(fragment)}`, ROT);
  return { adress: adress.href, text: MAL[traff[1] ?? traff[2]] };
}

function ruta({ adress, text }) {
  return el(
    "div",
    { class: "admonition warning meddelande", role: "alert" },
    el("p", { class: "admonition-title" }, "Länken har skrivits om på vägen"),
    el("p", {}, "Tecknet # i länken har bytts ut, oftast av ett e-postfilter. Därför hittades inte sidan."),
    el("p", {}, "Det som står i länken följde med till webbplatsens server. Det är nu borta ur adressen."),
    el("p", {}, el("a", { href: adress }, text)),
  );
}
