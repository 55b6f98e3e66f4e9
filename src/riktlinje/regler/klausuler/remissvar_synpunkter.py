"""Klausuler i socialförvaltningens remissvar (källa 003): socialförvaltningens egna synpunkter."""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler import kallor

SYNPUNKTER = kallor.REMISSVAR.avsnitt("Förvaltningens synpunkter och förslag")
UTREDNING = kallor.REMISSVAR.avsnitt("Utredning och att uppmärksamma andra behov")
REGISTRERING = kallor.REMISSVAR.avsnitt("Registrering av ärendehandläggning")
KOMPETENS = kallor.REMISSVAR.avsnitt("Kompetens vid ärendehandläggning inom socialtjänst")
GRANSDRAGNING = kallor.REMISSVAR.avsnitt("Gränsdragningsfrågor")
FRAMTIDEN = kallor.REMISSVAR.avsnitt("Framtidens socialtjänst")

KLAUSULER: tuple[Klausul, ...] = (
    Klausul(
        id="remiss.myndighetsutovning",
        rubrik="Jobbtorg föreslås utöva myndighet",
        citat="Arbetsmarknadsnämndens syfte med att i Jobbtorget verksamhet införa myndighetsutövning […] är "
        "att skapa större förutsägbarhet, rättssäkerhet och likabehandling i handläggningen av de särskilt "
        "individanpassade stödinsatserna.",
        kalla=SYNPUNKTER,
        hantering=Hantering.SYNPUNKT,
        skal="Punkten bekräftar att riktlinjen ger Jobbtorg beslutanderätt. «Jobbtorget verksamhet» [sic] "
        "står så i källan.",
        tolkningar=("T-27",),
        ror=(
            "process.beslutanderatt-amn",
            "process.utredning",
            "process.tvasteg",
            "j2018.inriktning-2008",
        ),
    ),
    Klausul(
        id="remiss.samverkan-tre-namnder",
        rubrik="Tre nämnder behöver samverka",
        citat="För detta ser förvaltningen fördelar av hög samverkan mellan arbetsmarknadsnämnden, "
        "socialnämnden och stadsdelsnämnderna i den föreslagna förändringen för Jobbtorg.",
        kalla=SYNPUNKTER,
        hantering=Hantering.SYNPUNKT,
        skal="Önskan riktas till nämnderna. Den ger handläggaren ingen ny uppgift.",
        tolkningar=("T-47",),
        ror=("process.beslutanderatt-amn", "gemensam.stadsdel-beslutar"),
    ),
    Klausul(
        id="remiss.sedvanliga-instrument",
        rubrik="Stadens sedvanliga instrument",
        citat="ska utredas av handläggare på stadens Jobbtorg med hjälp av stadens sedvanliga "
        "utredningsinstrument och en utredning ska sedan sammanställas som grund för beslutet.",
        kalla=UTREDNING,
        hantering=Hantering.SYNPUNKT,
        skal="Ordet «stadens» är ett förtydligande som riktlinjen saknar. Vi gissar inte vilka instrument "
        "som avses.",
        tolkningar=("T-31",),
        ror=("process.utredning",),
    ),
    Klausul(
        id="remiss.bedomningsinstrument",
        rubrik="Stöd för bedömningsinstrument",
        citat="Förvaltningen ställer sig positiv till att arbetsmarknadsnämnden avser att använda "
        "bedömningsinstrument inom ramen för den utredning som kommer att genomföras av enskilda individers "
        "behov i enlighet med 11 kap. 1 § SoL",
        kalla=UTREDNING,
        hantering=Hantering.SYNPUNKT,
        skal="Synpunkten stöder det utredningssteg som riktlinjen redan har. Från den 1 juli 2025 står "
        "utredningen i 14 kap. 2 § socialtjänstlagen.",
        tolkningar=("T-31", "T-47"),
        ror=("process.utredning", "bedomning.kartlaggning"),
    ),
    Klausul(
        id="remiss.ansvariga-for-socialtjanst",
        rubrik="Enheten för hemlösa ansvarar också",
        citat="det är stadsdelsnämnderna och enheten för hemlösa som ansvarar för socialtjänsten",
        kalla=UTREDNING,
        hantering=Hantering.SYNPUNKT,
        skal="Riktlinjen nämner bara stadsdelens socialtjänst. Kalkylatorn har därför ingen egen fråga om "
        "enheten.",
        tolkningar=("T-14",),
        ror=(
            "gemensam.stadsdel-beslutar",
            "gemensam.hanvisa-annat-stod",
            "uvas.ej-kontakt-stadsdel",
            "kvinnor.ej-kontakt-stadsdel",
        ),
    ),
    Klausul(
        id="remiss.lanka-till-ratt-namnd",
        rubrik="Länka personen till rätt nämnd",
        citat="är det av stor vikt att arbetsmarknadsnämnden länkar den enskilde till rätt nämnd i de fall "
        "Jobbtorg i sin utredning uppmärksammar behov som kan föranleda ansökan om någon form av bistånd.",
        kalla=UTREDNING,
        hantering=Hantering.SYNPUNKT,
        skal="Kravet att hänvisa finns redan i riktlinjen. Remissvaret talar om rätt nämnd och om alla slags "
        "bistånd.",
        tolkningar=("T-15",),
        ror=("gemensam.hanvisa-annat-stod", "process.utredning"),
    ),
    Klausul(
        id="remiss.arendeansvar-riktlinjer",
        rubrik="Andra riktlinjer om ärendeansvar",
        citat="Riktlinjer för ärendansvar mellan stadsdelsnämnderna inom individ- och familjeomsorgen […] "
        "ger information om vilken nämnd som har ansvar för den enskildes handläggning.",
        kalla=UTREDNING,
        hantering=Hantering.SYNPUNKT,
        skal="Vi prövar inte en text som vi inte har läst. Diarienumret är 3.1.1-264/2017. «Ärendansvar» "
        "[sic] står så i källan.",
        tolkningar=("T-14",),
        ror=("gemensam.hanvisa-annat-stod", "gemensam.stadsdel-beslutar"),
    ),
    Klausul(
        id="remiss.vagledning",
        rubrik="En gemensam vägledning föreslås",
        citat="Arbetsmarknadsnämnden skulle tillsammans med socialnämnden kunna ta fram en vägledning som "
        "ytterligare ett stöd vid sidan av riktlinjerna för att underlätta för medarbetare på Jobbtorg att "
        "länka rätt vid dessa situationer.",
        kalla=UTREDNING,
        hantering=Hantering.SYNPUNKT,
        skal="Förslaget riktas till två nämnder. Den här webbplatsen är inte den vägledningen.",
        ror=("gemensam.hanvisa-annat-stod",),
    ),
    Klausul(
        id="remiss.utbildningsmaterial",
        rubrik="Utbildning om socialtjänstens stöd",
        citat="Arbetsmarknadsnämnden och socialnämnden skulle även kunna ta fram relevant "
        "utbildningsmaterial för medarbetare på Jobbtorg om vilket stöd som finns att tillgå inom "
        "socialtjänsten",
        kalla=UTREDNING,
        hantering=Hantering.SYNPUNKT,
        skal="Scenarierna här kan användas i utbildning. De täcker riktlinjen men inte resten av "
        "socialtjänsten.",
        ror=("gemensam.hanvisa-annat-stod",),
    ),
    Klausul(
        id="remiss.sociala-system",
        rubrik="Ärenden i Sociala system",
        citat="Förvaltningen ser fördelar med att stadens Sociala system används vid ett eventuellt beslut "
        "om myndighetsutövning vid Jobbtorgen.",
        kalla=REGISTRERING,
        hantering=Hantering.SYNPUNKT,
        skal="Var ärendet registreras ändrar inte svaret. Riktlinjen nämner inget system.",
        tolkningar=("T-47",),
        ror=("uppfoljning.strukturer",),
    ),
    Klausul(
        id="remiss.sociala-system.forvaltning",
        rubrik="Samverkan om Sociala system",
        citat="I det fall biståndsbeslut genom Jobbtorgen ska registreras i Sociala system ser förvaltningen "
        "ett behov av samverkan mellan arbetsmarknadsnämnden och socialnämnden utifrån den verksamhetsnära "
        "förvaltningen, målarkitekturen och livscykelplanen för Sociala system.",
        kalla=REGISTRERING,
        hantering=Hantering.SYNPUNKT,
        skal="Frågan gäller driften av systemet. Den påverkar inte hur en ansökan prövas.",
        tolkningar=("T-47",),
        ror=("uppfoljning.strukturer", "remiss.sociala-system"),
    ),
    Klausul(
        id="remiss.kompetens.introduktion",
        rubrik="Introduktion för nya handläggare",
        citat="Inom stadens myndighetsutövande socialtjänst erbjuds nyanställda socialsekreterare "
        "introduktionsutbildning i vad myndighetsutövning innebär samt vilka handlägnings- och "
        "dokumentationskrav som följer av lagstiftningen.",
        kalla=KOMPETENS,
        hantering=Hantering.SYNPUNKT,
        skal="Synpunkten gäller vem som utbildas, och inget kriterium beror på den. «Handlägnings-» [sic] "
        "står så i källan.",
        ror=("process.utredning", "process.tvasteg"),
    ),
    Klausul(
        id="remiss.kompetens.aterkommande",
        rubrik="Återkommande utbildning i juridik",
        citat="utöver en sådan introduktionsutbildning för medarbetare som saknar tidigare erfarenhet av "
        "myndighetsutövning är det kvalitetssäkrande att regelbundet ha återkommande utbildningar kring de "
        "juridiska aspekterna av handläggning enligt SoL.",
        kalla=KOMPETENS,
        hantering=Hantering.SYNPUNKT,
        skal="Synpunkten bygger på socialförvaltningens egen erfarenhet. De två stegen och lagbytet 2025 är "
        "exempel på vad en utbildning kan ta upp.",
        ror=("process.utredning", "process.tvasteg"),
    ),
    Klausul(
        id="remiss.gransdragning.en-namnd",
        rubrik="En person, en nämnd",
        citat="personer som söker eller får bistånd eller insatser från stadens socialtjänst med stöd av "
        "socialtjänstlagen eller LSS ska vara aktualiserad endast vid en av nämnderna.",
        kalla=GRANSDRAGNING,
        hantering=Hantering.SYNPUNKT,
        skal="Principen kommer ur stadens riktlinjer om ärendeansvar. Här syns den bara som skäl till "
        "vägvalet.",
        tolkningar=("T-03", "T-15", "T-45"),
        ror=(
            "gemensam.stadsdel-beslutar",
            "uvas.ej-kontakt-stadsdel",
            "kvinnor.ej-kontakt-stadsdel",
        ),
    ),
    Klausul(
        id="remiss.gransdragning.tillampningsanvisningar",
        rubrik="Anvisningarna behöver ses över",
        citat="Förvaltningen ser genom förslaget ett behov av att se över tillämpningsanvisningar gällande "
        "ärendeansvaret mellan stadsdelsnämnderna och arbetsmarknadsnämnden för att säkerställa "
        "rättssäkerhet och likställighet.",
        kalla=GRANSDRAGNING,
        hantering=Hantering.SYNPUNKT,
        skal="Frågan är öppen i källan. Tills den har ett svar bygger vägvalet på våra publicerade "
        "tolkningar.",
        tolkningar=("T-03", "T-14", "T-45", "T-47"),
        ror=("gemensam.stadsdel-beslutar", "process.beslutanderatt-amn"),
    ),
    Klausul(
        id="remiss.framtida-sol",
        rubrik="Insatser utan behovsprövning",
        citat="Bland annat föreslås möjligheten till att bevilja insatser utan föregående individuell "
        "behovsprövning. […] är det viktigt att även denna särskilda stödinsats ingår i en vidare utredning",
        kalla=FRAMTIDEN,
        hantering=Hantering.SYNPUNKT,
        skal="Förslaget har blivit lag: SFS 2025:400, 11 kap. 5 §. Kalkylatorn prövar riktlinjen som den är "
        "skriven, med individuella beslut.",
        ror=("process.tvasteg", "process.utredning"),
    ),
    Klausul(
        id="remiss.svara-att-na",
        rubrik="Stöd till dem som är svåra att nå",
        citat="för att nå enskilda individer som annars är svåra att nå måste socialtjänsten kunna "
        "tillhandahålla insatser på ett sätt som ur den enskildes perspektiv är attraktivt och tillgängligt.",
        kalla=FRAMTIDEN,
        hantering=Hantering.SYNPUNKT,
        skal="Resonemanget kommer från den statliga utredningen SOU 2020:47. Det ändrar inget krav i "
        "riktlinjen.",
        tolkningar=("T-17",),
        ror=("process.tvasteg", "uppsok.tidigt-stod", "uppsok.rad-och-stod"),
    ),
    Klausul(
        id="remiss.rapport-utan-behovsprovning",
        rubrik="Staden behöver välja insatser",
        citat="Staden behöver därefter överväga vilka insatser som är lämpliga och vilka som inte är "
        "lämpliga att bevilja utan individuell behovsprövning, utifrån vad som är möjligt enligt förslaget "
        "till ny lagstiftning.",
        kalla=FRAMTIDEN,
        hantering=Hantering.SYNPUNKT,
        skal="Uppgiften ligger på staden och nämns i socialförvaltningens rapport från februari 2022. Den "
        "ger inget svar i ett ärende.",
        ror=("process.tvasteg", "remiss.framtida-sol"),
    ),
)
