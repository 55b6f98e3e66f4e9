"""Tidslinjen: vad som hände när, och hur vi vet det."""

from riktlinje.modell.handelse import Handelse, Tidpunkt
from riktlinje.modell.sakerhet import Sakerhet

_KALLA, _FORESLAGEN, _LAST = Sakerhet.KALLA, Sakerhet.FORESLAGEN, Sakerhet.LAST
_OSETT = "beslutet inte sett"

HANDELSER = (
    Handelse(
        Tidpunkt(2008, 1, 1),
        "Jobbtorg Stockholm startar",
        "Det «ska ej ansvara för myndighetsutövning».",
        ("004",),
        _KALLA,
    ),
    Handelse(
        Tidpunkt(2009),
        "Två målgrupper införs",
        "Ordinarie målgrupp och målgrupp resurs.",
        ("004",),
        _KALLA,
    ),
    Handelse(
        Tidpunkt(2015),
        "Unga delas i två grupper",
        "Nämnden skiljer på 16–19 år i kommunala aktivitetsansvaret och 20–29 år i uppsökande arbete.",
        (),
        _LAST,
        "ett utdrag",
    ),
    Handelse(Tidpunkt(2017), "Översynen av Jobbtorg görs", "", ("004",), _KALLA),
    Handelse(
        Tidpunkt(2017, 2),
        "Riktlinjer för ärendeansvar",
        "Kommunfullmäktige beslutar, dnr 3.1.1-264/2017.",
        ("003",),
        _KALLA,
    ),
    Handelse(
        Tidpunkt(2018, 1, 1),
        "Utbildningsplikt införs",
        "Den gäller i etableringsprogrammet.",
        ("004",),
        _KALLA,
    ),
    Handelse(
        Tidpunkt(2018),
        "Arbetsförmågeprövningen ska tas bort",
        "Jobbtorgs ledningsgrupp har beslutat det, och att alla jobbtorg ska ha platser för sjukskrivna. "
        "Insatser för nyanlända erbjuds från 2018.",
        ("004",),
        _KALLA,
        "ledningsgruppens dag anges inte",
    ),
    Handelse(
        Tidpunkt(2018, 4),
        "Rapporten om översynen är daterad",
        "Källa 004 är tjänsteutlåtandet om den och saknar dag.",
        (),
        _LAST,
        "titelsidan",
    ),
    Handelse(
        Tidpunkt(2018, 9, 1), "En enda målgrupp", "", ("004",), _FORESLAGEN, _OSETT, utgava="jobbtorg-2018"
    ),
    Handelse(Tidpunkt(2019), "Indikatorerna ändras", "De följer förslaget.", ("004",), _FORESLAGEN, _OSETT),
    Handelse(
        Tidpunkt(2021, 4, 1),
        "Rätten till bistånd får ny text",
        "4 kap. 1 § socialtjänstlagen ändras (SFS 2021:159).",
        (),
        _LAST,
    ),
    Handelse(
        Tidpunkt(2021, 6, 14),
        "Strategin antas",
        "Kommunfullmäktige antar strategin för arbetsmarknadsinsatser.",
        ("002",),
        _KALLA,
    ),
    Handelse(
        Tidpunkt(2022, 3, 22),
        "Socialnämnden ska ta upp insatsen",
        "Ärendet är kriterierna för stödinsatsen, dnr 3.1.1-70/2022.",
        ("002",),
        _FORESLAGEN,
        _OSETT,
    ),
    Handelse(
        Tidpunkt(2022, 6),
        "Riktlinjen är daterad",
        "Arbetsmarknadsnämnden föreslår riktlinjen för uppsökande uppdrag (protokoll 5-2022).",
        ("001", "003"),
        _KALLA,
        "punkten i protokollet är inte sedd",
    ),
    Handelse(
        Tidpunkt(2022, 7, 1),
        "Stödinsatsen börjar gälla",
        "Den gäller socialpsykiatri och LSS.",
        ("002",),
        _FORESLAGEN,
        _OSETT,
        utgava="socialpsykiatri-2022 lss-insteg-2022 lss-fortsattning-2022 lss-fullt-2022",
    ),
    Handelse(
        Tidpunkt(2022, 7, 1),
        "Automatiserade beslut tillåts",
        "Kommunallagen ändras (SFS 2022:638), men inte för de här ärendena.",
        (),
        _LAST,
    ),
    Handelse(
        Tidpunkt(2022, 8, 24, tillagg=" och 25"),
        "Remissvaret behandlas",
        "Förvaltningsgruppen behandlar det, och funktionshinderrådet har möjlighet att göra det.",
        ("003",),
        _KALLA,
    ),
    Handelse(
        Tidpunkt(2022, 8, 30),
        "Socialförvaltningen svarar",
        "Remissvaret har dnr KS 2022/759.",
        ("003",),
        _KALLA,
    ),
    Handelse(
        Tidpunkt(2022, 9, 13),
        "Sista dag för remissvar",
        "Svaren lämnas till stadsledningskontoret.",
        ("003",),
        _KALLA,
    ),
    Handelse(
        Tidpunkt(2023, 1, 1),
        "Riktlinjen börjar gälla",
        "Den gäller uppsökande uppdrag.",
        ("003",),
        _FORESLAGEN,
        "beslutet inte funnet",
        utgava="uppsokande-2022",
    ),
    Handelse(Tidpunkt(2025, 5, 22), "Ny socialtjänstlag utfärdas", "SFS 2025:400.", (), _LAST),
    Handelse(
        Tidpunkt(2025, 7, 1),
        "Den nya lagen gäller",
        "Äldre beslut överklagas enligt den gamla. Av övergångsbestämmelserna är punkterna 1, 2 och 6 lästa.",
        (),
        _LAST,
    ),
    Handelse(
        Tidpunkt(2026, 1, 1),
        "LSS och lagen ändras",
        "Åldersgränsen i 9 b § LSS följer nu riktåldern för pension, se T-13. De andra ändringarna rör inte "
        "reglerna här.",
        (),
        _LAST,
    ),
)
"""Händelserna i tidsordning."""
