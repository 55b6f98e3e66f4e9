"""Klausuler i socialförvaltningens remissvar (källa 003): så beskriver svaret förslaget."""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler import kallor
from riktlinje.regler.klausuler import remissvar_synpunkter

SAMMANFATTNING = kallor.REMISSVAR.avsnitt("Sammanfattning")
BAKGRUND = kallor.REMISSVAR.avsnitt("Bakgrund")
ARENDET = kallor.REMISSVAR.avsnitt("Ärendet")
JAMSTALLDHET = kallor.REMISSVAR.avsnitt("Jämställdhetsanalys")

FORSLAGET = (
    Klausul(
        id="remiss.amn-forslag-4-1-och-4-2",
        rubrik="Nämnden vill pröva båda stegen",
        citat="Arbetsmarknadsnämnden har beslutat att föreslå att kommunfullmäktige beslutar om att "
        "arbetsmarknadsnämnden, genom Jobbtorget, ska ansvara för biståndsprovning enligt 4 kap 1 och 2 §§ "
        "socialtjänstlagen (SoL) avseende särskilt individanpassad stödinsats.",
        kalla=SAMMANFATTNING,
        hantering=Hantering.SYNPUNKT,
        skal="Punkten återger arbetsmarknadsnämndens förslag. «Biståndsprovning» [sic] ska vara "
        "biståndsprövning.",
        tolkningar=("T-40",),
        ror=("process.beslutanderatt-amn", "process.tvasteg", "process.direkt-provning-4-2"),
    ),
    Klausul(
        id="remiss.positiv",
        rubrik="Socialförvaltningen är positiv",
        citat="Förvaltningen ställer sig positiv till att arbetsmarknadsnämnden ger stöd till de nämnda "
        "målgrupperna och instämmer i att biståndsprovning och beslut lägger grunden för en rättssäker "
        "handläggning.",
        kalla=SAMMANFATTNING,
        hantering=Hantering.SYNPUNKT,
        skal="Stödet gäller förslagets inriktning. Punkterna efter den här är förbehåll och frågor. "
        "«Biståndsprovning» [sic] står så i källan.",
        tolkningar=("T-47",),
        ror=("process.beslutanderatt-amn", "process.tvasteg"),
    ),
    Klausul(
        id="remiss.behov-av-klargorande",
        rubrik="Flera frågor behöver klargöras först",
        citat="Förvaltningen lyfter dock flera frågeställningar som behöver utredas och klargöras "
        "ytterligare inför ett beslut om att Jobbtorg ska utföra socialtjänstuppdrag i form av självständig "
        "biståndsprovning och beslutsfattande",
        kalla=SAMMANFATTNING,
        hantering=Hantering.SYNPUNKT,
        skal="Det här är remissvarets viktigaste förbehåll. Vi har inte sett om frågorna fick svar. "
        "«Biståndsprovning» [sic] står så i källan.",
        tolkningar=("T-06", "T-40", "T-47"),
        ror=("process.beslutanderatt-amn", "gemensam.stadsdel-beslutar"),
    ),
    Klausul(
        id="remiss.tid",
        rubrik="När svaret skulle lämnas",
        citat="Yttrandet ska vara stadsledningskontoret tillhanda senast 2022-09-13.",
        kalla=BAKGRUND,
        hantering=Hantering.INFORMATION,
        skal="Uppgiften daterar remissen. Den gäller inga ansökningar.",
    ),
    Klausul(
        id="remiss.rad-och-stod",
        rubrik="Råd och stöd kräver ingen inskrivning",
        citat="För att få denna typ av stöd krävs inte en inskrivning på Jobbtorg.",
        kalla=ARENDET,
        hantering=Hantering.SYNPUNKT,
        skal="Punkten bekräftar regeln och lägger inget till den.",
        tolkningar=("T-30",),
        ror=("uppsok.rad-och-stod", "uppsok.rad-och-stod.exempel"),
    ),
    Klausul(
        id="remiss.individbeslut",
        rubrik="Förmåner kräver individuella beslut",
        citat="Individinsatser som innebär att någon beviljas förmåner ska föregås av ett individuellt "
        "beslut som har stöd i lagstiftningen.",
        kalla=ARENDET,
        hantering=Hantering.SYNPUNKT,
        skal="Punkten förklarar varför insatsen har ett beslutsförfarande. Om utgångspunkten håller i den "
        "nya lagen är en fråga för stadens jurister.",
        ror=("process.tvasteg", "process.beslutanderatt-amn", "sl.individinsats-kraver-beslut"),
    ),
    Klausul(
        id="remiss.utover-4-1",
        rubrik="Stödet ligger utöver rätten",
        citat="Insatsen bedöms vara utöver socialtjänstens ansvar enligt 4 kap. 1 § SoL, men bedöms kunna "
        "omfattas av möjlighet för av kommunfullmäktige beslutad insats enligt 4 kap. 2 § SoL.",
        kalla=ARENDET,
        hantering=Hantering.SYNPUNKT,
        skal="Punkten återger den rättsliga grunden för de två stegen. Varje ansökan måste ändå prövas för "
        "sig.",
        tolkningar=("T-17", "T-49"),
        ror=("process.tvasteg", "process.motivering-avslag-4-1", "lag.kf-beslutar-om-insats"),
    ),
    Klausul(
        id="remiss.socialt-utsatta",
        rubrik="Orden socialt utsatta",
        citat="att fatta biståndsbeslut om särskilt individanpassad stödinsats för att underlätta arbete "
        "eller studier enligt 4 kap. 2 § SoL för socialt utsatta i de ovan nämnda målgrupperna.",
        kalla=ARENDET,
        hantering=Hantering.SYNPUNKT,
        skal="Att lägga till ett villkor vore att ändra riktlinjen. Därför finns orden inte i koden.",
        tolkningar=("T-33",),
        ror=(
            "process.beslutanderatt-amn",
            "uvas.behov-socialt-stod",
            "kvinnor.behov-socialt-stod",
        ),
    ),
    Klausul(
        id="remiss.forsorjningsstod-utanfor",
        rubrik="Skälet till gränsen mot försörjningsstöd",
        citat="Enligt förslaget ska personer som uppstår försörjningsstöd inte ha rätt till insatsen, "
        "eftersom dessa personer omfattas av samma insatser via Jobbtorgs verksamhet […] inom ramen för "
        "deras behov av försörjningsstöd från stadsdelsförvaltningen.",
        kalla=ARENDET,
        hantering=Hantering.SYNPUNKT,
        skal="Punkten ger skälet bakom kriteriet. «Uppstår» [sic] är troligen ett läsfel för uppbär.",
        tolkningar=("T-35", "T-46"),
        ror=(
            "uvas.ej-forsorjningsstod",
            "kvinnor.ej-forsorjningsstod",
            "sl.forsorjningsstod-utan-beslut",
        ),
    ),
    Klausul(
        id="remiss.dokumentationsplikt",
        rubrik="Dokumentation gör handläggningen jämlik",
        citat="En tydlig och lagreglerad dokumentationsplikt bidrar till en jämlik och rättssäker "
        "handläggning som är mer uppföljningsbar.",
        kalla=ARENDET,
        hantering=Hantering.SYNPUNKT,
        skal="Punkten är ett argument för förslaget och inget nytt krav. Själva plikten står i lagen.",
        ror=("uppfoljning.strukturer", "process.tvasteg"),
    ),
    Klausul(
        id="remiss.ikraft",
        rubrik="Föreslagen första dag",
        citat="Arbetsmarknadsförvaltningen föreslår att förslagen börjar gälla från och med 2023-01-01.",
        kalla=ARENDET,
        hantering=Hantering.INFORMATION,
        skal="{{uppsokande-2022 | foreslagen: Utgåvan i kalkylatorn börjar den dagen. "
        "| beslutad: Utgåvan i kalkylatorn börjar den {fran}.}} Är beslutsdagen tidigare blir svaret att "
        "riktlinjen inte har börjat gälla.",
        tolkningar=("T-27", "T-40"),
        ror=("uppsok.tillampning", "process.beslutanderatt-amn"),
    ),
    Klausul(
        id="remiss.jamstalldhet",
        rubrik="Statistik om unga 16–29 år",
        citat="är fördelningen mellan kvinnor och män i målgruppen UVAS 16-29 år i Stockholms kommun "
        "ungefär 45 procent respektive 55 procent.",
        kalla=JAMSTALLDHET,
        hantering=Hantering.SYNPUNKT,
        skal="Remissvaret använder talen i sin jämställdhetsanalys. De ger ingen åldersgräns i koden.",
        tolkningar=("T-28",),
        ror=("uvas.alder",),
    ),
)

KLAUSULER: tuple[Klausul, ...] = FORSLAGET + remissvar_synpunkter.KLAUSULER
