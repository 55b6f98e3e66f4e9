/** Övningarnas element. Fall och svar står redan på sidan; skriptet visar, döljer och jämför. */

import { Ovning } from "./ovning/element.mjs";

customElements.define("riktlinje-ovning", Ovning);
