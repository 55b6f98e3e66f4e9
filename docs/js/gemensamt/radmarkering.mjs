/** Markerar en rad i ett fält med många rader och flyttar dit. */
export function markeraRad(falt, nummer) {
  const rader = falt.value.split("\n");
  const start = rader.slice(0, nummer - 1).reduce((langd, rad) => langd + rad.length + 1, 0);
  falt.focus({ preventScroll: true });
  falt.setSelectionRange(start, start + (rader[nummer - 1] ?? "").length);
  falt.scrollTop = (falt.scrollHeight / rader.length) * Math.max(0, nummer - 4);
  falt.scrollLeft = 0;
  falt.scrollIntoView({ block: "nearest" });
}
