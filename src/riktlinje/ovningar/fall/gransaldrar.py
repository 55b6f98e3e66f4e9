"""Åldrar vid gränsen: det som skiljer på en dag, och den ålder som källan inte anger."""

from riktlinje.ovningar.vinjett import Larandemal, Vinjett, mening

MAL = Larandemal.GRANSALDRAR
ANSOKER = mening("En {kon} på {alder} ansöker på Jobbtorg.")

VINJETTER = (
    Vinjett(
        "V21",
        "Dagen före födelsedagen",
        MAL,
        "U02",
        (ANSOKER, mening("Personen fyller år dagen efter beslutet.")),
        {"utfall": "utanfor_malgrupp", "uvas.alder": "ej_provat"},
        "Målgruppen börjar vid 19 fyllda år. Den som är yngre hör inte hit, men kan få råd och stöd.",
    ),
    Vinjett(
        "V22",
        "Nyss fyllda år",
        MAL,
        "U36",
        (ANSOKER, mening("Personen fyllde år i går.")),
        {"utfall": "kan_beviljas", "uvas.alder": "uppfyllt"},
        "Från 19 år kan Jobbtorg besluta. Kontrollera också kommunens aktivitetsansvar.",
        flaggor=("kaa-kan-galla",),
    ),
    Vinjett(
        "V23",
        "Sista dagen före trettio",
        MAL,
        "U04",
        (ANSOKER, mening("I morgon fyller personen 30 år.", alder="29")),
        {"utfall": "kan_beviljas", "malgrupp": "uvas"},
        "Den som är 29 år på beslutsdagen hör till UVAS hela dagen ut.",
    ),
    Vinjett(
        "V24",
        "Nyss fyllda trettio",
        MAL,
        "K18",
        (
            ANSOKER,
            mening("Utbildningen motsvarar grundskola.", hogsta_utbildning="grundskola"),
            mening(
                "Personen har bristande kunskaper i svenska och saknar etablering.",
                bristande_svenska="ja",
                saknar_etablering="ja",
            ),
        ),
        {"utfall": "kan_beviljas", "malgrupp": "kvinnor"},
        "Från 30 år gäller andra kriterier, och då avgör också könet.",
    ),
    Vinjett(
        "V25",
        "Fyller år på beslutsdagen",
        MAL,
        "K19",
        (ANSOKER, mening("Födelsedagen är samma dag som beslutet.")),
        {"utfall": "utanfor_malgrupp", "kvinnor.alder": "ej_provat"},
        "64 år är den sista åldern i målgruppen. Födelsedagen räknas.",
    ),
    Vinjett(
        "V26",
        "Under arton",
        MAL,
        "S23",
        (
            mening("En person på {alder} ansöker om stödinsatsen genom socialpsykiatrin."),
            mening("Personen fyller år dagen efter beslutet."),
        ),
        {"utfall": "kraver_bedomning", "sopsyk.yrkesverksam-alder": "oklart T-13"},
        "Källan säger yrkesverksam ålder utan att ange år. Bedöm, och dokumentera skälen.",
        flaggor=("T-13",),
    ),
    Vinjett(
        "V27",
        "Över pensionsgränsen?",
        MAL,
        "L79",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening("Personen vill arbeta.", onskat_mal="arbete"),
        ),
        {"utfall": "kraver_bedomning", "lss.fullt.yrkesverksam-alder": "oklart T-13"},
        "Den övre gränsen står inte i texten. Det blir varken ett säkert ja eller ett säkert nej.",
        flaggor=("T-13",),
    ),
)
