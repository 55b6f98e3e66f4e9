"""En utgåva som data: så kan en utgåva i ett annat hjul eller en annan git-revision jämföras med vår."""

from collections.abc import Mapping
from typing import Any

from riktlinje.granskning.andring import sammansatt
from riktlinje.modell.kalla import Dokument
from riktlinje.modell.ordning import Malgrupp, Ordning
from riktlinje.modell.regel import Forfarandekrav, Kriterium, Malgruppsval, Oklart, Vag, Vagval
from riktlinje.modell.uppgift import Slag, Uppgift
from riktlinje.regelverk import REGELVERK

OKAND_KALLA = Dokument("", "", "", "", "").avsnitt("")


def bild(ordning: Ordning) -> dict[str, Any]:
    """Ordningen som data, med hela tabeller."""
    val = ordning.malgruppsval
    return {
        "uppgifter": [[u.namn, u.rubrik, u.varden, u.etiketter, u.enhet] for u in ordning.uppgifter.values()],
        "vagval": [_regel(ordning, r) for r in ordning.vagval],
        "malgruppsval": _regel(ordning, val) if val else None,
        "malgrupper": [
            [g.id, g.rubrik, [_regel(ordning, k) for k in g.kriterier], g.uppfyllt, g.ej_uppfyllt]
            for g in ordning.malgrupper
        ],
        "forfarandekrav": [_regel(ordning, r) for r in ordning.forfarandekrav],
        "beslutsfattare": ordning.beslutsfattare,
        "utan_malgrupp": ordning.utan_malgrupp,
    }


def _regel(ordning: Ordning, regel: Any) -> dict[str, Any]:
    tabell = ordning.tabeller[regel.id]
    celler = [[varden, _svar(svar)] for varden, svar in tabell.celler.items()]
    return {
        "id": regel.id,
        "rubrik": regel.rubrik,
        "citat": regel.citat,
        "villkor": regel.villkor,
        "namn": tabell.namn,
        "celler": celler,
    }


def _svar(svar: Any) -> Any:
    if isinstance(svar, Oklart):
        return {"oklart": [svar.tolkning, svar.malgrupp, svar.underlag]}
    return {"vag": [svar.utfall, svar.beslutsfattare]} if isinstance(svar, Vag) else svar


def las_bild(data: Mapping[str, Any]) -> Ordning:
    """Ordningen ur data; reglerna svarar ur sina tabeller."""
    uppgifter = {
        namn: Uppgift(namn, rubrik, rubrik, Slag.FAKTA, tuple(varden), tuple(etiketter), enhet)
        for namn, rubrik, varden, etiketter, enhet in data["uppgifter"]
    }
    val = data["malgruppsval"]
    beslutsfattare = data["beslutsfattare"]
    return Ordning(
        uppgifter=uppgifter,
        vagval=tuple(_las(Vagval, r) for r in data["vagval"]),
        malgruppsval=_las(Malgruppsval, val) if val else None,
        malgrupper=tuple(
            Malgrupp(
                gid,
                rubrik,
                tuple(_las(Kriterium, k) for k in kriterier),
                REGELVERK.utfallet(ja),
                REGELVERK.utfallet(nej),
            )
            for gid, rubrik, kriterier, ja, nej in data["malgrupper"]
        ),
        forfarandekrav=tuple(_las(Forfarandekrav, r) for r in data["forfarandekrav"]),
        upplysningar=(),
        beslutsfattare=REGELVERK.beslutsfattaren(beslutsfattare) if beslutsfattare else None,
        utan_malgrupp=REGELVERK.utfallet(data["utan_malgrupp"]),
    )


def _las[R](sort: type[R], data: Mapping[str, Any]) -> R:
    celler = {tuple(varden): _las_svar(svar) for varden, svar in data["celler"]}
    funktion = sammansatt(tuple(data["namn"]), lambda *varden: celler[varden])
    return sort(  # type: ignore[call-arg]  # alla regelsorter har samma fält
        id=data["id"],
        rubrik=data["rubrik"],
        citat=data["citat"],
        kalla=OKAND_KALLA,
        villkor=data["villkor"],
        funktion=funktion,
    )


def _las_svar(svar: Any) -> Any:
    if isinstance(svar, dict) and "oklart" in svar:
        return Oklart(*svar["oklart"])
    if isinstance(svar, dict):
        utfall, vem = svar["vag"]
        return Vag(REGELVERK.utfallet(utfall), REGELVERK.beslutsfattaren(vem) if vem else None)
    return svar
