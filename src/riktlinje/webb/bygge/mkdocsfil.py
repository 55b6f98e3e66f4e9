"""Läser mkdocs.yml före bygget: texten, nycklarna och menyn, med rad för varje fel."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml
from mkdocs.config.defaults import MkDocsConfig

from riktlinje.modell.fel import Fel, Indatafel, Plats, kodpunkt, okant_namn, visa
from riktlinje.scenarier.filer import las_filtext

MKDOCS = "mkdocs.yml"
NYCKLAR = tuple(sorted({*MkDocsConfig(), "INHERIT"} - {"config_file_path", "google_analytics", "pages"}))
"""Nycklarna som får stå överst; de borttagna är mkdocs egna eller finns inte längre."""

TAGGAR = ("!ENV", "!relative")
"""Det utöver vanlig YAML som mkdocs läser."""


@dataclass(frozen=True, slots=True)
class Menypost:
    """En sida i menyn, och raden där den står."""

    sida: str
    rad: int


def las_meny(rot: Path) -> list[Menypost]:
    """Sidorna som menyn i mkdocs.yml nämner.

    Filen läses som noder och inte som värden, så att ingenting i den körs.

    Raises:
        Indatafel: filen är inte giltig, med alla fel på en gång.
    """
    text = las_filtext(rot / MKDOCS, MKDOCS)
    try:
        nod = yaml.compose(text, yaml.SafeLoader)
    except yaml.MarkedYAMLError as orsak:
        rad = orsak.problem_mark.line + 1 if orsak.problem_mark else 1
        vad = "Raden är inte giltig YAML."
        raise Indatafel([_fel(rad, vad, "Kontrollera indrag, kolon och citattecken.")]) from None
    except yaml.reader.ReaderError as orsak:
        rad = text.count("\n", 0, orsak.position) + 1
        tecken = kodpunkt(text[orsak.position])
        raise Indatafel([_fel(rad, f"Tecknet {tecken} får inte stå i filen.", "Ta bort det.")]) from None
    except RecursionError:
        raise Indatafel([_fel(1, "Filen är nästlad för djupt.", "Skriv om den i färre nivåer.")]) from None
    if not isinstance(nod, yaml.MappingNode):
        raise Indatafel(
            [_fel(1, "Filen ska bestå av nycklar med värden, till exempel «site_name: Riktlinje».")]
        )
    fel = [*_nyckelfel(nod), *(ett for en in _noder(nod, set()) for ett in _nodfel(en))]
    poster = []
    for nyckel, varde in nod.value:
        if nyckel.value == "nav":
            poster += list(_menyns_poster(varde, fel))
    if fel:
        raise Indatafel(fel)
    return poster


def avsandare(rot: Path) -> str:
    """Temats ord om vems webbplatsen inte är, ur en mkdocs.yml som går att läsa; tom text när de saknas."""
    nod = yaml.compose(las_filtext(rot / MKDOCS, MKDOCS), yaml.SafeLoader)
    poster = nod.value if isinstance(nod, yaml.MappingNode) else []
    extra = next((varde for nyckel, varde in poster if nyckel.value == "extra"), None)
    egna = extra.value if isinstance(extra, yaml.MappingNode) else []
    return next((str(varde.value) for nyckel, varde in egna if nyckel.value == "avsandare"), "")


def _fel(rad: int, vad: str, atgard: str = "") -> Fel:
    return Fel(vad, atgard=atgard, plats=Plats(MKDOCS, rad))


def _okant(vad: str, nod: yaml.Node, namn: str, tillatna: Sequence[str]) -> Fel:
    return replace(okant_namn(vad, namn, tillatna), plats=Plats(MKDOCS, _rad(nod)))


def _rad(nod: yaml.Node) -> int:
    return int(nod.start_mark.line) + 1


def _noder(nod: yaml.Node, sedda: set[int]) -> Iterator[yaml.Node]:
    """Noden och allt i den; det som ett ankare upprepar tas med en gång."""
    if id(nod) in sedda:
        return
    sedda.add(id(nod))
    yield nod
    if isinstance(nod, yaml.CollectionNode):
        for del_ in nod.value:
            for under in del_ if isinstance(del_, tuple) else (del_,):
                yield from _noder(under, sedda)


def _nyckelfel(nod: yaml.MappingNode) -> list[Fel]:
    """Nycklar överst i filen som mkdocs inte har."""
    return [
        _okant("Nyckeln", nyckel, nyckel.value, NYCKLAR)
        for nyckel, _ in nod.value
        if nyckel.value not in NYCKLAR
    ]


def _nodfel(nod: yaml.Node) -> Iterator[Fel]:
    """En tagg som mkdocs inte har, ett tal eller en dag som inte finns, och en nyckel som står två gånger."""
    if nod.tag.startswith("!") and nod.tag not in TAGGAR:
        yield _okant("Taggen", nod, nod.tag, TAGGAR)
    if isinstance(nod, yaml.ScalarNode) and not nod.tag.startswith("!"):
        try:
            yaml.SafeLoader("").construct_object(nod)
        except ValueError:
            vad = f"«{visa(nod.value)}» är inget tal och ingen dag."
            yield _fel(_rad(nod), vad, "Sätt värdet inom citattecken.")
    if isinstance(nod, yaml.MappingNode):
        forsta: dict[str, int] = {}
        for nyckel, _ in nod.value:
            namn = str(nyckel.value)
            if namn in forsta:
                vad = f"Nyckeln «{visa(namn)}» står redan på rad {forsta[namn]}."
                yield _fel(_rad(nyckel), vad, "Ta bort den ena.")
            forsta.setdefault(namn, _rad(nyckel))


def _menyns_poster(nod: yaml.Node, fel: list[Fel]) -> Iterator[Menypost]:
    if isinstance(nod, yaml.CollectionNode):
        for del_ in nod.value:
            yield from _menyns_poster(del_[1] if isinstance(del_, tuple) else del_, fel)
    elif nod.value:
        yield Menypost(nod.value, _rad(nod))
    else:
        fel.append(_fel(_rad(nod), "Menyposten har ingen sida.", "Skriv sidans fil efter kolon."))
