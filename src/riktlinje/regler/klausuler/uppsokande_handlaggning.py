"""Klausuler i riktlinjen för uppsökande uppdrag (källa 000 och 001): prövning, bedömning och uppföljning."""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler import kallor

HANDLAGGNING = kallor.UPPSOKANDE.avsnitt("Handläggningsprocessen")
KRITERIER = kallor.UPPSOKANDE.avsnitt(
    "Kriterier för att beviljas särskilt individanpassad stödinsats för personer som nås via uppsökande "
    "uppdrag"
)
BADA = kallor.UPPSOKANDE.avsnitt("Förutsättningar som gäller för båda målgrupperna")
BEDOMNINGAR = kallor.UPPSOKANDE.avsnitt("Individuella bedömningar")
UPPFOLJNING = kallor.UPPSOKANDE.avsnitt("Uppföljning")
BEHOVEN = (
    "uvas.behov-socialt-stod",
    "uvas.behov-komplement",
    "kvinnor.behov-socialt-stod",
    "kvinnor.behov-komplement",
)

KLAUSULER: tuple[Klausul, ...] = (
    Klausul(
        id="process.utredning",
        rubrik="Utred ansökan",
        citat="Ansökan ska utredas av handläggare på Jobbtorg med hjälp av sedvanliga utredningsinstrument "
        "och en utredning ska sammanställas som grund för beslutet.",
        kalla=HANDLAGGNING,
        hantering=Hantering.STEG,
        skal="Utredningen är ett steg i ärendet och inget villkor för personen. Vilka instrument som är "
        "«sedvanliga» framgår inte.",
        tolkningar=("T-31",),
        ror=("process.tvasteg",),
    ),
    Klausul(
        id="process.motivering-avslag-4-1",
        rubrik="Skälen för avslaget i första steget",
        citat="Motivering för avslag vid prövning av rätt till insatsen enligt 4 kap. 1 § Sol är att det "
        "tidsbegränsade särskilda stödet är utöver de insatser som socialtjänsten ansvarar för att bevilja "
        "enligt SoL.",
        kalla=HANDLAGGNING,
        hantering=Hantering.STEG,
        skal="Standardtexten följer med i svaret om de två stegen. Den är lika för alla, och därför behövs "
        "individuella skäl. «Sol» [sic] är källans skrivning.",
        tolkningar=("T-17", "T-34", "T-35"),
        ror=("process.tvasteg",),
    ),
    Klausul(
        id="process.direkt-provning-4-2",
        rubrik="Andra steget följer direkt",
        citat="Efter prövning av rätt till insatsen vid prövning enligt 4 kap. 1 § SoL följer direkt "
        "prövning av rätt till insatsen enligt 4 kap. 2 § SoL utifrån kommunfullmäktiges beslut om kriterier "
        "enligt nedan.",
        kalla=HANDLAGGNING,
        hantering=Hantering.STEG,
        skal="Ordningen mellan stegen följer regeln om två steg. Källans ord «rätt till insatsen» ger "
        "ingen rätt i det andra steget.",
        tolkningar=("T-17", "T-35", "T-40", "T-49"),
        ror=("process.tvasteg",),
    ),
    Klausul(
        id="process.alla-kriterier",
        rubrik="Alla kriterier ska vara uppfyllda",
        citat="Följande kriterier ska vara uppfyllda för att en sökande från målgrupperna ska kunna "
        "beviljas särskilt individanpassad stödinsats för att underlätta arbete eller studier insatser "
        "enligt 4 kap. 2 § SoL.",
        kalla=KRITERIER,
        hantering=Hantering.INFORMATION,
        skal="Meningen är inget eget kriterium: den säger hur kriterierna hänger ihop. Kalkylatorn räknar så "
        "för båda målgrupperna.",
        tolkningar=("T-02", "T-35"),
        ror=(
            "uvas.folkbokford",
            "uvas.alder",
            "uvas.sysselsattning",
            "uvas.behov-socialt-stod",
            "uvas.ej-forsorjningsstod",
            "uvas.ej-kontakt-stadsdel",
            "uvas.af-lamplig-atgard",
            "uvas.behov-komplement",
            "kvinnor.kon",
            "kvinnor.folkbokford",
            "kvinnor.alder",
            "kvinnor.ej-forsorjningsstod",
            "kvinnor.ej-kontakt-stadsdel",
            "kvinnor.utbildning",
            "kvinnor.svenska",
            "kvinnor.etablering",
            "kvinnor.behov-socialt-stod",
            "kvinnor.af-lamplig-atgard",
            "kvinnor.behov-komplement",
        ),
    ),
    Klausul(
        id="gemensam.hanvisa-annat-stod",
        rubrik="Annat stöd från socialtjänsten",
        citat="Om bedömning görs på Jobbtorg att individen har behov av annat stöd från socialtjänsten […] "
        "ska individen hänvisas till stadsdelsförvaltningarnas socialtjänst och ges stöd i att etablera "
        "kontakt där.",
        kalla=BADA,
        hantering=Hantering.UPPLYSNING,
        skal="Plikten ligger på Jobbtorg och är inget villkor för personen. Kalkylatorn påminner om den när "
        "annat stöd behövs.",
        tolkningar=("T-14", "T-15"),
        ror=("gemensam.stadsdel-beslutar", "tid.fornyelse"),
        flaggor=("hanvisa-annat-stod", "kontakt-kan-uppsta"),
    ),
    Klausul(
        id="gemensam.af-primart-ansvar",
        rubrik="Arbetsförmedlingen har huvudansvaret",
        citat="Arbetsförmedlingen har det primära ansvaret för arbetsmarknadspolitiska åtgärder i staden.",
        kalla=BADA,
        hantering=Hantering.INFORMATION,
        skal="Meningen hjälper handläggaren att läsa kriteriet om lämplig åtgärd. Den ger inget eget svar.",
        tolkningar=("T-11", "T-12"),
        ror=("uvas.af-lamplig-atgard", "kvinnor.af-lamplig-atgard"),
    ),
    Klausul(
        id="gemensam.insatsens-syfte",
        rubrik="Syftet är att slussa vidare",
        citat="Arbetsmarknadsförvaltningens insats syftar till att erbjuda de som nås via uppsökande arbete "
        "tidiga insatser, motivera till kontakt med Arbetsförmedlingen, samverkan med och slussa över till "
        "Arbetsförmedlingen samt vid behov komplettera myndighetens insatser.",
        kalla=BADA,
        hantering=Hantering.INFORMATION,
        skal="Syftet säger vart insatsen ska leda, och övergången är inget villkor. «Samverkan» [sic] står i "
        "källa 000; källa 001 har samverka.",
        tolkningar=("T-41",),
        ror=("uvas.behov-komplement", "kvinnor.behov-komplement", "uppsok.komplement-till-af"),
    ),
    Klausul(
        id="bedomning.utgangspunkter",
        rubrik="Bedömningens tre utgångspunkter",
        citat="Utifrån ovan nämnda kriterier utgår bedömning av rätt till särskilt individanpassad "
        "stödinsats för att underlätta arbete eller studier från individens livssituation, stödbehov och "
        "målsättning. Detta gäller oavsett vilken målgrupp den enskilde tillhör.",
        kalla=BEDOMNINGAR,
        hantering=Hantering.BEDOMNING,
        skal="Utgångspunkterna vägs in när handläggaren bedömer behoven. Kalkylatorn frågar inte efter dem: "
        "sådana uppgifter hör hemma i ärendet.",
        tolkningar=("T-35",),
        ror=BEHOVEN,
    ),
    Klausul(
        id="bedomning.kartlaggning",
        rubrik="Kartlägg behov, syfte och mål",
        citat="Vid en utredning […] är det av stor vikt att handläggaren kartlägger den enskildes behov, "
        "syfte och målsättning med önskad insats och hur det förhåller sig till det stöd som "
        "Arbetsmarknadsförvaltningen kan erbjuda.",
        kalla=BEDOMNINGAR,
        hantering=Hantering.STEG,
        skal="Kartläggningen ger underlag till de kriterier som handläggaren bedömer. Den är inget villkor i "
        "sig.",
        ror=("process.utredning", *BEHOVEN),
    ),
    Klausul(
        id="bedomning.dialog",
        rubrik="Samtala med personen",
        citat="En dialog behöver föras med den enskilde för att se till att rätt insats beviljas i rätt tid.",
        kalla=BEDOMNINGAR,
        hantering=Hantering.STEG,
        skal="Dialogen hör till utredningen. Riktlinjen säger inte vad som händer om den uteblir.",
        ror=("process.utredning",),
    ),
    Klausul(
        id="bedomning.forhallningssatt",
        rubrik="Utforska och motivera",
        citat="Handläggaren behöver ha ett utforskande och motiverande förhållningssätt, samt ta den "
        "enskildes motivation och önskemål i beaktande.",
        kalla=BEDOMNINGAR,
        hantering=Hantering.BEDOMNING,
        skal="Ett förhållningssätt går inte att räkna på. Svag motivation finns inte som grund för avslag i "
        "kriterierna.",
        ror=("process.utredning", "uvas.behov-socialt-stod", "kvinnor.behov-socialt-stod"),
    ),
    Klausul(
        id="uppfoljning.strukturer",
        rubrik="Dokumentera och följ upp beslutet",
        citat="Biståndsbeslut […] om särskilt individanpassad stödinsats […] innebär att insatsen ingår i "
        "etablerade uppföljningsstrukturer och dokumentationsskyldighet föreligger med ökad rättssäkerhet "
        "för den enskilde.",
        kalla=UPPFOLJNING,
        hantering=Hantering.STEG,
        skal="Skyldigheten ligger på förvaltningen. Den ändrar inte svaret för personen.",
        ror=("process.tvasteg", "tid.sex-manader"),
    ),
    Klausul(
        id="uppfoljning.malsattning",
        rubrik="Fler ska få tidigt stöd",
        citat="Målsättningen är även att fler personer från målgrupperna får tillgång till ett förebyggande, "
        "tidigt stöd för att undvika långvarigt utanförskap från arbetsmarknaden.",
        kalla=UPPFOLJNING,
        hantering=Hantering.INFORMATION,
        skal="Målet gäller verksamheten och kan följas upp för grupper. I ett enskilt fall ger det inget "
        "villkor.",
        ror=("uppsok.tidigt-stod",),
    ),
)
