"""Den minsta ändringen av ett fall som säkert ger ett sökt svar: inget som inte behövs är med.

En okänd uppgift som får vara vad som helst behöver inte bli känd. Därför följs alla dess värden på en gång,
och svaret söks bland mängder av noder i beslutsdiagrammet. Sökningen går igenom alla val, så den är exakt.
"""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping

from riktlinje.modell.diagram import Diagram, Nod
from riktlinje.modell.samband import Samband
from riktlinje.modell.tabell import Lage
from riktlinje.modell.uppgift import Uppgift, Varde

OANDLIGT = 10**6
SIST = 10**6

type Noder = frozenset[Nod]
type Fasta = tuple[tuple[str, Varde | None], ...]
"""Värdena som sambandens uppgifter redan har fått."""
type Val = tuple[int, int, int, Varde | None, Noder, Fasta]
"""Priset, avståndet och ordningen; värdet, None när uppgiften förblir okänd; och det som då är kvar."""


def minsta_andring[R: Hashable](
    diagram: Diagram[R],
    rot: Nod,
    lage: Lage,
    ar_mal: Callable[[R], bool],
    samband: Collection[Samband] = (),
    uppgifter: Mapping[str, Uppgift] | None = None,
) -> Mapping[str, Varde] | None:
    """Uppgifterna som ska få ett annat värde, och de okända som ska bli kända; None när svaret aldrig nås.

    Så få kända uppgifter som möjligt ändras, och därefter blir så få okända som möjligt kända. Bland lika små
    ändringar väljs den som kommer först i diagrammets ordning, med det närmaste talet.

    Args:
        diagram: diagrammet där svaren finns.
        rot: roten som svaren söks under.
        lage: fallet som det är; en uppgift som saknas eller är None är okänd.
        ar_mal: sant för det sökta svaret.
        samband: sambanden som det ändrade fallet ska hålla.
        uppgifter: uppgifterna som sambanden nämner; behövs för dem som inte finns i diagrammet.
    """
    brutna: list[Samband] = []
    while True:
        andringar = _Sokning(diagram, lage, ar_mal, brutna, uppgifter or {}).fran(rot)
        if andringar is None:
            return None
        efter = {**lage, **andringar}
        nya = [ett for ett in samband if ett not in brutna and not ett.halls(efter)]
        if not nya:
            return andringar
        brutna += nya


class _Sokning[R: Hashable]:
    """En sökning där de samband hålls som en friare sökning bröt."""

    def __init__(
        self,
        diagram: Diagram[R],
        lage: Lage,
        ar_mal: Callable[[R], bool],
        samband: list[Samband],
        uppgifter: Mapping[str, Uppgift],
    ) -> None:
        self.d, self.lage, self.ar_mal, self.samband = diagram, lage, ar_mal, samband
        bundna = dict.fromkeys([namn for ett in samband for namn in (ett.ena, ett.andra)])
        utanfor = [namn for namn in bundna if namn not in diagram.ordning]
        sist = len(diagram.uppgifter) + 1  # slutnoderna har platsen före
        self.uppgift = dict(enumerate(diagram.uppgifter)) | {
            sist + nummer: uppgifter[namn] for nummer, namn in enumerate(utanfor)
        }
        self.bundna = [plats for plats, uppgift in self.uppgift.items() if uppgift.namn in bundna]
        self.dyrt = len(self.uppgift) + 1
        self.kan: dict[Nod, bool] = {}
        self.priser: dict[tuple[int, Noder, Fasta], int] = {}

    def fran(self, rot: Nod) -> dict[str, Varde] | None:
        """Ändringarna på den billigaste vägen från roten."""
        noder: Noder = frozenset({rot})
        fasta: Fasta = ()
        plats = self._nasta(noder, -1)
        if not self._nar(rot) or self._pris(plats, noder, fasta) >= OANDLIGT:
            return None
        andringar: dict[str, Varde] = {}
        while plats is not None:
            namn, forra = self.uppgift[plats].namn, plats
            *_, varde, noder, fasta = min(
                self._valen(plats, noder, fasta),
                key=lambda val: (val[0] + self._efter(forra, val), *val[1:3]),
            )
            if varde is not None and varde != self.lage.get(namn):
                andringar[namn] = varde
            plats = self._nasta(noder, forra)
        return andringar

    def _nasta(self, noder: Noder, plats: int) -> int | None:
        """Platsen för nästa uppgift som noderna frågar efter eller som ett samband gäller."""
        fragor = [self.d.plats[nod] for nod in noder if nod not in self.d.svar]
        return min([*fragor, *(bunden for bunden in self.bundna if bunden > plats)], default=None)

    def _pris(self, plats: int | None, noder: Noder, fasta: Fasta) -> int:
        if plats is None:
            return 0
        nyckel = plats, noder, fasta
        if nyckel not in self.priser:
            valen = self._valen(plats, noder, fasta)
            self.priser[nyckel] = min([val[0] + self._efter(plats, val) for val in valen], default=OANDLIGT)
        return self.priser[nyckel]

    def _efter(self, plats: int, val: Val) -> int:
        *_, noder, fasta = val
        return self._pris(self._nasta(noder, plats), noder, fasta)

    def _valen(self, plats: int, noder: Noder, fasta: Fasta) -> Iterator[Val]:
        """De val av värde som inte stänger vägen; av likvärdiga bara det billigaste och närmaste."""
        uppgift = self.uppgift[plats]
        nu, bunden = self.lage.get(uppgift.namn), plats in self.bundna
        lika: dict[tuple[Noder, Fasta], Val] = {}
        alla: set[Nod] = set()
        for nummer, varde in enumerate(uppgift.varden):
            foljd = frozenset(
                [self.d.foljder[nod][nummer] if self.d.plats[nod] == plats else nod for nod in noder]
            )
            alla |= foljd
            nya = (*fasta, (uppgift.namn, varde)) if bunden else fasta
            if all(map(self._nar, foljd)) and (not bunden or self._halls(nya)):
                pris = 1 if nu is None else 0 if nu == varde else self.dyrt
                avstand = abs(varde - nu) if isinstance(varde, int) and isinstance(nu, int) else 0
                val: Val = pris, avstand, nummer, varde, foljd, nya
                lika[foljd, nya] = min(lika.get((foljd, nya), val), val, key=lambda ett: ett[:3])
        yield from lika.values()
        if nu is None and all(map(self._nar, alla)):
            yield 0, 0, SIST, None, frozenset(alla), (*fasta, (uppgift.namn, None)) if bunden else fasta

    def _halls(self, fasta: Fasta) -> bool:
        return all(ett.halls(dict(fasta)) for ett in self.samband)

    def _nar(self, nod: Nod) -> bool:
        """Sant när det sökta svaret finns under noden."""
        if nod not in self.kan:
            svar = self.d.svar
            self.kan[nod] = (
                self.ar_mal(svar[nod]) if nod in svar else any(map(self._nar, self.d.foljder[nod]))
            )
        return self.kan[nod]
