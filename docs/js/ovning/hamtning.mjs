/** Hämtar de fall som ett set visar: publicerade fall ur var sin fil, egna fall ur reglerna i webbläsaren. */

import { forsokIgen, fraga } from "../motor/motor.mjs";
import { ROT } from "../motor/rot.mjs";
import { egna, nytt } from "../gemensamt/egnafall.mjs";
import { byggTrad } from "./trad.mjs";

/** Ett fel som läsaren kan göra något åt. */
class Hamtfel extends Error {
  constructor(vad) {
    super(vad);
    this.vad = vad;
  }
}

/** Fallen som avsnitt på sidan, i ordning. poster är förteckningen, med summan av varje publicerat falls fil. */
export async function hamtaFall(idn, poster) {
  const mina = egna().filter(({ id }) => idn.includes(id));
  forsokIgen();
  const visade = mina.length ? (await fraga({ typ: "egna", fall: mina.map(({ id, namn, lank }) => ({ id, namn, lank })) })).fall : [];
  const trad = new Map(mina.map(({ id }, plats) => [id, visade[plats].trad]));
  return Promise.all(idn.map(async (id) => byggTrad(trad.get(id) ?? (await publicerat(poster.find((post) => post.id === id))))));
}

/** Lägger till de egna fallen i en länk; null för dem som inte går att använda, och vad som inte gick. */
export async function franLank(lankar) {
  if (!lankar.length) return { fallen: [], fel: [] };
  forsokIgen();
  const svar = await fraga({ typ: "egna", fall: lankar.map((lank) => ({ id: "", namn: "", lank })) });
  const redan = egna(); // var och en svarar mot högst ett fall i länken: två fall kan ha samma svar
  const fallen = svar.fall.map(({ namn, trad }, plats) => {
    const lank = lankar[plats];
    const finns = redan.findIndex((fall) => fall.lank === lank);
    if (finns >= 0) return redan.splice(finns, 1)[0];
    return trad ? nytt({ namn, lank }) : null;
  });
  return { fallen, fel: [...new Set(svar.fall.flatMap(({ meddelanden }) => meddelanden))] };
}

/** Filen är den som sidan byggdes med: webbläsaren lämnar inte ut en annan. */
async function publicerat({ id, summa }) {
  try {
    const svar = await fetch(new URL(`ovningar/fall/${id}.json`, ROT), { cache: "no-cache", integrity: summa });
    return await svar.json();
  } catch {
    throw new Hamtfel(`Fallet ${id} gick inte att hämta, eller så hör filen inte till den här sidan. Kontrollera att datorn har kontakt med webbplatsen, och ladda sedan om sidan.`);
  }
}
