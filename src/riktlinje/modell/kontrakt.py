"""JSON-kontraktet: ett fall in, en bedömning ut. Varje fel säger vad, var och vad som är tillåtet."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import DAGAR, Fall
from riktlinje.modell.fallformer import Tolkat, dagar_i, tolka, uppgifter_i
from riktlinje.modell.fel import Falt, Fel, Indatafel, okant_namn, visa
from riktlinje.modell.json_text import skriv_json
from riktlinje.modell.motsagelser import BESLUTSDAG_SAKNAS, fall_av, idfel, motsagelser_i_nagon
from riktlinje.modell.provning import Provning
from riktlinje.modell.uppgift import Uppgift, Varde

NYCKLAR = ("id", "provning", *DAGAR, "uppgifter")
FORBISEDDA = ("forvantat", "kommentar")
EXEMPELTAL = 23


class Inlasare:
    """Läser ett fall i kontraktets form och samlar alla fel på en gång."""

    def __init__(self, provningar: Mapping[str, Provning], alla_uppgifter: Mapping[str, Uppgift]) -> None:
        self.provningar = provningar
        self.alla_uppgifter = alla_uppgifter

    def las(self, data: object) -> Fall:
        """Fallet i ett JSON-objekt; Indatafel med alla fel."""
        objekt = _objekt(data)
        fel = [_okand(nyckel, NYCKLAR) for nyckel in objekt if nyckel not in NYCKLAR + FORBISEDDA]
        provning = self._provning(objekt, fel)
        dagar = _dagar(objekt, ("ansokningsdag", "startdag"), fel) | _beslutsdag(objekt, fel)
        fel += idfel(objekt.get("id"))
        uppgifter = self._uppgifter(objekt, provning, fel)
        return fall_av(provning, {**dagar, **uppgifter}, objekt.get("id"), fel)

    def las_utan_provning(self, data: object) -> tuple[date, dict[str, Varde]]:
        """Beslutsdagen och uppgifterna när ingen prövning är vald; Indatafel med alla fel."""
        objekt, nycklar = _objekt(data), ("beslutsdag", "uppgifter")
        fel = [_okand(nyckel, nycklar) for nyckel in objekt if nyckel not in nycklar]
        beslutsdag = _beslutsdag(objekt, fel)
        uppgifter = self._uppgifter(objekt, None, fel)
        fel += motsagelser_i_nagon(self.provningar.values(), uppgifter)
        if fel:
            raise Indatafel(fel)
        return beslutsdag["beslutsdag"], uppgifter_i(uppgifter)

    def _provning(self, data: Mapping[str, Any], fel: list[Fel]) -> Provning | None:
        namn = data.get("provning")
        if isinstance(namn, str) and namn in self.provningar:
            return self.provningar[namn]
        tillatna = tuple(self.provningar)
        if namn is None:
            vad = (Falt("provning"), " saknas.")
            fel.append(Fel(vad, "provning", tillatet=", ".join(tillatna)))
        else:
            fel.append(okant_namn("Prövningen", namn, tillatna, falt="provning"))
        return None

    def _uppgifter(
        self, data: Mapping[str, Any], provning: Provning | None, fel: list[Fel]
    ) -> dict[str, Tolkat]:
        skrivna = data.get("uppgifter")
        register = provning.uppgifter if provning else self.alla_uppgifter
        if not isinstance(skrivna, dict):
            vad = "saknas" if skrivna is None else f"kan inte vara «{visa(skrivna)}»"
            tillatet = f"ett objekt, till exempel {_exempel(register)}"
            fel.append(Fel((Falt("uppgifter"), f" {vad}."), "uppgifter", skrivna, tillatet=tillatet))
            return {}

        def okand(namn: str) -> Fel:
            if provning and namn in self.alla_uppgifter:
                vad = ("Uppgiften ", Falt(namn), f" hör inte till prövningen «{provning.id}».")
                return Fel(vad, namn, atgard="Ta bort den.")
            return okant_namn("Uppgiften", namn, tuple(register))

        tolkade, nya = tolka(skrivna, register, (), okand)
        fel += nya
        return tolkade


def _exempel(register: Mapping[str, Uppgift]) -> str:
    """En uppgift med ett värde, helst ett tal, skriven som JSON."""
    uppgift = next((en for en in register.values() if en.ar_tal), next(iter(register.values())))
    varde = EXEMPELTAL if EXEMPELTAL in uppgift.varden else uppgift.skriv(uppgift.varden[0])
    return skriv_json({uppgift.namn: varde})


def _objekt(data: object) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise Indatafel([Fel(f"Ett fall är ett JSON-objekt {{…}}, inte «{visa(data)}».", skrivet=data)])
    return data


def _okand(nyckel: str, nycklar: tuple[str, ...]) -> Fel:
    return okant_namn("Nyckeln", nyckel, nycklar)


def _beslutsdag(data: Mapping[str, Any], fel: list[Fel]) -> dict[str, date]:
    if data.get("beslutsdag") is None:
        fel.append(BESLUTSDAG_SAKNAS)
    return _dagar(data, ("beslutsdag",), fel)


def _dagar(data: Mapping[str, Any], namnen: tuple[str, ...], fel: list[Fel]) -> dict[str, date]:
    """De av dagarna som är skrivna."""
    skrivna = {namn: data[namn] for namn in namnen if data.get(namn) is not None}
    tolkade, nya = tolka(skrivna, {}, namnen)
    fel += nya
    return dagar_i(tolkade)


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
