"""Tolkningarna: varje oklar text, varför den spelar roll, hur vi läser den och vem som bör avgöra."""

from dataclasses import dataclass

KF = "Kommunfullmäktige, eller tillämpningsanvisningar till riktlinjen."
AMN = "Arbetsmarknadsnämnden, i tillämpningsanvisningar."
BADA_NAMNDERNA = "Arbetsmarknadsnämnden tillsammans med stadsdelsnämnderna."
JURIST = "Stadens jurister."


@dataclass(frozen=True, slots=True)
class Tolkning:
    """En publicerad tolkning av en oklar text.

    Attribut:
        id: tolkningens nummer, till exempel «T-08».
        rubrik: frågan i några ord.
        text: källans ord, kort citerade.
        varfor: varför läsningen spelar roll.
        val: läsningen vi har valt.
        vem: den som bör avgöra frågan.
    """

    id: str
    rubrik: str
    text: str
    varfor: str
    val: str
    vem: str


_ALLA = (
    Tolkning(
        "T-01",
        "Åldersgränserna räknas med",
        "«19 - 29 år» och «30-64 år» (källa 000 och 001).",
        "Ett år mer eller mindre ändrar vem som omfattas.",
        "Fyllda år, båda gränserna inräknade: från 19-årsdagen till dagen före 30-årsdagen, och från "
        "30-årsdagen till dagen före 65-årsdagen.",
        KF,
    ),
    Tolkning(
        "T-02",
        "Vilken dag åldern räknas",
        "Kriterierna «ska vara uppfyllda för att en sökande […] ska kunna beviljas» (källa 000 och 001).",
        "Den som fyller år under handläggningen kan byta målgrupp eller falla utanför.",
        "Beslutsdagen gäller. Skiljer sig svaret från ansökningsdagens visas flaggan datumkansligt.",
        KF,
    ),
    Tolkning(
        "T-03",
        "Kontakt med stadsdelen är ett vägval, inte ett avslag",
        "Kontakten står både som kriterium och som regel om att «fattas beslut om insats på Jobbtorg av "
        "stadsdelsförvaltningen» (källa 000 och 001).",
        "Som kriterium skulle kontakten ge avslag, fast en annan myndighet ska besluta.",
        "Vägvalet prövas först: stadsdelen beslutar. Vill personen ändå ha Jobbtorgs beslut krävs ett beslut "
        "med skäl.",
        BADA_NAMNDERNA,
    ),
    Tolkning(
        "T-04",
        "Stockholms stad och Stockholm stad",
        "«Folkbokförd i Stockholms stad» och «Folkbokförd i Stockholm stad» (källa 000 och 001).",
        "Orden skiljer sig mellan målgrupperna.",
        "Samma sak: folkbokförd i Stockholms kommun. Varje citat visas som det står.",
        AMN,
    ),
    Tolkning(
        "T-06",
        "Utanför målgrupperna",
        "«För de målgrupper som omfattas av riktlinjen kan arbetsmarknadsnämnden […] självständigt fatta "
        "biståndsbeslut» (källa 000 och 001).",
        "Jobbtorg kan inte avslå det som nämnden inte får besluta om.",
        "Utfallet är utanför målgruppen, inte avslag. Jobbtorg kan ge råd och stöd och lotsa vidare.",
        JURIST,
    ),
    Tolkning(
        "T-07",
        "Kön i den andra målgruppen",
        "«kvinnor med en svag ställning på arbetsmarknaden» (källa 000 och 001); ingen punkt säger kvinna.",
        "Män från 30 år har ingen målgrupp, och texten säger inget om andra kön.",
        "Kvinna är ett villkor som följer av rubriken. Annat kön kräver bedömning. Män från 30 år är utanför "
        "målgrupperna. Det är en iakttagelse om riktlinjen, inte ett fel i beräkningen.",
        KF,
    ),
    Tolkning(
        "T-08",
        "Varken arbete eller studier, eller ett osäkert litet arbete",
        "«Saknar arbete och studier eller har en mycket osäker anställningsform i liten omfattning» "
        "(källa 000 och 001).",
        "Orden «och» och «eller» kan grupperas på flera sätt, och en studerande med extrajobb ryms i "
        "ordalydelsen men inte i syftet.",
        "Varken arbete eller studier, eller en anställning som är både mycket osäker och liten. Båda leden "
        "bedöms utan timgräns. Studerar personen och har en sådan anställning krävs bedömning.",
        KF,
    ),
    Tolkning(
        "T-09",
        "Långvarigt utanförskap",
        "«Saknar helt etablering på svensk arbetsmarknad eller har ett långvarigt utanförskap» (källa 000 "
        "och 001).",
        "Ingen tid anges.",
        "Handläggaren bedömer. Vi sätter ingen tidsgräns och inför inget krav på att sakna arbete.",
        AMN,
    ),
    Tolkning(
        "T-10",
        "Kort utbildning och bristande svenska",
        "«Kort eller ingen utbildning(motsvarande grundskola som högsta utbildningsnivå) och bristande "
        "svenskkunskap.er» (källa 000 och 001). Punkten inne i ordet är ett skrivfel i källan.",
        "Den som har lång utbildning men saknar svenska faller utanför om båda leden krävs.",
        "Båda leden krävs. Nivån i svenska bedöms utan koppling till någon sfi-kurs.",
        KF,
    ),
    Tolkning(
        "T-11",
        "Måste personen ha varit hos Arbetsförmedlingen",
        "«Har inte kunnat erbjudas lämplig arbetsmarknadspolitisk åtgärd av Arbetsförmedlingen» (källa 000 "
        "och 001).",
        "Många som nås uppsökande är inte inskrivna.",
        "Inskrivning krävs inte. Dokumentera varför en lämplig åtgärd inte har kunnat erbjudas.",
        AMN,
    ),
    Tolkning(
        "T-12",
        "Stöd från Jobbtorg och Arbetsförmedlingen samtidigt",
        "Kontakt och stöd ska kunna ges «parallellt med det stöd och de insatser som kan erbjudas av "
        "Arbetsförmedlingen» (källa 000 och 001).",
        "Samtidigt stöd är önskat, men kriteriet säger att en lämplig åtgärd inte har kunnat erbjudas.",
        "Räcker åtgärden är kriteriet inte uppfyllt. Finns en åtgärd men behov återstår krävs bedömning.",
        KF,
    ),
    Tolkning(
        "T-14",
        "Socialtjänsten eller hela stadsdelen",
        "«stadsdelsförvaltningarnas socialtjänst» och «kontakt med en stadsdelsförvaltning» (källa 000 "
        "och 001).",
        "Stadsdelen driver också förskolor och parker.",
        "Bara socialtjänsten räknas. Enheten för hemlösa är ingen stadsdel: bedöm, och lämna över som till "
        "en stadsdel.",
        BADA_NAMNDERNA,
    ),
    Tolkning(
        "T-15",
        "Hänvisningen skapar själv en kontakt",
        "Individen ska «hänvisas till stadsdelsförvaltningarnas socialtjänst och ges stöd i att etablera "
        "kontakt där» (källa 000 och 001).",
        "Läst bokstavligt skulle hjälpen göra att personen mister insatsen på Jobbtorg.",
        "Kontakten prövas som den är på beslutsdagen, före den egna hänvisningen. Det löpande beslutet "
        "påverkas inte.",
        BADA_NAMNDERNA,
    ),
    Tolkning(
        "T-17",
        "Avslag och bifall på samma ansökan",
        "«Beslutet ska föregås av en prövning enligt 4 kap. 1 SoL, för att sedan beviljas enligt 4 kap. 2 § "
        "SoL.» (källa 000 och 001)",
        "Den som får insatsen får också ett avslag, och standardtexten tar inte hänsyn till den enskilde.",
        "Båda stegen redovisas alltid. Standardtexten ska kompletteras med individuella skäl.",
        JURIST,
    ),
    Tolkning(
        "T-20",
        "Så räknas sex månader",
        "«Insatsen beviljas för en tidsperiod om sex månader.» (källa 000 och 001)",
        "Texten säger inte om sista dagen räknas med eller vad som gäller vid månadsskiften.",
        "Sista dag är start plus sex månader minus en dag. Finns dagen inte i slutmånaden gäller månadens "
        "sista dag.",
        AMN,
    ),
    Tolkning(
        "T-21",
        "Fortsatt insats",
        "Vid ansökan om «fortsatt insats efter sex månader görs en ny bedömning […] i samråd med handläggare "
        "på Arbetsförmedlingen» (källa 000 och 001).",
        "Texten säger inte om alla kriterier prövas igen eller hur många gånger.",
        "Alla kriterier prövas på nytt, sex nya månader, utan högsta antal. Saknas samrådet krävs bedömning, "
        "inte avslag.",
        AMN,
    ),
    Tolkning(
        "T-28",
        "20–29, 19–29 eller 16–29 år",
        "«unga 20-29» (källa 004), «unga 19-29 år» (källa 000 och 001), «UVAS 16-29 år» (källa 003).",
        "Källorna anger olika åldrar för olika saker och tider.",
        "Riktlinjens 19–29 år gäller. 16–29 år är statistik och används aldrig som villkor.",
        KF,
    ),
    Tolkning(
        "T-30",
        "Studie- och yrkesvägledning på två ställen",
        "«studie- och yrkesvägledning» nämns både som råd och stöd och som del av insatsen (källa 000 "
        "och 001).",
        "Samma stöd kan ges med och utan beslut.",
        "Enstaka vägledning är råd och stöd. Vägledning inom ett coachningsprogram kräver beslut.",
        AMN,
    ),
    Tolkning(
        "T-33",
        "Socialt utsatta",
        "Remissvaret talar om «socialt utsatta i de ovan nämnda målgrupperna» (källa 003).",
        "Orden finns inte bland riktlinjens kriterier.",
        "Inget extra kriterium. Innebörden ryms i behovet av särskilt socialt stöd.",
        KF,
    ),
    Tolkning(
        "T-34",
        "Felskrivna lagrum",
        "«4 kap. 1 SoL» utan paragraftecken (källa 000 och 001).",
        "Ett felskrivet lagrum kan följa med in i ett beslut.",
        "Citaten står som i källan. I vår egen text står lagrummet rätt.",
        AMN,
    ),
    Tolkning(
        "T-35",
        "Rätt till insatsen",
        "«prövning av rätt till insatsen enligt 4 kap. 2 § SoL» (källa 001).",
        "Bestämmelsen ger möjlighet att bevilja mer än rätten kräver, men ingen rätt.",
        "Vi skriver «kan beviljas», aldrig att någon har rätt till insatsen.",
        JURIST,
    ),
    Tolkning(
        "T-37",
        "Grupper som ingen målgrupp tar",
        "«Saknar arbete och studier» (källa 000 och 001) och målgruppernas åldrar.",
        "Kvinnor 19–29 år som läser sfi, män från 30 år, 16–18 år och från 65 år har ingen väg.",
        "Utfallet blir utanför målgruppen eller kan inte beviljas. Råd och stöd kräver inget beslut.",
        KF,
    ),
    Tolkning(
        "T-38",
        "Nittonåringar och kommunala aktivitetsansvaret",
        "«det kommunala aktivitetsansvaret» (källa 004) gäller unga under 20 år.",
        "En 19-åring kan omfattas av båda.",
        "Ingen utesluts. En flagga visas när åldern är 19 år.",
        KF,
    ),
    Tolkning(
        "T-40",
        "Om riktlinjen är beslutad",
        "Riktlinjen hänvisar till «kommunfullmäktiges beslut om kriterier» (källa 000 och 001).",
        "Inget i källorna visar att kommunfullmäktige har beslutat.",
        "Utgåvan har status förslag, och det står först på varje riktlinjesida.",
        KF,
    ),
    Tolkning(
        "T-41",
        "Två exemplar av samma riktlinje",
        "Källa 000 och källa 001 skiljer sig i stavning och några ord.",
        "Citatet kan bero på vilket exemplar man läser.",
        "Källa 000 är huvudtext och källa 001 daterad kopia. Kriterierna är lika.",
        AMN,
    ),
    Tolkning(
        "T-45",
        "Vad kontakt betyder",
        "«kontakt med eller en pågående insats» (källa 000 och 001).",
        "Ett avslutat ärende, rådgivning eller barnets ärende kan kallas kontakt.",
        "Kontakt är att vara aktuell i ett öppet ärende på beslutsdagen. Avslutade ärenden och rådgivning "
        "räknas inte. Ett ärende som gäller det egna barnet kräver bedömning.",
        BADA_NAMNDERNA,
    ),
    Tolkning(
        "T-46",
        "Vad det är att uppbära försörjningsstöd",
        "«Uppbär inte försörjningsstöd» (källa 000 och 001).",
        "Stödet kan vara sökt, delvis eller gälla hushållet.",
        "Beviljat försörjningsstöd till hushållet för beslutsmånaden. Kompletterande stöd räknas. "
        "En ansökan som inte är avgjord är kontakt med stadsdelen.",
        BADA_NAMNDERNA,
    ),
)

TOLKNINGAR = {tolkning.id: tolkning for tolkning in _ALLA}
