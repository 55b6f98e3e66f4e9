"""Betrodda typer: inget på sidan kan göra text till skript eller hämta skript från någon annan."""

import pytest
from playwright.sync_api import Page


@pytest.fixture
def sida(stord: Page) -> Page:
    """En vanlig sida, där proven själva gör det som inte får gå."""
    stord.goto("/om/status/")
    return stord


def i_sidan(sida: Page, kod: str) -> object:
    """Kör koden som ett skript på sidan skulle göra, utanför provverktygets undantag."""
    return sida.evaluate(
        f"""() => new Promise((klar) => setTimeout(() => {{
            try {{ klar((() => {{ {kod} }})()); }} catch (fel) {{ klar(fel.name); }}
        }}))"""
    )


def test_reglerna_galler_pa_varje_sida(sida: Page, sidor: list[str]) -> None:
    """Varje sida bär regeln i sitt huvud, före alla skript."""
    for vag in sidor:
        text = sida.request.get(vag).text()
        regel = text.index("require-trusted-types-for 'script'; trusted-types default")
        assert regel < text.index("js/tema/betrodd.js") < text.index("js/tema/huvud.js"), vag
        assert text.count("<script", 0, text.index("js/tema/betrodd.js")) == 1, vag


def test_skript_fran_nagon_annan_vagras(sida: Page) -> None:
    """En främmande skriptadress stoppas; en egen går bra."""
    skript = "const s = document.createElement('script'); s.src = {}; return s.src;"
    assert "TypeError" == i_sidan(sida, skript.format("'https://exempel.invalid/x.js'"))
    assert str(i_sidan(sida, skript.format("'/x.js'"))).endswith("/x.js")
    assert "TypeError" == i_sidan(sida, "new Worker('https://exempel.invalid/x.js');")


def test_text_blir_inte_skript(sida: Page) -> None:
    """Text blir varken skript eller händelser, och ingen kan göra en egen regel."""
    assert "TypeError" == i_sidan(
        sida, "const s = document.createElement('script'); s.textContent = '1'; document.head.append(s);"
    )
    farligt = "const d = document.createElement('div'); d.innerHTML = {}; return d.children.length;"
    for html in ("'<img src=x onerror=alert(1)>'", "'<script src=/x.js></script>'", "'<iframe></iframe>'"):
        assert 0 == i_sidan(sida, farligt.format(html))
    assert 1 == i_sidan(sida, farligt.format("'<b>text</b>'"))
    assert "TypeError" == i_sidan(sida, "trustedTypes.createPolicy('egen', {});")
    assert "EvalError" == i_sidan(sida, "return eval('1');")
