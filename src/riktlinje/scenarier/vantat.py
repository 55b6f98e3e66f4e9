"""Det väntade svaret i en scenariorad: vilka kolumner som finns, vad de får innehålla, vad koden svarar."""

from collections.abc import Mapping

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fallformer import las_dag
from riktlinje.modell.fel import Falt, Fel, Indatafel, felskrivet, visa
from riktlinje.modell.provning import Provning
from riktlinje.modell.utfall import Status
from riktlinje.regelverk import REGELVERK

INGEN, INGA, EJ_PROVAT = "ingen", "inga", "ej_provat"
LISTOR = ("brister", "oklara", "saknade_uppgifter", "flaggor", "lagrum")
ENKLA = ("utfall", "malgrupp", "beslutsfattare", "till_och_med")


def vantade_kolumner(provning: Provning) -> tuple[str, ...]:
    """Namnen på alla kolumner som säger ett väntat svar."""
    return (*ENKLA, *LISTOR, *_kriterier(provning), *_frister(provning))


def _kriterier(provning: Provning) -> list[str]:
    return [kriterium.id for utgava in provning.utgavor for kriterium in utgava.ordning.kriterier()]


def _frister(provning: Provning) -> list[str]:
    return [frist.id for utgava in provning.utgavor for frist in utgava.frister]


def fel_i_vantat(vantat: Mapping[str, str], provning: Provning) -> list[Fel]:
    """Ett fel per cell som aldrig kan stämma."""
    fel: list[Fel] = []
    dagar = {"till_och_med", *_frister(provning)}
    for kolumn, cell in vantat.items():
        for del_ in delar(kolumn, cell):
            tillatna = _tillatna(kolumn, provning)
            if kolumn in dagar and cell not in {INGEN, EJ_PROVAT}:
                try:
                    las_dag(kolumn, cell)
                except Indatafel as orsak:
                    fel += orsak.fel
            elif tillatna and del_ not in tillatna:
                vad = (f"«{visa(del_)}» kan inte stå i kolumnen ", Falt(kolumn), ".")
                fel.append(felskrivet(vad, del_, tillatna, tillatet=", ".join(tillatna), falt=kolumn))
    return fel


def delar(kolumn: str, cell: str) -> tuple[str, ...]:
    """Cellens delar: en lista delas vid kommatecken, och «inga» är den tomma listan."""
    if kolumn not in LISTOR:
        return (cell,)
    return () if cell == INGA else tuple(led.strip() for led in cell.split(","))


def _tillatna(kolumn: str, provning: Provning) -> list[str]:
    kriterier = _kriterier(provning)
    upplysningar = [u.id for utgava in provning.utgavor for u in utgava.ordning.upplysningar]
    tolkningar = sorted({t for u in provning.utgavor for r in u.regler() for t in r.tolkningar})
    malgrupper = [g.id for utgava in provning.utgavor for g in utgava.ordning.malgrupper]
    fasta: dict[str, list[str]] = {
        "utfall": list(REGELVERK.utfall),
        "malgrupp": [*malgrupper, INGEN],
        "beslutsfattare": [*REGELVERK.beslutsfattare, INGEN],
        "brister": kriterier,
        "oklara": kriterier,
        "saknade_uppgifter": list(provning.uppgifter),
        "flaggor": [*upplysningar, *tolkningar],
    }
    if kolumn in fasta:
        return fasta[kolumn]
    return [*Status, *(f"oklart {t}" for t in tolkningar), EJ_PROVAT] if kolumn in kriterier else []


def kodens_svar(kolumn: str, bedomning: Bedomning) -> str:
    """Kodens svar skrivet så som kolumnen skriver det."""
    if kolumn in LISTOR:
        return ", ".join(getattr(bedomning, kolumn)) or INGA
    if kolumn == "till_och_med":
        return str(bedomning.period.till_och_med) if bedomning.period else INGEN
    if kolumn in ENKLA:
        return getattr(bedomning, kolumn) or INGEN
    if kolumn in bedomning.frister:
        return bedomning.frister[kolumn].isoformat()
    svar = next((svar for svar in bedomning.kriterier if svar.id == kolumn), None)
    if svar is None:
        return EJ_PROVAT
    return f"{svar.status} {svar.tolkning}" if svar.tolkning else str(svar.status)


def stammer(kolumn: str, cell: str, bedomning: Bedomning) -> bool:
    """Sant när cellen stämmer med kodens svar."""
    return lika_svar(kolumn, cell, kodens_svar(kolumn, bedomning))


def lika_svar(kolumn: str, cell: str, svar: str) -> bool:
    """Sant när cellen stämmer med ett skrivet svar; listor jämförs i ordning."""
    if kolumn in LISTOR:
        return delar(kolumn, cell) == delar(kolumn, svar)
    return cell == svar or (cell == Status.OKLART and svar.startswith(f"{Status.OKLART} "))
