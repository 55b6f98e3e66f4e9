/** Webbplatsens rot. Skripten ligger i js/, eller i det färdiga bygget i fast/<summa>/js/. */

export const ROT = new URL(import.meta.url.replace(/(fast\/[0-9a-f]{16}\/)?js\/motor\/rot\.mjs.*$/, ""));
