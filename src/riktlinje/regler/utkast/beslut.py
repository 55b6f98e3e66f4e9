"""Skälen till ett beslut: stegen enligt socialtjänstlagen med fallets egna värden, och hur de överklagas."""

from collections.abc import Iterable, Mapping

from riktlinje.modell.bedomning import Bedomning, Kriteriesvar, Stegresultat
from riktlinje.modell.dagord import dag_i_ord
from riktlinje.modell.fall import Fall
from riktlinje.modell.orsak import rakna_upp
from riktlinje.modell.regel import Kriterium
from riktlinje.modell.textforslag import Textforslag, Textslag, lucka
from riktlinje.modell.utfall import Status, Utfall
from riktlinje.regler.namn import gemen
from riktlinje.regler.provningar import kriterierna, malgruppen
from riktlinje.regler.stodinsats.upplysningar import INFO_NY_ANSOKAN
from riktlinje.regler.utkast.citat import kravet
from riktlinje.regler.utkast.fakta import DU, grund, med_lucka, meningar, valda
from riktlinje.regler.utkast.kontroll import att_kontrollera
from riktlinje.regler.utkast.overklaga import overklaga

INSATSEN = "särskilt individanpassad stödinsats för att underlätta arbete eller studier"
OM_AF = ("af_atgard_erbjuden", "behov_kompletterande_stod", "af_atgard_kan_erbjudas")
"""Det som står i en egen mening: vad Arbetsförmedlingen kan, och vad Jobbtorg då ska ge."""
EGNA_SKAL = "varför det gäller i ditt fall: vad utredningen visar om dina behov"
NY_ANSOKAN = "Du kan ansöka på nytt vid ett senare tillfälle."
OM_INSTEG = "Du kan också ansöka om Insteg, som är ett kortare stöd i början."


def skal(bedomning: Bedomning, fall: Fall) -> Textforslag:
    """Skälen för ett utfall där alla kriterier har fått sitt svar.

    Det steg som riktlinjen själv inte kräver har ingen plats i texten; det står i `att_kontrollera`.
    """
    *forst, sist = bedomning.tvasteg
    i_beslutet = [*(steg for steg in forst if steg.ingar_i_beslutet), sist]
    stycken = [
        f"Din ansökan gäller {INSATSEN}. Beslutet fattas av {_beslutsfattaren(bedomning)}.",
        *(_forsta_steget(steg) for steg in i_beslutet[:-1]),
        _prova(bedomning, fall),
        _slutsats(bedomning, sist),
        _sarskilt(bedomning),
        *(overklaga(steg) for steg in i_beslutet),
    ]
    rubrik = "Skäl till beslutet"
    return Textforslag(
        Textslag.SKAL, rubrik, att_kontrollera(bedomning, fall), tuple(del_ for del_ in stycken if del_)
    )


def _beslutsfattaren(bedomning: Bedomning) -> str:
    if bedomning.beslutsfattare is None:
        raise ValueError(bedomning.utfall)
    return gemen(bedomning.beslutsfattare.rubrik)


def _forsta_steget(steg: Stegresultat) -> str:
    return (
        f"Först prövas rätten enligt {steg.lagrum} socialtjänstlagen. {steg.motivering} {lucka(EGNA_SKAL)}. "
        f"Enligt riktlinjen blir resultatet {steg.resultat.rubrik} i den delen."
    )


def _prova(bedomning: Bedomning, fall: Fall) -> str:
    """Det som är känt om personen: det uppfyllda och det som inte är utrett först, sedan det som brister."""
    kriterier = kriterierna(bedomning)
    brister = [svar for svar in bedomning.kriterier if svar.status is Status.EJ_UPPFYLLT]
    bristande = _uppgifter(brister, kriterier)
    ovriga = [n for n in _uppgifter(bedomning.kriterier, kriterier) if n not in bristande]
    om_af = [namn for namn in ovriga if namn in OM_AF]
    om_personen = [namn for namn in ovriga if namn not in OM_AF]
    kanda = fall.uppgifter
    if brister:
        bristerna = " ".join(_bristen(kriterier[svar.id], bedomning, fall) for svar in brister)
        delar = [
            med_lucka(meningar(valda(kanda, [*om_personen, *om_af]), DU), grund(kanda, ovriga)),
            _inte_utrett(bedomning, kriterier),
            med_lucka(bristerna, grund(kanda, bristande)),
            "Kriteriet är inte uppfyllt." if len(brister) == 1 else "De kriterierna är inte uppfyllda.",
        ]
    else:
        delar = [med_lucka(meningar(valda(kanda, om), DU), grund(kanda, om)) for om in (om_personen, om_af)]
    return " ".join(del_ for del_ in delar if del_)


def _uppgifter(svaren: Iterable[Kriteriesvar], kriterier: Mapping[str, Kriterium]) -> list[str]:
    return list(dict.fromkeys(namn for svar in svaren for namn in kriterier[svar.id].beror_pa))


def _bristen(kriterium: Kriterium, bedomning: Bedomning, fall: Fall) -> str:
    svaret = meningar(valda(fall.uppgifter, kriterium.beror_pa), DU)
    return f"{kravet(kriterium, malgruppen(bedomning))} {svaret}".rstrip()


def _inte_utrett(bedomning: Bedomning, kriterier: Mapping[str, Kriterium]) -> str:
    oklara = [
        gemen(kriterier[svar.id].rubrik) for svar in bedomning.kriterier if svar.status is Status.OKLART
    ]
    return f"Detta är inte klarlagt, och det ändrar inte svaret här: {rakna_upp(oklara)}." if oklara else ""


def _slutsats(bedomning: Bedomning, steg: Stegresultat) -> str:
    lagen = f"{steg.lagrum} socialtjänstlagen"
    if bedomning.utfall == Utfall.KAN_BEVILJAS:
        return f"Alla kriterier är uppfyllda. Insatsen kan därför beviljas enligt {lagen}. {_tid(bedomning)}"
    return f"Insatsen kan därför inte beviljas enligt {lagen}."


def _sarskilt(bedomning: Bedomning) -> str:
    """Det som riktlinjen kräver att personen får veta: båda upplysningarna (T-26)."""
    return f"{NY_ANSOKAN} {OM_INSTEG}" if INFO_NY_ANSOKAN.id in bedomning.flaggor else ""


def _tid(bedomning: Bedomning) -> str:
    period = bedomning.period
    if period is None:
        return f"Tiden bestäms i beslutet: {lucka('hur länge insatsen ges, och varför')}."
    dagar = f"från och med den {dag_i_ord(period.fran)} till och med den {dag_i_ord(period.till_och_med)}"
    forbehall = f" Sista dagen är {period.forbehall}." if period.forbehall else ""
    return f"Den kan ges {dagar}.{forbehall}"
