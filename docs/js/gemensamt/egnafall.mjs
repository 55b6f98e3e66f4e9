/** Läsarens egna fall: de finns bara i minnet, så länge besöket varar, och skickas ingenstans. */

const fallen = new Map(); // id → { id, namn, lank, radid }
let nummer = 0;

/** Lägger till ett fall och ger det; samma fall med samma namn läggs inte till två gånger. */
export function laggTill({ namn, lank, radid = "" }) {
  const redan = egna().find((fall) => fall.lank === lank && fall.namn === namn && fall.radid === radid);
  return redan ?? nytt({ namn, lank, radid });
}

/** Lägger till ett fall, även om ett likadant finns. */
export function nytt({ namn, lank, radid = "" }) {
  nummer += 1;
  const fall = { id: `E${nummer}`, namn, lank, radid };
  fallen.set(fall.id, fall);
  return fall;
}

/** Alla egna fall, i den ordning de kom. */
export function egna() {
  return [...fallen.values()];
}

export function taBort(id) {
  fallen.delete(id);
}
