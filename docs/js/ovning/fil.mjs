/** Öppnar en scenariofil från läsarens dator. Ett tecken som inte går att läsa byts aldrig ut i tysthet. */

const LANGSTA_BYTE = 200_000;
const OLASBART = "\uFFFD"; // så visar webbläsaren en byte som inte är UTF-8

/** Filens text, eller varför den inte är öppnad. */
export async function oppna(fil) {
  if (fil.size > LANGSTA_BYTE) return { fel: `${fil.name} är större än ${LANGSTA_BYTE} byte och är inte öppnad. Dela upp den i flera filer.` };
  let byte;
  try {
    byte = await fil.arrayBuffer();
  } catch {
    return { fel: `${fil.name} gick inte att läsa. Kontrollera att filen finns kvar och välj den igen.` };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(byte) };
  } catch {
    const rad = new TextDecoder().decode(byte).split(OLASBART, 1)[0].split("\n").length;
    return { fel: `${fil.name} är inte öppnad: rad ${rad} har ett tecken som inte är UTF-8. Spara om filen som UTF-8 och välj den igen.` };
  }
}
