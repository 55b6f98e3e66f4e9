"""Vägledningen: frågan om ansökan, frågornas ordning, och vad som kan erbjudas den som ingen prövning tar."""

from riktlinje.modell.vagledning import Forutsattning, Ingang, Ingangssvar, Vagledning

ANSOKAN = Ingang(
    "ansokan",
    "Vad gäller ansökan?",
    "Insteg är den första, kortare perioden för LSS personkrets 1 eller 2. Har personen haft Insteg, svara "
    "«efter Insteg», vad ansökan än gäller.",
    (
        Ingangssvar(
            "ny",
            "en ny insats, personen har inte haft Insteg",
            {"genomfort_insteg": False, "avser_fortsatt_insats": False},
        ),
        Ingangssvar("efter_insteg", "efter Insteg", {"genomfort_insteg": True}),
        Ingangssvar(
            "fortsatt",
            "fortsatt insats, personen har inte haft Insteg",
            {"genomfort_insteg": False, "avser_fortsatt_insats": True},
        ),
    ),
)

VAGLEDNING = Vagledning(
    ingang=ANSOKAN,
    ordning=(
        "alder",
        "arbetar",
        "studerar",
        "kontakt_stadsdel",
        "pagaende_insats_stadsdel",
        "uppbar_forsorjningsstod",
        # Frågan gäller skälet till försörjningsstödet och förutsätter svaret på frågan före.
        "forsorjningshinder",
        # Råd och stöd är det första steget i källan, och frågan avgör ensam om en prövning behövs.
        "behovsniva",
    ),
    forutsattningar=(
        Forutsattning(
            "lss-fortsattning",
            "genomfort_insteg",
            True,
            "lss.fortsattning.vem",
            "Prövningen gäller bara den som har haft Insteg och ansöker om fortsatt insats.",
        ),
    ),
    # Den som söker fortsatt insats har redan haft en tid, så ingen tid antas.
    antas_inte=(("avser_fortsatt_insats", True, "manader_med_insats"),),
    erbjuds=(
        "Råd och stöd kräver inget beslut. Det kan vara studie- och yrkesvägledning, hjälp med "
        "arbetsgivarkontakter eller information om Arbetsförmedlingens åtgärder.",
        "Vill personen ändå ansöka: ta emot ansökan och lotsa den vidare till rätt nämnd.",
    ),
    erbjuds_enligt=("uppsok.rad-och-stod", "process.beslutanderatt-amn"),
)
