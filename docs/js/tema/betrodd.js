/**
 * Sidans enda regel för betrodda typer: skript bara från den egna webbplatsen, aldrig skript ur en text.
 *
 * Körs före alla andra skript. Temat skriver HTML på sidan, till exempel sökningens träffar. Texten tolkas då
 * först i ett dokument som inte kör något, och det som kan köra något tas bort.
 */
"use strict";

(() => {
  // De sista kan få samma text att betyda något annat när den tolkas en gång till.
  const kor = "script, iframe, frame, object, embed, base, meta, link, form, style, svg, math, template, noscript";
  const korSomAdress = /^(javascript|vbscript|data):/i;
  const osynligt = /[\u0000-\u0020]/g;

  function kanKora({ name, value }) {
    return name.startsWith("on") || korSomAdress.test(value.replace(osynligt, ""));
  }

  function rensa(html) {
    const mall = new DOMParser().parseFromString(`<template>${html}</template>`, "text/html").head.firstChild;
    for (const element of mall.content.querySelectorAll("*")) {
      if (element.matches(kor) || [...element.attributes].some(kanKora)) element.remove();
    }
    return mall.innerHTML; // läses bara: mallens kvarvarande innehåll som text, och en mall kör inget
  }

  globalThis.trustedTypes?.createPolicy("default", {
    createScriptURL: (adress) => (new URL(adress, document.baseURI).origin === location.origin ? adress : null),
    createHTML: (html, _, plats) => (plats.startsWith("DOMParser") || !html.includes("<") ? html : rensa(html)),
  });
})();
