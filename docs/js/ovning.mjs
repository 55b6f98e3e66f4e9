/** Övningarnas element. Fall och svar är räknade när sidan byggdes; skriptet visar, döljer och jämför. */

import { Ovning } from "./ovning/element.mjs";
import { Ovningsset } from "./ovning/set.mjs";

customElements.define("riktlinje-ovning", Ovning);
customElements.define("riktlinje-ovningsset", Ovningsset);
