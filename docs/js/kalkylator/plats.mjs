/** Läsplatsen: det läsaren ser står kvar i fönstret när något ovanför byter höjd. */

const HALLPUNKTER = ".fraga, .knappar, .resultat";

/** Kör gor, som kan ändra höjder, och rullar tillbaka så mycket som läsplatsen flyttades. */
export function hallPlats(gor) {
  const ankare = iBild();
  const fore = ankare?.getBoundingClientRect().top;
  gor();
  if (!ankare?.isConnected) return;
  const flyttat = ankare.getBoundingClientRect().top - fore;
  if (flyttat) scrollBy({ top: flyttat, behavior: "instant" });
}

/** Det som har fokus om det syns, annars det första som börjar i bild. */
function iBild() {
  const fokus = document.activeElement;
  if (fokus?.closest(HALLPUNKTER) && syns(fokus)) return fokus;
  const synliga = [...document.querySelectorAll(HALLPUNKTER)].filter(syns);
  return synliga.find((element) => element.getBoundingClientRect().top >= 0) ?? synliga[0];
}

function syns(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
