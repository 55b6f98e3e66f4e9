"""En version av projektet: arbetsträdet här, ett hjul eller en git-revision."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from riktlinje.granskning import fraga
from riktlinje.granskning.bild import las_bild
from riktlinje.granskning.jamford import HAR, Jamford
from riktlinje.modell.fel import Fel, Indatafel, Plats, okant_namn, visa
from riktlinje.regelverk import REGELVERK
from riktlinje.scenarier.scenario import Scenariorad


@dataclass(frozen=True)
class Version:
    """En version och det som går att fråga den om.

    Attributes:
        namn: det som den kallas på kommandoraden; en punkt är arbetsträdet.
        stall: ställer en av frågorna i `fraga` till versionens egen kod.
        mapp: scenariomappen, eller None när versionen inte har några rader, som ett hjul.
    """

    namn: str
    stall: Callable[[str, Any], Any]
    mapp: Path | None

    @cached_property
    def utgavor(self) -> dict[str, Any]:
        """Versionens utgåvor efter id."""
        utgavor: dict[str, Any] = self.stall("utgavor", None)
        return utgavor

    @cached_property
    def rader(self) -> tuple[Scenariorad, ...]:
        """Versionens scenariorader; ett hjul har inga egna."""
        alla = self.stall("rader", str(self.mapp)) if self.mapp else []
        return tuple(map(_rad, alla))


def _rad(data: dict[str, Any]) -> Scenariorad:
    plats = Plats(data["fil"], data["rad"])
    celler = data["skrivet"], data["skiljer"], data["vantat"]
    return Scenariorad(data["id"], data["fall"], plats, data["avsnitt"], *celler)


def jamford(version: Version, utgava: str, lan: tuple[Scenariorad, ...]) -> Jamford:
    """En utgåva i versionen, att jämföra; Indatafel när utgåvan inte finns.

    Args:
        version: versionen.
        utgava: utgåvans id.
        lan: raderna att pröva när versionen inte har några egna.
    """
    if utgava not in version.utgavor:
        var = "Utgåvan" if version.namn == HAR else f"I {version.namn}: Utgåvan"
        raise Indatafel([okant_namn(var, utgava, tuple(version.utgavor))])
    data = version.utgavor[utgava]
    raderna = version.rader if version.mapp else lan
    egna = tuple(rad for rad in raderna if rad.skrivet["provning"] == data["provning"])
    return Jamford(
        version.namn,
        utgava,
        las_bild(data["ordning"]),
        data["fran"],
        data["till"],
        egna,
        lambda fragor: version.stall("svara", fragor),
    )


def peka_ut(vad: str) -> tuple[str, str]:
    """Versionen och utgåvan i «utgåva», «version:utgåva» eller «version».

    Returns:
        Versionens namn och utgåvans id, som är tomt när hela versionen menas.

    Raises:
        Indatafel: namnet är varken en utgåva, ett hjul eller en git-revision.
    """
    varifran, _, utgava = vad.rpartition(":")
    if varifran:
        return varifran, utgava
    egna = tuple(u.id for p in REGELVERK.provningar.values() for u in p.utgavor)
    if utgava in egna:
        return HAR, utgava
    if utgava == HAR or Path(utgava).suffix == ".whl" or _ar_revision(utgava):
        return utgava, ""
    atgard = "Ett hjul (.whl) eller en git-revision är det inte heller."
    raise Indatafel([replace(okant_namn("Utgåvan", utgava, egna), atgard=atgard)])


def _exempelutgava() -> str:
    return next(iter(REGELVERK.provningar.values())).utgavor[-1].id


def _ar_revision(namn: str) -> bool:
    return not _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{namn}^{{commit}}").returncode


def _git(*argument: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", *argument], capture_output=True, check=False)  # noqa: S603, S607  # git finns i kraven


@contextmanager
def oppna(namn: str, mapp: Path) -> Iterator[Version]:
    """Versionen med det namnet; mapp är arbetsträdets scenariomapp. Indatafel när den inte går att läsa."""
    if namn == HAR:
        yield Version(HAR, fraga.besvara, mapp)
    elif Path(namn).suffix == ".whl":
        if not Path(namn).is_file():
            atgard = "Ange ett hjul som finns, eller en git-revision."
            raise Indatafel([Fel(f"Hjulet «{visa(namn)}» finns inte.", skrivet=namn, atgard=atgard)])
        yield Version(namn, _frammande(namn, Path(namn).resolve()), None)
    else:
        with TemporaryDirectory() as tillfallig:
            arkiv = _git("archive", "--end-of-options", namn, "src", "scenarios")
            if arkiv.returncode:
                vad = f"«{visa(namn)}» är varken ett hjul (.whl) eller en git-revision här."
                atgard = f"Skriv till exempel main:{_exempelutgava()}."
                raise Indatafel([Fel(vad, skrivet=namn, atgard=atgard)])
            subprocess.run(["tar", "-x", "-C", tillfallig], input=arkiv.stdout, check=True)  # noqa: S603, S607
            yield Version(namn, _frammande(namn, Path(tillfallig, "src")), Path(tillfallig, "scenarios"))


def _frammande(namn: str, paket: Path) -> Callable[[str, Any], Any]:
    def stall(vad: str, om: Any) -> Any:
        svar = subprocess.run(  # noqa: S603  # vår egen Python, med det andra paketet först
            [sys.executable, fraga.__file__, str(paket)],
            input=json.dumps([vad, om]),
            env={**os.environ, "PYTHONPATH": str(paket), "PYTHONSAFEPATH": "1"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if svar.returncode:
            orsak = svar.stderr.strip().splitlines()[-1:] or ["okänt fel"]
            vad = f"Reglerna i {namn} gick inte att läsa: {orsak[0]}."
            raise Indatafel([Fel(vad, atgard="Ange en annan version.")])
        return json.loads(svar.stdout)

    return stall
