"""Tolkningar om handläggning, tid, lag och källornas status."""

from riktlinje.modell.tolkning import Tolkning
from riktlinje.regler.lagrum import SOL_2001
from riktlinje.regler.lagrum.forbehall import forst_ratten
from riktlinje.regler.tolkningar.vem import AMN, JURIST, KF, REDAKTIONEN, SOCIALNAMNDEN

HANDLAGGNINGEN = (
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
        "Så räknas månader och dagar",
        "«Insatsen beviljas för en tidsperiod om sex månader.» (källa 000 och 001), «en kortare "
        "instegsperiod om fyra månader» (källa 002), «inom fem dagar» (källa 004).",
        "Texterna säger inte om sista dagen räknas med, vilka dagar som räknas eller vad som gäller "
        "vid månadsskiften.",
        "Sista dag är start plus antalet månader minus en dag. Finns dagen inte i slutmånaden gäller "
        "månadens sista dag. Fem dagar är kalenderdagar efter inskrivningsdagen, utan hänsyn till "
        "helger.",
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
        "T-22",
        "Så räknas två år",
        "«Utgångspunkten är att insatsen kan ges under två år» (källa 002).",
        "Texten säger inte om tiden gäller varje beslut eller allt stöd, eller om Insteg räknas in.",
        "Två år är all tid med fullt stöd, räknat från första dagen. Insteg räknas inte. Från 24 "
        "månader krävs särskilda skäl: utan skäl kan insatsen inte beviljas, och är de inte bedömda krävs "
        "bedömning. Riktlinjens sex månader gäller andra målgrupper.",
        SOCIALNAMNDEN,
    ),
    Tolkning(
        "T-26",
        "Vad handläggaren ska upplysa om",
        "«informera om rätten att ansöka på nytt vid ett senare tillfälle eller om att ansöka om "
        "Särskilt individanpassat stöd till arbete eller studier Insteg» (källa 002).",
        "Ordet «eller» kan betyda att en av upplysningarna räcker.",
        "Ge båda upplysningarna. Kravet gäller fullt stöd. I andra prövningar är det ett gott råd.",
        SOCIALNAMNDEN,
    ),
    Tolkning(
        "T-31",
        "Sedvanliga utredningsinstrument",
        "«med hjälp av sedvanliga utredningsinstrument» (källa 000 och 001) och «stadens sedvanliga "
        "utredningsinstrument» (källa 003).",
        "Källorna nämner inga instrument vid namn.",
        "Steget visas i handläggningen. Vi nämner inga instrument.",
        AMN,
    ),
    Tolkning(
        "T-32",
        "Inom angiven tid",
        "«svara med en genomförandeplan inom angiven tid» (källa 002).",
        "Källan anger ingen tid.",
        "Tiden står i beställningen. Vi anger inget antal dagar.",
        AMN,
    ),
    Tolkning(
        "T-34",
        "Felskrivna lagrum",
        "«4 kap. 1 SoL» utan paragraftecken (källa 000 och 001), «4 kap. 1 § Sol» (källa 000), "
        "«socialtjänstlagen (2001:435)», «4 kap. § 2 SoL» och «15 p § 4 LSS» (källa 002).",
        "Ett felskrivet lagrum kan följa med in i ett beslut.",
        "Citaten står som i källan. I vår egen text står lagrummet rätt: SFS 2001:453, 4 kap. 1 §, 4 "
        "kap. 2 § och 15 § 4 LSS.",
        AMN,
    ),
    Tolkning(
        "T-35",
        "Rätt till insatsen",
        "«prövning av rätt till insatsen enligt 4 kap. 2 § SoL» (källa 000 och 001) och «den "
        "enskilde har rätt till sådan insats» (källa 002), men bestämmelsen «medför således inte "
        "någon rättighet» (källa 002).",
        "Bestämmelsen ger möjlighet att bevilja mer än rätten kräver, men ingen rätt.",
        "Vi skriver «kan beviljas», aldrig att någon har rätt till insatsen.",
        JURIST,
    ),
    Tolkning(
        "T-36",
        "Två steg också för socialpsykiatri och LSS",
        "Källan talar bara om bistånd «enligt 4 kap. 2 § SoL» (källa 002).",
        "Utan det första steget får den enskilde inget avslag att överklaga i sak.",
        f"Vi rekommenderar samma två steg. Det följer inte av källan. {forst_ratten(SOL_2001)} Därför visas "
        "första steget som något som bör prövas.",
        JURIST,
    ),
    Tolkning(
        "T-40",
        "Om texterna är beslutade",
        "Riktlinjen hänvisar till «kommunfullmäktiges beslut om kriterier» (källa 000 och 001). "
        "«Beslutet gäller under förutsättning att socialnämnden fattar beslut» (källa 002). "
        "Förslagen «börjar gälla från och med 2023-01-01» (källa 003).",
        "{{alla | foreslagen: Inget i källorna visar att kommunfullmäktige har beslutat. "
        "| beslutad: Texterna är beslutade, men de äldre källorna visar det inte. "
        "| blandad: Inget i källorna visar att alla texterna är beslutade.}}",
        "Varje utgåva har en status, och den står först på varje riktlinjesida. "
        "{{alla | foreslagen: Beräkningen antar att texten gäller från den föreslagna dagen. "
        "| beslutad: Beräkningen följer de beslutade dagarna. "
        "| blandad: Beräkningen antar att ett förslag gäller från den föreslagna dagen.}}",
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
        "T-42",
        "Äldre lydelse av 4 kap. 1 §",
        "«Den enskilde skall genom biståndet tillförsäkras en skälig levnadsnivå.» (källa 002)",
        "Källan är från 2022, men från den 1 april 2021 gällde en annan lydelse (SFS 2021:159).",
        "Citatet är källans ord. Vi använder det aldrig som lagtext.",
        JURIST,
    ),
    Tolkning(
        "T-43",
        "Insatsens olika namn",
        "«särskilt individanpassad stödinsats för att underlätta arbete eller studier» (källa 000, "
        "001 och 002), «särskilt individanpassat stöd till arbete eller studier» och «särskilt "
        "individanpassade stödåtgärder» (källa 002).",
        "Olika namn kan läsas som olika insatser. På några ställen står «arbete och studier» (källa "
        "000, 001 och 002).",
        "Alla namnen avser samma insats. Ordet «eller» gäller: målet kan vara arbete eller studier.",
        KF,
    ),
    Tolkning(
        "T-47",
        "Vilken förvaltning som menas",
        "«förvaltningen» är arbetsmarknadsförvaltningen i källa 002 och 004, och socialförvaltningen "
        "i källa 003.",
        "Samma ord betyder olika saker i källorna.",
        "Vi skriver alltid ut vilken förvaltning det är.",
        REDAKTIONEN,
    ),
    Tolkning(
        "T-49",
        "Vems kriterier det är",
        "«kommunfullmäktiges beslut om kriterier» (källa 000 och 001) och «enligt de kriterier som "
        "föreslås i socialförvaltningens tjänsteutlåtande» (källa 002).",
        "Det ena hänvisar till kommunfullmäktige och det andra till ett förslag från en förvaltning.",
        "Kommunfullmäktige bestämmer kriterierna. Källorna visar vad som föreslogs.",
        KF,
    ),
    Tolkning(
        "T-50",
        "Ordet aspirant",
        "«Alla aspiranter ska ha en första jobbplan inom fem dagar.» (källa 004)",
        "Ordet hör till 2018 och används inte i riktlinjen från 2022.",
        "Ordet används bara för 2018 års text. Regeln om fem dagar gäller inte i de senare utgåvorna.",
        AMN,
    ),
    Tolkning(
        "T-51",
        "Gränser och vägar före september 2018",
        "«Jobbtorg Stockholm har hittills erbjudit insatsen arbetsförmågeprövning» och «överlag upplevs vara "
        "otydligt var gränsen går» (källa 004).",
        "Källan beskriver gränserna och vägarna först 2018. Den säger inte vad som gällde tidigare, mer än "
        "att en av tjänsterna då erbjöds.",
        "För dagar före den 1 september 2018 krävs bedömning i tre lägen. De är när en annan tjänst än stöd "
        "till arbete eller studier begärs, vid aktivt missbruk och utan planering mot arbete. Vägarna från "
        "2018 visas inte.",
        AMN,
    ),
)
