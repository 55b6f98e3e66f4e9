"""Betrodda typer: inget på sidan kan göra text till skript eller hämta skript från någon annan."""

import json

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
    """Text blir inte skript, och ingen kan göra en egen regel."""
    assert "TypeError" == i_sidan(
        sida, "const s = document.createElement('script'); s.textContent = '1'; document.head.append(s);"
    )
    assert "TypeError" == i_sidan(sida, "trustedTypes.createPolicy('egen', {});")
    assert "EvalError" == i_sidan(sida, "return eval('1');")


FARLIGT = (
    "<img src=x onerror=alert(1)>",
    '<img/src="x"/onerror=alert(1)>',
    '<img src="x"onerror=alert(1)>',
    "<svg/onload=alert(1)>",
    '<a href="java&#115;cript:alert(1)">x</a>',
    '<a href="java\tscript:alert(1)">x</a>',
    "<script src=/x.js></script>",
    "<iframe></iframe>",
    "<template><img src=x onerror=alert(1)></template>",
    "</template><img src=x onerror=alert(1)>",
    '<math><style><a title="</style><img src=x onerror=alert(1)>">',
)
OFARLIGT = (
    ("div", '<a href="/om/status/" class="md-search-result__link">En <mark>status</mark></a>'),
    ("tr", "<td>cell</td>"),
    ("p", "19 &lt; 30 &amp; fler"),
    ("div", '<img src="x/onerror=alert(1)">'),  # så tolkas <img/src=x/onerror=alert(1)>: en adress
)


def skrivet(sida: Page, element: str, html: str) -> object:
    """Det som står på sidan när ett skript har skrivit HTML där."""
    return i_sidan(
        sida,
        f"""const mal = document.createElement({json.dumps(element)}); mal.innerHTML = {json.dumps(html)};
        document.body.append(mal); const fanns = mal.innerHTML; mal.remove(); return fanns;""",
    )


def test_det_som_kan_kora_tas_bort(sida: Page) -> None:
    """Hur det än är skrivet kommer inget på sidan som kör ett skript; texten runt om står kvar."""
    fore = "<b>före</b>"
    assert dict.fromkeys(FARLIGT, fore) == {html: skrivet(sida, "div", fore + html) for html in FARLIGT}


def test_ofarlig_html_star_kvar(sida: Page) -> None:
    """Det som inte kan köra något, till exempel temats träffar, blir som det är skrivet."""
    assert [html for _, html in OFARLIGT] == [skrivet(sida, *val) for val in OFARLIGT]
