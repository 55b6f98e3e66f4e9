"""Läser felkatalogen: en fil per plats där något kan skrivas fel, med en post per fel."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GRUPPER = (
    "scenariotabeller",
    "datumtabeller",
    "json",
    "kommandoraden",
    "formularet",
    "lankar",
    "setlankar",
    "verkstaden",
    "egnafall",
    "sidor",
    "definitioner",
)
"""Filerna i katalogen, i den ordning de visas."""
LANGT = "«långt»"
KORTAT = 90
VISAD_MAPP, VISAD_PORT = "prov", "8000"
"""Så visas mappen och porten, som är nya varje gång."""


@dataclass(frozen=True, slots=True)
class Felexempel:
    """Ett fel: vad som är skrivet och vad som ska svaras.

    Attributes:
        id: ett stabilt namn, unikt i katalogen.
        vad: felet i ord.
        slag: vilken läsare som får indata, se `tests/felkatalog/korning.py`.
        text: hela texten som läses, när läsaren tar en text.
        skrivet: det felskrivna, så som det visas.
        indata: postens övriga nycklar.
        meddelande: det väntade svaret, ord för ord.
    """

    id: str
    vad: str
    slag: str
    text: str
    skrivet: str
    indata: Mapping[str, Any]
    meddelande: str


@dataclass(frozen=True, slots=True)
class Felgrupp:
    """En plats där något kan skrivas fel, och felen där.

    Attributes:
        id: filens namn utan ändelse.
        rubrik: platsen i ord.
        inledning: hur felet visas, och vad som händer med resten.
        mall: texten som felen görs i; tom när varje fel står för sig.
        exempel: felen.
    """

    id: str
    rubrik: str
    inledning: str
    mall: str
    exempel: tuple[Felexempel, ...]


def las_katalog(mapp: Path) -> list[Felgrupp]:
    """Alla grupper i mappen, i visningsordning."""
    return [_grupp(namn, tomllib.loads((mapp / f"{namn}.toml").read_text("utf-8"))) for namn in GRUPPER]


def _grupp(namn: str, data: Mapping[str, Any]) -> Felgrupp:
    mall = data.get("mall", "")
    exempel = tuple(_exempel(post, data.get("slag", ""), mall) for post in data["fel"])
    return Felgrupp(namn, data["rubrik"], data["inledning"], mall, exempel)


def _exempel(post: Mapping[str, Any], slag: str, mall: str) -> Felexempel:
    fore, efter = post.get("byt", ("", ""))
    if mall.count(fore) != 1 and fore:
        raise ValueError(f"{post['id']}: «{fore}» ska stå en gång i mallen.")
    text = post.get("text", mall.replace(fore, efter) if fore else mall)
    skrivet = post.get("skrivet") or efter or post.get("text") or _kommandorad(post.get("ord", ()))
    return Felexempel(
        id=post["id"],
        vad=post["vad"],
        slag=post.get("slag", slag),
        text=text.replace(LANGT, "x" * post.get("langd", 0)),
        skrivet=synligt(skrivet),
        indata=post,
        meddelande=post["meddelande"].removesuffix("\n"),
    )


def _kommandorad(ord_: Iterable[str]) -> str:
    return " ".join(ord_).replace("{mapp}/", "").replace("{mapp}", VISAD_MAPP).replace("{port}", VISAD_PORT)


def synligt(text: str) -> str:
    """Texten med osynliga tecken utskrivna som nummer, och en lång text kortad."""
    tecken = [t if t.isprintable() or t == "\n" else f"⟨U+{ord(t):04X}⟩" for t in text.strip("\n")]
    return "".join(tecken[:KORTAT]) + ("…" if len(tecken) > KORTAT else "")
