"""Lagrum och två steg: avslag i det första steget är en del av ett positivt besked."""

from riktlinje.ovningar.vinjett import Larandemal, Vinjett, mening

MAL = Larandemal.TVA_STEG

VINJETTER = (
    Vinjett(
        "V11",
        "Varken arbete eller studier",
        MAL,
        "U01",
        (
            mening(
                "En {kon} på {alder} varken arbetar eller studerar.",
                arbetar="nej",
                studerar="nej",
            ),
            mening(
                "Jobbtorg bedömer att stödet behövs.",
                behov_jobbcoachning_socialt_stod="ja",
                behov_kompletterande_stod="ja",
            ),
            mening("Beslutet fattas den {beslutsdag}."),
        ),
        {"utfall": "kan_beviljas", "lagrum": "4 kap. 1 §, 4 kap. 2 §"},
        "Rätten prövas först och avslås. Sedan kan stödet beviljas utöver rätten.",
    ),
    Vinjett(
        "V12",
        "Beslut efter lagbytet",
        MAL,
        "H02",
        (
            mening("En {kon} på {alder} ansöker på Jobbtorg."),
            mening("Beslutet fattas den {beslutsdag}, och insatsen börjar samma dag.", startdag="2025-07-01"),
        ),
        {"utfall": "kan_beviljas", "lagrum": "11 kap. 1 §, 11 kap. 4 §"},
        "Stegen kommer ur riktlinjen och praxis, och prövas också när lagen är ny. Paragraferna är andra.",
    ),
    Vinjett(
        "V13",
        "Inget kompletterande stöd behövs",
        MAL,
        "H03",
        (
            mening("En {kon} på {alder} ansöker på Jobbtorg."),
            mening(
                "Jobbtorg bedömer att inget kompletterande stöd behövs.",
                behov_kompletterande_stod="nej",
            ),
        ),
        {"utfall": "kan_inte_beviljas", "lagrum": "4 kap. 1 §, 4 kap. 2 §"},
        "Också ett nej prövas i båda stegen, och skälen skrivs i båda.",
    ),
    Vinjett(
        "V14",
        "Behovet är inte bedömt",
        MAL,
        "H04",
        (
            mening("En {kon} på {alder} ansöker på Jobbtorg."),
            mening(
                "Ingen har ännu bedömt om ett kompletterande stöd behövs.", behov_kompletterande_stod="okand"
            ),
        ),
        {"utfall": "kraver_bedomning", "lagrum": "inga"},
        "Så länge svaret är oklart finns inget steg att besluta i.",
    ),
    Vinjett(
        "V15",
        "Något annat än arbete",
        MAL,
        "G09",
        (
            mening("En person på {alder} ansöker om stödinsatsen genom socialpsykiatrin."),
            mening("Personen vill främst något annat än arbete och studier.", primart_mal="annat"),
        ),
        {"utfall": "kan_inte_beviljas", "lagrum": "4 kap. 2 §", "beslutsfattare": "stadsdelsforvaltning"},
        "Här nämner källan bara ett lagrum. Om också rätten bör prövas säger den inte.",
    ),
    Vinjett(
        "V16",
        "Insteg och försörjningsstöd",
        MAL,
        "L36",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om Insteg."),
            mening("Hushållet får försörjningsstöd.", uppbar_forsorjningsstod="ja"),
        ),
        {"utfall": "utan_bistandsbeslut", "lagrum": "inga"},
        "Utan biståndsbeslut finns inget lagrum att pröva mot. Stödet går i planeringen.",
    ),
    Vinjett(
        "V17",
        "Fullt stöd efter lagbytet",
        MAL,
        "L64",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening("Beslutet fattas den {beslutsdag}."),
        ),
        {"utfall": "kan_beviljas", "lagrum": "11 kap. 4 §"},
        "Stödet enligt LSS-målgruppens kriterier ges med stöd av socialtjänstlagen, inte av LSS.",
    ),
    Vinjett(
        "V18",
        "Kravet efter Insteg brister",
        MAL,
        "L44",
        (
            mening("En person på {alder} har gått Insteg och vill arbeta.", onskat_mal="arbete"),
            mening("Beslutet ska fattas den {beslutsdag}."),
            mening(
                "Efter rapport och samråd bedöms att personen inte kan söka arbete aktivt.",
                rapport_jobbcoach="ja",
                samrad_jobbcoach="ja",
                formaga_aktivt_arbetssokande="nej",
            ),
        ),
        {"utfall": "kan_inte_beviljas", "lagrum": "4 kap. 2 §"},
        "Också ett avslag anger lagrum. Skriv de egna skälen, och hur beslutet överklagas.",
    ),
    Vinjett(
        "V19",
        "Ingen önskan om arbete eller studier",
        MAL,
        "L34",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om Insteg."),
            mening(
                "Beslutet fattas den {beslutsdag}, och Insteg skulle börja samma dag.", startdag="2025-07-01"
            ),
            mening("Personen vill varken arbeta eller studera.", onskat_mal="inget"),
        ),
        {"utfall": "kan_inte_beviljas", "brister": "lss.insteg.onskan", "lagrum": "11 kap. 4 §"},
        "Beslutet följer den lag som gäller på beslutsdagen, också när ett kriterium brister.",
    ),
    Vinjett(
        "V83",
        "Jobbtorg efter lagbytet",
        MAL,
        "J63",
        (
            mening("Stadsdelen anmäler en person till Jobbtorg. Dagen är den {beslutsdag}."),
            mening("Försörjningsstödet beror på arbetslöshet.", forsorjningshinder="arbetslos"),
        ),
        {"utfall": "ingar_i_malgrupp", "lagrum": "inga"},
        "Målgruppen prövas inte mot något lagrum. Därför märks lagbytet inte här.",
    ),
)
