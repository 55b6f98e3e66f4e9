"""Tolkningar om ålder, dagar, bostadsort och kön."""

from riktlinje.modell.tolkning import Tolkning
from riktlinje.regler.tolkningar.vem import AMN, KF, SOCIALNAMNDEN

PERSONEN = (
    Tolkning(
        "T-01",
        "Åldersgränserna räknas med",
        "«19 - 29 år» och «30-64 år» (källa 000 och 001).",
        "Ett år mer eller mindre ändrar vem som omfattas.",
        "Fyllda år, båda gränserna inräknade: från 19-årsdagen till dagen före 30-årsdagen, och från "
        "30-årsdagen till dagen före 65-årsdagen. Den som är född den 29 februari räknas som ett år "
        "äldre från den 1 mars när skottdag saknas; den lagregeln är inte kontrollerad.",
        KF,
    ),
    Tolkning(
        "T-02",
        "Vilken dag åldern räknas",
        "Kriterierna «ska vara uppfyllda för att en sökande […] ska kunna beviljas» (källa 000 och "
        "001). Bara kontakten med psykiatrin prövas «vid ansökningstillfället» (källa 002).",
        "Den som fyller år under handläggningen kan byta målgrupp eller falla utanför.",
        "Beslutsdagen gäller. Skiljer sig utfallet eller målgruppen från ansökningsdagens visas en "
        "upplysning om att dagen spelar roll. Kontakten med specialistpsykiatrin prövas på ansökningsdagen.",
        KF,
    ),
    Tolkning(
        "T-04",
        "Stockholms stad och Stockholm stad",
        "«Folkbokförd i Stockholms stad» och «Folkbokförd i Stockholm stad» (källa 000 och 001).",
        "Orden skiljer sig mellan målgrupperna, och källa 002 har inget kriterium om folkbokföring.",
        "Samma sak: folkbokförd i Stockholms kommun. Varje citat visas som det står. Kriteriet läggs "
        "inte till för socialpsykiatri och LSS.",
        AMN,
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
        "T-13",
        "Yrkesverksam ålder",
        "«Den enskilde ska vara i yrkesverksam ålder.» (källa 002)",
        "Varken källan eller LSS säger vilka åldrar som menas, och lagens övre åldersgränser har höjts.",
        "18–64 år är uppfyllt, med samma övre gräns som riktlinjens «30-64 år» (källa 000 och 001). "
        "Under 16 år är ej uppfyllt. 16–17 år och från 65 år är oklart och kräver bedömning.",
        SOCIALNAMNDEN,
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
        "T-38",
        "Nittonåringar och kommunala aktivitetsansvaret",
        "«det kommunala aktivitetsansvaret» (källa 004) gäller unga under 20 år.",
        "En 19-åring kan omfattas av båda.",
        "Ingen utesluts. En upplysning visas när åldern är 19 år.",
        KF,
    ),
)
