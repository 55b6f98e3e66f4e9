/**
 * En länk som vet om den är hel: sist i fragmentet står längden och kontrollsumman av det som står före.
 *
 * På vägen till läsaren skrivs länkar om, av e-postfilter och i chattar. Det som går att ångra ångras här, och
 * kontrollen visar att det blev rätt. Samma kontroll görs i Python, av `riktlinje.webb.vy.hellank`.
 */

const LANGST = 200_000;
const LAGER = 4; // så många gånger kan en länk ha procentkodats
const FLEST_BROTT = 8;
const HEL = /h\W*e\W*l/i; // utan det här ordet finns ingen kontroll att göra
const SIGILL = /^(.*?)&hel=([0-9]+-[0-9a-f]{8})(.*)$/is;
// Det som en chatt eller en mening kan sätta efter en länk: skiljetecken och citattecken, också kodade.
const EFTERAT = /^(?:[^\p{L}\p{N}=&%#]|&(?:gt|lt|quot|apos|#[0-9]+);)*$/iu;
const OSYNLIGT = /[\s+\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Texten med sin kontroll sist. */
export function forsegla(text) {
  return `${text}&hel=${sigill(text)}`;
}

/** Är adressens fragment en länk, hel eller inte? Annars är det ett ankare i sidan. */
export function arLank(fragment) {
  return /^#v(%\w{0,4})?$|=|%(25)*3d/i.test(fragment);
}

/** Länkens text utan #, så som den skrevs; går det inte att visa att den är hel blir det den bästa läsningen. */
export function ihopsatt(fragment) {
  const text = fragment.replace(/^#/, "");
  if (text.length > LANGST) return text;
  const lager = avkodade(text);
  for (const ett of HEL.test(lager.at(-1)) ? lager : []) {
    for (const forsok of lasningar(ett)) {
      const innehall = innehallI(forsok);
      if (innehall !== null) return forsegla(innehall);
    }
  }
  return stadad(lager.at(-1));
}

/** Texten som den är, och så som den kan ha varit innan den skrevs om. */
function* lasningar(text) {
  yield text;
  for (const rad of [text, text.replace(/=[ \t]*\r?\n/g, "")]) {
    yield stadad(rad);
    yield* utanBrott(stadad(rad));
  }
}

/** Innehållet i en hel länk, eller null. Stora och små bokstäver spelar ingen roll. */
export function innehallI(text) {
  const [, innehall, skrivet, efter] = SIGILL.exec(text) ?? [];
  const hel = innehall !== undefined && EFTERAT.test(efter) && sigill(innehall) === skrivet.toLowerCase();
  return hel ? innehall : null;
}

function sigill(text) {
  const byte = new TextEncoder().encode(text.toLowerCase());
  return `${byte.length}-${crc32(byte).toString(16).padStart(8, "0")}`;
}

function crc32(byte) {
  let rest = -1;
  for (const ett of byte) {
    rest ^= ett;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (-(rest & 1) & 0xedb88320);
  }
  return ~rest >>> 0;
}

/** Texten, och den avkodad en gång till så länge något är procentkodat. */
function avkodade(text) {
  const lager = [text];
  while (lager.length <= LAGER) {
    const nasta = lager.at(-1).replace(/(?:%[0-9a-f]{2})+/gi, avkodad);
    if (nasta === lager.at(-1)) break;
    lager.push(nasta);
  }
  return lager;
}

function avkodad(koder) {
  try {
    return decodeURIComponent(koder);
  } catch {
    return koder; // inte UTF-8
  }
}

/** Utan blanktecken, utan HTML:s skrivsätt för &, och utan det som står före länken. */
function stadad(text) {
  const utan = text.replace(OSYNLIGT, "").replace(/&(?:amp;|#38;|#x26;)+/gi, "&");
  return utan.replace(/^.*?(?=\bv=+[0-9])/i, "");
}

/** E-postens radbrytning sätter in likhetstecken. Varje del har ett, och kontrollen visar vilket det är. */
function utanBrott(text) {
  if (/=3d/i.test(text)) return [text.replace(/=(3d)?/gi, (_, kod) => (kod ? "=" : ""))];
  const [forst, ...delar] = text.split("&").map(mojliga);
  const antal = delar.filter((ett) => ett.length > 1).length;
  if (antal > FLEST_BROTT || (!antal && forst.length === 1)) return [];
  return delar.reduce((fore, val) => fore.flatMap((ett) => val.map((del) => `${ett}&${del}`)), forst);
}

/** En del av länken med vart och ett av sina likhetstecken som det enda. */
function mojliga(del) {
  const bitar = del.split("=");
  return bitar.length < 3 ? [del] : bitar.slice(1).map((_, n) => `${bitar.slice(0, n + 1).join("")}=${bitar.slice(n + 1).join("")}`);
}
