"""Gråzoner och oklar text: fall där två kontor kan komma fram till olika svar."""

from riktlinje.ovningar.vinjett import Larandemal, Vinjett, mening

MAL = Larandemal.GRAZONER
ANSOKER = mening("En {kon} på {alder} ansöker på Jobbtorg.")

VINJETTER = (
    Vinjett(
        "V61",
        "Studier och ett litet extrajobb",
        MAL,
        "U52",
        (
            mening("En {kon} på {alder} studerar och arbetar lite.", arbetar="ja", studerar="ja"),
            mening("Anställningen bedöms vara mycket osäker.", anstallning_mycket_osaker="ja"),
            mening("Omfattningen bedöms vara liten.", anstallning_liten_omfattning="ja"),
        ),
        {"utfall": "kraver_bedomning", "uvas.sysselsattning": "oklart T-08"},
        "Orden passar in på fallet, men syftet gäller den som saknar studier.",
        flaggor=("T-08",),
    ),
    Vinjett(
        "V62",
        "En åtgärd som räcker en bit",
        MAL,
        "U66",
        (
            ANSOKER,
            mening(
                "Arbetsförmedlingen har erbjudit en åtgärd, men behov återstår.",
                af_atgard_erbjuden="delvis",
            ),
        ),
        {"utfall": "kraver_bedomning", "uvas.af-lamplig-atgard": "oklart T-12"},
        "Texten säger lämplig åtgärd. Om en åtgärd är lämplig när den inte räcker är öppet.",
        flaggor=("T-12",),
    ),
    Vinjett(
        "V63",
        "Könet är varken kvinna eller man",
        MAL,
        "K12",
        (
            mening("En person på {alder} ansöker på Jobbtorg."),
            mening("Personen har uppgett annat kön.", kon="annat"),
        ),
        {"utfall": "kraver_bedomning", "kvinnor.kon": "oklart T-07"},
        "Målgruppen heter kvinnor, och texten nämner inget annat kön. Avslå inte på oklar text.",
        flaggor=("T-07",),
    ),
    Vinjett(
        "V64",
        "Insteg eller Arbetsförmedlingen",
        MAL,
        "L25",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om Insteg."),
            mening("Arbetsförmedlingen bedöms kunna erbjuda en åtgärd.", af_atgard_kan_erbjudas="ja"),
        ),
        {"utfall": "kraver_bedomning", "brister": "inga"},
        "Strategin har ett villkor som listan för Insteg saknar. Två texter står mot varandra.",
        flaggor=("T-25",),
    ),
    Vinjett(
        "V65",
        "Vill bara studera",
        MAL,
        "L151",
        (
            mening("En person på {alder} ansöker om fortsatt insats efter Insteg."),
            mening("Målet är bara studier.", onskat_mal="studier"),
            mening("Ett aktivt arbetssökande är inte aktuellt.", formaga_aktivt_arbetssokande="nej"),
        ),
        {"utfall": "kraver_bedomning", "lss.fortsattning.krav": "oklart T-24"},
        "Kravet nämner bara arbetssökande, fast insatsen också gäller studier.",
        flaggor=("T-24",),
    ),
    Vinjett(
        "V66",
        "Studier utan övergång till arbete",
        MAL,
        "L172",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening("Personen vill bara studera.", onskat_mal="studier"),
            mening("Stöd i en övergång till arbete behövs inte.", behov_overgangsstod="nej"),
        ),
        {"utfall": "kraver_bedomning", "lss.fullt.behov-overgang": "oklart T-24"},
        "Kriteriet talar bara om arbete. Om bristen också gäller den som bara vill studera är oklart.",
        flaggor=("T-24",),
    ),
    Vinjett(
        "V67",
        "Gränsen mot stadsdelen",
        MAL,
        "JG14",
        (
            mening(
                "Stadsdelen vill skriva in en person på Jobbtorg i oktober 2018.", beslutsdag="2018-10-01"
            ),
            mening("Personen har ett aktivt missbruk.", aktivt_missbruk="ja"),
        ),
        {"utfall": "stadsdel_ansvar"},
        "Källan kallar gränsen ett försök. Bedöm tillsammans, inte var för sig.",
        flaggor=("grazon-gemensam-bedomning",),
    ),
    Vinjett(
        "V68",
        "Ingen planering mot arbete",
        MAL,
        "JG20",
        (
            mening("Stadsdelen anmäler en person till Jobbtorg."),
            mening("Just nu är ingen planering mot arbete aktuell.", planering_mot_arbete="nej"),
        ),
        {"utfall": "stadsdel_ansvar"},
        "Gränsen är ett förslag, inte en fast regel. Bedöm gemensamt innan någon säger nej.",
        flaggor=("grazon-gemensam-bedomning",),
    ),
    Vinjett(
        "V69",
        "Studier utan stödbehov för arbete",
        MAL,
        "L91",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening("Personen vill bara studera.", onskat_mal="studier"),
            mening("Något stöd för att få arbete behövs inte.", stodbehov_arbete="nej"),
        ),
        {"utfall": "kraver_bedomning", "lss.fullt.stodbehov": "oklart T-24"},
        "Kriteriet nämner bara arbete, men målet får vara studier. Texten passar inte ihop.",
        flaggor=("T-24",),
    ),
    Vinjett(
        "V96",
        "Studier utan egen motivation",
        MAL,
        "L157",
        (
            mening("En person på {alder} har gått Insteg och vill bara studera.", onskat_mal="studier"),
            mening("Den egna motivationen att söka arbete bedöms saknas.", egen_motivation="nej"),
        ),
        {"utfall": "kraver_bedomning", "lss.fortsattning.krav": "oklart T-24"},
        "Kravet talar om arbetssökande. Om det gäller den som bara vill studera är oklart.",
        flaggor=("T-24",),
    ),
)
