"""Det som handläggaren tar ställning till innan en text används: överst i texten, viktigast först."""

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.provning import DATUMKANSLIGT
from riktlinje.regler.lagrum import lagrum
from riktlinje.regler.lagrum.forbehall import forbehall, mattets_forbehall
from riktlinje.regler.namn import gemen
from riktlinje.regler.provningar import PROVNINGAR, anvanda, utgavan
from riktlinje.regler.utfall import AVSLAG, BOR_PROVAS


def att_kontrollera(bedomning: Bedomning, fall: Fall, *textens: str) -> tuple[str, ...]:
    """Raderna för svaret: väntetiden först, sedan textens egna, det antagna och det lagen lämnar öppet."""
    sol = lagrum(fall.beslutsdag)
    resultat = [steg.resultat for steg in bedomning.tvasteg]
    delar = (
        _vantetiden(bedomning),
        *textens,
        _antaget(bedomning, fall),
        f"{bedomning.tvasteg[0].motivering} Stäm av med stadens jurister. Prövas rätten ska det beslutet "
        "ha en egen upplysning om hur det överklagas."
        if BOR_PROVAS in resultat
        else "",
        forbehall(sol) if resultat else "",
        mattets_forbehall(sol) if AVSLAG in resultat[:1] else "",
    )
    return tuple(del_ for del_ in delar if del_)


def _vantetiden(bedomning: Bedomning) -> str:
    if DATUMKANSLIGT not in bedomning.flaggor:
        return ""
    upplysning = next(u for u in utgavan(bedomning).ordning.upplysningar if u.id == DATUMKANSLIGT)
    return f"{upplysning.mening} {upplysning.gor}"


def _antaget(bedomning: Bedomning, fall: Fall) -> str:
    """De antaganden som svaret kan bero på; de står aldrig som fastställda i texten."""
    provning = PROVNINGAR[bedomning.provning]
    spelar_roll = {*anvanda(bedomning, fall)}
    nu, da = provning.datumkanslig or ("", "")
    spelar_roll |= {da} if nu in spelar_roll else set()
    antaget = [
        f"{gemen(provning.uppgifter[namn].rubrik)} ({provning.uppgifter[namn].etikett(varde)})"
        for namn, varde in bedomning.antaget.items()
        if namn in spelar_roll
    ]
    return f"Antaget, inte utrett: {rakna_upp(antaget)}." if antaget else ""
