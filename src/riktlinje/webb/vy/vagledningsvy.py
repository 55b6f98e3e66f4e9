"""Vägledningen i ord: nästa fråga, svaren som är klara, och varför de andra prövningarna står som de gör."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.uppgift import Slag, Uppgift, Varde
from riktlinje.modell.vagledning import Ingang
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.provbara import Laget, Provbar
from riktlinje.regelverk.vagledning import Vagvisning, antaget, med_ingangen, skalet, vagvisning, vem
from riktlinje.webb.vy.adresser import TOLKNINGAR, kalkylator, regelsida, riktlinjesida, webbvag
from riktlinje.webb.vy.lank import skriv_lank
from riktlinje.webb.vy.vardeord import gemen

VET_INTE = "vet inte"


def vagledningsvy(
    uppgifter: Mapping[str, Varde], beslutsdag: date, hoppade: Collection[str] = (), ingang: str = ""
) -> dict[str, Any]:
    """Allt som vägledningen visar efter ett svar.

    Args:
        uppgifter: det som är känt.
        beslutsdag: dagen som avgör utgåvan.
        hoppade: frågorna som läsaren inte vet svaret på. De är okända, och frågas inte igen.
        ingang: svaret på den första frågan; tomt när den inte är besvarad.
    """
    kanda = med_ingangen(uppgifter, ingang)
    lage = vagvisning(kanda, beslutsdag, hoppade)
    fraga = _fraga(lage.fragor[0]) if lage.fragor else None
    # Läge för läge, svaren först; inom ett läge är ordningen ingen rangordning.
    i_ordning = [ett for laget in Laget for ett in lage.provningar if ett.laget is laget]
    provningar = [_provning(ett, kanda, beslutsdag) for ett in i_ordning]
    klara = sum(ett.laget is not Laget.INTE_UTRETT for ett in lage.provningar)
    klart = f"Klart: {klara} av {len(provningar)} prövningar."
    forsta = REGELVERK.vagledning.ingang
    givna = [] if forsta is None else [svar for svar in forsta.svar if svar.namn == ingang]
    return {
        "fraga": fraga,
        "hogst": _hogst(lage.hogst) if fraga else "",
        "besked": f"{klart} {f'Nästa fråga: {fraga["fraga"]}' if fraga else 'Inga fler frågor.'}",
        "slut": None if fraga else _slut(lage),
        "svar": [
            {"namn": "beslutsdag", "svar": dag_i_ord(beslutsdag)},
            *(_svar(forsta.namn, ett.etikett) for ett in givna if forsta),
            *(_svar(namn, REGELVERK.uppgifter[namn].etikett(varde)) for namn, varde in uppgifter.items()),
            *(_svar(namn, VET_INTE) for namn in hoppade),
        ],
        "vagar": list(_vagar(provningar)),
        "provningar": provningar,
    }


def _fraga(namn: str) -> dict[str, Any]:
    forsta = REGELVERK.vagledning.ingang
    if forsta and namn == forsta.namn:
        return _ingangen(forsta)
    uppgift = REGELVERK.uppgifter[namn]
    val = [] if uppgift.ar_tal else [[str(uppgift.skriv(v)), uppgift.etikett(v)] for v in uppgift.varden]
    return _ruta(uppgift, uppgift.slag, val) | {
        "enhet": uppgift.enhet,
    }


def _ingangen(forsta: Ingang) -> dict[str, Any]:
    val = [[svar.namn, svar.etikett] for svar in forsta.svar]
    return _ruta(forsta, Slag.OMSTANDIGHET, val) | {"enhet": ""}


def _ruta(fragan: Uppgift | Ingang, slag: Slag, val: list[list[str]]) -> dict[str, Any]:
    return {
        "namn": fragan.namn,
        "fraga": fragan.fraga,
        "hjalp": fragan.hjalp,
        "slag": slag.rubrik,
        "val": val,
    }


def _svar(namn: str, svar: str) -> dict[str, str]:
    return {"namn": namn, "fraga": _fraga(namn)["fraga"], "svar": svar}


def _hogst(antal: int) -> str:
    return "Högst en fråga kvar." if antal == 1 else f"Högst {antal} frågor kvar."


def _slut(lage: Vagvisning) -> dict[str, Any]:
    """Vad läsaren kan göra när ingen fråga återstår."""
    kan = [ett for ett in lage.provningar if ett.laget is Laget.KAN_GALLA]
    svaren = [ett for ett in lage.provningar if ett.laget.ar_svar]
    outredda = [ett for ett in lage.provningar if ett.laget is Laget.INTE_UTRETT]
    rader: list[str] = []
    lank = None
    if len(kan) > 1:
        rader.append("Var och en får prövas, och personen ska få veta det. Ingen av dem går före en annan.")
        vag = webbvag(TOLKNINGAR, REGELVERK.flera_passar)
        lank = {"text": f"Tolkning {REGELVERK.flera_passar}", "adress": vag}
    beslutar = list(dict.fromkeys(ett.beslutsfattare.rubrik for ett in svaren if ett.beslutsfattare))
    if len(beslutar) > 1:
        rader.append(f"Mer än en beslutar, var och en om sitt: {rakna_upp(beslutar)}.")
    if outredda:
        rader.append(_obesvarat(outredda))
    if not svaren:
        rader += REGELVERK.vagledning.erbjuds
    return {"rubrik": _slutrubrik(kan, svaren, outredda), "text": rader, "lank": lank}


def _slutrubrik(kan: list[Provbar], svaren: list[Provbar], outredda: list[Provbar]) -> str:
    if not svaren:
        return "Svar saknas" if outredda else "Ingen prövning gäller"
    antal = "En prövning kan gälla" if len(kan) == 1 else f"{len(kan)} prövningar kan gälla"
    vagar = dict.fromkeys(ett.utfall.rubrik for ett in svaren if ett.utfall and ett.utfall.annan_vag)
    return ". ".join([*([antal] if kan else []), *vagar])


def _obesvarat(outredda: list[Provbar]) -> str:
    namnen = list(dict.fromkeys(namn for ett in outredda for namn in ett.saknas))
    antal = "En prövning" if len(outredda) == 1 else f"{len(outredda)} prövningar"
    svar = "ett svar" if len(namnen) == 1 else f"{len(namnen)} svar"
    return (
        f"{antal} är inte utredd{'' if len(outredda) == 1 else 'a'}: {svar} saknas. Ta reda på det och ändra "
        "svaret, eller öppna prövningen med svaren."
    )


def _vagar(provningar: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """Svaren: varje prövning som kan gälla, och varje annan väg en gång fast flera prövningar leder dit."""
    lika: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
    for ett in provningar:
        if ett["laget"] is Laget.KAN_GALLA:
            lika[ett["id"],] = [ett]
        elif ett["laget"] is Laget.ANNAN_VAG:
            lika.setdefault((ett["vag"], ett["beslutsfattare"], ett["skal"]), []).append(ett)
    oppna = [ett for ett in provningar if ett["laget"] in {Laget.KAN_GALLA, Laget.INTE_UTRETT}]
    for flera in lika.values():
        forsta = flera[0]
        annan = forsta["laget"] is Laget.ANNAN_VAG
        dar = [ett for ett in oppna if ett["beslutar"] == forsta["beslutar"]]
        yield {
            **forsta,
            "rubrik": forsta["vag"] or forsta["rubrik"],
            "galler": [ett["rubrik"] for ett in flera] if annan else [],
            "gor": list(dict.fromkeys(rad for ett in flera for rad in ett["gor"])),
            "kvar": [{"rubrik": ett["rubrik"], "adress": ett["kalkylator"]} for ett in dar]
            if annan and forsta["beslutar"]
            else [],
        }


def _antaget(ett: Provbar) -> str:
    uppgifter = ett.provning.uppgifter
    svaren = [f"{gemen(uppgifter[n].rubrik)}: {uppgifter[n].etikett(v)}" for n, v in antaget(ett).items()]
    return f"Vi har räknat med {rakna_upp(svaren)}. Ändras det kan svaret bli ett annat." if svaren else ""


def _provning(ett: Provbar, uppgifter: Mapping[str, Varde], beslutsdag: date) -> dict[str, Any]:
    egna = ett.provning.uppgifter
    varden = {namn: egna[namn].skriv(varde) for namn, varde in ett.fall.uppgifter.items()}
    fragment = skriv_lank(ett.provning.id, {"beslutsdag": beslutsdag, **varden})
    mening = ett.mening
    return {
        "id": ett.provning.id,
        "rubrik": ett.provning.rubrik,
        "laget": ett.laget,
        "lagesord": ett.laget.rubrik,
        "gar_att_oppna": ett.diagram is not None,
        "vag": ett.utfall.rubrik if ett.utfall and ett.laget is Laget.ANNAN_VAG else "",
        "beslutar": ett.beslutsfattare,
        "beslutsfattare": vem(ett),
        "tid": ett.tid,
        "skal": skalet(ett, uppgifter, beslutsdag),
        "citat": mening.citat if mening else "",
        "kalla": str(mening.kalla) if mening else "",
        "regel": webbvag(regelsida(mening.id), mening.id) if mening else "",
        "gor": [str(steg) for steg in ett.gor],
        "antaget": _antaget(ett),
        "kalkylator": f"{webbvag(kalkylator(ett.provning.id))}#{fragment}",
        "riktlinje": webbvag(riktlinjesida(ett.provning.id)),
    }
