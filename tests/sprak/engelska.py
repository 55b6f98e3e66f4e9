"""Hittar engelska i svensk text: engelska ord som inte också är svenska, i allt som en läsare får.

Listan har engelskans vanligaste småord, och orden som knappar, etiketter och felmeddelanden brukar ha. Ord
som skrivs lika på svenska saknas i den: all, as, by, fast, filter, for, get, in, is, just, man, mode,
navigation, not, option, same, so, start, support, tag, test, to, top, under, version och liknande. En
språkgissare duger inte här: en knapp har ett eller två ord, och då gissar den fel.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

SMAORD = """
    about above after again against also and any are at because been before being below between both but
    can cannot could did does doing done during each either else every few from further got had have
    having her here him his how however if into it its itself let made make many may me might more most
    much must my neither never none nor of off on once only or other our out own please shall she should
    since some such than that the their them then there these they this those through too until up upon
    us use used using very was we were what when where whether which while who whose why will with
    within without would yes yet you your
"""
GRANSSNITT = """
    accept added allow allowed arguments attributes available back bases bound browser button cancel
    changed check choose class classes clear click clipboard close collapse constraints contents
    continue copied copy created current default delete description details disabled documents download
    edit empty enable enabled enter error errors escape example examples expand expected failed feedback
    file files fill find footer found function functions go header heading help hide home initializing
    input install invalid issue items jump keyboard keyword label language last learn less light link
    links load loaded loading main matching members message method methods missing modified module
    modules name names next notes number object open optional options output page pages parameter
    parameters permanent placeholder press previous property raises read receives refused remove
    repository required reset result results retry return returns save script scripts search section see
    select settings share show sidebar site skip source stop submit table theme timeout title toggle try
    type types typing unavailable unexpected unknown update updated usage user value values view warning
    warnings warns yields
"""
NAMN = {
    "Individual placement and support": "metodens namn, som källan skriver det",
    "None": "Pythons ord för inget värde, på sidan om koden",
    "Page Down": "tangentens namn",
    "Page Up": "tangentens namn",
    "Home": "tangentens namn",
    "Escape": "tangentens namn",
    "make": "programmets namn",
}
"""Det enda som får stå på engelska utan att vara märkt, och varför."""

_NAMN = re.compile("|".join(rf"\b{re.escape(namn)}\b" for namn in NAMN))
ORD = frozenset((SMAORD + GRANSSNITT).split())
ORDET = re.compile(r"(?<![\w.@/-])[A-Za-z]+(?![\w/@-]|\.\w)")
LASBARA_ATTRIBUT = (
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "title",
    "alt",
    "placeholder",
    "content",
    "label",
)
UNDANTAGNA = frozenset({"code", "kbd", "pre", "samp", "script", "style", "var"})
"""Kod är inte löpande text: där står namn ur program, och de är engelska av sig själva."""


def engelska(text: str) -> list[str]:
    """De engelska orden i texten, i ordning."""
    return [traff for traff in ORDET.findall(_NAMN.sub("", " ".join(text.split()))) if traff.lower() in ORD]


def svenska_texter(sida: Element) -> Iterator[str]:
    """Varje text och varje läsbart attribut på sidan som ska vara svenskt.

    Delar som är märkta med ett annat språk, eller som namn som inte översätts, tas inte med.
    """
    if sida.tag in UNDANTAGNA or sida.get("lang", "sv") != "sv" or sida.get("translate") == "no":
        return
    yield from (
        sida.attrib[namn] for namn in LASBARA_ATTRIBUT if sida.get(namn) and not _maskinellt(sida, namn)
    )
    yield from (varde for namn, varde in sida.attrib.items() if namn.startswith("data-") and " " in varde)
    yield sida.text or ""
    for barn in sida:
        yield from svenska_texter(barn)
        yield barn.tail or ""


def _maskinellt(element: Element, attribut: str) -> bool:
    """Sant för metataggar som webbläsaren och inte läsaren läser."""
    return attribut == "content" and element.get("name") != "description"
