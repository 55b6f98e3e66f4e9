"""Axesvepet finner samma brott som hela axe i varje utseende, även sådant som bara syns i ett av dem."""

import re

from browser.stod.axesvep import BREDDER, TAGGAR, Axesvep
from browser.stod.skarm import vanta_ro
from playwright.sync_api import Page

SIDA = "/om/status/"
# Sex inlagda fel som var och ett bara finns i vissa utseenden.
DELAR = [
    ("p", "fel-mork", "Grå text i mörkt läge"),
    ("p", "fel-genomskinlig", "Genomskinlig text på smal skärm"),
    ("div", "fel-botten", ""),
    ("p", "fel-over", "Text som står på något annat på den smalaste skärmen"),
    ("button", "fel-liten", "a"),
    ("button", "fel-liten-ocksa", "b"),
    ("button", "fel-namn", "En knapp vars namn försvinner på smal skärm"),
    ("a", "fel-lank", "Länk som i ljust läge bara skiljer sig i färg"),
]
STIL = """
    @media (prefers-color-scheme: dark) { #fel-mork { color: #444; } }
    @media (max-width: 400px) { #fel-genomskinlig { opacity: 0.3; } #fel-namn span { display: none; } }
    #fel-liten, #fel-liten-ocksa { width: 30px; height: 30px; }
    #fel-botten, #fel-over { position: relative; height: 60px; margin: 0; }
    @media (max-width: 330px) {
        #fel-botten { background: #777; }
        #fel-over { top: -60px; color: #666; }
        #fel-liten, #fel-liten-ocksa { width: 9px; height: 9px; padding: 0; font-size: 6px; }
    }
    @media (prefers-color-scheme: light) {
        #fel-lank { color: #333 !important; text-decoration: none !important; }
    }
"""
LAGG_IN = """([delar, stil]) => {
    const stycke = document.createElement('p');
    stycke.append('Text före länken som är mycket längre än själva länken, så att den står i löpande text. ');
    for (const [sort, id, text] of delar) {
        const del = document.createElement(sort);
        del.id = id;
        const bararen = sort === 'a' ? del : document.createElement('span');
        if (bararen !== del) del.append(bararen);
        bararen.append(text);
        if (sort === 'a') del.href = '#fel-mork';
        if (sort === 'a') stycke.append(del);
        else document.querySelector('article').append(del);
    }
    document.querySelector('article').append(stycke);
    const skiva = new CSSStyleSheet();
    skiva.replaceSync(stil);
    document.adoptedStyleSheets.push(skiva);
}"""
HELA = """async (values) => (axe.reset(), await axe.run({ runOnly: { type: 'tag', values } })).violations
    .flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target} ${html.slice(0, 120)}`))"""

type Forst = dict[tuple[str, str], str]


def forst(rader: list[str]) -> Forst:
    """För varje regel och felande del: det första utseende där brottet finns."""
    svar: Forst = {}
    for rad in rader:
        bredd, farg, regel = rad.split()[:3]
        for id_ in re.findall(r"#(fel-[a-z-]+)", rad.partition("<")[0]):
            svar.setdefault((regel.rstrip(":"), id_), f"{bredd} {farg}")
    return svar


def test_svepet_ser_det_som_hela_axe_ser(page: Page, axe: Axesvep) -> None:
    """Varje inlagt fel märks där det först finns, också sedan axe har sett sidan utan felen."""
    page.goto(SIDA)
    assert axe(page) == []
    page.evaluate(LAGG_IN, [DELAR, STIL])
    funna = forst(axe(page))
    hela = []
    for bredd in BREDDER:
        page.set_viewport_size({"width": bredd, "height": 900})
        for farg in ("light", "dark"):
            page.emulate_media(color_scheme=farg)
            vanta_ro(page, bredd)
            hela += [f"{bredd} {farg} {rad}" for rad in page.evaluate(HELA, TAGGAR)]
    assert funna == forst(hela)
    assert funna == {
        ("color-contrast", "fel-mork"): "1280 dark",
        ("color-contrast", "fel-genomskinlig"): "390 light",
        ("color-contrast", "fel-over"): "320 light",
        ("target-size", "fel-liten"): "320 light",
        ("target-size", "fel-liten-ocksa"): "320 light",
        ("button-name", "fel-namn"): "390 light",
        ("link-in-text-block", "fel-lank"): "1280 light",
    }
