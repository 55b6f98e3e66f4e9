/**
 * Set med nummer: samma nummer, antal och fall ger alltid samma set.
 *
 * Lärandemålen blandas och ger ett fall var i tur och ordning. Inom målet väljs bland de fall vars utfall har
 * kommit med minst gånger. Beskrivet i ord på sidan för utbildare.
 */

/** En räknare som ger samma följd av tal, från 0 till 1, för samma nummer (mulberry32). */
function raknare(nummer) {
  let lage = nummer >>> 0;
  return () => {
    lage = (lage + 0x6d2b79f5) >>> 0;
    let tal = Math.imul(lage ^ (lage >>> 15), lage | 1);
    tal ^= tal + Math.imul(tal ^ (tal >>> 7), tal | 61);
    return ((tal ^ (tal >>> 14)) >>> 0) / 4294967296;
  };
}

function blanda(lista, slump) {
  const blandad = [...lista];
  for (let plats = blandad.length - 1; plats > 0; plats -= 1) {
    const annan = Math.floor(slump() * (plats + 1));
    [blandad[plats], blandad[annan]] = [blandad[annan], blandad[plats]];
  }
  return blandad;
}

/** Id för de valda fallen; varje fall har id, mal och utfall. */
export function slumpset(fallen, nummer, antal) {
  const slump = raknare(nummer);
  const mal = blanda([...new Set(fallen.map((fall) => fall.mal))], slump);
  const kvar = new Map(mal.map((ett) => [ett, fallen.filter((fall) => fall.mal === ett)]));
  const tagna = new Map();
  const valda = [];
  for (let tur = 0; valda.length < Math.min(antal, fallen.length); tur += 1) {
    const egna = kvar.get(mal[tur % mal.length]);
    if (!egna.length) continue;
    const gang = (fall) => tagna.get(fall.utfall) ?? 0;
    const minst = Math.min(...egna.map(gang));
    const mojliga = egna.filter((fall) => gang(fall) === minst);
    const fall = mojliga[Math.floor(slump() * mojliga.length)];
    egna.splice(egna.indexOf(fall), 1);
    tagna.set(fall.utfall, gang(fall) + 1);
    valda.push(fall.id);
  }
  return valda;
}
