"""Klausuler i riktlinjen för uppsökande uppdrag (källa 000 och 001): uppdraget, insatsen och dess gränser."""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler import kallor
from riktlinje.regler.klausuler import uppsokande_handlaggning

INLEDNING = kallor.UPPSOKANDE.avsnitt("Riktlinje för beslut om arbetsmarknadsinsats")
UPPDRAG = kallor.UPPSOKANDE.avsnitt("Arbetsmarknadsnämndens uppsökande uppdrag")
STOD = kallor.UPPSOKANDE.avsnitt(
    "Stöd och insatser till individer som nås via arbetsmarknadsnämndens uppsökande uppdrag"
)
INSATS = kallor.UPPSOKANDE.avsnitt(
    "Särskilt individanpassad stödinsats för att underlätta arbete eller studier"
)

RAM = (
    Klausul(
        id="uppsok.tillampning",
        rubrik="När riktlinjen gäller",
        citat="Denna riktlinje anger förutsättningar för när Arbetsmarknadsnämnden kan bevilja särskilt "
        "individanpassad insats för att underlätta arbete eller studier för vissa målgrupper som nås via "
        "uppsökande uppdrag.",
        kalla=INLEDNING,
        hantering=Hantering.INFORMATION,
        skal="Meningen ramar in hela riktlinjen. Villkoren kommer först i kriterielistorna.",
        tolkningar=("T-05", "T-35"),
        ror=("process.beslutanderatt-amn", "process.alla-kriterier"),
    ),
    Klausul(
        id="uppsok.uppdrag-kf",
        rubrik="Uppdraget från kommunfullmäktige",
        citat="Arbetsmarknadsnämnden har enligt kommunfullmäktiges budget i uppdrag att arbeta uppsökande "
        "för att nå och erbjuda insatser till unga 19-29 år som varken arbetar eller studerar och till "
        "kvinnor med en svag ställning på arbetsmarknaden",
        kalla=UPPDRAG,
        hantering=Hantering.INFORMATION,
        skal="Budgeten säger vilka som ska nås, inte vem som kan få insatsen. Där texterna skiljer sig "
        "följer kalkylatorn kriteriet.",
        tolkningar=("T-08", "T-28"),
        ror=("uvas.alder", "uvas.sysselsattning", "kvinnor.kon"),
    ),
    Klausul(
        id="uppsok.af-begransning",
        rubrik="Arbetsförmedlingen når bara inskrivna",
        citat="Arbetsförmedlingens uppdrag är begränsat till personer inskrivna som arbetssökande och som "
        "aktivt följer sin planering. Arbetsförmedlingen utför inget uppsökande arbete och ingen uppföljning "
        "av personer som av olika skäl avslutas från sin planering hos Arbetsförmedlingen.",
        kalla=STOD,
        hantering=Hantering.INFORMATION,
        skal="Meningen är bakgrund till kriteriet om Arbetsförmedlingen. Kalkylatorn frågar inte efter "
        "inskrivning.",
        tolkningar=("T-11",),
        ror=("uvas.af-lamplig-atgard", "kvinnor.af-lamplig-atgard"),
    ),
    Klausul(
        id="uppsok.parallellt-med-af",
        rubrik="Stöd från båda samtidigt",
        citat="När kontakt och förtroende har etablerats […] är det viktigt med kontinuitet och möjlighet "
        "att fortsatt behålla kontakt och stöd med Jobbtorg parallellt med det stöd och de insatser som kan "
        "erbjudas av Arbetsförmedlingen.",
        kalla=STOD,
        hantering=Hantering.INFORMATION,
        skal="Meningen drar åt ett annat håll än kriteriet om lämplig åtgärd. Därför är kriteriet oklart när "
        "en åtgärd finns men inte räcker.",
        tolkningar=("T-12",),
        ror=(
            "uvas.af-lamplig-atgard",
            "uvas.behov-komplement",
            "kvinnor.af-lamplig-atgard",
            "kvinnor.behov-komplement",
        ),
    ),
    Klausul(
        id="uppsok.tidigt-stod",
        rubrik="Stöd när personen är motiverad",
        citat="För de uppsökande uppdragen innebär det ett behov av att kunna ge ett individinriktat stöd "
        "direkt när personen är motiverad och undvika långa ledtider.",
        kalla=STOD,
        hantering=Hantering.INFORMATION,
        skal="Målet gäller handläggningen och går inte att pröva. Väntetiden kan ändå ändra svaret när "
        "personen fyller år.",
        tolkningar=("T-02",),
        ror=("process.beslutanderatt-amn", "uvas.alder", "kvinnor.alder"),
    ),
    Klausul(
        id="uppsok.rad-och-stod.exempel",
        rubrik="Exempel på råd och stöd",
        citat="Det kan exempelvis handla om studie- och yrkesvägledning, att få stöd med "
        "arbetsgivarkontakter eller information om Arbetsförmedlingens åtgärder. Många har behov av "
        "utbildningsinsatser så som sfi och övrigt utbildningsutbud inom komvux, samhällsorientering och "
        "mentorskap.",
        kalla=INSATS,
        hantering=Hantering.INFORMATION,
        skal="Exemplen hjälper handläggaren att bedöma behovet men avgör det inte. Vägledning kan också ingå "
        "i en beslutad insats.",
        tolkningar=("T-30",),
        ror=("uppsok.rad-och-stod", "uppsok.insatsens-innehall"),
    ),
    Klausul(
        id="uppsok.fordjupat-stod",
        rubrik="Fördjupat stöd under längre tid",
        citat="För en del av målgruppen är det dock centralt att Jobbtorg kan erbjuda fördjupade, "
        "individinriktade stödinsatser under längre tid.",
        kalla=INSATS,
        hantering=Hantering.BEDOMNING,
        skal="Frågan är densamma som om råd och stöd räcker, sedd från andra hållet. Källan ger inget mått "
        "på «fördjupade».",
        ror=("uppsok.rad-och-stod", "process.utredning"),
    ),
    Klausul(
        id="uppsok.komplement-till-af",
        rubrik="Ett komplement till Arbetsförmedlingen",
        citat="Den insats på Jobbtorg som kan erbjudas personer som nås via de uppsökande uppdragen utgör "
        "ett komplement till Arbetsförmedlingens insatser.",
        kalla=INSATS,
        hantering=Hantering.INFORMATION,
        skal="Syftet återkommer som villkor i båda målgrupperna. Där prövas det.",
        tolkningar=("T-12",),
        ror=("uvas.behov-komplement", "kvinnor.behov-komplement"),
    ),
    Klausul(
        id="uppsok.insatsens-innehall",
        rubrik="Vad insatsen innehåller",
        citat="Insatsen omfattar ett socialt stöd där insatser riktas till att motivera individen […] "
        "Insatsen består av individuell coachning och stöd enligt Supported Employment samt aktiviteter med "
        "fokus på arbetsmarknaden som till exempel studie- och yrkesvägledning eller rekryteringsevents.",
        kalla=INSATS,
        hantering=Hantering.INFORMATION,
        skal="Beskrivningen säger vad personen får, inte vem som kan få det.",
        tolkningar=("T-30",),
        ror=("uvas.behov-socialt-stod", "kvinnor.behov-socialt-stod"),
    ),
    Klausul(
        id="uppsok.begransad-tid",
        rubrik="Insatsen är tidsbegränsad",
        citat="Insatsen ges under en begränsad tid till enskilda i syfte att underlätta arbete och studier.",
        kalla=INSATS,
        hantering=Hantering.INFORMATION,
        skal="Hur många månader det gäller står längre fram i riktlinjen. Där räknas också sista dagen.",
        ror=("tid.sex-manader", "tid.fornyelse"),
    ),
)

KLAUSULER: tuple[Klausul, ...] = RAM + uppsokande_handlaggning.KLAUSULER
