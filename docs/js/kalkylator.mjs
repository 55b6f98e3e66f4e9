/** Webbplatsens egna element. Sidorna är hela utan dem; här kommer det till som kräver beräkning. */

import "./kalkylator/forhamtning.mjs";
import { Faststallande } from "./granskning/faststallande.mjs";
import { Kalkylator } from "./kalkylator/element.mjs";
import { Prova } from "./kalkylator/prova.mjs";
import { Vagledning } from "./vagledning/element.mjs";
import { Verkstad } from "./verkstad/element.mjs";

customElements.define("riktlinje-faststallande", Faststallande);
customElements.define("riktlinje-kalkylator", Kalkylator);
customElements.define("riktlinje-prova", Prova);
customElements.define("riktlinje-vagledning", Vagledning);
customElements.define("riktlinje-verkstad", Verkstad);
