"""Definitioner som motsäger sig själva: sådant som bara kan skrivas fel i reglernas egen kod."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from riktlinje.modell.ordning import Malgrupp
from riktlinje.modell.regel import kriterium
from riktlinje.modell.uppgift import Slag, val
from riktlinje.regelverk import REGELVERK
from riktlinje.webb.sidor.tillagg import Riktlinjetillagg

PROVNING = REGELVERK.provningar["uppsokande"]
JOBBTORG = REGELVERK.provningar["jobbtorg"]


def _med_kriterier(*kriterier: Any) -> None:
    """En ordning med bara de kriterierna."""
    grupp = Malgrupp("prov", "Prov", kriterier)
    ordning = PROVNING.utgavor[-1].ordning
    replace(ordning, vagval=(), malgruppsval=None, malgrupper=(grupp,), forfarandekrav=())


def okand_uppgift() -> None:
    """Ett kriterium beror på en uppgift som inte finns."""

    def ratt_alder(aldr: int) -> bool:
        """Sökanden är minst 3 år."""
        return aldr >= 3

    _med_kriterier(_kriterium("prov.alder")(ratt_alder))


def samma_id() -> None:
    """Två kriterier har samma id."""

    def arbetar_inte(arbetar: bool) -> bool:
        """Sökanden arbetar inte."""
        return not arbetar

    def studerar_inte(studerar: bool) -> bool:
        """Sökanden studerar inte."""
        return not studerar

    _med_kriterier(
        _kriterium("prov.sysselsattning")(arbetar_inte), _kriterium("prov.sysselsattning")(studerar_inte)
    )


def _kriterium(namn: str) -> Callable[[Callable[..., Any]], Any]:
    kalla = PROVNING.utgavor[-1].ordning.kriterier()[0].kalla
    return kriterium(namn, rubrik="Prov", citat="prov", kalla=kalla, villkor="prov")


def okant_startvarde() -> None:
    """Ett startvärde gäller en uppgift som prövningen inte har."""
    replace(PROVNING, startvarden={"annat_stodbehv": False})


def otillatet_startvarde() -> None:
    """Ett startvärde är inte ett av uppgiftens värden."""
    replace(PROVNING, startvarden={"behovsniva": "djup"})


def utgavor_som_krockar() -> None:
    """Två utgåvor gäller samma dag."""
    forsta, andra = JOBBTORG.utgavor
    replace(JOBBTORG, utgavor=(replace(forsta, giltig_till=date(2018, 9, 30)), andra))


def utgava_tva_ganger() -> None:
    """Ett id på en utgåva används två gånger."""
    forsta, andra = JOBBTORG.utgavor
    replace(JOBBTORG, utgavor=(forsta, replace(andra, id=forsta.id)))


def varde_tva_ganger() -> None:
    """En uppgift har samma värde två gånger."""
    replace(val("prov", "Prov", "Prov?", Slag.FAKTA, {"ja": "ja", "nej": "nej"}), varden=("ja", "ja"))


def etikett_saknas() -> None:
    """Ett värde saknar sin etikett."""
    replace(val("prov", "Prov", "Prov?", Slag.FAKTA, {"ja": "ja", "nej": "nej"}), etiketter=("ja",))


def okand_installning() -> None:
    """Tillägget i mkdocs.yml har en inställning som inte finns."""
    Riktlinjetillagg(scenario="scenarios")


DEFINITIONER: Mapping[str, Callable[[], None]] = {
    funktion.__name__: funktion
    for funktion in (
        okand_uppgift,
        samma_id,
        okant_startvarde,
        otillatet_startvarde,
        utgavor_som_krockar,
        utgava_tva_ganger,
        varde_tva_ganger,
        etikett_saknas,
        okand_installning,
    )
}
