"""Mäter klarspråk: meningar, läsbarhetsindex och kansliord i löpande text, skriven eller publicerad."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

MEDELLANGD, LANGST, LIX = 15, 30, 45
"""Ord per mening i medeltal och som mest, och högsta läsbarhetsindex; över 50 räknas som svår text."""

MINST = 60
"""Med färre ord på sidan säger ett medeltal ingenting."""

KANSLIORD = {
    r"erhåll\w*": "få",
    r"avseende": "om",
    r"föreligg\w*": "finnas",
    r"jämlikt": "enligt",
    r"vederbörande\w*": "den det gäller",
    r"ombesörj\w*": "ordna",
    r"medelst": "med",
    r"inkom(?:ma|mer|mit|na)": "komma in",
    r"tillse\w*": "se till",
    r"erforderlig\w*": "som behövs",
    r"ovanstående|nedanstående": "nämn det vid namn",
    r"ifrågavarande": "den, det",
    r"beträffande": "om",
    r"däri|därav|härav|härmed|härvid|därvid": "skriv ut vad det är",
    r"såvida": "om",
    r"huruvida": "om",
    r"ävensom": "och",
    r"eljest": "annars",
    r"åtnjut\w*": "få, ha",
    r"anmod(?:a|ar|as|ade|an)": "be",
    r"delgiv(?:es|its)": "få veta",
    r"utgör": "är",
    r"påkall\w*": "kräva",
    r"inneha(?:r|va|ver|de|ft)": "ha",
    r"emedan": "eftersom",
    r"till följd av detta": "därför",
}
"""Kanslisvenska, och vad man kan skriva i stället."""

MONSTER = re.compile("|".join(rf"(\b(?:{ord_})\b)" for ord_ in KANSLIORD), re.IGNORECASE)
EJ_PROSA = ("#", "|", "///", ">", "Sökord:", "<")
BLOCK = re.compile(r"\A---\n.*?^---\n|^```.*?^```\n", re.MULTILINE | re.DOTALL)
LISTTECKEN = re.compile(r"^\s*([-*]|\d+\.)\s+")
CITAT = re.compile(r"«[^»]*»")
LANK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
FORKORTNING = re.compile(r"\b(kap|dnr|bl|a|p|nr)\.\s")
MENINGSSLUT = re.compile(r"(?<=[.!?])[*]*(?:\s*\n|\s+(?=[*«]*[A-ZÅÄÖ]))")


def prosa(text: str) -> Iterator[str]:
    """Raderna med löpande text, utan länkadresser; en punkt i en lista är en egen mening."""
    for rad in BLOCK.sub("", text).splitlines():
        if rad.strip() and not rad.lstrip().startswith(EJ_PROSA):
            utan = LISTTECKEN.sub("", LANK.sub(r"\1", rad))
            yield utan if utan == rad or utan.rstrip().endswith((".", "?", "!")) else f"{utan.rstrip()}."


def meningar(text: str) -> list[str]:
    """Meningarna i löpande text."""
    hel = FORKORTNING.sub(r"\1 ", "\n".join(prosa(text)))
    return [mening for mening in MENINGSSLUT.split(hel) if mening.strip()]


def lix(alla: list[str]) -> float:
    """Läsbarhetsindex: ord per mening, plus hur många av hundra ord som har fler än sex bokstäver."""
    ord_ = [ord_ for mening in alla for ord_ in re.findall(r"\w+", CITAT.sub("", mening))]
    return len(ord_) / len(alla) + 100 * sum(len(ett) > 6 for ett in ord_) / len(ord_)


def kansliord(text: str) -> list[str]:
    """Varje kansliord utanför citat, med ett förslag."""
    forslag = list(KANSLIORD.values())
    return [
        f"{traff[0]}: skriv {forslag[(traff.lastindex or 0) - 1]}"
        for traff in MONSTER.finditer(CITAT.sub("", text))
    ]


def langd(mening: str) -> int:
    """Antal ord; ett citat räknas som ett."""
    return len(CITAT.sub("citat", mening).split())


def for_svart(alla: list[str]) -> list[str]:
    """Meningar som är för långa, och medeltal som är för höga; tom när texten är lätt nog."""
    fel = [mening for mening in alla if langd(mening) > LANGST]
    if sum(map(langd, alla)) >= MINST:
        medel, index = sum(map(langd, alla)) / len(alla), lix(alla)
        fel += [f"i medeltal {medel:.1f} ord"] if medel > MEDELLANGD else []
        fel += [f"läsbarhetsindex {index:.0f}"] if index > LIX else []
    return fel


TEXTTAGGAR = frozenset({"p", "li", "td", "dd"})
DELAR = TEXTTAGGAR | {"details", "div", "dl", "form", "ol", "section", "table", "ul"}
EJ_VAR_TEXT = frozenset({"blockquote", "code", "kbd", "nav", "pre", "q", "script", "style", "svg"})
"""Citat, kod, bilder och länklistor."""

KORTAST = 4
"""Färre ord än så är en etikett eller ett namn, och ingen mening."""


def publicerade(
    element: Element, undantag: frozenset[str] = frozenset(), *, i_tabell: bool = False
) -> Iterator[tuple[str, bool]]:
    """Varje publicerad mening i elementet, och om den står i en tabell.

    Args:
        element: sidans innehåll.
        undantag: klasser vars innehåll inte läses.
        i_tabell: sant när elementet självt står i en tabell.
    """
    klasser = set(element.get("class", "").split())
    if element.tag in EJ_VAR_TEXT or element.get("lang", "sv") != "sv" or klasser & {"citat", *undantag}:
        return
    i_tabell |= element.tag == "table"
    if element.tag in TEXTTAGGAR and (egen := " ".join(_egen_text(element).split())):
        hel = FORKORTNING.sub(r"\1 ", egen if egen.endswith((".", "?", "!")) else f"{egen}.")
        yield from ((mening, i_tabell) for mening in MENINGSSLUT.split(hel) if mening.strip())
    for barn in element:
        yield from publicerade(barn, undantag, i_tabell=i_tabell)


def _egen_text(element: Element) -> str:
    """Elementets text utom det som är egna stycken; kod räknas som ett ord, som kan börja en mening."""
    delar = [element.text or ""]
    for barn in element:
        inre = " Kod " if barn.tag in EJ_VAR_TEXT else " " if barn.tag in DELAR else _egen_text(barn)
        delar += [inre, barn.tail or ""]
    return "".join(delar)
