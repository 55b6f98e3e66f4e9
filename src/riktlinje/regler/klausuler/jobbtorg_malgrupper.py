"""Klausuler i översynen av Jobbtorg 2018 (källa 004): de utökade målgrupperna."""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler import kallor

_MISSBRUK = kallor.OVERSYN.avsnitt("Personer med missbruk/ beroende")
_SOPSYK_LSS = "Samverkan kring socialpsykiatrins målgrupp och personer i daglig verksamhet enligt LSS"

KLAUSULER: tuple[Klausul, ...] = (
    Klausul(
        id="j2018.nyanlanda.1-kartlaggning",
        rubrik="Nyanlända 1: gemensam kartläggning",
        citat="Utifrån DUA-överenskommelsen ska Jobbtorg Stockholm samverka med Arbetsförmedlingen för att "
        "göra gemensamma kartläggningar och planeringar samt erbjuda studie- och yrkesvägledning till "
        "nyanlända.",
        kalla=kallor.OVERSYN.punkt("Nyanlända", 1),
        hantering=Hantering.UPPLYSNING,
        skal="Att personen är nyanländ räcker för upplysningen. Målgruppen ändras inte.",
        flaggor=("nyanlanda-kartlaggning",),
    ),
    Klausul(
        id="j2018.nyanlanda.2-boenden",
        rubrik="Nyanlända 2: stöd på tillfälliga boenden",
        citat="Jobbtorg Stockholm ska, när stadsdelsförvaltningarna påtalar behov, erbjuda ett fördjupat "
        "stöd för nyanlända på stadens tillfälliga boenden […] Särskilt behov finns av att prioritera de som "
        "är i slutet av sin etableringsperiod.",
        kalla=kallor.OVERSYN.punkt("Nyanlända", 2),
        hantering=Hantering.UPPLYSNING,
        skal="Kräver både boendet och att stadsdelen har påtalat behovet. Prioriteringen är ingen gräns.",
        flaggor=("nyanlanda-boende",),
    ),
    Klausul(
        id="j2018.nyanlanda.3-kompletterande",
        rubrik="Nyanlända 3: kompletterande försörjningsstöd",
        citat="erbjuda ett fördjupat stöd för nyanlända med kompletterande försörjningsstöd […] Eventuella "
        "insatser på jobbtorg ska alltid ske efter överenskommelse med Arbetsförmedlingen utifrån individens "
        "etableringsplan.",
        kalla=kallor.OVERSYN.punkt("Nyanlända", 3),
        hantering=Hantering.UPPLYSNING,
        skal="Överenskommelsen styr när insatsen får börja, inte vem som hör till målgruppen.",
        ror=("j2018.malgrupp", "j2018.begransning"),
        flaggor=("nyanlanda-kompletterande",),
    ),
    Klausul(
        id="j2018.nyanlanda.3-af-bedomning",
        rubrik="Arbetsförmedlingen bedömer först vad som är möjligt",
        citat="krävs en övergripande bedömning från Arbetsförmedlingen över vilken typ av stödinsatser som "
        "är möjligt att Jobbtorg Stockholm erbjuder inom ramen för etableringsprogrammet.",
        kalla=kallor.OVERSYN.punkt("Nyanlända", 3),
        hantering=Hantering.STEG,
        skal="Bedömningen gäller gruppen i stort. Den är inget villkor om den enskilda personen.",
        ror=("j2018.nyanlanda.3-kompletterande",),
    ),
    Klausul(
        id="j2018.ensamkommande-unga",
        rubrik="Ensamkommande unga: stöd under studierna",
        citat="Stadsdelsförvaltningarna kan då det finns behov av stöd parallellt med studier anmäla "
        "ensamkommande unga till Jobbtorg via trepartssamtal för stöd inför övergång till vidare studier "
        "eller arbete.",
        kalla=kallor.OVERSYN.punkt("Nyanlända", 4),
        hantering=Hantering.UPPLYSNING,
        skal="Trepartssamtalet är vägen in. Då visas ingen upplysning om gruppinformation.",
        ror=("j2018.inskrivning.gruppinformation", "j2018.inskrivning.trepartssamtal"),
        flaggor=("ensamkommande-trepartssamtal",),
    ),
    Klausul(
        id="j2018.nyanlanda.team",
        rubrik="Gemensamma team med Arbetsförmedlingen",
        citat="kommer jobbtorgen under 2018 att bygga gemensamma team med Arbetsförmedlingen.",
        kalla=kallor.OVERSYN.avsnitt("Nyanlända"),
        hantering=Hantering.INFORMATION,
        skal="Meningen beskriver en organisation som skulle byggas upp. Vi vet inte om det skedde.",
        ror=("j2018.nyanlanda.2-boenden", "j2018.nyanlanda.3-kompletterande"),
    ),
    Klausul(
        id="j2018.missbruk.remittering",
        rubrik="Missbruksenheternas önskan att remittera direkt",
        citat="Som en del i det önskar missbruksenheterna kunna remittera och samverka direkt med jobbtorg "
        "och inte som idag samverka och remittera genom försörjningsstödsenheterna.",
        kalla=_MISSBRUK,
        hantering=Hantering.INFORMATION,
        skal="En önskan i intervjuerna, ingen regel. Den visar vilken väg som användes.",
        ror=("j2018.missbruk.ingen-ny-rutin",),
    ),
    Klausul(
        id="j2018.missbruk.ingen-ny-rutin",
        rubrik="Ingen ny rutin vid missbruk eller beroende",
        citat="Förvaltningen har inget omedelbart förslag till förändrade rutiner vad gäller ett utökat "
        "uppdrag för målgruppen personer med missbruk/ beroendeproblematik. Förvaltningen föreslår däremot "
        "en utredning i samverkan med socialförvaltningen […]",
        kalla=_MISSBRUK,
        hantering=Hantering.INFORMATION,
        skal="Förslaget ändrar ingenting nu. Aktivt missbruk prövas i en egen regel om gränsen.",
        tolkningar=("T-47",),
        ror=("j2018.missbruk.remittering", "j2018.grans.aktivt-missbruk"),
    ),
    Klausul(
        id="j2018.sopsyk-lss.behov",
        rubrik="Behoven inom socialpsykiatri och LSS 2018",
        citat="Arbetsrehabiliterande insatser behöver initieras tidigare som alternativ till sysselsättning "
        "eller daglig verksamhet. […] Öka övergångarna från sysselsättningsverksamhet eller daglig "
        "verksamhet till öppna arbetsmarknaden.",
        kalla=kallor.OVERSYN.avsnitt(_SOPSYK_LSS),
        hantering=Hantering.INFORMATION,
        skal="Behoven är bakgrund till stödinsatsen som föreslogs 2022, med egna kriterier.",
        ror=("sopsyk.primart-mal", "lss.fullt.behov-overgang"),
    ),
    Klausul(
        id="j2018.sopsyk.forslag",
        rubrik="Förslagen för socialpsykiatrins målgrupp",
        citat="Förvaltningen ska se över formen för verksamheten Alfa […] Förvaltningen ska undersöka "
        "möjligheten att utveckla insatser för målgruppen inom ramen för FINSAM […]",
        kalla=kallor.OVERSYN.punkt(_SOPSYK_LSS, 1),
        hantering=Hantering.INFORMATION,
        skal="Uppdragen riktar sig till förvaltningen och staden, inte till den som handlägger.",
        ror=("j2018.sopsyk-lss.behov",),
    ),
    Klausul(
        id="j2018.lss.forslag",
        rubrik="Förslaget för daglig verksamhet enligt LSS",
        citat="anser förvaltningen att man bör följa det förslag som socialförvaltningen redovisat i "
        "tjänsteutlåtande, dnr 3.1.1-523 2017.",
        kalla=kallor.OVERSYN.punkt(_SOPSYK_LSS, 2),
        hantering=Hantering.INFORMATION,
        skal="Hänvisningen går till ett dokument utanför våra källor. Den ger inget att pröva.",
        tolkningar=("T-47",),
        ror=("j2018.sopsyk-lss.behov",),
    ),
)
