"""Genomgångarna: ett fall per prövning, från ansökan till uppföljning."""

from collections.abc import Mapping

from riktlinje.ovningar.vinjett import Vinjett, mening

INSTEG = mening("En person på {alder} i {lss_personkrets} vill arbeta.", onskat_mal="arbete")

GENOMGANGAR: Mapping[str, Vinjett] = {
    "uppsokande": Vinjett(
        "W1",
        "Uppsökande uppdrag",
        None,
        "U01",
        (
            mening("Jobbtorg har nått en {kon} på {alder} genom det uppsökande arbetet."),
            mening("Personen varken arbetar eller studerar.", arbetar="nej", studerar="nej"),
            mening("Personen ansöker om stöd den {ansokningsdag}."),
        ),
        {"utfall": "kan_beviljas", "beslutsfattare": "jobbtorg", "till_och_med": "2023-08-14"},
        "Vägen går genom tre frågor om vem som beslutar innan kriterierna börjar.",
    ),
    "socialpsykiatri": Vinjett(
        "W2",
        "Socialpsykiatri",
        None,
        "S01",
        (
            mening("En person på {alder} vill arbeta igen.", primart_mal="arbete"),
            mening("Stadsdelen tar emot ansökan den {ansokningsdag}."),
            mening(
                "Arbetsspecialisten lämnar rapport, och samråd hålls.",
                rapport_arbetsspecialist="ja",
                samrad_arbetsspecialist="ja",
            ),
        ),
        {"utfall": "kan_beviljas", "beslutsfattare": "stadsdelsforvaltning"},
        "Rapport och samråd kommer före bedömningen av om personen kan börja.",
    ),
    "lss-insteg": Vinjett(
        "W3",
        "Insteg",
        None,
        "L01",
        (INSTEG, mening("Ansökan om Insteg kommer in den {ansokningsdag}.")),
        {"utfall": "kan_beviljas", "till_och_med": "2023-01-31"},
        "Insteg ges i fyra månader. Planera fortsättningen innan tiden är slut.",
    ),
    "lss-fortsattning": Vinjett(
        "W4",
        "Fortsatt insats efter Insteg",
        None,
        "L06",
        (
            INSTEG,
            mening("Insteg är snart slut, och en ny ansökan kommer in den {ansokningsdag}."),
            mening(
                "Jobbcoachen lämnar rapport, och samråd hålls.", rapport_jobbcoach="ja", samrad_jobbcoach="ja"
            ),
        ),
        {"utfall": "kan_beviljas", "till_och_med": "ingen"},
        "Källan anger ingen egen tid för fortsättningen. Skriv tiden i beslutet.",
    ),
    "lss-fullt": Vinjett(
        "W5",
        "Fullt stöd",
        None,
        "L60",
        (INSTEG, mening("Ansökan om fullt stöd kommer in den {ansokningsdag}.")),
        {"utfall": "kan_beviljas", "till_och_med": "2024-09-30"},
        "Åtta kriterier prövas, och tiden följs upp mot ramen på två år.",
    ),
    "jobbtorg": Vinjett(
        "W6",
        "Jobbtorgs målgrupp",
        None,
        "J66",
        (
            mening("En person får försörjningsstöd för arbetslöshet.", forsorjningshinder="arbetslos"),
            mening("Stadsdelen anmäler personen till Jobbtorg."),
            mening("Jobbtorg skriver in personen den {startdag}."),
        ),
        {"utfall": "ingar_i_malgrupp", "j2018.jobbplan": "2018-10-13"},
        "Här fattas inget biståndsbeslut. Frågan är om personen hör till målgruppen.",
    ),
}
