"""Frågor om ett ifyllt formulär: svaret och det som hör till det, eller vad som är fel i fälten."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.fall import Fall
from riktlinje.modell.provning import Provning
from riktlinje.regelverk import REGELVERK
from riktlinje.regelverk.rader import prova_tolkat
from riktlinje.webb.arbetare.egetfall import EgetFall, som_scenariofil
from riktlinje.webb.arbetare.formularsvar import felvy, las_formular
from riktlinje.webb.arbetare.fraga import Data, Underlag
from riktlinje.webb.vy.bedomningsvy import obehovda, vy
from riktlinje.webb.vy.hallihop import hall_ihop_allt
from riktlinje.webb.vy.lank import skriv_lank
from riktlinje.webb.vy.omslagsvy import omslagsvy
from riktlinje.webb.vy.utkast import texter


@dataclass(frozen=True, slots=True)
class _Provat:
    """Ett formulär som gick att pröva.

    Attributes:
        varden: de ifyllda fältens text efter namn.
        fall: fallet.
        provning: prövningen.
        bedomning: reglernas svar.
    """

    varden: Mapping[str, str]
    fall: Fall
    provning: Provning
    bedomning: Bedomning

    @property
    def vyns(self) -> tuple[Bedomning, Fall, Provning]:
        """Det som en vy av svaret byggs av."""
        return self.bedomning, self.fall, self.provning


def prova(data: Data) -> Data:
    """Ett ifyllt formulär, prövat.

    Args:
        data: `provning` är prövningens id och `varden` fältens text efter namn.

    Returns:
        `vy`, allt som resultatdelen visar, eller `fel` per fält.
    """
    return _provat(data, lambda svar: {"vy": hall_ihop_allt(vy(*svar.vyns))})


def tyst(data: Data) -> Data:
    """Som `prova`, men svarar bara med vad formuläret behöver medan läsaren svarar.

    Returns:
        `obehovda`, de frågor som inte längre kan ändra utfallet; None när svaren inte går att pröva.
    """
    svar = _provat(data, lambda svar: {"obehovda": obehovda(*svar.vyns)})
    return {"obehovda": svar.get("obehovda")}


def omslag(data: Data) -> Data:
    """Som `prova`, men svarar med vad som skulle ändra utfallet."""
    return _provat(data, lambda svar: hall_ihop_allt(omslagsvy(svar.fall, svar.provning)))


def tamed(data: Data) -> Data:
    """Som `prova`, men svarar med det som läsaren kan ta med sig.

    Returns:
        `lank` och `scenario`, som text, och `texter`, den viktigaste först, eller `fel` per fält. En text har
        `slag`, `rubrik`, `knapp`, `text` och `luckor`, antalet ställen i den som handläggaren själv skriver.
    """
    return _provat(data, _tamed)


def _tamed(svar: _Provat) -> Data:
    eget = EgetFall("EGET1", "Eget fall", svar.fall, svar.bedomning)
    return {
        "lank": skriv_lank(svar.provning.id, svar.varden),
        "scenario": som_scenariofil([eget], svar.provning),
        "texter": texter(*svar.vyns),
    }


def prova_exempel(underlag: Underlag) -> Sequence[Data]:
    """Varje formulär i underlaget."""
    return underlag.formular


tyst_exempel = omslag_exempel = tamed_exempel = prova_exempel


def _provat(data: Data, svara: Callable[[_Provat], Data]) -> Data:
    """Det som funktionen svarar om fallet i formuläret, eller `fel` per fält när det inte går att pröva."""
    provning = REGELVERK.provningar[data["provning"]]
    ifyllt = las_formular(data["varden"], provning.uppgifter)
    if ifyllt.fel:
        return felvy(ifyllt.fel, provning.uppgifter)
    svar = prova_tolkat(provning, ifyllt.tolkade)
    if svar.fall is None or svar.bedomning is None:
        return felvy(svar.fel, provning.uppgifter)
    return svara(_Provat(ifyllt.skrivet, svar.fall, provning, svar.bedomning))
