"""Det som proven av övningarna delar: sidorna, länkar till set, och handgreppen med tangentbordet."""

import re
from collections.abc import Sequence

import pytest
from playwright.sync_api import Page, expect

from riktlinje.regelverk.stampel import regelsumma
from riktlinje.webb.vy.hellank import VERSION, forsegla

MALSIDA = "/ovningar/grazoner/"
SETSIDA = "/ovningar/set/"
FEM = "V01,V61,V23,V43,V71"
ATT_TABBA_TILL = """(namn) => [...document.querySelectorAll('a[href], button, input, select, summary')]
    .some(({ textContent, id, name }) => `${textContent} ${id} ${name}`.includes(namn))"""
I_FOKUS = """(namn) => {
    const { textContent, id, name, localName } = document.activeElement;
    return localName !== 'body' && `${textContent} ${id} ${name}`.includes(namn);
}"""
ID = re.compile(r"V\d\d")


def setlank(egna: Sequence[str] = (), **delar: str) -> str:
    """Setsidan med ett fragment skrivet för hand men helt."""
    par = list({"v": VERSION, "regler": regelsumma(), **delar}.items())
    par += [("eget", lank.replace("&", ";").replace("=", ":")) for lank in egna]
    return SETSIDA + "#" + forsegla("&".join(f"{namn}={varde}" for namn, varde in par))


def synliga(page: Page) -> list[str]:
    """De fall som visas, i ordning."""
    expect(page.locator(".ovningsverktyg")).to_be_visible()
    fallen = page.locator(".ovningsfall:visible")
    return list(fallen.evaluate_all("(alla) => alla.map((e) => e.dataset.fall)"))


def tabba_till(page: Page, namn: str) -> None:
    """Tabbar tills knappen eller fältet med namnet har fokus."""
    page.wait_for_function(ATT_TABBA_TILL, arg=namn)  # ett sidans element kan dröja
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate(I_FOKUS, namn):
            return
    pytest.fail(f"Det går inte att tabba till {namn}.")
