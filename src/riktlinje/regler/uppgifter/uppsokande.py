"""Uppgifterna i det uppsökande uppdraget. Okänt är inte ett värde: en uppgift som saknas är okänd."""

from riktlinje.modell.uppgift import Slag, Uppgift, heltal, ja_nej, val
from riktlinje.regler.tal import KVINNOR

FAKTA, BEDOMNING, OMSTANDIGHET = Slag.FAKTA, Slag.BEDOMNING, Slag.OMSTANDIGHET

UPPGIFTER: tuple[Uppgift, ...] = (
    val(
        "behovsniva",
        "Behovsnivå",
        "Vilket stöd behöver personen?",
        BEDOMNING,
        {
            "rad_och_stod": "råd och stöd räcker",
            "fordjupat": "fördjupat, individinriktat stöd under längre tid",
        },
        "Råd och stöd är till exempel studie- och yrkesvägledning eller hjälp med arbetsgivarkontakter. "
        "Det kräver varken ansökan eller inskrivning. Dokumentera varför råd och stöd inte räcker.",
    ),
    ja_nej(
        "kontakt_stadsdel",
        "Aktuell hos stadsdelens socialtjänst",
        "Är personen aktuell i ett ärende hos stadsdelsförvaltningens socialtjänst?",
        FAKTA,
        "Ja om det finns en öppen ansökan, utredning eller insats på beslutsdagen. "
        "Ett avslutat ärende eller enbart rådgivning räknas inte (T-45). Lämna frågan obesvarad om ärendet "
        "gäller personens barn (T-45) eller finns hos enheten för hemlösa (T-14): då krävs en bedömning.",
    ),
    ja_nej(
        "pagaende_insats_stadsdel",
        "Pågående insats från stadsdelen",
        "Har personen en pågående insats från stadsdelsförvaltningens socialtjänst?",
        FAKTA,
        "Till exempel kontaktperson eller boendestöd. Bara socialtjänstens insatser räknas, "
        "inte förskola eller annan verksamhet i stadsdelen (T-14).",
    ),
    heltal(
        "alder_vid_ansokan",
        "Ålder vid ansökan",
        "Hur gammal var personen när ansökan kom in?",
        OMSTANDIGHET,
        range(121),
        "år",
        "Fyllda år. Fyll bara i om åldern var en annan än på beslutsdagen; den används för att upptäcka "
        "att väntan har ändrat svaret (T-02).",
    ),
    val(
        "kon",
        "Kön",
        "Vilket kön har personen?",
        FAKTA,
        {"kvinna": "kvinna", "man": "man", "annat": "annat"},
        f"Frågan ställs bara för att riktlinjen har en målgrupp för kvinnor {KVINNOR} (T-07).",
    ),
    ja_nej(
        "folkbokford_i_stockholm",
        "Folkbokförd i Stockholm",
        "Är personen folkbokförd i Stockholms kommun?",
        FAKTA,
        "Skriv inte adressen. Kontrollera i folkbokföringen på beslutsdagen (T-04).",
    ),
    ja_nej(
        "arbetar",
        "Arbetar",
        "Arbetar personen?",
        FAKTA,
        "Ja vid varje slags anställning, också en utan inbokade pass just nu, och vid eget företag som ger "
        "arbete nu. Svara på frågorna om anställningen bara om personen har en (T-08).",
    ),
    ja_nej(
        "studerar",
        "Studerar",
        "Studerar personen?",
        FAKTA,
        "Alla studier räknas, också sfi, komvux och folkhögskola (T-08).",
    ),
    ja_nej(
        "anstallning_mycket_osaker",
        "Mycket osäker anställningsform",
        "Bedöms anställningsformen vara mycket osäker?",
        BEDOMNING,
        "Behövs bara för den som har en anställning (T-08). Riktlinjen anger ingen gräns. "
        "Dokumentera anställningens form, till exempel behovsanställning utan lovade pass.",
    ),
    ja_nej(
        "anstallning_liten_omfattning",
        "Anställning i liten omfattning",
        "Bedöms anställningens omfattning vara liten?",
        BEDOMNING,
        "Behövs bara för den som har en anställning (T-08). Riktlinjen anger inget antal timmar. "
        "Dokumentera den faktiska omfattningen den senaste tiden.",
    ),
    val(
        "hogsta_utbildning",
        "Högsta utbildning",
        "Vilken är personens högsta utbildning?",
        FAKTA,
        {
            "ingen": "ingen",
            "grundskola": "motsvarande grundskola",
            "gymnasium": "motsvarande gymnasium",
            "eftergymnasial": "eftergymnasial",
        },
        "Utländsk utbildning räknas efter den svenska nivå den motsvarar. Dokumentera underlaget.",
    ),
    ja_nej(
        "bristande_svenska",
        "Bristande kunskaper i svenska",
        "Bedöms personen ha bristande kunskaper i svenska?",
        BEDOMNING,
        "Riktlinjen anger ingen nivå och ingen sfi-kurs (T-10). Dokumentera vad bedömningen bygger på.",
    ),
    ja_nej(
        "saknar_etablering",
        "Saknar helt etablering på arbetsmarknaden",
        "Bedöms personen helt sakna etablering på svensk arbetsmarknad?",
        BEDOMNING,
        "Dokumentera tidigare arbete i Sverige, även kort (T-09).",
    ),
    ja_nej(
        "langvarigt_utanforskap",
        "Långvarigt utanför arbetsmarknaden",
        "Bedöms personen ha stått utanför arbetsmarknaden under lång tid?",
        BEDOMNING,
        "Riktlinjen anger inte hur länge (T-09). Dokumentera tiden utan arbete.",
    ),
    ja_nej(
        "behov_jobbcoachning_socialt_stod",
        "Behov av jobbcoachning med särskilt socialt stöd",
        "Bedöms personen behöva jobbcoachning och vägledning med särskilt socialt stöd?",
        BEDOMNING,
        "Båda delarna behövs: vägledning mot arbete eller studier, och ett särskilt socialt stöd. "
        "Dokumentera behovet och målet.",
    ),
    val(
        "af_atgard_erbjuden",
        "Lämplig åtgärd erbjuden av Arbetsförmedlingen",
        "Har Arbetsförmedlingen kunnat erbjuda en lämplig åtgärd?",
        BEDOMNING,
        {"ja": "ja, lämplig och tillräcklig", "delvis": "delvis, men behov återstår", "nej": "nej"},
        "Personen behöver inte vara inskriven hos Arbetsförmedlingen (T-11). Dokumentera varför en lämplig "
        "åtgärd inte har kunnat erbjudas.",
    ),
    ja_nej(
        "behov_kompletterande_stod",
        "Behov av kompletterande stöd",
        "Bedöms personen behöva ett kompletterande stöd som Jobbtorg kan erbjuda?",
        BEDOMNING,
        "Stödet ska komplettera det som Arbetsförmedlingen ansvarar för. Dokumentera vad stödet ska ge.",
    ),
    ja_nej(
        "annat_stodbehov",
        "Annat stödbehov",
        "Behöver personen annat stöd från socialtjänsten än den här insatsen?",
        OMSTANDIGHET,
        "Vid ja ska personen hänvisas och få hjälp att ta kontakt. Det hindrar inte insatsen.",
    ),
    ja_nej(
        "avser_fortsatt_insats",
        "Fortsatt insats",
        "Gäller ansökan fortsatt insats efter en tidigare period?",
        OMSTANDIGHET,
        "Då prövas alla kriterier på nytt, i samråd med Arbetsförmedlingen (T-21).",
    ),
    ja_nej(
        "samrad_af",
        "Samråd med Arbetsförmedlingen",
        "Har samråd skett med handläggare på Arbetsförmedlingen?",
        FAKTA,
        "Krävs bara vid fortsatt insats. Dokumentera dagen för samrådet och vad det gav.",
    ),
)
