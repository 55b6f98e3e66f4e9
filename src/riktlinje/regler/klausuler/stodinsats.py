"""Klausuler i tjänsteutlåtandet om stödinsatsen (källa 002), i källans ordning.

Meningarna efter kriterierna, om tid, genomförande och uppföljning, står i `stodinsats_genomforande`.
"""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler.kallor import STODINSATS
from riktlinje.regler.klausuler import stodinsats_genomforande
from riktlinje.regler.stodinsats import lss_insteg, socialpsykiatri

BAKGRUND = "Bakgrund"
SAMMANFATTNING = "Sammanfattning"
ARENDET = "Förslag och synpunkter i socialförvaltningens ärende"

KLAUSULER: tuple[Klausul, ...] = (
    Klausul(
        "sl.villkor-for-beslut",
        "Två beslut till krävs",
        "Beslutet gäller under förutsättning att socialnämnden fattar beslut enligt socialförvaltningens "
        "tjänsteutlåtande samt att kommunfullmäktige därefter fattar beslut enligt socialförvaltningens "
        "tjänsteutlåtande.",
        STODINSATS.avsnitt("Arbetsmarknadsförvaltningens förslag till beslut"),
        Hantering.INFORMATION,
        "{{socialpsykiatri-2022 lss-insteg-2022 lss-fortsattning-2022 lss-fullt-2022 "
        "| foreslagen: Villkoret är skälet till att utgåvorna har status förslag. Inget i källorna visar att "
        "besluten fattades. | beslutad: Utgåvorna är beslutade. "
        "| blandad: Villkoret gäller de utgåvor som ännu har status förslag.}}",
        tolkningar=("T-40",),
        ror=("sl.ikraft",),
    ),
    Klausul(
        "strategi.malgrupp",
        "Vilka strategin öppnar för",
        "målgrupper inom socialtjänsten som inte har försörjningsstöd men har kontakt med enheter inom "
        "stadens stadsdelsförvaltningar, så som socialpsykiatri och LSS, kan ta del av stadens "
        "arbetsmarknadsinsatser under vissa förutsättningar.",
        STODINSATS.avsnitt(SAMMANFATTNING),
        Hantering.INFORMATION,
        "Kriterierna upprepar inte kravet på kontakt med stadsdelen. Därför är det en ram och inget eget "
        "villkor.",
        tolkningar=("T-16",),
        ror=("sl.avser-ej-forsorjningsstod", "sl.beslutsfattare"),
    ),
    Klausul(
        "sl.beslutsfattare",
        "Stadsdelsförvaltningen beslutar",
        "Biståndsbeslutet fattas av berörd stadsdelsförvaltning.",
        STODINSATS.avsnitt(SAMMANFATTNING),
        Hantering.INFORMATION,
        "Beslutsfattaren är densamma i alla fyra prövningarna, så ingen uppgift i fallet avgör den.",
        tolkningar=("T-27",),
        ror=("strategi.bistandsbeslut", "lss.fortsattning.vem"),
    ),
    Klausul(
        "strategi.individuell-bedomning",
        "Behovet är bedömt för personen",
        "Individuell bedömning ska vara gjord om att behov av arbetsmarknadsinsats finns.",
        STODINSATS.punkt(BAKGRUND, 1),
        Hantering.BEDOMNING,
        "Kriterierna för varje prövning delar upp behovet i mindre frågor. Strategins mening räknas inte en "
        "gång till.",
        ror=("sopsyk.stodbehov", "lss.insteg.stodbehov", "lss.fullt.stodbehov"),
    ),
    Klausul(
        "strategi.alternativ-eller-overgang",
        "Alternativ eller övergång",
        "Omfattar behov av arbetsmarknadsinsats som alternativ till sysselsättning eller daglig verksamhet "
        "eller behov av arbetsmarknadsinsats som övergång från sysselsättningsinsats eller daglig "
        "verksamhet till öppna arbetsmarknaden.",
        STODINSATS.punkt(BAKGRUND, 1),
        Hantering.BEDOMNING,
        "Källan talar på andra ställen också om komplement. Vi godtar alla tre syftena.",
        tolkningar=("T-18",),
        ror=("sl.komplement-eller-overgang",),
    ),
    Klausul(
        "sl.ikraft",
        "{{socialpsykiatri-2022 lss-insteg-2022 lss-fortsattning-2022 lss-fullt-2022 "
        "| foreslagen: Föreslagen första dag | beslutad: Första dag | blandad: Första dag}}",
        "Socialförvaltningen föreslår att de förslag som ges i tjänsteutlåtandet börjar gälla från 1 juli "
        "2022.",
        STODINSATS.avsnitt(ARENDET),
        Hantering.INFORMATION,
        "{{socialpsykiatri-2022 lss-insteg-2022 lss-fortsattning-2022 lss-fullt-2022 "
        "| foreslagen: Datumet är utgåvornas föreslagna första dag. "
        "| beslutad: Utgåvorna gäller från och med sin beslutade första dag. "
        "| blandad: Utgåvorna har olika status, och var och en visar sin första dag.}} "
        "För tidigare beslutsdagar finns ingen utgåva att pröva mot.",
        tolkningar=("T-40",),
        ror=("sl.villkor-for-beslut",),
    ),
    Klausul(
        "sl.individinsats-kraver-beslut",
        "Individuell insats kräver individuellt beslut",
        "individinsatser som innebär att någon beviljas förmåner ska föregås av ett individuellt beslut som "
        "har stöd i lagstiftningen. […] Det innebär att ett beslut behöver fattas för att ge den enskilde "
        "tillgång till sådana individuella insatser inom jobbtorg.",
        STODINSATS.avsnitt(ARENDET),
        Hantering.INFORMATION,
        "Meningen är förslagets skäl. Socialtjänstlagen från 2025 öppnar för vissa insatser utan "
        "behovsprövning.",
        tolkningar=("T-36",),
        ror=("strategi.bistandsbeslut",),
    ),
    Klausul(
        "sl.avser-ej-forsorjningsstod",
        "Bara den som saknar försörjningsstöd",
        "Detta avser personer som inte uppbär försörjningsstöd.",
        STODINSATS.avsnitt(ARENDET),
        Hantering.INFORMATION,
        "Avgränsningen körs som regel genom nästa mening, som säger vad som gäller i stället.",
        tolkningar=("T-46",),
        ror=("sl.forsorjningsstod-utan-beslut",),
    ),
    Klausul(
        "sl.narliggande-insatser",
        "Sysselsättning och daglig verksamhet",
        "Närliggande insatser, så som sysselsättning inom socialpsykiatrin och daglig verksamhet inom LSS, "
        "regleras enligt 4 kap. 1 § SoL respektive 9 § p 10 LSS.",
        STODINSATS.avsnitt(ARENDET),
        Hantering.INFORMATION,
        "Insatserna prövas för sig. Att ha en av dem ger bara en upplysning i svaret.",
        tolkningar=("T-34",),
        ror=("sopsyk.parallell-sysselsattning", "lss.parallell-daglig-verksamhet"),
    ),
    Klausul(
        "sl.komplement-eller-overgang",
        "Vad stödet är till för",
        "ska kunna erbjudas som komplement till en sysselsättningsinsats eller daglig verksamhet eller som "
        "stöd i övergång […] Det primära syftet […] är att ge stöd i övergång till och start av arbete […] "
        "och inte att utgöra sysselsättning eller daglig verksamhet.",
        STODINSATS.avsnitt(ARENDET),
        Hantering.BEDOMNING,
        "Syftet är ingen egen uppgift i fallet. Det märks i personens mål, som är ett kriterium.",
        tolkningar=("T-18",),
        ror=("sopsyk.primart-mal", "lss.insteg.onskan", "lss.fullt.onskan"),
    ),
    Klausul(
        "sl.samverkan",
        "Samverkan med andra",
        "Både för personer som deltar i sysselsättning enligt SoL och daglig verksamhet enligt LSS, är "
        "samverkan med andra aktörer att ses som nödvändig.",
        STODINSATS.avsnitt(ARENDET),
        Hantering.STEG,
        "Källan säger inte med vilka eller hur. Samverkan är därför ett arbetssätt och inget villkor.",
        ror=("sopsyk.parallell-sysselsattning", "lss.parallell-daglig-verksamhet"),
    ),
    Klausul(
        "sopsyk.parallell-sysselsattning",
        "Sysselsättning samtidigt",
        "För personer som har biståndsbedömd sysselsättning kan det finnas möjlighet att under en period "
        "parallellt delta i särskilda arbetsinriktade insatser samtidigt som de deltar i sysselsättning. "
        "Rätten till detta prövas av stadsdelsförvaltningen.",
        STODINSATS.avsnitt(socialpsykiatri.AVSNITT),
        Hantering.UPPLYSNING,
        "En pågående sysselsättning hindrar aldrig stödet i svaret. Periodens längd är inte bestämd.",
        tolkningar=("T-48",),
        ror=("sl.narliggande-insatser",),
        flaggor=("parallell-provas-av-stadsdel",),
    ),
    Klausul(
        "lss.insteg.syfte",
        "Varför Insteg finns",
        "För många i denna målgrupp är det svårt för både den enskilde och socialtjänsten att få en klar "
        "uppfattning om personen är redo för arbete och studier med särskilt kompletterande stöd […]",
        STODINSATS.avsnitt(lss_insteg.AVSNITT),
        Hantering.INFORMATION,
        "Syftet förklarar varför kraven är färre än för fullt stöd.",
        ror=("lss.insteg.tid", "lss.insteg.forutsattningar"),
    ),
    Klausul(
        "lss.fortsattning.vem",
        "Stadsdelen bedömer efter samråd",
        "Om den enskilde ansöker om fortsatt insats efter fyra månader görs en bedömning av handläggare "
        "inom stadsdelsförvaltningen efter samråd med jobbcoach på Jobbtorg.",
        STODINSATS.avsnitt(lss_insteg.AVSNITT),
        Hantering.STEG,
        "Samrådet prövas tillsammans med rapporten. Fattas det är svaret oklart, inte nej.",
        ror=("lss.fortsattning.rapport", "sl.beslutsfattare"),
    ),
    Klausul(
        "lss.insteg.ej-forkrav",
        "Insteg krävs inte före fullt stöd",
        "ska ses som ett inledande alternativ, men det finns inga krav på att den enskilde ska ha genomfört "
        "insatsen insteg för att ta del av insatsen särskilt individanpassat stöd till arbete eller "
        "studier.",
        STODINSATS.avsnitt(lss_insteg.AVSNITT),
        Hantering.INFORMATION,
        "Uppgiften om Insteg får aldrig ändra svaret om fullt stöd.",
        ror=("lss.fullt.stodbehov", "lss.fullt.klara-anpassat"),
    ),
    Klausul(
        "lss.fullt.info-ny-ansokan",
        "Informera när kriterierna inte är uppfyllda",
        "Om den enskilde inte bedöms uppfylla kriterierna ska handläggaren informera om rätten att ansöka "
        "på nytt vid ett senare tillfälle eller om att ansöka om Särskilt individanpassat stöd till arbete "
        "eller studier Insteg.",
        STODINSATS.avsnitt(lss_insteg.AVSNITT),
        Hantering.UPPLYSNING,
        "Skyldigheten utlöses av ett nej och är inget villkor. Ordet «eller» läser vi som båda.",
        tolkningar=("T-26",),
        ror=("lss.insteg.tid",),
        flaggor=("info-ny-ansokan-och-insteg",),
    ),
    Klausul(
        "lss.parallell-daglig-verksamhet",
        "Daglig verksamhet samtidigt",
        "För personer som har biståndsbedömd daglig verksamhet kan det finnas möjlighet att under en period "
        "parallellt delta i särskilda arbetsinriktade insatser samtidigt som de deltar i daglig verksamhet. "
        "Rätten till detta prövas av stadsdelsförvaltningen.",
        STODINSATS.avsnitt(lss_insteg.AVSNITT),
        Hantering.UPPLYSNING,
        "Daglig verksamhet hindrar aldrig stödet i svaret. Källan kallar den «biståndsbedömd», men den ges "
        "enligt LSS.",
        tolkningar=("T-48",),
        ror=("sl.narliggande-insatser",),
        flaggor=("parallell-provas-av-stadsdel",),
    ),
    *stodinsats_genomforande.KLAUSULER,
)
