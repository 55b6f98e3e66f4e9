"""En tänkt revision i granskarens verkstad: nya åldersgränser och borttagna kriterier in, hela följden ut."""

from collections.abc import Mapping, Sequence
from typing import Any

from riktlinje.granskning.andring import med_ordning
from riktlinje.granskning.helhet import Kub
from riktlinje.granskning.jamforelse import Jamforelse, Klass, jamfor
from riktlinje.granskning.revision import ALDRAR, Revision, alderskriterier, reviderad
from riktlinje.granskning.text import utgang_i_ord
from riktlinje.modell.fel import okant_namn
from riktlinje.modell.orsak import varden_i_ord
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.regler import PROVNINGAR
from riktlinje.scenarier.korning import kor
from riktlinje.scenarier.lasare import las_text
from riktlinje.webb.lank import skriv_lank
from riktlinje.webb.sidor import kalkylator, webbvag

FLEST_KLASSER = 40
UTGAVOR: Mapping[str, tuple[Provning, Utgava]] = {
    utgava.id: (provning, utgava)
    for provning in PROVNINGAR.values()
    for utgava in provning.utgavor
    if utgava.ordning.kriterier()
}
"""Utgåvorna som går att revidera, efter id; en utgåva utan kriterier har inget att ändra."""

type Svar = dict[str, Any]


def revision(data: Svar) -> Svar:
    """Hela följden av en tänkt revision.

    Args:
        data: `utgava` är utgåvans id, `granser` nya åldrar som text efter ålderskriterium, [lägsta, högsta],
            `borttagna` kriterierna som tas bort och `texter` de publicerade scenariofilerna efter namn.

    Returns:
        `fel` med text och fält, None när felet inte gäller ett fält.
        Utan fel även `berorda`, `klasser`, `rader` och `besked`.
    """
    if data["utgava"] not in UTGAVOR:
        return {"fel": [{"falt": None, "text": okant_namn("Utgåvan", data["utgava"], tuple(UTGAVOR))}]}
    provning, utgava = UTGAVOR[data["utgava"]]
    granser, fel = _granser(data["granser"], utgava)
    if fel:
        return {"fel": fel}
    nu, borttagna = alderskriterier(utgava.ordning), tuple(data["borttagna"])
    andrade = {namn: par for namn, par in granser.items() if nu.get(namn) != par}
    if not andrade and not borttagna:
        text = "Ändra minst en åldersgräns eller ta bort minst ett kriterium."
        return {"fel": [{"falt": None, "text": text}]}
    try:
        ny = reviderad(utgava.ordning, Revision(andrade, borttagna))
    except ValueError as orsak:
        return {"fel": [{"falt": None, "text": str(orsak)}]}
    foljder = _foljder(jamfor(utgava.ordning, ny, brister=False), provning, utgava)
    andrad = med_ordning(provning, utgava, ny)
    return foljder | {"rader": _rader_som_avviker(data.get("texter", {}), andrad, utgava)}


def _rader_som_avviker(texter: Mapping[str, str], andrad: Provning, utgava: Utgava) -> list[str]:
    """De publicerade scenariorader som prövas enligt utgåvan och som revisionen skulle få att avvika."""
    return [
        s.id
        for namn, text in texter.items()
        if f"| provning | {andrad.id} |" in text
        for s in las_text(text, namn, f"scenarios/{namn}.md").scenarier
        if (egen := andrad.utgava(s.fall.beslutsdag)) is not None and egen.id == utgava.id
        if not kor(s, andrad).stammer
    ]


def _granser(
    skrivna: Mapping[str, Sequence[object]], utgava: Utgava
) -> tuple[dict[str, tuple[int, int]], list[Svar]]:
    granser: dict[str, tuple[int, int]] = {}
    fel: list[Svar] = []
    for namn, par in skrivna.items():
        tal = [_alder(text) for text in par]
        for ord_, alder in zip(("lagst", "hogst"), tal, strict=True):
            if alder is None:
                fel.append(_aldersfel(ord_, namn, utgava))
        lagst, hogst = tal
        if lagst is not None and hogst is not None:
            granser[namn] = (lagst, hogst)
            if lagst > hogst:
                text = f"Lägsta åldern, {lagst}, är högre än den högsta, {hogst}. Ändra en av dem."
                fel.append({"falt": faltnamn(utgava, namn, "lagst"), "text": text})
    return granser, fel


def _alder(text: object) -> int | None:
    siffror = str(text).strip()
    if not (siffror.isascii() and siffror.isdigit() and len(siffror) <= 3):
        return None
    return int(siffror) if ALDRAR[0] <= int(siffror) <= ALDRAR[1] else None


def _aldersfel(ord_: str, namn: str, utgava: Utgava) -> Svar:
    vilken = {"lagst": "Lägsta", "hogst": "Högsta"}[ord_]
    text = f"{vilken} ålder för {namn} ska vara hela år från {ALDRAR[0]} till {ALDRAR[1]}, till exempel 23."
    return {"falt": faltnamn(utgava, namn, ord_), "text": text}


def faltnamn(utgava: Utgava, kriterium: str, ord_: str) -> str:
    """Namnet på formulärets fält för en av ett kriteriums gränser."""
    return f"{utgava.id}-{kriterium}-{ord_}"


def _foljder(jamforelse: Jamforelse, provning: Provning, utgava: Utgava) -> Svar:
    antal = len(jamforelse.klasser)
    besked = f"{antal} klasser av fall får ett annat svar, och inga andra."
    if antal <= 1:
        besked = (
            "En klass av fall får ett annat svar, och ingen annan."
            if antal
            else ("Inget fall får ett annat utfall eller en annan beslutsfattare.")
        )
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


def _klass(klass: Klass, provning: Provning, utgava: Utgava) -> Svar:
    varden = {namn: provning.uppgifter[namn].skriv(varde) for namn, varde in klass.exempel.items()}
    fragment = skriv_lank(provning.id, {"beslutsdag": utgava.giltig_fran, **varden})
    return {
        "villkor": _villkor(klass.villkor, provning),
        "fore": utgang_i_ord(*klass.fore),
        "efter": utgang_i_ord(*klass.efter),
        "kalkylator": f"{webbvag(kalkylator(provning.id))}#{fragment}",
    }
