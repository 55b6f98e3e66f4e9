/** Ett tal i stället för en lång text, så att proven kan minnas vad de har sett på en annan sida. */
globalThis.provtal = (text) => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let plats = 0; plats < text.length; plats += 1) {
    const tecken = text.charCodeAt(plats);
    a = Math.imul(a ^ tecken, 2654435761);
    b = Math.imul(b ^ tecken, 1597334677);
  }
  return 4294967296 * (2097151 & b) + (a >>> 0);
};
