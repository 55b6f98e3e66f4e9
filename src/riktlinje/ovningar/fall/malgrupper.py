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
)
