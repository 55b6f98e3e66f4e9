/**
 * Sidans enda regel för betrodda typer: skript bara från den egna webbplatsen, aldrig skript ur en text.
 *
 * Körs före alla andra skript. Temat skriver HTML på sidan; det som kan köra något blir då synlig text.
 */
"use strict";

globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL: (adress) => (new URL(adress, document.baseURI).origin === location.origin ? adress : null),
  createHTML: (html, _, plats) => {
    const tolkasBara = plats.startsWith("DOMParser");
    const kor = /<\s*(script|iframe|object|embed|base|meta|link|svg\s[^>]*on|form)\b|\son[a-z]+\s*=|javascript:/i.test(html);
    return tolkasBara || !kor ? html : html.replaceAll("<", "&lt;");
  },
});
