/** Länken från ett scenario till kalkylatorn: fallet läggs i adressens fragment. */

export default class Prova extends HTMLElement {
  connectedCallback() {
    const lank = this.querySelector("a");
    // Redan i adressen, så att även mittklick och «kopiera länk» öppnar fallet.
    if (lank) lank.hash = this.dataset.fall;
  }
}
