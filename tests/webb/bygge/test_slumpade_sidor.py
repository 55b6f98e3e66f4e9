"""Slumpade ändringar i mkdocs.yml och på sidor: kontrollen före bygget nekar dem med fil och rad."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from hypothesis import strategies as st
from mkdocs.utils.yaml import get_yaml_loader
from stod.platser import ROT
from stod.slump import andrade, fa, oftast, provat, texter

from riktlinje.modell.fel import Fel
from riktlinje.webb.bygge.forkontroll import blockfel, menyfel, sidfel
from riktlinje.webb.bygge.mkdocsfil import MKDOCS, NYCKLAR
from riktlinje.webb.sidor.block import BLOCK
from riktlinje.webb.sidor.publicerat import publicerat

SIDOR = {"index.md", "om/status.md", "prov.md"}
MENY = """\
site_name: Prov
site_url: !ENV [RIKTLINJE_ADRESS, "http://localhost:8000/"]
extra:
  dag: "2023-02-15"
markdown_extensions:
  - riktlinje
nav:
  - Start: index.md
  - Om:
      - Status: om/status.md
  - Prov: prov.md
"""
SIDAN = (ROT / "docs/riktlinjer/uppsokande/uvas.md").read_text("utf-8")[:1500]
TILLAGG = (
    "# En kommentar",
    "site_author: Kim",
    "copyright: |\n  Ett\n  Två",
    "repo_name: 'x'",
    "strict: true",
)
FEL = re.compile(r"(mkdocs\.yml|docs/[\w/]+\.md):([1-9]\d*)  [A-ZÅÄÖ«].*\.", re.DOTALL)


@st.composite
def tillagda(dra: st.DrawFn) -> str:
    """Menyn med några rader till, som mkdocs godtar."""
    rader = dra(st.lists(st.sampled_from(TILLAGG), unique=True, max_size=3))
    return "\n".join([*rader, MENY]) if dra(st.booleans()) else "\n".join([MENY, *rader])


def menyns_sidor(del_: Any) -> list[str]:
    """Sidorna i menyn, så som mkdocs läser den."""
    if isinstance(del_, str):
        return [del_]
    under = del_.values() if isinstance(del_, dict) else del_
    return [sida for ett in under for sida in menyns_sidor(ett)]


def kodad(text: str) -> bytes:
    """Texten som byte, också när den inte är giltig."""
    return text.encode("utf-8", "surrogatepass")


def assert_fel(fel: list[Fel], radantal: int) -> None:
    """Varje fel har en fil och en rad som finns, och en mening."""
    traffar = [FEL.fullmatch(str(ett)) for ett in fel]
    assert all(traffar), fel
    assert all(int(traff[2]) <= radantal for traff in traffar if traff), fel


@provat(oftast(tillagda() | tillagda().flatmap(andrade), st.text() | texter | st.just("[" * 3000)), 0.4, fa)
def test_menyn_nekas_med_rad_eller_lases_som_mkdocs_laser_den(text: str) -> bool:
    """En godkänd mkdocs.yml har bara kända nycklar, och dess meny är den som mkdocs får."""
    with TemporaryDirectory() as mapp:
        for sida in SIDOR:
            (Path(mapp) / "docs" / sida).parent.mkdir(parents=True, exist_ok=True)
            (Path(mapp) / "docs" / sida).touch()
        data = kodad(text)
        (Path(mapp) / MKDOCS).write_bytes(data)
        fel = menyfel(Path(mapp))
    if fel:
        assert_fel(fel, data.count(b"\n") + data.count(b"\r") + text.count("\u2028") + text.count("\x85") + 1)
        return False
    last = yaml.load(text.removeprefix("\ufeff"), get_yaml_loader())  # noqa: S506  så läser mkdocs den
    assert set(last) <= set(NYCKLAR)
    assert SIDOR == set(menyns_sidor(last["nav"]))
    return True


@provat(oftast(andrade(SIDAN).map(kodad) | st.just(SIDAN.encode()), st.binary()), 0.8, fa)
def test_en_sida_nekas_med_rad_eller_har_bara_kanda_block(data: bytes) -> bool:
    """En sida som inte är UTF-8 nekas, och varje block på en godkänd sida finns och får det som det tar."""
    with TemporaryDirectory() as mapp:
        (Path(mapp) / "docs").mkdir()
        (Path(mapp) / "docs/prov.md").write_bytes(data)
        rader, fel = sidfel(Path(mapp))
    fel += [ett for rad in rader for ett in blockfel(rad, publicerat(ROT / "scenarios"))]
    assert_fel(fel, len(data.decode("utf-8", "replace").splitlines()) + 1)
    assert fel or {rad.namn for rad in rader} <= {block.NAME for block in BLOCK}
    return not fel
