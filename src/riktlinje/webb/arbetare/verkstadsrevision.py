"""En tänkt revision i granskarens verkstad: nya gränser och borttagna kriterier in, hela följden ut."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from riktlinje.granskning.helhet import Kub
from riktlinje.granskning.jamforelse import Jamforelse, Klass
from riktlinje.granskning.jamforelsesida import som_sida
from riktlinje.granskning.radjamforelse import Radjamforelse
from riktlinje.granskning.radtext import celltexter, plats
from riktlinje.granskning.revision import Revision, intervallkriterier, reviderad, talet
from riktlinje.granskning.text import antal_klasser, utgang_i_ord
from riktlinje.modell.fel import Indatafel, okant_namn, visa
from riktlinje.modell.orsak import varden_i_ord
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.skrivsatt import las_skrivet_varde
from riktlinje.modell.uppgift import Uppgift
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.datum import NAMN as DATUMFIL
from riktlinje.scenarier.lasare import las_text
from riktlinje.scenarier.scenario import Scenario, Scenariofil
from riktlinje.webb.arbetare.fraga import Data, Underlag
from riktlinje.webb.vy.jamforelser import FLEST_KLASSER, UTAN_FOLJD, rapport
from riktlinje.webb.vy.lank import exempelvag

UTGAVOR: Mapping[str, tuple[Provning, Utgava]] = {
    utgava.id: (provning, utgava)
    for provning in REGELVERK.provningar.values()
    for utgava in provning.utgavor
    if utgava.ordning.kriterier()
}
"""Utgåvorna som går att revidera, efter id; en utgåva utan kriterier har inget att ändra."""


def revision(data: Data) -> Data:
    """Hela följden av en tänkt revision.

    Args:
        data: `utgava` är utgåvans id, `granser` nya gränser som text efter kriterium, [lägsta, högsta],
            `borttagna` kriterierna som tas bort, `texter` de publicerade scenariofilerna efter namn och `rot`
            webbplatsens adress.

    Returns:
        `fel` med text och fält, None när felet inte gäller ett fält.
        Utan fel även `berorda`, `klasser`, `rader`, `besked` och `sida`, en fristående sida att ladda ner.
    """
    if data["utgava"] not in UTGAVOR:
        return {"fel": [{"falt": None, "text": str(okant_namn("Utgåvan", data["utgava"], tuple(UTGAVOR)))}]}
    provning, utgava = UTGAVOR[data["utgava"]]
    granser, fel = _granser(data["granser"], utgava)
    if fel:
        return {"fel": fel}
    nu, borttagna = intervallkriterier(utgava.ordning), tuple(data["borttagna"])
    andrade = {namn: par for namn, par in granser.items() if nu.get(namn) != par}
    if not andrade and not borttagna:
        text = "Ändra minst en gräns eller ta bort minst ett kriterium."
        return {"fel": [{"falt": None, "text": text}]}
    try:
        ny = reviderad(utgava.ordning, Revision(andrade, borttagna))
    except ValueError as orsak:
        return {"fel": [{"falt": None, "text": str(orsak)}]}
    rader = _rader(data.get("texter", {}), provning)
    foljden = rapport(provning, (utgava, utgava.ordning), (utgava, ny), rader, data.get("rot", ""))
    return {
        **_foljder(foljden.jamforelse, provning, utgava),
        "rader": _radvy(foljden.rader),
        "sida": som_sida([foljden], f"Tänkt ändring av {utgava.id}: övning, inget förslag"),
    }


def revision_exempel(_: Underlag) -> Iterator[Data]:
    """Varje utgåva: inget ändrat, ett kriterium borttaget, och en gräns som inte går."""
    for provning in REGELVERK.provningar.values():
        for utgava in provning.utgavor:
            for borttagna in ((), tuple(kriterium.id for kriterium in utgava.ordning.kriterier())[:1]):
                for granser in ({}, {"finns.inte": ["x", "200"]}):
                    yield {"utgava": utgava.id, "granser": granser, "borttagna": borttagna}


@lru_cache(maxsize=64)
def _last(namn: str, text: str) -> Scenariofil:
    """En publicerad scenariofil; texterna är desamma vid varje fråga, så de läses en gång."""
    return las_text(text, namn, f"scenarios/{namn}.md")


def _rader(texter: Mapping[str, str], provning: Provning) -> tuple[Scenario, ...]:
    """De publicerade scenarioraderna för prövningen."""
    filer = [_last(namn, text) for namn, text in texter.items() if namn != DATUMFIL]
    egna = [fil for fil in filer if fil.utgangsfall["provning"] == provning.id]
    return tuple(s for fil in egna for s in fil.scenarier)


def _radvy(rader: Radjamforelse) -> Data:
    return {
        "andras": [
            {"id": ett.rad.id, "rad": plats(ett.rad), "celler": [*celltexter(ett.celler), *ett.fel]}
            for ett in rader.andras
        ],
        "tysta": [{"id": tyst.rad.id, "rad": plats(tyst.rad), "orsak": tyst.orsak} for tyst in rader.tysta],
        "saknas": [{"regel": ett.regel, "vad": ett.vad, "tabell": ett.tabell} for ett in rader.saknas],
    }


def _granser(
    skrivna: Mapping[str, Sequence[object]], utgava: Utgava
) -> tuple[dict[str, tuple[int, int]], list[Data]]:
    granser: dict[str, tuple[int, int]] = {}
    fel: list[Data] = []
    kanda = intervallkriterier(utgava.ordning)
    for namn, par in skrivna.items():
        if namn not in kanda:
            fel.append({"falt": None, "text": str(okant_namn("Kriteriet med gränser", namn, tuple(kanda)))})
            continue
        uppgift = talet(utgava.ordning, namn)
        lagst, hogst = (_gransen(text, uppgift) for text in par)
        for ord_, grans, text in zip(("lagst", "hogst"), (lagst, hogst), par, strict=True):
            if grans is None:
                fel.append(_gransfel(ord_, namn, utgava, uppgift, text))
        if lagst is not None and hogst is not None:
            granser[namn] = (lagst, hogst)
            if lagst > hogst:
                vad = f"Lägsta {uppgift.rubrik.lower()} för {namn}, {lagst}, är högre än den högsta, {hogst}"
                text = f"{vad}. Ändra en av dem."
                fel.append({"falt": faltnamn(utgava, namn, "lagst"), "text": text})
    return granser, fel


def _gransen(text: object, uppgift: Uppgift) -> int | None:
    try:
        return int(las_skrivet_varde(uppgift, text))
    except Indatafel:
        return None


def _gransfel(ord_: str, namn: str, utgava: Utgava, uppgift: Uppgift, skrivet: object) -> Data:
    vilken = {"lagst": "Lägsta", "hogst": "Högsta"}[ord_]
    minst, *_, mest = uppgift.varden
    spann = f"hela {uppgift.enhet} från {minst} till {mest}"
    ska = f"{vilken} {uppgift.rubrik.lower()} för {namn} ska vara {spann}, till exempel 23."
    text = f"«{visa(skrivet)}» går inte att använda. {ska}"
    return {"falt": faltnamn(utgava, namn, ord_), "text": text}


def faltnamn(utgava: Utgava, kriterium: str, ord_: str) -> str:
    """Namnet på formulärets fält för en av ett kriteriums gränser."""
    return f"{utgava.id}-{kriterium}-{ord_}"


def _foljder(jamforelse: Jamforelse, provning: Provning, utgava: Utgava) -> Data:
    antal = len(jamforelse.klasser)
    besked = antal_klasser(jamforelse) if antal else UTAN_FOLJD
    if antal > FLEST_KLASSER:
        besked += f" Grupperna omfattar alla; av klasserna visas de {FLEST_KLASSER} första."
    return {
        "fel": [],
        "besked": besked,
        "berorda": [_villkor(kub, provning) for kub in jamforelse.berorda],
        "klasser": [_klass(klass, provning, utgava) for klass in jamforelse.klasser[:FLEST_KLASSER]],
    }


def _villkor(kub: Kub, provning: Provning) -> list[str]:
    uppgifter = provning.uppgifter
    return [f"{uppgifter[n].rubrik}: {varden_i_ord(uppgifter[n], v)}" for n, v in kub.items()]


def _klass(klass: Klass, provning: Provning, utgava: Utgava) -> Data:
    return {
        "villkor": _villkor(klass.villkor, provning),
        "fore": utgang_i_ord(*klass.fore),
        "efter": utgang_i_ord(*klass.efter),
        "kalkylator": exempelvag(provning, utgava.giltig_fran, klass.exempel),
    }
