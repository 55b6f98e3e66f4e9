"""Kommandot vilka: samma lägen som vägledningen, som JSON och läsbart."""

import json
import subprocess
import sys

from riktlinje.regelverk import REGELVERK
from riktlinje.regler.utfall import HANVISA_STADSDEL, STADSDELSFORVALTNING

FALL = json.dumps(
    {
        "beslutsdag": "2026-05-01",
        "uppgifter": {
            "alder": 47,
            "kon": "kvinna",
            "kontakt_stadsdel": "ja",
            "uppbar_forsorjningsstod": "nej",
            "behovsniva": "fordjupat",
            "genomfort_insteg": "nej",
        },
    }
)


def vilka(*flaggor: str) -> str:
    """Det som kommandot skriver om kvinnan på 47 år med kontakt i stadsdelen."""
    svar = subprocess.run(
        [sys.executable, "-m", "riktlinje", "vilka", *flaggor],
        input=FALL,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return svar.stdout


def test_json_ger_laget_och_den_andra_vagen_med_vem_och_vad() -> None:
    """Stadsdelens väg har utfall, beslutsfattare, citat och det som görs; det outredda har inget utfall."""
    svaren = {ett["provning"]: ett for ett in map(json.loads, vilka("--json").splitlines())}
    assert list(svaren) == list(REGELVERK.provningar)
    vagen = svaren["uppsokande"]
    assert (vagen["laget"], vagen["utfall"]) == ("annan_vag", HANVISA_STADSDEL)
    assert vagen["beslutsfattare"] == STADSDELSFORVALTNING
    assert vagen["gor"]
    assert "fattas beslut om insats på Jobbtorg av stadsdelsförvaltningen" in vagen["citat"]
    outrett = svaren["socialpsykiatri"]
    assert (outrett["laget"], outrett["utfall"], outrett["gor"]) == ("inte_utrett", None, "")
    assert "kontakt_specialistpsykiatri_vid_ansokan" in outrett["saknade_uppgifter"]
    assert {"galler_inte"} == {svaren[namn]["laget"] for namn in ("lss-fortsattning", "jobbtorg")}
    assert not any(ett["laget"] == "kan_galla" for ett in svaren.values())


def test_det_lasbara_sager_samma_sak() -> None:
    """Läget, vem som beslutar, varför och vad som görs står i klartext."""
    text = vilka()
    assert text.startswith("Annan väg: ")
    assert text.count("Inte utrett än: ") == 3
    assert text.count("Gäller inte: ") == 2
    assert f"Beslutar: {STADSDELSFORVALTNING.rubrik}." in text
