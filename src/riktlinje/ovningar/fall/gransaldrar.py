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
    Vinjett(
        "V28",
        "Nyss fyllda arton",
        MAL,
        "L221",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om Insteg."),
            mening("Personen fyllde år för några dagar sedan."),
        ),
        {"utfall": "kan_beviljas", "lss.insteg.yrkesverksam-alder": "uppfyllt"},
        "Från 18 år är åldern inte längre oklar. Jämför med fallet under arton.",
    ),
    Vinjett(
        "V29",
        "Födelsedag under Insteg",
        MAL,
        "L57",
        (
            mening("En person har gått Insteg och ansöker om fortsatt insats."),
            mening("Under tiden med Insteg fyllde personen {alder}."),
        ),
        {"utfall": "kraver_bedomning", "lss.insteg.yrkesverksam-alder": "oklart T-13"},
        "Åldern prövas om vid varje beslut. Den övre gränsen står inte i texten.",
        flaggor=("T-13",),
    ),
    Vinjett(
        "V84",
        "Femton år",
        MAL,
        "S21",
        (
            mening("En person på {alder} ansöker om stödinsatsen genom socialpsykiatrin."),
            mening("Personen vill arbeta.", primart_mal="arbete"),
        ),
        {"utfall": "kan_inte_beviljas", "sopsyk.yrkesverksam-alder": "ej_uppfyllt"},
        "Under 16 år är svaret säkert. Mellan 16 och 17 år är det inte det.",
    ),
    Vinjett(
        "V85",
        "Sista dagen före sextiofem",
        MAL,
        "L78",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening("I morgon fyller personen år."),
        ),
        {"utfall": "kan_beviljas", "lss.fullt.yrkesverksam-alder": "uppfyllt"},
        "Den här dagen är åldern klar. Dagen efter krävs en bedömning.",
    ),
)
