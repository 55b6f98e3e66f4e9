"""Dagar och tider: vilken dag som styr vad, och när tiden tar slut."""

from riktlinje.ovningar.vinjett import Larandemal, Vinjett, mening

MAL = Larandemal.DAGAR
SOCIALPSYKIATRI = mening("En person på {alder} har haft stödinsatsen genom socialpsykiatrin.")

VINJETTER = (
    Vinjett(
        "V71",
        "Beslut före nyår",
        MAL,
        "B01",
        (
            mening("En {kon} på {alder} ansökte den {ansokningsdag}."),
            mening("Beslutet ska fattas den {beslutsdag}."),
        ),
        {"utfall": "ej_i_kraft", "beslutsfattare": "ingen"},
        "{{uppsokande-2022 | foreslagen: Riktlinjen föreslogs gälla från nyår. "
        "| beslutad: Riktlinjen gäller från den {fran}.}} Före den dagen prövas ingenting mot den.",
    ),
    Vinjett(
        "V72",
        "Väntan på beslut",
        MAL,
        "U05",
        (
            mening("En {kon} var {alder_vid_ansokan} när ansökan kom in."),
            mening("På beslutsdagen är personen {alder}."),
        ),
        {"utfall": "utanfor_malgrupp"},
        "Svaret följer beslutsdagen, men väntan ska märkas. Låt en jurist eller chef ta ställning.",
        flaggor=("datumkansligt",),
    ),
    Vinjett(
        "V73",
        "Sex månader från slutet av augusti",
        MAL,
        "H09",
        (
            mening("En {kon} på {alder} kan få insatsen."),
            mening("Den första dagen är den {startdag}."),
        ),
        {"utfall": "kan_beviljas", "till_och_med": "2024-02-29"},
        "Sex hela kalendermånader. Finns inte dagen i februari slutar tiden med månadens sista dag.",
    ),
    Vinjett(
        "V74",
        "Två år har gått",
        MAL,
        "G45",
        (
            SOCIALPSYKIATRI,
            mening("Insatsen har pågått i {manader_med_insats}."),
            mening("Handläggaren bedömer att inga särskilda skäl finns.", sarskilda_skal="inga"),
        ),
        {"utfall": "kan_inte_beviljas", "brister": "sl.tid.sarskilda-skal"},
        "Efter två år krävs särskilda skäl. Pröva också skäl som källan inte nämner.",
        flaggor=("tva-ar-utan-sarskilda-skal",),
    ),
    Vinjett(
        "V75",
        "Fyra månader från slutet av oktober",
        MAL,
        "L125",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om Insteg."),
            mening("Den första dagen är den {startdag}."),
        ),
        {"utfall": "kan_beviljas", "till_och_med": "2023-02-28"},
        "Dagen finns inte i februari. Då slutar de fyra månaderna med månadens sista dag.",
    ),
    Vinjett(
        "V76",
        "Inskriven en vecka senare",
        MAL,
        "J66",
        (
            mening(
                "En person får försörjningsstöd på grund av arbetslöshet.", forsorjningshinder="arbetslos"
            ),
            mening("Jobbtorg skriver in personen den {startdag}."),
        ),
        {"utfall": "ingar_i_malgrupp", "j2018.jobbplan": "2018-10-13"},
        "De fem dagarna räknas från inskrivningen, inte från beslutsdagen.",
    ),
    Vinjett(
        "V77",
        "Beslut före lagbytet, start efter",
        MAL,
        "G08",
        (
            mening("En person på {alder} ansöker den {ansokningsdag}."),
            mening("Beslutet fattas den {beslutsdag}."),
            mening("Insatsen börjar den {startdag}."),
        ),
        {"utfall": "kan_beviljas", "lagrum": "4 kap. 2 §"},
        "Beslutsdagen avgör vilken lag som gäller. Startdagen gör det inte.",
    ),
    Vinjett(
        "V78",
        "Två år och en lång sjukdom",
        MAL,
        "G46",
        (
            SOCIALPSYKIATRI,
            mening("Insatsen har pågått i {manader_med_insats}."),
            mening("En längre tids sjukdom har försenat planen.", sarskilda_skal="langre_sjukdom"),
        ),
        {"utfall": "kan_beviljas", "sl.tid.sarskilda-skal": "uppfyllt"},
        "Sjukdom är ett av källans exempel. Skriv skälen och hur länge de bedöms finnas.",
        flaggor=("sarskilda-skal",),
    ),
    Vinjett(
        "V79",
        "Start på skottdagen",
        MAL,
        "L192",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening("Den första dagen är den {startdag}."),
        ),
        {"utfall": "kan_beviljas", "till_och_med": "2026-02-28"},
        "Dagen finns inte två år senare. Då slutar tiden med månadens sista dag.",
    ),
    Vinjett(
        "V80",
        "Insteg över ett skottår",
        MAL,
        "L132",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om Insteg."),
            mening("Den första dagen är den {startdag}."),
        ),
        {"utfall": "kan_beviljas", "till_och_med": "2024-02-29"},
        "Fyra månader räknas i kalendern. Skottåret ger februari en dag till.",
    ),
    Vinjett(
        "V91",
        "Anmäld i augusti, bedömd i september",
        MAL,
        "J59",
        (
            mening(
                "Stadsdelen anmäler en arbetslös person den {ansokningsdag}.", forsorjningshinder="arbetslos"
            ),
            mening("Jobbtorg bedömer anmälan den {beslutsdag} och börjar samma dag, den {startdag}."),
        ),
        {"utfall": "ingar_i_malgrupp", "j2018.jobbplan": "2018-09-06"},
        "Dagen för bedömningen väljer utgåva. Anmälningsdagen gör det inte.",
    ),
    Vinjett(
        "V97",
        "Mer än två år utan särskilda skäl",
        MAL,
        "L15",
        (
            mening("En person i {lss_personkrets} har haft fullt stöd i {manader_med_insats}."),
            mening("Handläggaren bedömer att inga särskilda skäl finns.", sarskilda_skal="inga"),
        ),
        {"utfall": "kan_inte_beviljas", "brister": "sl.tid.sarskilda-skal"},
        "Informera om att personen kan ansöka på nytt, och om Insteg.",
        flaggor=("info-ny-ansokan-och-insteg", "tva-ar-utan-sarskilda-skal"),
    ),
    Vinjett(
        "V98",
        "Femte dagen är en söndag",
        MAL,
        "J67",
        (
            mening(
                "En person får försörjningsstöd på grund av arbetslöshet.", forsorjningshinder="arbetslos"
            ),
            mening("Jobbtorg skriver in personen den {startdag}."),
        ),
        {"utfall": "ingar_i_malgrupp", "j2018.jobbplan": "2018-10-14"},
        "Källan säger fem dagar och undantar inte helger. Planera i tid.",
    ),
    Vinjett(
        "V99",
        "Dagen före den första dagen",
        MAL,
        "L40",
        (
            mening("En person har gått Insteg och ansökte om fortsatt insats den {ansokningsdag}."),
            mening("Beslutet ska fattas den {beslutsdag}."),
        ),
        {"utfall": "ej_i_kraft", "beslutsfattare": "ingen"},
        "{{lss-fortsattning-2022 | foreslagen: Förslaget skulle gälla från den 1 juli 2022. Före dess prövas "
        "ingenting mot det. | beslutad: Texten gäller från den {fran}. Före dess prövas ingenting mot den.}}",
    ),
)
