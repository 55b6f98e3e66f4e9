"""Samråd och rapporter: underlaget ska finnas innan kriteriet avgörs."""

from riktlinje.ovningar.vinjett import Larandemal, Vinjett, mening

MAL = Larandemal.SAMRAD
FORTSATT = mening("En {kon} på {alder} ansöker om fortsatt insats.", avser_fortsatt_insats="ja")
SOCIALPSYKIATRI = mening("En person på {alder} ansöker om stödinsatsen genom socialpsykiatrin.")
EFTER_INSTEG = mening("En person på {alder} ansöker om fortsatt insats efter Insteg.")

VINJETTER = (
    Vinjett(
        "V41",
        "Sex månader har gått",
        MAL,
        "R07",
        (FORTSATT, mening("Jobbtorg har inte samrått med Arbetsförmedlingen.", samrad_af="nej")),
        {"utfall": "kraver_bedomning", "beslutsfattare": "jobbtorg", "brister": "inga"},
        "Samrådet är Jobbtorgs skyldighet. Det saknas, men personen ska inte få avslag för det.",
        flaggor=("samrad-af-saknas",),
    ),
    Vinjett(
        "V42",
        "Sex månader till",
        MAL,
        "R01",
        (FORTSATT, mening("Samråd med Arbetsförmedlingen har skett.", samrad_af="ja")),
        {"utfall": "kan_beviljas", "till_och_med": "2024-02-14"},
        "Alla kriterier prövas på nytt. Sedan kan sex nya månader beviljas.",
    ),
    Vinjett(
        "V43",
        "Rapporten har inte kommit",
        MAL,
        "S56",
        (
            SOCIALPSYKIATRI,
            mening("Rapporten från arbetsspecialisten har inte kommit.", rapport_arbetsspecialist="nej"),
            mening("Samråd har skett.", samrad_arbetsspecialist="ja"),
        ),
        {"utfall": "kraver_bedomning", "sopsyk.kan-borja": "oklart", "brister": "inga"},
        "Kriteriet får inte avgöras utan rapport. Hämta in den och bedöm sedan.",
        flaggor=("rapport-eller-samrad-saknas",),
    ),
    Vinjett(
        "V44",
        "Handläggaren tror inte att det går",
        MAL,
        "S49",
        (
            SOCIALPSYKIATRI,
            mening(
                "Handläggaren tror inte att personen kan börja arbeta eller studera.",
                kan_borja_arbeta_eller_studera="nej",
            ),
            mening(
                "Samråd har skett, men rapporten saknas.",
                rapport_arbetsspecialist="nej",
                samrad_arbetsspecialist="ja",
            ),
        ),
        {"utfall": "kraver_bedomning", "sopsyk.kan-borja": "oklart"},
        "Utan rapport är bedömningen inte klar, åt något håll.",
    ),
    Vinjett(
        "V45",
        "Jobbcoachen har lämnat rapport",
        MAL,
        "L08",
        (
            EFTER_INSTEG,
            mening("Jobbcoachens rapport finns.", rapport_jobbcoach="ja"),
            mening("Inget samråd har hållits.", samrad_jobbcoach="nej"),
        ),
        {"utfall": "kraver_bedomning", "lss.fortsattning.krav": "oklart"},
        "Källan kräver båda: rapport och samråd. En rapport ersätter inte samtalet.",
        flaggor=("rapport-eller-samrad-saknas",),
    ),
    Vinjett(
        "V46",
        "Bedömning före rapport",
        MAL,
        "L348",
        (
            EFTER_INSTEG,
            mening(
                "Förmågan till aktivt arbetssökande bedöms saknas.",
                formaga_aktivt_arbetssokande="nej",
            ),
            mening("Jobbcoachens rapport har inte kommit.", rapport_jobbcoach="nej"),
        ),
        {"utfall": "kraver_bedomning", "brister": "inga"},
        "Ett nej som bygger på halva underlaget är inte ett svar ännu.",
        flaggor=("rapport-eller-samrad-saknas",),
    ),
    Vinjett(
        "V47",
        "Ett annat mål, ingen rapport",
        MAL,
        "S61",
        (
            SOCIALPSYKIATRI,
            mening("Personen vill främst något annat än arbete och studier.", primart_mal="annat"),
            mening("Rapporten från arbetsspecialisten saknas.", rapport_arbetsspecialist="nej"),
        ),
        {"utfall": "kan_inte_beviljas", "brister": "sopsyk.primart-mal"},
        "Målet brister oavsett rapporten. Ett annat kriterium avgör, inte det saknade underlaget.",
    ),
    Vinjett(
        "V48",
        "Fel personkrets, inget samråd",
        MAL,
        "L353",
        (
            mening("En person har gått Insteg och ansöker om fortsatt insats."),
            mening("Beslutet om LSS visar {lss_personkrets}."),
            mening("Samrådet med jobbcoachen har inte hållits.", samrad_jobbcoach="nej"),
        ),
        {"utfall": "kan_inte_beviljas", "brister": "lss.insteg.personkrets"},
        "Samrådet gäller förmågan att söka arbete. Det kan inte ändra personkretsen.",
        flaggor=("rapport-eller-samrad-saknas",),
    ),
    Vinjett(
        "V49",
        "Ingen har frågat Arbetsförmedlingen",
        MAL,
        "L179",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening(
                "Ingen har prövat om Arbetsförmedlingen kan erbjuda en åtgärd.",
                af_atgard_kan_erbjudas="ej_provat",
            ),
        ),
        {"utfall": "kraver_bedomning", "oklara": "lss.fullt.af"},
        "För fullt stöd är frågan ett kriterium. Den måste prövas innan svaret är klart.",
    ),
    Vinjett(
        "V89",
        "Insteg utan fråga till Arbetsförmedlingen",
        MAL,
        "L27",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om Insteg."),
            mening(
                "Ingen har prövat om Arbetsförmedlingen kan erbjuda en åtgärd.",
                af_atgard_kan_erbjudas="ej_provat",
            ),
        ),
        {"utfall": "kan_beviljas", "brister": "inga"},
        "I listan för Insteg finns inget sådant kriterium. Jämför med fullt stöd, där det finns.",
        flaggor=("T-25",),
    ),
    Vinjett(
        "V90",
        "Behöver också andra insatser",
        MAL,
        "JV12",
        (
            mening(
                "En person i Jobbtorgs målgrupp behöver också andra insatser.", behover_andra_insatser="ja"
            ),
            mening("Ingen ansökan om sjukersättning är aktuell.", ska_ansoka_sjukersattning="nej"),
        ),
        {"utfall": "ingar_i_malgrupp"},
        "Behovet ändrar inte målgruppen. Handläggarteamet kopplas in, och en slutrapport skrivs.",
        flaggor=("handlaggarteam", "slutrapport"),
    ),
)
