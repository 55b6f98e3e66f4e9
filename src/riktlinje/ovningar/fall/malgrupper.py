"""Målgrupper som möts: vilka kriterier som gäller, och stöd som kan pågå samtidigt."""

from riktlinje.ovningar.vinjett import Larandemal, Vinjett, mening

MAL = Larandemal.MALGRUPPER
ANSOKER = mening("En {kon} på {alder} ansöker på Jobbtorg.")

VINJETTER = (
    Vinjett(
        "V51",
        "Tjugonio år och kort utbildning",
        MAL,
        "K17",
        (
            ANSOKER,
            mening("Utbildningen motsvarar grundskola.", hogsta_utbildning="grundskola"),
            mening("Personen varken arbetar eller studerar.", arbetar="nej", studerar="nej"),
        ),
        {"utfall": "kan_beviljas", "malgrupp": "uvas"},
        "Åldern väljer målgrupp. Under 30 år gäller kriterierna för UVAS, för alla kön.",
    ),
    Vinjett(
        "V52",
        "Födelsedag före beslutet",
        MAL,
        "K20",
        (
            mening("En {kon} var {alder_vid_ansokan} vid ansökan."),
            mening("På beslutsdagen är personen {alder}."),
        ),
        {"utfall": "kan_beviljas", "malgrupp": "kvinnor"},
        "Väntan byter målgrupp och därmed kriterier. Dokumentera båda dagarna.",
        flaggor=("datumkansligt",),
    ),
    Vinjett(
        "V53",
        "Samma svårigheter för en man",
        MAL,
        "K10",
        (
            ANSOKER,
            mening(
                "Utbildningen är kort och svenskan bristande.",
                hogsta_utbildning="grundskola",
                bristande_svenska="ja",
            ),
            mening("Personen saknar etablering på arbetsmarknaden.", saknar_etablering="ja"),
        ),
        {"utfall": "utanfor_malgrupp", "beslutsfattare": "ingen"},
        "Riktlinjen har ingen målgrupp för män från 30 år. Det är en lucka att tala om.",
    ),
    Vinjett(
        "V54",
        "Har aldrig gått Insteg",
        MAL,
        "L182",
        (
            mening("En person på {alder} i {lss_personkrets} ansöker om fullt stöd."),
            mening("Personen har inte genomfört Insteg.", genomfort_insteg="nej"),
        ),
        {"utfall": "kan_beviljas", "malgrupp": "lss-fullt"},
        "Insteg är en möjlighet och inget krav. Det fulla stödet prövas för sig.",
    ),
    Vinjett(
        "V55",
        "Har sysselsättning redan",
        MAL,
        "S70",
        (
            mening("En person på {alder} har biståndsbedömd sysselsättning.", har_sysselsattning="ja"),
            mening("Personen vill arbeta och ansöker om stödinsatsen.", primart_mal="arbete"),
        ),
        {"utfall": "kan_beviljas", "brister": "inga"},
        "Sysselsättningen hindrar inte. Stadsdelen prövar om båda kan pågå en tid.",
        flaggor=("parallell-provas-av-stadsdel",),
    ),
    Vinjett(
        "V56",
        "Daglig verksamhet och arbete",
        MAL,
        "L12",
        (
            mening("En person i {lss_personkrets} har daglig verksamhet.", har_daglig_verksamhet="ja"),
            mening("Personen vill arbeta och ansöker om fullt stöd.", onskat_mal="arbete"),
        ),
        {"utfall": "kan_beviljas", "brister": "inga"},
        "Daglig verksamhet hindrar inte stödet. Stadsdelen prövar om båda kan pågå en tid.",
        flaggor=("parallell-provas-av-stadsdel",),
    ),
    Vinjett(
        "V57",
        "Två målgrupper, våren 2018",
        MAL,
        "JF4",
        (
            mening("Stadsdelen anmäler en person till Jobbtorg. Dagen är den {beslutsdag}."),
            mening("Försörjningsstödet har ett annat skäl än arbetslöshet.", forsorjningshinder="annat"),
            mening("Det finns skäl att pröva arbete på deltid.", skal_att_prova_arbete="ja"),
        ),
        {"utfall": "malgrupp_resurs", "malgrupp": "resurs"},
        "Före september 2018 delade skälet till stödet upp Jobbtorgs målgrupp i två.",
    ),
    Vinjett(
        "V58",
        "En målgrupp, hösten 2018",
        MAL,
        "J22",
        (
            mening("Stadsdelen anmäler en person till Jobbtorg. Dagen är den {beslutsdag}."),
            mening("Försörjningsstödet har ett annat skäl än arbetslöshet.", forsorjningshinder="annat"),
            mening("Det finns skäl att pröva arbete på deltid.", skal_att_prova_arbete="ja"),
        ),
        {"utfall": "ingar_i_malgrupp", "malgrupp": "jobbtorg"},
        "Samma fall som V57, men några månader senare finns bara en målgrupp.",
    ),
    Vinjett(
        "V59",
        "Personkrets tre",
        MAL,
        "L02",
        (
            mening("En person på {alder} vill arbeta och ansöker om Insteg.", onskat_mal="arbete"),
            mening("Beslutet om LSS visar {lss_personkrets}."),
        ),
        {"utfall": "kan_inte_beviljas", "brister": "lss.insteg.personkrets"},
        "Insteg gäller personkrets 1 och 2. Pröva om personen hör till en annan målgrupp.",
    ),
    Vinjett(
        "V92",
        "Personkrets två efter Insteg",
        MAL,
        "L59",
        (
            mening("En person på {alder} har gått Insteg och vill arbeta.", onskat_mal="arbete"),
            mening("Beslutet om LSS visar {lss_personkrets}."),
        ),
        {"utfall": "kan_beviljas", "malgrupp": "lss-fortsattning"},
        "Personkrets 1 och 2 behandlas lika. Kretsen prövas om vid varje ansökan.",
    ),
    Vinjett(
        "V93",
        "Daglig verksamhet och Insteg",
        MAL,
        "L244",
        (
            mening("En person i {lss_personkrets} har daglig verksamhet.", har_daglig_verksamhet="ja"),
            mening("Personen vill arbeta och ansöker om Insteg.", onskat_mal="arbete"),
        ),
        {"utfall": "kan_beviljas", "brister": "inga"},
        "Daglig verksamhet hindrar inte Insteg. Stadsdelen prövar om båda kan pågå en tid.",
        flaggor=("parallell-provas-av-stadsdel",),
    ),
    Vinjett(
        "V94",
        "Heltid hos Arbetsförmedlingen",
        MAL,
        "J43",
        (
            mening(
                "En person har sysselsättning på heltid genom Arbetsförmedlingen.",
                heltidssysselsattning_af="ja",
            ),
            mening("Personen får ingen ersättning därifrån.", ersattning_af="nej"),
            mening(
                "Programmet omfattas inte av någon överenskommelse med staden.",
                program_utan_overenskommelse="ja",
            ),
        ),
        {"utfall": "undantagen", "brister": "j2018.begransning"},
        "Heltid eller ersättning räcker, båda behövs inte. Undantaget gäller så länge programmet pågår.",
    ),
    Vinjett(
        "V95",
        "Kontakten var avslutad",
        MAL,
        "S02",
        (
            mening("En person på {alder} vill arbeta och ansöker om stödinsatsen.", primart_mal="arbete"),
            mening(
                "Kontakten med specialistpsykiatrin var avslutad när ansökan kom in.",
                kontakt_specialistpsykiatri_vid_ansokan="nej",
            ),
        ),
        {"utfall": "kan_inte_beviljas", "brister": "sopsyk.specialistpsykiatri"},
        "Kontakten ska finnas när ansökan kommer in. Se om något annat stöd passar.",
    ),
)
