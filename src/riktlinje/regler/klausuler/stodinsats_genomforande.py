"""Klausuler om bedömning, genomförande och uppföljning av stödinsatsen (källa 002), i källans ordning."""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler.kallor import STODINSATS

VERKSAMHETERNA = "Arbetsmarknadsförvaltningens synpunkter och förslag"
SYNPUNKTER = "Förvaltningens synpunkter på förslagen"

KLAUSULER: tuple[Klausul, ...] = (
    Klausul(
        "sl.individuell-bedomning",
        "Utgå från livet, behovet och målet",
        "Utifrån ovan nämnda kriterier utgår bedömning av rätt till särskilt individanpassad stödinsats för "
        "att underlätta arbete eller studier från individens livssituation, stödbehov och målsättning.",
        STODINSATS.avsnitt("Individuella bedömningar"),
        Hantering.BEDOMNING,
        "Kriterierna är ramen. Hur de fylls är en helhetsbedömning som inte går att räkna fram.",
        tolkningar=("T-35",),
        ror=("bedomning.utgangspunkter",),
    ),
    Klausul(
        "sl.alfa",
        "Alfa, för socialpsykiatrins målgrupp",
        "Alfa är en verksamhet riktad till personer med psykisk funktionsnedsättning. Alfa arbetar utifrån "
        "metoden Individual placement and support (IPS).",
        STODINSATS.avsnitt(VERKSAMHETERNA),
        Hantering.INFORMATION,
        "Beskrivningen säger vem som ger stödet. Den lägger inget till kriterierna.",
        ror=("sopsyk.kan-borja.forfarande",),
    ),
    Klausul(
        "sl.iwork",
        "Iwork, för LSS personkrets 1 och 2",
        "Iwork är arbetsmarknadsnämndens verksamhet för personer med personkretstillhörighet 1 eller 2 "
        "enligt LSS. […] Den som får stöd behöver inga särskilda förkunskaper, ingen arbetsträning och "
        "behöver inte ha arbetat i skyddade former innan.",
        STODINSATS.avsnitt(VERKSAMHETERNA),
        Hantering.INFORMATION,
        "Meningen hindrar oss från att lägga till krav på förkunskaper eller tidigare arbetsträning.",
        ror=("lss.fortsattning.vem", "lss.insteg.forutsattningar", "lss.fullt.klara-anpassat"),
    ),
    Klausul(
        "sl.bestallning-genomforandeplan",
        "Beställning och genomförandeplan",
        "Arbetsmarknadsförvaltningen kommer enligt föreslagen process att få beställningar skickade från "
        "handläggare på stadsdelsförvaltningarna och sedan svara med en genomförandeplan inom angiven tid.",
        STODINSATS.avsnitt(SYNPUNKTER),
        Hantering.STEG,
        "Steget kommer efter beslutet och påverkar inte svaret. Tiden är inte angiven i källan.",
        tolkningar=("T-32",),
    ),
    Klausul(
        "sl.uppfoljning-instrument",
        "Uppföljning med fasta instrument",
        "Att använda sig av strukturerade uppföljningsprocesser […] med tillhörande standardiserade "
        "instrument för uppföljning, skulle möjliggöra att ytterligare individanpassa innehållet i "
        "utförandet av insatsen.",
        STODINSATS.avsnitt(SYNPUNKTER),
        Hantering.INFORMATION,
        "Meningen beskriver en möjlighet, inte en skyldighet. Inget instrument är namngivet.",
    ),
    Klausul(
        "sl.dokumentation",
        "Ärendet dokumenteras",
        "biståndsbeslutet tydliggör att dokumentationsskyldighet enligt socialtjänstlagen föreligger vilket "
        "medför ökad rättssäkerhet för den enskilde.",
        STODINSATS.avsnitt(SYNPUNKTER),
        Hantering.STEG,
        "Skyldigheten följer av lagen och gäller oavsett vad svaret blir.",
        ror=("strategi.bistandsbeslut",),
    ),
    Klausul(
        "sl.tillampningsanvisningar",
        "Anvisningar som inte finns här",
        "de tillämpningsanvisningar som kommer att utarbetas om kriterierna antas",
        STODINSATS.avsnitt(SYNPUNKTER),
        Hantering.INFORMATION,
        "Anvisningarna ingår inte i källorna. Där texten är oklar står i stället en publicerad tolkning.",
        ror=("sl.villkor-for-beslut",),
    ),
    Klausul(
        "sl.kapacitet",
        "Platserna är begränsade",
        "omfattningen av verksamheten […] kommer att styras av de ekonomiska förutsättningarna. Redan innan "
        "förändringarna implementeras, enligt förslaget den 1 juli 2022, finns en kö till Alfa.",
        STODINSATS.avsnitt("Förvaltningens förslag"),
        Hantering.INFORMATION,
        "Väntan på en plats är inget kriterium. Svaret gäller beslutet, aldrig en plats eller ett "
        "startdatum.",
        ror=("sl.alfa",),
    ),
    Klausul(
        "sl.kon-uppfoljning",
        "Uppföljning för kvinnor och män",
        "möjligheten att följa upp beslut om insats utifrån kön och huruvida tillgången till insatserna är "
        "lika för män och kvinnor.",
        STODINSATS.avsnitt("Jämställdhetsanalys"),
        Hantering.INFORMATION,
        "Uppföljningen sker för hela gruppen. Kön är ingen uppgift i de här prövningarna.",
    ),
)
