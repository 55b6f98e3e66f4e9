"""Det som sidorna skulle visa om lånen."""

from riktlinje.modell.regelverk import Luckor, Publicering

PUBLICERING = Publicering(
    grupper={"instrument": "Instrument"},
    ordlista=(),
    ordsidor={},
    tidslinje=(),
    dagrubriker={},
    argumentrubriker={},
    lagnyckel=(),
    overklagbara=("1 §", "2 §"),
    luckor=Luckor(("fyllda_ar",), "lan", lambda _: "Inget lån kan ges.", lambda _: "Två kan besluta."),
    jamforelser={},
    statusposter=(),
    regelexempel="instrument.kort",
)
