"""Läses av webbläsarens Python före allt annat och gör starten kortare; motorns arkiv har den överst.

Arkivet står öppet, dataklasserna har sin kod färdig och ingen händelseslinga startas.
Under tiden städas minnet inte: inget av det som starten gör blir skräp.
När reglerna är lästa är det åter som Python har det.
"""

import gc
import sys

import oppet_arkiv

gc.disable()
ARKIV = oppet_arkiv.Oppen(__spec__.loader)
sys.meta_path.insert(-1, ARKIV)

# Härifrån läses varje modul ur det öppna arkivet.
import fardig_kod  # noqa: E402
import utan_slinga  # noqa: E402

utan_slinga.lagg_in()
fardig_kod.lagg_in(ARKIV.las("fardig_kod.bin"))


def klar() -> None:
    """Slutar med det särskilda. Det som är läst är till för gott och gås inte igenom när minnet städas."""
    ARKIV.stang()
    utan_slinga.ta_bort()
    fardig_kod.ta_bort()
    gc.freeze()
    gc.enable()
