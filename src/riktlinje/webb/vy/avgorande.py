"""Det som avgör: stoppet på vägen eller bristerna först, sedan det oklara, och det uppfyllda hopvikt."""

from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from riktlinje.modell.antal import antal
from riktlinje.modell.bedomning import Bedomning, Kriteriesvar
from riktlinje.modell.ordning import Ordning
from riktlinje.modell.orsak import rakna_upp, stor
from riktlinje.modell.regel import Oklart, Regel
from riktlinje.modell.steg import Karna
from riktlinje.modell.tabell import Lage, Tabell
from riktlinje.modell.uppgift import Uppgift
from riktlinje.modell.utfall import Status
from riktlinje.webb.vy.adresser import TOLKNINGAR, regelsida, webbvag
from riktlinje.webb.vy.vagen import hindrande
from riktlinje.webb.vy.vardeord import avgjorde, gemen, varden

FLEST_NAMNDA = 3
UTAN_FOLJD = "Inte utrett. Ändrar inte svaret här."
UTAN_FOLJD_MED_SKAL = "Inte utrett. Ändrar inte svaret här, men skälen i beslutet kan behöva det."
"""Orden när ett beslut ska skrivas: ett avslag behöver skäl också om det som inte avgjorde."""


def grupperna(bedomning: Bedomning, ordning: Ordning, lage: Lage) -> list[dict[str, Any]]:
    """Målgrupperna som prövades, var och en med sina kriterier i källans ordning."""
    svar = {kriteriesvar.id: kriteriesvar for kriteriesvar in bedomning.kriterier}
    return [
        {
            "rubrik": f"Kriterier för {grupp.rubrik}",
            "rader": [
                _kriterierad(k, svar[k.id], ordning.tabeller[k.id], ordning.tabeller[k.id].nyckel(lage))
                for k in grupp.kriterier
            ],
        }
        for grupp in ordning.malgrupper
        if grupp.kriterier and grupp.kriterier[0].id in svar
    ]


def avgorandet(
    bedomning: Bedomning, ordning: Ordning, karna: Karna, lage: Lage, rader: list[dict[str, Any]]
) -> dict[str, Any]:
    """Det som visas öppet, det som inte ändrar svaret, och det som viks ihop.

    Args:
        bedomning: svaret.
        ordning: reglerna.
        karna: stegen som prövningen tog.
        lage: det som är känt.
        rader: kriteriernas rader.

    Returns:
        `stopp`, raderna för stoppet och kraven; `oppna`, kriterierna som visas öppet, efter id; `utan_foljd`
        med `rubrik` och `text` eller None; `vikta` med `status`, `rubrik` och kriteriernas `id`.
    """
    brister, oklara, uppfyllda = (
        [rad for rad in rader if rad["status"] == status]
        for status in (Status.EJ_UPPFYLLT, Status.OKLART, Status.UPPFYLLT)
    )
    if karna.stopp is not None:
        stopp = [_stoppet(karna.stopp.regel, ordning, lage, oklart=karna.vagval_oklart)]
        vikta = [_vikt(brister, Status.EJ_UPPFYLLT), _vikt(oklara, Status.OKLART)]
        return _svar(stopp, [], None, [*vikta, _vikt(uppfyllda, Status.UPPFYLLT)])
    oppna = [rad for rad in oklara if rad["oklart_i_sig"]]
    beroende = [rad for rad in oklara if not rad["oklart_i_sig"]]
    utan_foljd = [] if bedomning.saknade_uppgifter else beroende
    vikta = [
        _vikt([] if 0 < len(utan_foljd) <= FLEST_NAMNDA else beroende, Status.OKLART),
        _vikt(uppfyllda, Status.UPPFYLLT),
    ]
    return _svar(
        [_stoppet(krav, ordning, lage, oklart=True) for krav in hindrande(karna, ordning)],
        [rad["id"] for rad in (*brister, *oppna)],
        _utan_foljd(utan_foljd, skal_skrivs=bool(bedomning.tvasteg)),
        vikta,
    )


def _svar(
    stopp: list[dict[str, Any]],
    oppna: list[str],
    utan_foljd: dict[str, str] | None,
    vikta: list[dict[str, Any] | None],
) -> dict[str, Any]:
    return {"stopp": stopp, "oppna": oppna, "utan_foljd": utan_foljd, "vikta": [ett for ett in vikta if ett]}


@lru_cache(maxsize=4096)
def _kriterierad(
    kriterium: Regel[Any], svar: Kriteriesvar, tabell: Tabell[Any], nyckel: Hashable
) -> dict[str, Any]:
    """Ett kriterium med sitt svar: fallets värden, källans ord och länken till texten.

    Args:
        kriterium: kriteriet.
        svar: kriteriets svar.
        tabell: kriteriets tabell.
        nyckel: värdena som den beror på.
    """
    egna = nyckel if isinstance(nyckel, tuple) else (nyckel,)
    lage = dict(zip(tabell.namn, egna, strict=True))
    uppgifter = {uppgift.namn: uppgift for uppgift in tabell.uppgifter}
    okanda = tabell.sla_upp(lage).avgorande
    text = _meningen(varden(tabell.namn, uppgifter, lage))
    if svar.status is Status.OKLART:
        skal = "Texten ger inget säkert svar." if svar.tolkning else "Underlag saknas."
        text = f"{text} {f'Inte utrett: {_namnen(okanda, uppgifter)}.' if okanda else skal}".strip()
    return {
        "id": kriterium.id,
        **_regelrad(kriterium),
        "status": svar.status,
        "statusord": svar.status.rubrik,
        "symbol": svar.status.symbol,
        "text": text,
        "oklart_i_sig": svar.status is Status.OKLART and not okanda,
        "tolkning": svar.tolkning or "",
        "tolkningslank": webbvag(TOLKNINGAR, svar.tolkning) if svar.tolkning else "",
    }


def _stoppet(regel: Regel[Any], ordning: Ordning, lage: Lage, *, oklart: bool) -> dict[str, Any]:
    """Regeln som stoppade vägen, eller kravet som hindrar ett svar."""
    utslag = ordning.tabeller[regel.id].sla_upp(lage)
    tolkning = ""
    if utslag.ar_kant and isinstance(utslag.svar, Oklart):
        tolkning = utslag.svar.tolkning or ""
    text = _meningen(avgjorde(regel, ordning, lage))
    if utslag.avgorande:
        okant = f"Inte utrett: {_namnen(utslag.avgorande, ordning.uppgifter)}."
        text = f"{text} {okant}".strip()
    return {
        **_regelrad(regel),
        "status": Status.OKLART if oklart else "stopp",
        "statusord": Status.OKLART.rubrik if oklart else "Avgör",
        "symbol": Status.OKLART.symbol if oklart else "→",
        "text": text,
        "tolkning": tolkning,
        "tolkningslank": webbvag(TOLKNINGAR, tolkning) if tolkning else "",
    }


def _regelrad(regel: Regel[Any]) -> dict[str, str]:
    return {
        "rubrik": regel.rubrik,
        "citat": regel.citat,
        "lank": webbvag(regelsida(regel.id), regel.id),
    }


def _vikt(rader: list[dict[str, Any]], status: Status) -> dict[str, Any] | None:
    """Raderna under sin räknade rubrik; None när de inte finns."""
    if not rader:
        return None
    ett, flera = {
        Status.UPPFYLLT: ("ett uppfyllt kriterium", "uppfyllda kriterier"),
        Status.EJ_UPPFYLLT: ("ett ej uppfyllt kriterium", "ej uppfyllda kriterier"),
        Status.OKLART: ("ett oklart kriterium", "oklara kriterier"),
    }[status]
    return {
        "status": status,
        "rubrik": stor(antal(len(rader), ett, flera)),
        "id": [rad["id"] for rad in rader],
    }


def _utan_foljd(rader: list[dict[str, Any]], *, skal_skrivs: bool) -> dict[str, str] | None:
    if not rader:
        return None
    namn = stor(rakna_upp([gemen(rad["rubrik"]) for rad in rader]))
    if len(rader) > FLEST_NAMNDA:
        namn = f"{len(rader)} andra kriterier"
    return {"rubrik": namn, "text": UTAN_FOLJD_MED_SKAL if skal_skrivs else UTAN_FOLJD}


def _meningen(led: list[str]) -> str:
    return f"{stor('; '.join(led))}." if led else ""


def _namnen(namnen: Iterable[str], uppgifter: Mapping[str, Uppgift]) -> str:
    return rakna_upp([gemen(uppgifter[namn].rubrik) for namn in namnen])
