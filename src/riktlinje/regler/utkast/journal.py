"""Journalanteckningen för svar som inte leder till något beslut nu."""

from collections.abc import Mapping

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.fall import Fall
from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.textforslag import Textforslag, Textslag, lucka
from riktlinje.modell.utfall import Utfall
from riktlinje.regler.lagrum import NY_LAG_FRAN
from riktlinje.regler.namn import gemen
from riktlinje.regler.provningar import PROVNINGAR, anvanda
from riktlinje.regler.utfall import EJ_JOBBTORGS_UPPDRAG, EJ_MALGRUPP, RAD_OCH_STOD, UTAN_BISTANDSBESLUT
from riktlinje.regler.utkast.fakta import PERSONEN, grund, med_lucka, meningar, valda
from riktlinje.regler.utkast.kontroll import att_kontrollera
from riktlinje.regler.utkast.oppet import Oppet, oppet, rubrikerna

VAD_SOM_GJORTS = lucka("vad personen har fått veta, och vad ni kom överens om")
UTFALLENS: Mapping[Utfall, str] = {
    RAD_OCH_STOD: f"{lucka('vilket råd och stöd personen har fått')}.",
    UTAN_BISTANDSBESLUT: f"{lucka('vad som planeras med den som handlägger försörjningsstödet')}.",
    EJ_MALGRUPP: f"{VAD_SOM_GJORTS}. {lucka('vilken annan väg som prövas')}.",
    EJ_JOBBTORGS_UPPDRAG: f"{VAD_SOM_GJORTS}.",
}
"""Det som följer av utfallet, utöver svaret självt."""
INGEN_AKT = "Råd och stöd kräver ingen personakt. Anteckna bara det som behövs."


def journal(bedomning: Bedomning, fall: Fall) -> Textforslag:
    """Anteckningen: vad som gäller, vad som är känt, och vad som återstår eller har sagts."""
    utan_akt = bedomning.utfall == RAD_OCH_STOD and fall.beslutsdag >= NY_LAG_FRAN
    delar = att_kontrollera(bedomning, fall, *([INGEN_AKT] if utan_akt else []))
    return Textforslag(
        Textslag.JOURNAL, "Journalanteckning", delar, (_kant(bedomning, fall), *_svaret(bedomning, fall))
    )


def _kant(bedomning: Bedomning, fall: Fall) -> str:
    dag = f"Beslutsdag: {dag_i_ord(fall.beslutsdag)}."
    if bedomning.utfall in {RAD_OCH_STOD, UTAN_BISTANDSBESLUT}:
        # Svaret säger det som är känt, och gäller vilken prövning det än kom ur.
        return f"Fråga om särskilt individanpassad stödinsats. {dag}"
    om = f"Prövning: {PROVNINGAR[bedomning.provning].rubrik}. {dag}"
    egna = valda(fall.uppgifter, anvanda(bedomning, fall))
    luckan = grund(egna, egna) if bedomning.utfall == Utfall.KRAVER_BEDOMNING else ""
    return f"{om} {med_lucka(meningar(egna, PERSONEN), luckan)}".rstrip()


def _svaret(bedomning: Bedomning, fall: Fall) -> tuple[str, ...]:
    if bedomning.utfall == Utfall.KRAVER_BEDOMNING:
        return _kraver_bedomning(oppet(bedomning, fall))
    return (bedomning.sammanfattning, UTFALLENS.get(bedomning.utfall, f"{VAD_SOM_GJORTS}."))


def _kraver_bedomning(kvar: Oppet) -> tuple[str, ...]:
    stycken = []
    if kvar.vem_oklar:
        stycken.append("Det är inte klart vem som beslutar, eller om ett beslut behövs.")
    if kvar.fakta:
        stycken.append(f"Ska kontrolleras: {_lista(kvar.fakta)}.")
    if kvar.bedoms:
        stycken.append(f"Ska bedömas: {_lista(kvar.bedoms)}.")
    if kvar.underlag:
        stycken.append(f"Ska finnas före beslutet: {_lista(kvar.underlag)}.")
    if kvar.tolkningar:
        fragor = rakna_upp([gemen(fraga) for fraga in kvar.tolkningar])
        stycken.append(f"Riktlinjens text är oklar om detta: {fragor} {lucka('er bedömning, och skälen')}.")
    stycken.append("Inget beslut fattas förrän det är klart.")
    return (" ".join(stycken),)


def _lista(namnen: tuple[str, ...]) -> str:
    return rakna_upp(rubrikerna(namnen))
