"""Tolkningar om vem som beslutar, kontakten med socialtjänsten och försörjningsstöd."""

from riktlinje.modell.tolkning import Tolkning
from riktlinje.regler.tolkningar.vem import AMN, BADA_NAMNDERNA, JURIST, KF

BESLUTSFATTAREN = (
    Tolkning(
        "T-03",
        "Kontakt med stadsdelen är ett vägval, inte ett avslag",
        "Kontakten står både som kriterium och som regel om att «fattas beslut om insats på Jobbtorg av "
        "stadsdelsförvaltningen» (källa 000 och 001).",
        "Som kriterium skulle kontakten ge avslag, fast en annan nämnd ska besluta.",
        "Vägvalet prövas först: stadsdelen beslutar. Vill personen ändå ha Jobbtorgs beslut krävs ett beslut "
        "med skäl.",
        BADA_NAMNDERNA,
    ),
    Tolkning(
        "T-05",
        "Måste personen ha nåtts uppsökande",
        "«personer som nås via uppsökande uppdrag» (källa 000 och 001); ingen punkt ställer kravet.",
        "Den som kommer på eget initiativ har kanske inte nåtts.",
        "Inget kriterium. Hur kontakten började påverkar aldrig svaret.",
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
        "T-14",
        "Socialtjänsten eller hela stadsdelen",
        "«stadsdelsförvaltningarnas socialtjänst» och «kontakt med en stadsdelsförvaltning» (källa "
        "000 och 001). Remissvaret nämner «stadsdelsnämnderna och enheten för hemlösa» (källa 003).",
        "Stadsdelen driver också förskolor och parker. För stadsdelens egna beslut i målgrupperna "
        "finns inga kriterier.",
        "Bara socialtjänsten räknas. Enheten för hemlösa är ingen stadsdel: lämna frågan om "
        "kontakt obesvarad, bedöm, och lämna över som till en stadsdel.",
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
        "T-27",
        "När Jobbtorg beslutar",
        "«Jobbtorg ska ej ansvara för myndighetsutövning.» (källa 004), «införa myndighetsutövning i "
        "form av utredning» (källa 003), «självständigt fatta biståndsbeslut» (källa 000 och 001) "
        "och «Biståndsbeslutet fattas av berörd stadsdelsförvaltning.» (källa 002)",
        "Källorna är från olika år och säger emot varandra.",
        "Dagen avgör. Före riktlinjen för uppsökande uppdrag beslutar Jobbtorg ingenting. Med "
        "riktlinjen beslutar Jobbtorg för UVAS och kvinnor utan kontakt med stadsdelen. För "
        "socialpsykiatri och LSS beslutar alltid stadsdelen.",
        KF,
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
        "T-37",
        "Grupper som ingen målgrupp tar",
        "«Saknar arbete och studier» (källa 000 och 001) och målgruppernas åldrar.",
        "Kvinnor 19–29 år som läser sfi, män från 30 år, 16–18 år och från 65 år har ingen väg.",
        "Utfallet blir utanför målgruppen eller kan inte beviljas. Råd och stöd kräver inget beslut.",
        KF,
    ),
    Tolkning(
        "T-39",
        "Flera målgrupper passar",
        "«har inte kontakt med eller en pågående insats från stadsdelsförvaltningarnas socialtjänst» "
        "(källa 000 och 001) och «en pågående kontakt med specialistpsykiatrin» (källa 002).",
        "Specialistpsykiatrin hör till regionen. En 24-åring med den kontakten kan passa i två "
        "målgrupper med olika beslutsfattare.",
        "Pröva varje målgrupp som kan passa. Visa beslutsfattare och tid för varje väg, utan att "
        "rangordna dem.",
        BADA_NAMNDERNA,
    ),
    Tolkning(
        "T-45",
        "Vad kontakt betyder",
        "«kontakt med eller en pågående insats» (källa 000 och 001).",
        "Ett avslutat ärende, rådgivning eller barnets ärende kan kallas kontakt.",
        "Kontakt är att vara aktuell i ett öppet ärende på beslutsdagen. Avslutade ärenden och rådgivning "
        "räknas inte. Ett ärende som gäller det egna barnet kräver bedömning: lämna frågan obesvarad.",
        BADA_NAMNDERNA,
    ),
    Tolkning(
        "T-46",
        "Vad det är att uppbära försörjningsstöd",
        "«Uppbär inte försörjningsstöd» (källa 000 och 001). Ordinarie målgrupp omfattar före september 2018 "
        "«de som ansöker om försörjningsstöd på grund av arbetslöshet» (källa 004).",
        "Stödet kan vara sökt, delvis eller gälla hushållet.",
        "Beviljat försörjningsstöd till hushållet för beslutsmånaden. Kompletterande stöd räknas. "
        "En ansökan som inte är avgjord är kontakt med stadsdelen. Före september 2018 kräver den som är "
        "arbetslös utan beviljat stöd bedömning: har personen ansökt hör den till ordinarie målgrupp.",
        BADA_NAMNDERNA,
    ),
)
