"""Helheten säger om varje regel det som prövningen gör: var den visas, vad den svarar och när den nås."""

from stod.sma_ordningar import alla_lagen, slumpad_ordning, svaret

from riktlinje.granskning.helhet import Helhet, uppgifter_i
from riktlinje.modell.diagram import Diagram

ORDNINGAR = range(60)


def test_varje_regel_nas_och_visas_som_i_provningen() -> None:
    """Alla fall i små ordningar, också där ett vägval är oklart så att kriterierna visas utan att avgöra."""
    visade_ej_nadda = 0
    for fro in ORDNINGAR:
        ordning = slumpad_ordning(fro)
        hel = Helhet(ordning, Diagram(uppgifter_i(ordning)))
        nas = {regel.id: hel.nar(regel.id) for regel in ordning.regler()}
        visas = {kriterium.id: hel.kriterium(kriterium.id) for kriterium in ordning.kriterier()}
        krav = {ett.id: hel.forfarande(ett.id) for ett in ordning.forfarandekrav}
        for lage in alla_lagen(ordning, okanda=False):
            karna = ordning.prova(lage)
            tagna = {steg.regel.id: steg.svar for steg in karna.steg}
            alla = tagna | {steg.regel.id: steg.svar for steg in karna.visade}
            assert {id_ for id_, nod in nas.items() if svaret(hel, nod, lage)} == set(tagna), (fro, lage)
            assert {id_: svaret(hel, nod, lage) for id_, nod in visas.items()} == {
                id_: alla.get(id_) for id_ in visas
            }, (fro, lage)
            assert {id_: svaret(hel, nod, lage) for id_, nod in krav.items()} == {
                id_: tagna.get(id_) for id_ in krav
            }, (fro, lage)
            visade_ej_nadda += len(alla) > len(tagna)
    assert visade_ej_nadda > 100
