/**
 * Väntar tills fönstret har sin bredd och sidan har gjort sitt efter det som ändrades, och avslutar övergångar.
 * Webbläsaren säger att bredden är ändrad några bilder innan den är det, och temat placerar menyn först sedan.
 */
async (bredd) => {
  const LUGNA_BILDER = 4;
  scrollTo(0, 0);
  // Sökregistret hämtas först när någon söker.
  const soker = () =>
    document.querySelector("#__search:checked") &&
    document.querySelector(".md-search-result__meta").textContent.startsWith("Initialiserar");
  const vakt = new MutationObserver(() => {});
  vakt.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let lika = 0; lika < LUGNA_BILDER;) {
    await new Promise((klar) => { requestAnimationFrame(klar); });
    for (const rorelse of document.getAnimations()) rorelse.finish();
    const oro = vakt.takeRecords().length || innerWidth !== bredd || soker();
    lika = oro ? 0 : lika + 1;
  }
  vakt.disconnect();
}
