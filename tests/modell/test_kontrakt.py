"""Kontraktet: varje fel säger vad, var och vad som är tillåtet, och ingen annan rad tappas."""

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result
from stod.platser import ROT

from riktlinje.cli import huvud
from riktlinje.regelverk.rader import prova_text
from riktlinje.scenarier.lasare import las_mapp

EXEMPEL = [
    json.loads(rad) for rad in (ROT / "tests/regler/exempelfall.jsonl").read_text("utf-8").splitlines()
]
UPPSOKANDE = [fall for fall in EXEMPEL if fall["id"][0] in "UKR"]
BRA = UPPSOKANDE[0]


def andrat(**nycklar: Any) -> str:
    """Ett fungerande fall med ändrade nycklar; None tar bort nyckeln."""
    return json.dumps({n: v for n, v in {**BRA, **nycklar}.items() if v is not None})


def uppgift(namn: str, varde: object) -> str:
    """Ett fungerande fall med en ändrad uppgift."""
    return andrat(uppgifter={**BRA["uppgifter"], namn: varde})


def tid(startdag: str, beslutsdag: str, manader: int | None = None) -> str:
    """Ett fall i stödinsatsen med de dagarna och månaderna."""
    uppgifter = {} if manader is None else {"manader_med_insats": manader}
    dagar = {"startdag": startdag, "beslutsdag": beslutsdag}
    return json.dumps({"id": "före", "provning": "socialpsykiatri", **dagar, "uppgifter": uppgifter})


@pytest.mark.parametrize(
    ("startdag", "beslutsdag", "manader"),
    [
        ("2022-07-01", "2024-06-30", None),
        ("2022-07-01", "2025-01-15", 30),
        ("2023-10-02", "2023-10-01", 0),
        ("2023-10-01", "2023-10-01", 12),
        ("2020-01-01", "2022-06-30", 29),
    ],
    ids=["sista dagen", "två år har gått", "börjar senare", "samma dag", "före utgåvan"],
)
def test_dagar_som_gar_ihop(startdag: str, beslutsdag: str, manader: int | None) -> None:
    """Dagar som kan stämma tas emot, också när ingen period räknas."""
    (svar,) = prova_text(tid(startdag, beslutsdag, manader))
    assert () == svar.fel


@pytest.mark.parametrize(
    ("dagar", "inexakt"),
    [
        ({}, True),
        ({"startdag": "2023-10-01"}, True),
        ({"startdag": "2022-10-15"}, False),
        ({"manader": 0}, False),
    ],
    ids=["bara månader", "startdagen som gäller ändå", "första dagen", "inga månader"],
)
def test_en_inexakt_sista_dag_sager_det(dagar: dict[str, Any], inexakt: bool) -> None:
    """Räknas tvåårsramen från hela månader säger både meningen och perioden att dagen inte är exakt."""
    (exempel,) = [fall for fall in EXEMPEL if fall["id"] == "S01"]
    uppgifter = {**exempel["uppgifter"], "manader_med_insats": dagar.pop("manader", 11)}
    (svar,) = prova_text(json.dumps({**exempel, "beslutsdag": "2023-10-01", **dagar, "uppgifter": uppgifter}))
    assert svar.bedomning is not None
    texter = (svar.bedomning.sammanfattning, str(svar.bedomning.period))
    assert [inexakt, inexakt] == ["upp till en månad tidigare" in text for text in texter]


def nastlad(nivaer: int) -> list[Any]:
    """En lista i en lista, så många nivåer som sägs."""
    return [nastlad(nivaer - 1)] if nivaer > 1 else []


def kor(text: str, *val: str) -> Result:
    """Kör riktlinje prova med texten på standard in."""
    return CliRunner().invoke(huvud, ["prova", *val], input=text)


@pytest.mark.parametrize(
    ("rad", "delar"),
    [
        (andrat(utgava="x"), ("Nyckeln «utgava» finns inte", "Tillåtet: id, provning, beslutsdag")),
        (uppgift("aldr", 23), ("Uppgiften «aldr» finns inte", "Menade du «alder»?", "Tillåtet: ")),
        (uppgift("kon", "kvina"), ("«kon»", "«kvina»", "Menade du «kvinna»?", "kvinna, man, annat")),
        (uppgift("alder", 121), ("«alder»", "«121»", "heltal 0–120 (år)")),
        (uppgift("alder", -1), ("«alder»", "«-1»", "heltal 0–120 (år)")),
        (uppgift("arbetar", True), ("«arbetar»", "«true»", "ja, nej")),
        (uppgift("arbetar", None), ("«arbetar»", "«null»", "ja, nej", "Utelämna")),
        (uppgift("kon", {"a": [1.5, False]}), ("«kon»", '«{"a": [1.5, false]}»', "kvinna, man, annat")),
        (uppgift("alder", 23.0), ("«alder»", "«23.0»", "heltal 0–120 (år)")),
        ("", ("Raden är tom", "ett JSON-objekt")),
        ('{"id": 1,}', ("inte giltig JSON", "tecken", "Kontrollera")),
        ("[1]", ("Ett fall är ett JSON-objekt {…}", "«[1]»")),
        ('{"id": 1, "id": 2}', ("Nyckeln «id» står två gånger", "Behåll en")),
        (andrat(beslutsdag="2023-02-30"), ("«beslutsdag»", "«2023-02-30»", "ÅÅÅÅ-MM-DD")),
        (andrat(beslutsdag=None), ("«beslutsdag» saknas", "ÅÅÅÅ-MM-DD")),
        (andrat(provning=None), ("«provning» saknas", "Tillåtet: uppsokande")),
        (andrat(provning="uppsokand"), ("Prövningen «uppsokand»", "Menade du «uppsokande»?", "Tillåtet: ")),
        (andrat(ansokningsdag="2023-03-01"), ("«ansokningsdag» 2023-03-01", "efter «beslutsdag»")),
        (andrat(startdag="2022-08-14"), ("«startdag» 2022-08-14", "slutar 2023-02-13", "före «beslutsdag»")),
        (
            tid("2022-07-01", "2025-01-15"),
            ("slutar 2024-06-30", "tidigast", "ange i «manader_med_insats»"),
        ),
        (tid("2023-10-02", "2023-10-01", 12), ("ligger efter «beslutsdag»", "«manader_med_insats» (12)")),
        (tid("2023-10-02", "2023-10-01", 1), ("«startdag» 2023-10-02", "när insatsen började")),
        (andrat(uppgifter=[1]), ("«uppgifter» kan inte vara", "Tillåtet: ett objekt")),
        ("null", ("Ett fall är ett JSON-objekt {…}", "«null»")),
        (andrat(kommentar=nastlad(20)), ("djupt nästlad", "högst 20 nivåer")),
        ('{"a": ' * 5000, ("djupt nästlad", "högst 20 nivåer")),
        ('{"kommentar": "' + "[" * 30, ("inte giltig JSON", "tecken 15")),
        ("[" + "[]" * 30, ("inte giltig JSON", "tecken 4")),
    ],
)
def test_felet_sager_vad_var_och_tillatet(rad: str, delar: tuple[str, ...]) -> None:
    """Ett fel på rad två säger vad som är fel och vad som gäller, och raderna runt om besvaras."""
    svaren = list(prova_text("\n".join([andrat(id="före"), rad, andrat(id="efter")])))
    assert [1, 2, 3] == [svar.rad for svar in svaren]
    assert ["före", "efter"] == [svaren[0].id, svaren[2].id]
    assert [True, False, True] == [svar.bedomning is not None for svar in svaren]
    (meddelande,) = [str(fel) for fel in svaren[1].fel if delar[0] in str(fel)]
    assert [] == [del_ for del_ in delar if del_ not in meddelande]


@pytest.mark.parametrize(
    "kommentar",
    ["{" * 30, '\\"' + "[" * 30, [[] for _ in range(30)], {"a]" * 9: [{}] * 30}, nastlad(19)],
    ids=["i sträng", "efter citattecken i sträng", "i rad", "objekt i rad", "tjugo nivåer"],
)
def test_klamrar_utan_djup_tas_emot(kommentar: object) -> None:
    """Bara verklig nästling räknas: klamrar i text eller bredvid varandra hindrar inget svar."""
    (svar,) = prova_text(andrat(kommentar=kommentar))
    assert ((), True) == (svar.fel, svar.bedomning is not None)


def test_alla_rader_ratt_slutar_med_noll() -> None:
    """Utan fel slutar kommandot med 0 och skriver inget på standard fel."""
    svar = kor(andrat(id=1) + "\n" + andrat(id=2) + "\n", "--json")
    assert (0, "") == (svar.exit_code, svar.stderr)
    assert [1, 2] == [json.loads(rad)["id"] for rad in svar.stdout.splitlines()]


def test_fel_slutar_med_tva_och_radnummer() -> None:
    """Med fel slutar kommandot med 2, och felen står på standard fel med radnummer."""
    svar = kor("\n".join([andrat(id=1), uppgift("aldr", 1), andrat(id=3), "{"]) + "\n", "--json")
    assert 2 == svar.exit_code
    rader = [json.loads(rad) for rad in svar.stdout.splitlines()]
    assert [1, "U01", 3, None] == [rad["id"] for rad in rader]
    assert ["rad 2", "rad 4"] == [rad.partition(":")[0] for rad in svar.stderr.splitlines()]
    assert rader[1]["fel"] == [svar.stderr.splitlines()[0].removeprefix("rad 2: ")]


@pytest.mark.parametrize(
    ("rad", "fallets_id"),
    [
        ('{"id": "A7", "uppgifter": {"alder": 1, "alder": 2}}', "A7"),
        ('{"provning": 1, "provning": 2, "id": 7}', 7),
        ('{"id": "A7", "id": "A8"}', None),
        ('{"id": [1], "a": 1, "a": 2}', None),
        ('[{"id": "A7", "a": 1, "a": 2}]', None),
    ],
)
def test_en_dubbel_nyckel_behaller_radens_id(rad: str, fallets_id: str | int | None) -> None:
    """Raden hittas på sitt id fast en annan nyckel står två gånger."""
    (svar,) = prova_text(rad)
    assert fallets_id == svar.id
    assert all("står två gånger" in str(fel) for fel in svar.fel)


@pytest.mark.parametrize("varde", ["1", 1], ids=["text", "tal"])
def test_en_siffra_som_namn_far_skrivas_som_tal(varde: str | int) -> None:
    """Personkretsen är ett namn men kan skrivas som ett tal, och svaret är detsamma."""
    data = {"provning": "lss-insteg", "beslutsdag": "2023-02-15", "uppgifter": {"lss_personkrets": varde}}
    (svar,) = prova_text(json.dumps(data))
    assert svar.fall is not None
    assert {"lss_personkrets": "1"} == svar.fall.uppgifter


def test_objekt_over_flera_rader() -> None:
    """Ett enda fall får stå utskrivet över flera rader."""
    svar = kor(json.dumps(BRA, indent=2), "--json")
    assert (0, "U01") == (svar.exit_code, json.loads(svar.stdout)["id"])


@pytest.mark.parametrize("fall", UPPSOKANDE, ids=lambda fall: str(fall["id"]))
def test_exempelfall(fall: dict[str, Any]) -> None:
    """Exempelfallet får det väntade svaret genom kommandoraden."""
    svar = kor(json.dumps(fall), "--json")
    assert (0, "") == (svar.exit_code, svar.stderr)
    data = json.loads(svar.stdout)
    data["till_och_med"] = (data["period"] or {}).get("till_och_med")
    assert fall["forvantat"] == {namn: data[namn] for namn in fall["forvantat"]}


def test_exempelfallen_ar_scenarier() -> None:
    """Varje exempelfall finns som en rad i scenariofilerna."""
    idn = {scenario.id for fil in las_mapp(ROT / "scenarios") for scenario in fil.scenarier}
    assert [] == [fall["id"] for fall in UPPSOKANDE if fall["id"] not in idn]


@pytest.mark.parametrize(
    "text", ['{"id": "A1",\n FALL}', '\n{\n"id": "A1",\nFALL\n}\n', '{"id": "A1", FALL\n}']
)
def test_ett_objekt_over_flera_rader(text: str) -> None:
    """Ett enda objekt är ett fall, hur raderna än är brutna; ett fel i det står på dess första rad."""
    fall = '"provning": "uppsokande", "beslutsdag": "2023-02-15", "uppgifter": {"alder": 23}'
    (svar,) = prova_text(text.replace("FALL", fall))
    assert (svar.rad, svar.id, svar.bedomning is not None) == (1, "A1", True)
    (svar,) = prova_text(text.replace("FALL", fall + ', "id": "A2"'))
    assert "«id»" in str(svar.fel[0])
