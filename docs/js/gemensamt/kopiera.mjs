/** Urklipp. */

/** Orden när urklippet nekas; texten är då markerad. */
export const NEKAT = "Webbläsaren tillät inte kopiering. Texten är markerad: kopiera den med Ctrl och C.";

/**
 * Kopierar den text som löftet ger. Falskt när det nekades, eller när webbläsaren saknar urklipp.
 *
 * Urklippet begärs innan texten finns: en del webbläsare tillåter det bara medan klicket pågår.
 */
export async function kopiera(lofte) {
  const text = lofte.then((en) => new Blob([en], { type: "text/plain" }));
  text.catch(() => {}); // den som väntar får felet
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
    return true;
  } catch {
    return false;
  }
}
