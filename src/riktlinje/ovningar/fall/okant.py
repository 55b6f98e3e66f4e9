"""Det som är okänt: luckor som måste fyllas, och luckor som inte spelar någon roll."""

from riktlinje.ovningar.vinjett import Larandemal, Vinjett, mening

MAL = Larandemal.OKANT
ANSOKER = mening("En {kon} på {alder} ansöker på Jobbtorg.")

VINJETTER = (
    Vinjett(
        "V31",
        "Ingen har frågat stadsdelen",
        MAL,
        "B14",
        (
            ANSOKER,
            mening("Ingen vet om stadsdelen har ett öppet ärende.", kontakt_stadsdel="okand"),
        ),
        {"utfall": "kraver_bedomning", "saknade_uppgifter": "kontakt_stadsdel"},
        "Fråga först. Utan svaret är det oklart vem som får besluta.",
        flaggor=("beslutsfattare-oklar",),
    ),
    Vinjett(
        "V32",
        "En brist och en lucka",
        MAL,
        "U74",
        (
            ANSOKER,
            mening("Personen är folkbokförd i en annan kommun.", folkbokford_i_stockholm="nej"),
            mening("Behovet av kompletterande stöd är inte bedömt.", behov_kompletterande_stod="okand"),
        ),
        {"utfall": "kan_inte_beviljas", "saknade_uppgifter": "inga"},
        "Bristen avgör redan utfallet, och luckan ändrar det inte. Skälen ska ändå beskriva personens behov.",
    ),
    Vinjett(
        "V33",
        "Folkbokföringen är inte kontrollerad",
        MAL,
        "U35",
        (
            ANSOKER,
            mening("Ingen har kontrollerat folkbokföringen.", folkbokford_i_stockholm="okand"),
        ),
        {"utfall": "kraver_bedomning", "saknade_uppgifter": "folkbokford_i_stockholm"},
        "En enda fråga återstår, och den har ett svar i ett register. Kontrollera före beslut.",
    ),
    Vinjett(
        "V34",
        "Målet är inte utrett",
        MAL,
        "S37",
        (
            mening("En person på {alder} ansöker om stödinsatsen genom socialpsykiatrin."),
            mening("Personens eget mål är inte utrett.", primart_mal="okand"),
        ),
        {"utfall": "kraver_bedomning", "saknade_uppgifter": "primart_mal"},
        "Fråga personen. Ett mål som ingen har frågat efter är inte ett annat mål.",
    ),
    Vinjett(
        "V35",
        "Inget beslut om personkrets",
        MAL,
        "L142",
        (
            mening("En person på {alder} ansöker om fortsatt insats efter Insteg."),
            mening("Inget beslut visar vilken personkrets personen tillhör.", lss_personkrets="okand"),
        ),
        {"utfall": "kraver_bedomning", "saknade_uppgifter": "lss_personkrets"},
        "Att ett beslut saknas betyder inte att personen står utanför. Stadsdelen bedömer.",
    ),
    Vinjett(
        "V36",
        "Arbete kan inte prövas",
        MAL,
        "J30",
        (
            mening("Stadsdelen frågar Jobbtorg om en person i oktober 2018.", beslutsdag="2018-10-01"),
            mening("Ingen har kontrollerat om hushållet får stöd.", uppbar_forsorjningsstod="okand"),
            mening(
                "Hindret är ett annat än arbetslöshet, och det finns inga skäl att pröva arbete.",
                forsorjningshinder="annat",
                skal_att_prova_arbete="nej",
            ),
        ),
        {"utfall": "ej_malgrupp", "saknade_uppgifter": "inga"},
        "Svaret blir detsamma vad kontrollen än visar. Då behövs den inte för den här frågan.",
    ),
    Vinjett(
        "V37",
        "Stöd finns, kontakten är okänd",
        MAL,
        "B06",
        (
            ANSOKER,
            mening("Hushållet får försörjningsstöd.", uppbar_forsorjningsstod="ja"),
            mening("Ingen vet om stadsdelen har något annat öppet ärende.", kontakt_stadsdel="okand"),
        ),
        {"utfall": "utan_bistandsbeslut"},
        "Försörjningsstödet avgör vägen före kontakten. Ställ inte frågor som inte behövs.",
    ),
    Vinjett(
        "V38",
        "Försörjningsstödet är okänt",
        MAL,
        "L39",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om Insteg."),
            mening("Ingen vet om hushållet får försörjningsstöd.", uppbar_forsorjningsstod="okand"),
        ),
        {"utfall": "kraver_bedomning", "saknade_uppgifter": "uppbar_forsorjningsstod"},
        "Ta reda på det först. Svaret avgör om ett beslut alls behövs.",
        flaggor=("beslutsfattare-oklar",),
    ),
    Vinjett(
        "V39",
        "Målet kan avgöra",
        MAL,
        "L95",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening("Personen behöver inget stöd för att få och behålla ett arbete.", stodbehov_arbete="nej"),
            mening("Ingen har frågat om målet är arbete eller studier.", onskat_mal="okand"),
        ),
        {"utfall": "kraver_bedomning", "oklara": "lss.fullt.stodbehov, lss.fullt.onskan"},
        "Det som ser ut som en brist kan bero på målet. Fråga om målet först.",
    ),
    Vinjett(
        "V86",
        "Skälet till stödet är okänt",
        MAL,
        "J32",
        (
            mening("Stadsdelen anmäler en person till Jobbtorg."),
            mening("Varför hushållet får försörjningsstöd framgår inte.", forsorjningshinder="okand"),
            mening("Det finns skäl att pröva arbete.", skal_att_prova_arbete="ja"),
        ),
        {"utfall": "ingar_i_malgrupp", "saknade_uppgifter": "inga"},
        "Båda svaren ger samma utfall. Då behöver ingen fråga om skälet.",
    ),
    Vinjett(
        "V87",
        "Motivationen är inte bedömd",
        MAL,
        "L148",
        (
            mening("En person på {alder} har gått Insteg och vill arbeta.", onskat_mal="arbete"),
            mening(
                "Efter rapport och samråd bedöms att personen inte kan söka arbete aktivt.",
                rapport_jobbcoach="ja",
                samrad_jobbcoach="ja",
                formaga_aktivt_arbetssokande="nej",
            ),
            mening("Den egna motivationen är inte bedömd.", egen_motivation="okand"),
        ),
        {"utfall": "kan_inte_beviljas", "saknade_uppgifter": "inga"},
        "Kravet har två delar, och en brister redan. Motivationen ändrar inte utfallet, men hör till skälen.",
    ),
    Vinjett(
        "V88",
        "Fel personkrets och en lucka",
        MAL,
        "L250",
        (
            mening("En person på {alder} ansöker om Insteg. Beslutet visar {lss_personkrets}."),
            mening(
                "Ingen har bedömt om personen kan nå arbete med en jobbcoach.",
                forutsattningar_med_jobbcoach="okand",
            ),
        ),
        {"utfall": "kan_inte_beviljas", "brister": "lss.insteg.personkrets", "saknade_uppgifter": "inga"},
        "En säker brist räcker för utfallet. Skälen ska ändå beskriva vad personen behöver.",
    ),
)
