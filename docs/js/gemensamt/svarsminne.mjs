/**
 * Läsarens svar så länge fliken har webbplatsen öppen: de finns bara i skriptets minne, aldrig i någon lagring.
 *
 * Temat byter sida utan att ladda om, och då finns minnet kvar. Lämnas webbplatsen är svaren borta, och därför
 * frågar webbläsaren först, så länge det finns svar här.
 */

const svaren = new Map(); // nyckel → det som elementet vill ha tillbaka

const fraga = (handelse) => handelse.preventDefault();

// Den som har lämnat webbplatsen har fått frågan. Nästa läsare ska inte hitta svaren med Bakåt.
addEventListener("pageshow", ({ persisted }) => persisted && [...svaren.keys()].forEach(glom));

/** Minns svaren i stället för dem som fanns; null är inga svar. */
export function spara(nyckel, varden) {
  if (varden === null) svaren.delete(nyckel);
  else svaren.set(nyckel, varden);
  if (svaren.size) addEventListener("beforeunload", fraga);
  else removeEventListener("beforeunload", fraga);
}

/** Det som sparades sist, eller null. */
export function hamta(nyckel) {
  return svaren.get(nyckel) ?? null;
}

export function glom(nyckel) {
  spara(nyckel, null);
}
