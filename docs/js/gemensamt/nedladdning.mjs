/** Lämnar en text som fil. Den görs i webbläsaren och hämtas inte från någon server. */

import { el } from "./bygg.mjs";

// Så länge behöver adressen finnas för att webbläsaren ska hinna läsa den.
const KVAR_MS = 10_000;

export function laddaNer(text, typ, namn) {
  const adress = URL.createObjectURL(new Blob([text], { type: typ }));
  el("a", { href: adress, download: namn }).click();
  setTimeout(() => URL.revokeObjectURL(adress), KVAR_MS);
}
