"""JSON-kontraktet: ett fall in, en bedömning ut. Varje fel säger vad, var och vad som är tillåtet."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import DAGAR, Fall
from riktlinje.modell.fel import Indatafel, okant_namn, visa
from riktlinje.modell.json_text import skriv_json
from riktlinje.modell.provning import Provning
from riktlinje.modell.uppgift import Uppgift, Varde

NYCKLAR = ("id", "provning", *DAGAR, "uppgifter")
FORBISEDDA = ("forvantat", "kommentar")
FORSTA_DAG, SISTA_DAG = date(2000, 1, 1), date(2100, 12, 31)
LANGSTA_ID = 60


def las_dag(namn: str, skrivet: object) -> date:
    """Läser en dag skriven ÅÅÅÅ-MM-DD; Indatafel annars."""
    if isinstance(skrivet, str) and len(skrivet) == 10:
        try:
            dag = date.fromisoformat(skrivet)
        except ValueError:
            dag = None
        if dag is not None and FORSTA_DAG <= dag <= SISTA_DAG and dag.isoformat() == skrivet:
            return dag
    raise Indatafel(
        [
            f"«{namn}» kan inte vara «{visa(skrivet)}». Tillåtet: en dag som finns, skriven ÅÅÅÅ-MM-DD, "
            f"från {FORSTA_DAG} till {SISTA_DAG}, till exempel 2023-02-15."
        ]
    )


class Inlasare:
    """Läser ett fall ur JSON-data och samlar alla fel på en gång."""

    def __init__(self, provningar: Mapping[str, Provning], alla_uppgifter: Mapping[str, Uppgift]) -> None:
        self.provningar = provningar
        self.alla_uppgifter = alla_uppgifter

    def las(self, data: object) -> Fall:
        """Fallet i ett JSON-objekt; Indatafel med ett meddelande per fel."""
        if not isinstance(data, dict):
            raise Indatafel([f"Ett fall är ett JSON-objekt {{…}}, inte «{visa(data)}»."])
        fel = [
            okant_namn("Nyckeln", nyckel, NYCKLAR) for nyckel in data if nyckel not in NYCKLAR + FORBISEDDA
        ]
        provning = self._provning(data, fel)
        dagar = {namn: self._dag(namn, data, fel) for namn in ("ansokningsdag", "startdag")}
        beslut = self._beslutsdag(data, fel)
        fallets_id = data.get("id")
        if not ar_id(fallets_id):
            fel.append(
                f"«id» kan inte vara «{visa(fallets_id)}». "
                f"Tillåtet: ett heltal, eller högst {LANGSTA_ID} tecken som syns."
            )
        uppgifter = self._uppgifter(data, provning, fel)
        ansokan = dagar["ansokningsdag"]
        if ansokan and beslut and ansokan > beslut:
            fel.append(f"«ansokningsdag» {ansokan} ligger efter «beslutsdag» {beslut}. Ansökan kommer först.")
        if fel or provning is None or beslut is None:
            raise Indatafel(fel)
        fall = Fall(provning.id, beslut, uppgifter, ansokan, dagar["startdag"], fallets_id)
        if motsagelse := _startdagsfel(fall, provning):
            raise Indatafel([motsagelse])
        return fall

    def las_utan_provning(self, data: object) -> tuple[date, dict[str, Varde]]:
        """Beslutsdagen och uppgifterna när ingen prövning är vald; Indatafel med ett meddelande per fel."""
        if not isinstance(data, dict):
            raise Indatafel([f"Ett fall är ett JSON-objekt {{…}}, inte «{visa(data)}»."])
        nycklar = ("beslutsdag", "uppgifter")
        fel = [okant_namn("Nyckeln", nyckel, nycklar) for nyckel in data if nyckel not in nycklar]
        beslutsdag = self._beslutsdag(data, fel)
        uppgifter = self._uppgifter(data, None, fel)
        if fel or beslutsdag is None:
            raise Indatafel(fel)
        return beslutsdag, uppgifter

    def _beslutsdag(self, data: Mapping[str, Any], fel: list[str]) -> date | None:
        if data.get("beslutsdag") is None:
            fel.append("«beslutsdag» saknas. Den antas aldrig: skriv dagen som ÅÅÅÅ-MM-DD.")
        return self._dag("beslutsdag", data, fel)

    def _provning(self, data: Mapping[str, Any], fel: list[str]) -> Provning | None:
        namn = data.get("provning")
        if namn is None:
            fel.append(f"«provning» saknas. Tillåtet: {', '.join(self.provningar)}.")
        elif not isinstance(namn, str) or namn not in self.provningar:
            fel.append(okant_namn("Prövningen", namn, tuple(self.provningar)))
        else:
            return self.provningar[namn]
        return None

    def _dag(self, namn: str, data: Mapping[str, Any], fel: list[str]) -> date | None:
        if data.get(namn) is None:
            return None
        try:
            return las_dag(namn, data[namn])
        except Indatafel as orsak:
            fel.extend(orsak.meddelanden)
            return None

    def _uppgifter(
        self, data: Mapping[str, Any], provning: Provning | None, fel: list[str]
    ) -> dict[str, Varde]:
        skrivna = data.get("uppgifter")
        if not isinstance(skrivna, dict):
            vad = "saknas" if skrivna is None else f"kan inte vara «{visa(skrivna)}»"
            fel.append(f'«uppgifter» {vad}. Tillåtet: ett objekt, till exempel {{"alder": 23}}.')
            return {}
        kanda: dict[str, Varde] = {}
        register = provning.uppgifter if provning else self.alla_uppgifter
        for namn, varde in skrivna.items():
            uppgift = register.get(namn)
            if uppgift is not None:
                try:
                    kanda[namn] = uppgift.tolka(varde)
                except Indatafel as orsak:
                    fel.extend(orsak.meddelanden)
            elif provning and namn in self.alla_uppgifter:
                fel.append(f"Uppgiften «{namn}» hör inte till prövningen «{provning.id}». Ta bort den.")
            else:
                fel.append(okant_namn("Uppgiften", namn, tuple(register)))
        for mindre, storre in provning.hogst if provning else ():
            if mindre in kanda and storre in kanda and int(kanda[mindre]) > int(kanda[storre]):
                fel.append(
                    f"«{mindre}» ({kanda[mindre]}) är större än «{storre}» ({kanda[storre]}). "
                    "Rätta ett av dem."
                )
        for ena, andra, tolkning in provning.medfor if provning else ():
            if kanda.get(ena) is True and kanda.get(andra) is False:
                fel.append(
                    f"«{ena}» kan inte vara ja när «{andra}» är nej ({tolkning}). Rätta ett av svaren."
                )
        return kanda


def _startdagsfel(fall: Fall, provning: Provning) -> str:
    """Vad som är fel med startdagen i förhållande till beslutsdagen; tomt när de går ihop."""
    start, beslut, gatt = fall.startdag, fall.beslutsdag, provning.tid_som_gatt
    if start is None:
        return ""
    if start > beslut and fall.uppgifter.get(gatt):
        return (
            f"«startdag» {start} ligger efter «beslutsdag» {beslut}, men «{gatt}» "
            f"({fall.uppgifter[gatt]}) säger att insatsen redan har pågått. Tillåtet då: en dag senast "
            "på beslutsdagen. Ange dagen när insatsen började, eller utelämna «startdag»."
        )
    period = provning.period(fall)
    if period is None or period.till_och_med >= beslut:
        return ""
    annars = f"ange i «{gatt}» hur länge insatsen har pågått" if gatt else "utelämna den"
    return (
        f"«startdag» {start} ger en period som slutar {period.till_och_med}, före «beslutsdag» {beslut}. "
        f"Tillåtet: en period som slutar tidigast på beslutsdagen. Ange en senare dag, eller {annars}."
    )


def ar_id(varde: object) -> bool:
    """Sant när värdet duger som id: utelämnat, ett heltal eller en kort utskrivbar text."""
    if isinstance(varde, str):
        return len(varde) <= LANGSTA_ID and varde.isprintable()
    return varde is None or (isinstance(varde, int) and not isinstance(varde, bool))


def skriv_bedomning(bedomning: Bedomning, fall: Fall, provning: Provning) -> str:
    """Bedömningen som en JSON-rad enligt kontraktet.

    Kriteriernas och stegens text är densamma i många bedömningar, så den skrivs en gång och återanvänds.
    """
    fore = {
        "id": fall.id,
        "provning": bedomning.provning,
        "utgava": bedomning.utgava,
        "status": bedomning.status,
        "utfall": bedomning.utfall,
        "malgrupp": bedomning.malgrupp,
        "beslutsfattare": bedomning.beslutsfattare,
    }
    period = bedomning.period
    efter = {
        "brister": bedomning.brister,
        "oklara": bedomning.oklara,
        "saknade_uppgifter": bedomning.saknade_uppgifter,
        "antaget": {n: provning.uppgifter[n].skriv(varde) for n, varde in bedomning.antaget.items()},
        "flaggor": bedomning.flaggor,
        "period": period
        and {"fran": period.fran.isoformat(), "till_och_med": period.till_och_med.isoformat()},
        "lagrum": bedomning.lagrum,
    }
    frister = skriv_json({namn: dag.isoformat() for namn, dag in bedomning.frister.items()})
    kriterier = ", ".join([svar.json for svar in bedomning.kriterier])
    mening = skriv_json(bedomning.sammanfattning)
    steg = ", ".join([steg.json for steg in bedomning.tvasteg])
    return (
        f'{skriv_json(fore)[:-1]}, "kriterier": [{kriterier}], {skriv_json(efter)[1:-1]}, '
        f'"tvasteg": [{steg}], "frister": {frister}, "sammanfattning": {mening}}}'
    )
