/** Motorn startas när läsaren ser formuläret, och inte förr. */

import { starta } from "../motor/motor.mjs";

export function startaISikte(form, signal) {
  const syns = new IntersectionObserver((poster) => poster.some((post) => post.isIntersecting) && starta());
  syns.observe(form);
  signal.addEventListener("abort", () => syns.disconnect());
}
