"""Provens ordning: grupper hålls ihop, den längsta först, och en delad fil är flera grupper."""

from itertools import groupby
from random import Random

import pytest
from stod.ordning import grupp, langst_forst


def test_en_del_av_ett_prov_ar_en_egen_grupp() -> None:
    """Filen är gruppen; av ett delat prov är varje del en, så att flera processer kan ta var sin."""
    assert "a/test_b.py" == grupp("a/test_b.py::test_c[x-del]")
    assert "a/test_b.py del2" == grupp("a/test_b.py::test_c[chromium-del2]")


def test_den_langsta_gruppen_borjar(request: pytest.FixtureRequest) -> None:
    """Uppmätta tider går före uppskattade, varje grupp står samlad, och inget prov faller bort."""
    proven = list(request.session.items)
    Random(7).shuffle(proven)  # noqa: S311  # samma ordning varje gång
    har = grupp(request.node.nodeid)
    for tid, plats in ((10**6, 0), (-1, -1)):
        ordnade = list(proven)
        langst_forst(ordnade, {har: tid, "finns inte": 10**9})
        grupperna = [namn for namn, _ in groupby(ordnade, key=lambda prov: grupp(prov.nodeid))]
        assert len(grupperna) == len(set(grupperna))
        assert grupperna[plats] == har
        assert sorted(ordnade, key=id) == sorted(proven, key=id)
