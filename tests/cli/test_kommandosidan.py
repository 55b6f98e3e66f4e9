"""Kommandona: sidan har varje kommando, flagga, argument, slutkod och mål, och inget annat."""

import re
import shlex
from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner
from sprak.engelska import engelska
from stod.platser import ROT

from riktlinje.cli import huvud

SIDA = (ROT / "docs/utveckling/kommandon.md").read_text("utf-8")
AVSNITT = dict(re.findall(r"^### riktlinje (\S+) \{#\S+\}\n(.*?)(?=^##|\Z)", SIDA, re.MULTILINE | re.DOTALL))
MAKEFILE = (ROT / "Makefile").read_text("utf-8")
INTERNA = {"iordning-bygg", "iordning-prov", "ledig-port"}
"""Mål som bara andra mål använder."""


def test_varje_kommando_har_ett_avsnitt() -> None:
    """Sidan har just de kommandon som programmet har."""
    assert set(huvud.commands) == set(AVSNITT)


@pytest.mark.parametrize("namn", huvud.commands)
def test_flaggor_argument_och_slutkoder(namn: str) -> None:
    """Avsnittet skriver kommandot med dess flaggor och argument, och säger flaggor och slutkoder."""
    kommando, text = huvud.commands[namn], AVSNITT[namn]
    rad = re.search(rf"`riktlinje {namn}([^`]*)`", text)
    assert rad
    skrivet = set(re.findall(r"--[a-z-]+|\[?[A-Z]+\]?(?=\s|$)", re.sub(r"(--[a-z-]+ )[A-Z]+", r"\1", rad[1])))
    assert set(_i_kommandot(kommando)) == skrivet
    for flagga in (param.opts[0] for param in kommando.params if isinstance(param, click.Option)):
        assert f"\n- `{flagga}` " in text
    i_koden = {int(kod) for kod in re.findall(r"\b([012])\b(?= när| med felen)", kommando.help or "")}
    pa_sidan = {int(kod) for kod in re.findall(r"Slutkod (\d):", text)}
    assert pa_sidan
    assert i_koden <= pa_sidan


@pytest.mark.parametrize("namn", ["", *huvud.commands])
def test_hjalpen_ar_hel_och_svensk(namn: str) -> None:
    """Hjälpen säger vad kommandot gör och vad varje flagga gör, på svenska och utan avhuggna meningar."""
    svar = CliRunner().invoke(huvud, [*namn.split(), "--help"])
    assert svar.exit_code == 0
    assert svar.output.startswith(f"Skriv: {' '.join(['riktlinje', *namn.split()])} [FLAGGOR]")
    assert engelska(re.sub(r"--[a-z]+|«[^»]*»", "", svar.output)) == []
    beskrivet = svar.output.replace("[ORD]...", "")
    assert "..." not in beskrivet
    for rad in re.findall(r"^  --.*$", beskrivet, re.MULTILINE):
        assert re.search(r"\S  +[A-ZÅÄÖ]", rad), rad


def test_varje_mal_i_makefile_star_pa_sidan() -> None:
    """Sidan, inledningen i Makefile och .PHONY har samma mål."""
    phony = re.search(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)
    assert phony
    mal = set(shlex.split(phony[1])) - INTERNA
    assert mal == set(re.findall(r"^\| `make (\w+)` \|", SIDA, re.MULTILINE))
    assert mal == set(re.findall(r"^# make (\w+)", MAKEFILE, re.MULTILINE))
    assert mal | INTERNA == set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


@pytest.mark.parametrize(
    "fil", ["README.md", "CONTRIBUTING.md", *sorted(p.name for p in (ROT / "docs/utveckling").glob("*.md"))]
)
def test_kommandon_i_texten_finns(fil: str) -> None:
    """Varje «make x» och «riktlinje x» som en fil nämner finns."""
    plats = ROT / fil if (ROT / fil).exists() else ROT / "docs/utveckling" / fil
    text = plats.read_text("utf-8")
    assert set(re.findall(r"`make (\w+)", text)) <= set(re.findall(r"^(\w+):", MAKEFILE, re.MULTILINE))
    assert set(re.findall(r"(?:`|bin/)riktlinje (\w+)", text)) <= set(huvud.commands)


def test_readme_har_tva_kommandon() -> None:
    """README:s början har just de två kommandon som en ny läsare behöver, och licensen finns."""
    text = (ROT / "README.md").read_text("utf-8")
    assert ["visa", "test"] == re.findall(r"^\| `make (\w+)` \|", text, re.MULTILINE)
    assert "[EUPL-1.2](LICENSE)" in text
    assert [] == [mal for mal in re.findall(r"\]\((?!http)([^)#]+)", text) if not (ROT / mal).exists()]


def _i_kommandot(kommando: click.Command) -> Iterator[str]:
    for param in kommando.params:
        if isinstance(param, click.Option):
            yield param.opts[0]
        else:
            namn = str(param.name).upper()
            yield namn if param.required else f"[{namn}]"
