"""Länkar som ett prov ändrar: hela fast de säger något annat, eller omskrivna på vägen."""

import quopri
from urllib.parse import quote

from riktlinje.webb.vy.hellank import forsegla, innehall


def med_annat(lank: str, fore: str, efter: str) -> str:
    """Länken med något utbytt i sitt innehåll, gjord hel på nytt."""
    helt = innehall(lank)
    assert helt is not None, lank
    assert fore in helt, lank
    return forsegla(helt.replace(fore, efter))


def omskrivna(lank: str, bredd: int) -> dict[str, str]:
    """Samma länk så som e-postfilter, brev och chattar skriver om den; raderna är så breda."""

    def bruten(text: str, med: str) -> str:
        return med.join(text[plats : plats + bredd] for plats in range(0, len(text), bredd))

    kodad = quote(lank, safe="")
    som_html = lank.replace("&", "&amp;")
    som_epost = quopri.encodestring(lank.encode()).decode()
    return {
        "orörd": lank,
        "procentkodad": kodad,
        "kodad två gånger": quote(kodad, safe=""),
        "kodad med små bokstäver": kodad.lower(),
        "bara likhetstecken kodade": lank.replace("=", "%3D"),
        "bara och-tecken kodade": lank.replace("&", "%26"),
        "html": som_html,
        "html två gånger": som_html.replace("&", "&amp;"),
        "html med nummer": lank.replace("&", "&#38;"),
        "html, procentkodad": quote(som_html, safe=""),
        "stora bokstäver": lank.upper(),
        "små bokstäver": lank.lower(),
        "punkt efter": f"{lank}.",
        "i vinklar": f"<{lank}>",
        "i citattecken": f"«{lank}»,",
        "kodade citattecken": f"{lank}%22%3E",
        "html efter": f"{lank}&gt;",
        "mellanslag runt": f"%20{lank}%20",
        "radbruten": bruten(lank, "\n"),
        "radbruten med vagnretur": bruten(lank, "\r\n"),
        "plus i radbrotten": bruten(lank, "+"),
        "kodade radbrott": bruten(lank, "%0D%0A"),
        "hårda mellanslag": bruten(lank, "\u00a0"),
        "osynliga mellanslag": bruten(lank, "\u200b"),
        "mjuka radbrott": bruten(lank, "=\n"),
        "mjuka radbrott utan rad": lank[:75] + "=" + lank[75:150] + "=" + lank[150:],
        "e-postkodad": lank.replace("=", "=3D"),
        "e-postkodad och bruten": som_epost,
        "e-postkodad utan rader": som_epost.replace("\n", ""),
        "hela adressen en gång till": f"https://exempel.invalid/kalkylator/#{lank}",
    }
