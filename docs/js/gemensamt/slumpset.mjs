/**
 * Set med nummer: samma nummer, antal och fall ger alltid samma set.
 *
 * Fallen sprids över kriterier, utfall, lärandemål och prövningar. För varje plats räknas hur ofta det som
 * fallet har gemensamt med de redan valda har kommit med; de fall som har minst tävlar, och numret lottar.
 * Beskrivet i ord på sidan för utbildare.
 */

const SPRIDS = ["ovar", "utfall", "mal", "provning"];

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

/** Id för de valda fallen; varje fall har id, ovar, utfall, mal och provning. */
export function slumpset(fallen, nummer, antal) {
  const slump = raknare(nummer);
  const tagna = new Map();
  const gemensamt = (fall) => SPRIDS.reduce((summa, vad) => summa + (tagna.get(`${vad} ${fall[vad]}`) ?? 0), 0);
  let kvar = [...fallen];
  const valda = [];
  while (valda.length < antal && kvar.length) {
    const minst = Math.min(...kvar.map(gemensamt));
    const mojliga = kvar.filter((fall) => gemensamt(fall) === minst);
    const valt = mojliga[Math.floor(slump() * mojliga.length)];
    for (const vad of SPRIDS) tagna.set(`${vad} ${valt[vad]}`, (tagna.get(`${vad} ${valt[vad]}`) ?? 0) + 1);
    kvar = kvar.filter((fall) => fall !== valt);
    valda.push(valt.id);
  }
  return valda;
}
