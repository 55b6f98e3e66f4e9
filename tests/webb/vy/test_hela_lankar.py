"""En länk vet om den är hel: det som har ändrats på vägen ger samma fall eller sägs."""

from hypothesis import given
from hypothesis import strategies as st
from stod.helalankar import andrade_overallt, lasta
from stod.lanktext import omskrivna
from stod.platser import ROT
from stod.slump import andrade, slumpat

from riktlinje.ovningar.vinjett import Larandemal
from riktlinje.scenarier.lasare import las_mapp
from riktlinje.webb.vy.hellank import VERSION, forsegla, innehall
from riktlinje.webb.vy.lank import falllank, las_lank

FALL = [falllank(s.fall) for fil in las_mapp(ROT / "scenarios") for s in fil.scenarier]
SET = [
    forsegla(f"v={VERSION}&regler=0123456789ab&fall=V01,V{nummer:02},E1&eget=v:2;alder:{nummer};hel:9-00")
    for nummer, _ in enumerate(Larandemal, 10)
]
NAGRA = [*FALL[::40], *SET[:2]]
HELST_TEXT = st.text(st.characters(codec="utf-8"), max_size=200)


def test_en_lank_skrivs_om_och_last_ar_den_samma() -> None:
    """Det som e-postfilter, brev och chattar gör går att ångra, och kontrollen visar att det blev rätt."""
    skrivna = [
        (lank, sort, text) for lank in NAGRA for b in (30, 75) for sort, text in omskrivna(lank, b).items()
    ]
    for (lank, sort, text), (last, sedd) in zip(skrivna, lasta([t for *_, t in skrivna]), strict=True):
        assert sedd, (sort, text)
        assert last is not None, (sort, text)
        assert last.lower() == innehall(lank), (sort, text)


def test_en_andrad_lank_ger_aldrig_ett_annat_fall() -> None:
    """Var tionde länk ur scenarierna avklippt på varje plats, och en del ändrade på varje sätt överallt."""
    svar = andrade_overallt([*SET, *FALL[::10]], alla_ett=10)
    assert svar["provade"] > 100_000
    assert svar["hela"] > 0
    assert [] == svar["fel"]
    assert [] == svar["osedda"]


@slumpat
@given(st.sampled_from([*FALL, *SET]).flatmap(andrade) | st.text())
def test_python_laser_bara_det_som_ar_helt(text: str) -> None:
    """En ändrad länk fyller inte i något, och säger varför."""
    if text.lower() in {lank.lower() for lank in (*FALL, *SET)}:
        return
    last = las_lank(text)
    assert (None, {}) == (last.provning, last.varden)
    assert len(last.meddelanden) == 1


def test_python_och_skriptet_gor_samma_kontroll() -> None:
    """Det som den ena gör helt är helt också för den andra, vilka tecken som än står där."""
    texter = list[str]()

    @slumpat
    @given(HELST_TEXT)
    def samla(text: str) -> None:
        texter.append(text)

    samla()
    egna = [text for text in texter if "&hel=" not in text]
    hela = [forsegla(text) for text in egna]
    for text, (last, _) in zip(egna, lasta(hela), strict=True):
        assert last == text
        assert innehall(forsegla(text)) == text.lower()
    assert len(egna) > 0.9 * len(texter)
