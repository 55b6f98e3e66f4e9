"""Upplysningar som följer med en bedömning i det uppsökande uppdraget, i visningsordning."""

from riktlinje.modell.regel import Upplysning
from riktlinje.regler import kallor
from riktlinje.regler.tal import KAA_ALDER

BADA = kallor.UPPSOKANDE.avsnitt("Förutsättningar som gäller för båda målgrupperna")


def kaa_kan_galla(alder: int) -> bool:
    """Sökanden är 19 år och kan också omfattas av kommunala aktivitetsansvaret."""
    return alder == KAA_ALDER


def hanvisa_annat_stod(annat_stodbehov: bool) -> bool:
    """Sökanden behöver annat stöd från socialtjänsten."""
    return annat_stodbehov


def kontakt_kan_uppsta(
    annat_stodbehov: bool,
    uppbar_forsorjningsstod: bool,
    kontakt_stadsdel: bool,
    pagaende_insats_stadsdel: bool,
) -> bool:
    """Hänvisningen skapar en kontakt med stadsdelen som inte finns ännu."""
    har_kontakt = uppbar_forsorjningsstod or kontakt_stadsdel or pagaende_insats_stadsdel
    return annat_stodbehov and not har_kontakt


UPPLYSNINGAR = (
    Upplysning(
        "datumkansligt",
        "Väntetiden ändrar utfallet eller målgruppen",
        "Med åldern vid ansökan hade utfallet eller målgruppen blivit en annan.",
        "Svaret följer åldern på beslutsdagen. Dokumentera båda dagarna och låt en jurist eller chef ta "
        "ställning innan beslutet fattas.",
        tolkningar=("T-02",),
    ),
    Upplysning(
        "kaa-kan-galla",
        "Kommunala aktivitetsansvaret kan gälla",
        f"En {KAA_ALDER}-åring utan fullföljd gymnasieutbildning kan också omfattas av kommunens "
        "aktivitetsansvar.",
        "Kontrollera om aktivitetsansvaret gäller och samordna stödet. Det hindrar inte insatsen.",
        tolkningar=("T-38",),
        funktion=kaa_kan_galla,
    ),
    Upplysning(
        "beslutsfattare-oklar",
        "Det är oklart vem som beslutar",
        "Det är inte avgjort vem som beslutar, och kriterierna avgör därför ingenting ännu.",
        "Ta först reda på det som saknas. Avslå inte: en annan nämnd kan vara den som beslutar.",
        kalla=BADA,
        tolkningar=("T-03", "T-06"),
    ),
    Upplysning(
        "hanvisa-annat-stod",
        "Hänvisa vidare för annat stöd",
        "Personen behöver annat stöd från socialtjänsten än den här insatsen.",
        "Hänvisa till stadsdelens socialtjänst och ge stöd i att ta kontakt där. Behovet i sig hindrar inte "
        "insatsen.",
        kalla=BADA,
        funktion=hanvisa_annat_stod,
    ),
    Upplysning(
        "kontakt-kan-uppsta",
        "Hänvisningen kan ändra vem som beslutar nästa gång",
        "När personen får kontakt med stadsdelen beslutar stadsdelen om en senare ansökan.",
        "Pröva kontakten som den är på beslutsdagen, före er egen hänvisning. Det löpande beslutet påverkas "
        "inte.",
        kalla=BADA,
        tolkningar=("T-15",),
        funktion=kontakt_kan_uppsta,
    ),
    Upplysning(
        "samrad-af-saknas",
        "Samråd med Arbetsförmedlingen saknas eller är okänt",
        "Fortsatt insats ska bedömas i samråd med handläggare på Arbetsförmedlingen.",
        "Har samråd inte skett: samråd innan beslut fattas. Avslå inte för att samrådet saknas: det är "
        "Jobbtorgs uppgift.",
        kalla=kallor.UPPSOKANDE.avsnitt("Tidsbegränsning av beslutet"),
        tolkningar=("T-21",),
    ),
)
