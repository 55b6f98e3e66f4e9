"""Klausuler i översynen av Jobbtorg 2018 (källa 004): uppdrag, inskrivning och rehabilitering."""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler import kallor
from riktlinje.regler.klausuler import jobbtorg_granser, jobbtorg_malgrupper

_BAKGRUND = kallor.OVERSYN.avsnitt("Bakgrund")
_MALGRUPP = kallor.OVERSYN.punkt("Målgruppsindelning Jobbtorg Stockholm", 1)
_SGI_NOLL = "Arbetslivsrehabiliterande insatser för personer med sjukpenningsgrundande inkomst noll"
_ARBETSFORMAGA = kallor.OVERSYN.avsnitt("Jobbtorg Stockholms uppdrag gällande arbetsförmågeprövningar")

_UPPDRAG_OCH_INSKRIVNING = (
    Klausul(
        id="j2018.inriktning-2008",
        rubrik="Uppdraget från 2008: arbete och studier",
        citat="Jobbtorgen ska ha ett tydligt jobbfokus och ska inte arbeta med andra uppdrag än att verka "
        "för att enskilda kommer i arbete eller studier. Jobbtorg ska ej ansvara för myndighetsutövning.",
        kalla=_BAKGRUND,
        hantering=Hantering.INFORMATION,
        skal="Meningen är Jobbtorgs grund och ger inget villkor för en enskild person.",
        tolkningar=("T-27",),
        ror=("process.beslutanderatt-amn",),
    ),
    Klausul(
        id="j2018.uppdrag-2018",
        rubrik="Uppdraget 2018: fler uppgifter har tillkommit",
        citat="förutom grunduppdraget att erbjuda stöd för att personer som söker försörjningsstöd i staden "
        "ska blir självförsörjande genom arbete eller studier även omfattar uppsökande arbete (unga 20-29, "
        "kvinnor med svag ställning), det kommunala aktivitetsansvaret […]",
        kalla=_BAKGRUND,
        hantering=Hantering.INFORMATION,
        skal="Uppräkningen beskriver läget 2018. Åldern 20–29 prövas därför inte här.",
        tolkningar=("T-28", "T-38"),
        ror=("uvas.alder",),
    ),
    Klausul(
        id="j2018.avgransning-rapport",
        rubrik="Vad översynen inte handlar om",
        citat="Rapporten hanterar således de uppdrag och målgrupper som rör samverkan mellan Jobbtorg "
        "Stockholm och stadsdelsförvaltningarna. Övriga uppdrag som Jobbtorg Stockholm har utifrån "
        "kommunfullmäktiges budget behandlas inte.",
        kalla=kallor.OVERSYN.avsnitt("Ärendet"),
        hantering=Hantering.INFORMATION,
        skal="Utan försörjningsstöd blir svaret här ej målgrupp, även om ett annat uppdrag kan gälla.",
        ror=("j2018.malgrupp", "j2018.uppdrag-2018"),
    ),
    Klausul(
        id="j2018.inskrivning.gruppinformation",
        rubrik="Inskrivning via gruppinformation",
        citat="Som huvudalternativ sker inskrivning på jobbtorg via gruppinformation för alla aspiranter.",
        kalla=_MALGRUPP,
        hantering=Hantering.UPPLYSNING,
        skal="Vägen in ändrar inte vem som ingår i målgruppen.",
        tolkningar=("T-50",),
        ror=("j2018.malgrupp",),
        flaggor=("inskrivning-gruppinformation",),
    ),
    Klausul(
        id="j2018.inskrivning.trepartssamtal",
        rubrik="Inskrivning via trepartssamtal",
        citat="Jobbtorgen tillhandahåller även tider för inskrivning via trepartssamtal för de personer där "
        "stadsdelsförvaltningen bedömer att inskrivning bör ske på detta sätt.",
        kalla=_MALGRUPP,
        hantering=Hantering.UPPLYSNING,
        skal="Stadsdelens bedömning är en uppgift i kalkylatorn. Den styr formen, inte målgruppen.",
        ror=("j2018.malgrupp", "j2018.inskrivning.gruppinformation"),
        flaggor=("inskrivning-trepartssamtal",),
    ),
    Klausul(
        id="j2018.individuell-planering",
        rubrik="Planeringen utgår från personen",
        citat="ska en bedömning göras av vilken planering individen ska ha på jobbtorget som utgår från "
        "varje aspirants förutsättningar och behov. Individuell bedömning görs genom de bedömningsinstrument "
        "som utarbetats gemensamt av jobbtorg och stadsdelsförvaltningarna.",
        kalla=_MALGRUPP,
        hantering=Hantering.BEDOMNING,
        skal="Källan namnger inte instrumenten här. Innehållet i planen går inte att räkna fram.",
        tolkningar=("T-50",),
        ror=("j2018.jobbplan",),
    ),
    Klausul(
        id="j2018.indikatorer.analys",
        rubrik="Resultaten ska kunna jämföras",
        citat="Förvaltningen avser att i verksamhetsberättelsen göra en jämförande analys av resultatet "
        "utifrån hur det hade sett ut om de båda målgrupperna hade varit sammanslagna tidigare år.",
        kalla=_MALGRUPP,
        hantering=Hantering.INFORMATION,
        skal="Analysen är förvaltningens uppgift. Den rör statistiken, inte enskilda ärenden.",
        ror=("j2018.malgrupp-fore", "j2018.malgrupp"),
    ),
    Klausul(
        id="j2018.indikatorer.2019",
        rubrik="Nya indikatorer till 2019",
        citat="Förvaltningen föreslår att de av nämndens indikatorer som idag är uppdelade på målgrupp "
        "förändras till 2019.",
        kalla=kallor.OVERSYN.punkt("Målgruppsindelning Jobbtorg Stockholm", 2),
        hantering=Hantering.INFORMATION,
        skal="Förslaget gäller hur verksamheten mäts och påverkar ingen prövning.",
        ror=("j2018.malgrupp",),
    ),
)

_REHABILITERING = (
    Klausul(
        id="j2018.sgi-noll.platser",
        rubrik="Platser för sjukskrivna med SGI noll",
        citat="respektive jobbtorg ska erbjuda ett antal platser för målgruppen. Syftet är att erbjuda "
        "arbetsrehabiliterande insatser utifrån Jobbtorg Stockholms ordinarie utbud […]",
        kalla=kallor.OVERSYN.punkt(_SGI_NOLL, 1),
        hantering=Hantering.UPPLYSNING,
        skal="Platserna är begränsade, så kalkylatorn visar möjligheten men lovar ingen plats.",
        ror=("j2018.malgrupp",),
        flaggor=("sgi-noll-platser",),
    ),
    Klausul(
        id="j2018.sgi-noll.direktanmalan",
        rubrik="Direkt anmälan till Jobbstart",
        citat="stadsdelsförvaltningarna har möjlighet att anmäla målgruppen direkt till arbetsträning på "
        "Jobbstart.",
        kalla=kallor.OVERSYN.punkt(_SGI_NOLL, 2),
        hantering=Hantering.UPPLYSNING,
        skal="Det är en extra väg in. Att den inte används är ingen brist.",
        ror=("j2018.sgi-noll.platser",),
        flaggor=("sgi-noll-direktanmalan",),
    ),
    Klausul(
        id="j2018.sgi-noll.omfattning",
        rubrik="Hur många platser det blir",
        citat="kommer omfattningen att definieras i dialog med stadsdelsförvaltningarna utifrån deras lokala "
        "behov och prioriteringar samt jobbtorgets resurser.",
        kalla=kallor.OVERSYN.avsnitt(_SGI_NOLL),
        hantering=Hantering.INFORMATION,
        skal="Källan anger inget antal. Kalkylatorn kan därför inte svara på om en plats finns.",
        ror=("j2018.sgi-noll.platser",),
    ),
    Klausul(
        id="j2018.arbetsformaga.miljorelativ",
        rubrik="Arbetsförmåga beror på miljön",
        citat="arbetsförmåga är miljörelativ och bestäms av egenskaper hos en individ, en specifik "
        "arbetsuppgift och arbetsmiljö i samspel",
        kalla=_ARBETSFORMAGA,
        hantering=Hantering.INFORMATION,
        skal="Synsättet förklarar varför tjänsten togs bort. Inget svar här säger att någon saknar "
        "arbetsförmåga.",
        ror=("j2018.arbetsformageprovning.borttagen",),
    ),
    Klausul(
        id="j2018.arbetsformagebedomning.ansvar",
        rubrik="Vem som utreder begränsad arbetsförmåga",
        citat="Att utreda begränsningar i arbetsförmåga som underlag till sjukersättning är ett ansvar som "
        "delas mellan Försäkringskassan och Arbetsförmedlingen.",
        kalla=_ARBETSFORMAGA,
        hantering=Hantering.INFORMATION,
        skal="Meningen pekar ut andra myndigheter. Jobbtorgs del är kod i två andra regler.",
        ror=("j2018.ej-uppdrag", "j2018.arbetsformageprovning.borttagen"),
    ),
    Klausul(
        id="j2018.arbetsformageprovning.ersattning",
        rubrik="Prövning på flera arbetsplatser i stället",
        citat="genom prövning på flera arbetsplatser med stöd utifrån metoden Supported Employment och/ "
        "eller genom arbetsträning internt eller externt.",
        kalla=_ARBETSFORMAGA,
        hantering=Hantering.STEG,
        skal="Formen väljs i planeringen med personen. Den ändrar inte målgruppen.",
        ror=("j2018.arbetsformageprovning.borttagen",),
    ),
    Klausul(
        id="j2018.slutrapport",
        rubrik="Slutrapport när andra insatser behövs",
        citat="Sammanställningar av prövade insatser och utfall för individen kommer att erbjudas som "
        "slutrapport om en person bedöms behöva andra insatser än vad Jobbtorg Stockholm kan erbjuda eller "
        "ansöka om sjukersättning.",
        kalla=_ARBETSFORMAGA,
        hantering=Hantering.UPPLYSNING,
        skal="Ett av de två leden räcker. Rapporten är ett erbjudande och påverkar inte målgruppen.",
        tolkningar=("T-44",),
        ror=("j2018.arbetsformageprovning.borttagen",),
        flaggor=("slutrapport",),
    ),
    Klausul(
        id="j2018.utreda-formaga",
        rubrik="Stöd utifrån förmåga, inte oförmåga",
        citat="jobbtorgens uppdrag är att utifrån varje individs förmåga ge stöd till arbete och studier och "
        "inte utreda oförmåga.",
        kalla=_ARBETSFORMAGA,
        hantering=Hantering.INFORMATION,
        skal="En princip att läsa de andra meningarna efter. Gränsen prövas i reglerna om uppdraget.",
        ror=("j2018.ej-uppdrag", "j2018.slutrapport"),
    ),
    Klausul(
        id="j2018.handlaggarteam",
        rubrik="Handläggarteam med fem parter",
        citat="Till teamen kan samtliga parter initiera ärenden och gemensamma planeringar ska göras "
        "tillsammans med deltagaren utifrån dennes behov.",
        kalla=_ARBETSFORMAGA,
        hantering=Hantering.STEG,
        skal="Teamet är ett arbetssätt. När det behövs visas i nästa mening.",
        ror=("j2018.handlaggarteam.lotsning",),
    ),
    Klausul(
        id="j2018.handlaggarteam.lotsning",
        rubrik="Teamet hjälper vidare till rätt insats",
        citat="I de fall Jobbtorg Stockholm bedömer att aspiranter har behov av insatser som inte ryms inom "
        "det egna uppdraget […] kommer handläggarteamen underlätta för att säkerställa att aspiranterna får "
        "tillgång till de insatser de behöver.",
        kalla=_ARBETSFORMAGA,
        hantering=Hantering.UPPLYSNING,
        skal="Upplysningen visas också när någon begär en tjänst utanför uppdraget.",
        tolkningar=("T-50",),
        ror=("j2018.ej-uppdrag", "j2018.arbetsformageprovning.borttagen"),
        flaggor=("handlaggarteam",),
    ),
)

KLAUSULER: tuple[Klausul, ...] = (
    *_UPPDRAG_OCH_INSKRIVNING,
    *_REHABILITERING,
    *jobbtorg_malgrupper.KLAUSULER,
    *jobbtorg_granser.KLAUSULER,
)
