/** Svaren i den ordning de gavs, efter frågans namn. Tom text är «vet inte». */

/** Svaren med ett till; null är inget svar. */
export function medSvar(svar, namn, varde) {
  const nya = new Map(svar);
  if (varde === null) nya.delete(namn);
  else nya.set(namn, varde);
  return nya;
}

/** Frågan före i svaren; den sista när frågan själv inte är besvarad. */
export function fragaFore(svar, namn) {
  const namnen = [...svar.keys()];
  const plats = namnen.indexOf(namn);
  return namnen.at(plats < 0 ? -1 : plats - 1);
}

/** Det som Python frågas: svaren, det som läsaren inte vet, och frågan som just besvarades. */
export function somFraga(svar, fragan) {
  const kanda = [...svar].filter(([, varde]) => varde !== "");
  const hoppade = [...svar.keys()].filter((namn) => svar.get(namn) === "");
  return { typ: "vagledning", varden: Object.fromEntries(kanda), hoppade, fragan };
}
