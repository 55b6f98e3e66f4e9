"""Vem beslutar: frågan kommer före kriterierna, och fel myndighet avslår aldrig."""

from riktlinje.ovningar.vinjett import Larandemal, Vinjett, mening

MAL = Larandemal.VEM_BESLUTAR

VINJETTER = (
    Vinjett(
        "V01",
        "En öppen utredning",
        MAL,
        "B09",
        (
            mening("En {kon} på {alder} ansöker på Jobbtorg."),
            mening(
                "Stadsdelen har en öppen utredning men ingen insats.",
                kontakt_stadsdel="ja",
                pagaende_insats_stadsdel="nej",
            ),
        ),
        {"utfall": "hanvisa_stadsdel", "beslutsfattare": "stadsdelsforvaltning"},
        "En öppen utredning räcker. Jobbtorg hänvisar och prövar inte kriterierna.",
    ),
    Vinjett(
        "V02",
        "En avslutad kontakt",
        MAL,
        "U21",
        (
            mening("En {kon} på {alder} ansöker på Jobbtorg."),
            mening("Kontakten med stadsdelen avslutades för två år sedan.", kontakt_stadsdel="nej"),
            mening("Ingen insats pågår.", pagaende_insats_stadsdel="nej"),
        ),
        {"utfall": "kan_beviljas", "beslutsfattare": "jobbtorg", "uvas.ej-kontakt-stadsdel": "uppfyllt"},
        "Ett avslutat ärende är inte en kontakt. Läget på beslutsdagen räknas.",
    ),
    Vinjett(
        "V03",
        "Hushållet har försörjningsstöd",
        MAL,
        "U16",
        (
            mening("En {kon} på {alder} vill ha stöd att hitta ett arbete."),
            mening("Hushållet får försörjningsstöd den här månaden.", uppbar_forsorjningsstod="ja"),
        ),
        {"utfall": "utan_bistandsbeslut", "beslutsfattare": "ingen"},
        "Stödet kan ingå i planeringen. Det behövs inget biståndsbeslut, och ingen avslår.",
    ),
    Vinjett(
        "V04",
        "Hjälp med kontakter",
        MAL,
        "U25",
        (
            mening("En {kon} på {alder} vill bara ha vägledning och hjälp att nå arbetsgivare."),
            mening("Handläggaren bedömer att råd och stöd räcker.", behovsniva="rad_och_stod"),
        ),
        {"utfall": "rad_och_stod", "beslutsfattare": "ingen"},
        "Råd och stöd kräver varken ansökan, inskrivning eller beslut.",
    ),
    Vinjett(
        "V05",
        "Vill arbeta, har kontakt med psykiatrin",
        MAL,
        "S01",
        (
            mening("En person på {alder} vill arbeta och ansöker om stödinsatsen.", primart_mal="arbete"),
            mening(
                "Personen hade kontakt med specialistpsykiatrin när ansökan kom in.",
                kontakt_specialistpsykiatri_vid_ansokan="ja",
            ),
            mening(
                "Rapport och samråd med arbetsspecialisten är klara.",
                rapport_arbetsspecialist="ja",
                samrad_arbetsspecialist="ja",
            ),
        ),
        {"utfall": "kan_beviljas", "beslutsfattare": "stadsdelsforvaltning"},
        "Här beslutar stadsdelsförvaltningen, även om Jobbtorg utför insatsen.",
    ),
    Vinjett(
        "V06",
        "Arbetslös med försörjningsstöd",
        MAL,
        "J01",
        (
            mening("Stadsdelen anmäler en person till Jobbtorg i oktober 2018.", beslutsdag="2018-10-01"),
            mening(
                "Personen får försörjningsstöd på grund av arbetslöshet.",
                uppbar_forsorjningsstod="ja",
                forsorjningshinder="arbetslos",
            ),
        ),
        {"utfall": "ingar_i_malgrupp", "beslutsfattare": "ingen"},
        "Att ingå i Jobbtorgs målgrupp är inget biståndsbeslut.",
    ),
    Vinjett(
        "V07",
        "Flyttad och aktuell hos stadsdelen",
        MAL,
        "B16",
        (
            mening("En {kon} på {alder} är folkbokförd i en annan kommun.", folkbokford_i_stockholm="nej"),
            mening("En stadsdel i Stockholm har ett öppet ärende.", kontakt_stadsdel="ja"),
        ),
        {"utfall": "hanvisa_stadsdel", "brister": "inga"},
        "Vem som beslutar avgörs först. Fel myndighet avslår aldrig, fast ett kriterium brister.",
    ),
    Vinjett(
        "V08",
        "Fullt stöd och försörjningsstöd",
        MAL,
        "L68",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening("Hushållet får försörjningsstöd.", uppbar_forsorjningsstod="ja"),
        ),
        {"utfall": "utan_bistandsbeslut", "beslutsfattare": "ingen"},
        "Stödet kan ges inom planeringen. Inget biståndsbeslut behövs, och ingen avslår.",
    ),
    Vinjett(
        "V09",
        "Efter Insteg, med försörjningsstöd",
        MAL,
        "L48",
        (
            mening("En person på {alder} har gått Insteg och ansöker om fortsatt insats."),
            mening("Hushållet får försörjningsstöd.", uppbar_forsorjningsstod="ja"),
            mening(
                "Handläggaren bedömer att personen inte klarar att söka arbete aktivt.",
                formaga_aktivt_arbetssokande="nej",
            ),
        ),
        {"utfall": "utan_bistandsbeslut", "brister": "inga"},
        "Försörjningsstödet prövas först. Då når prövningen aldrig kriterierna.",
    ),
    Vinjett(
        "V81",
        "Bara något att göra om dagarna",
        MAL,
        "JG6",
        (
            mening("Stadsdelen anmäler en person till Jobbtorg."),
            mening(
                "Det som begärs är en plats att gå till, utan mål om arbete.",
                begard_tjanst="ren_sysselsattning",
            ),
        ),
        {"utfall": "ej_jobbtorgs_uppdrag", "beslutsfattare": "ingen"},
        "Ren sysselsättning är inte Jobbtorgs uppdrag. Handläggarteamet hjälper till att hitta rätt.",
        flaggor=("handlaggarteam",),
    ),
)
