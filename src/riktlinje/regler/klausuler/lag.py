"""Klausuler i den rättsliga ram som källorna själva anger."""

from riktlinje.modell.klausul import Hantering, Klausul
from riktlinje.regler import kallor
from riktlinje.regler.lagrum.lagnyckel import ny_motsvarighet

_STOD_OCH_INSATSER = kallor.UPPSOKANDE.avsnitt(
    "Stöd och insatser till individer som nås via arbetsmarknadsnämndens uppsökande uppdrag"
)
_FORUTSATTNINGAR = kallor.STODINSATS.avsnitt("Kommunens rättsliga förutsättningar på arbetsmarknadsområdet")
_MOJLIGHETER = kallor.STODINSATS.avsnitt(
    "Möjligheter för kommunen att bevilja insatser enligt 4 kap. 2 § SoL"
)

KLAUSULER: tuple[Klausul, ...] = (
    Klausul(
        "lag.uppsokande-verksamhet",
        "Uppsökande arbete, upplysning och erbjudande",
        "Enligt 3 kap. 4 § SoL ska kommunen i den uppsökande verksamheten upplysa om socialtjänsten och "
        "erbjuda grupper och enskilda sin hjälp.",
        _STOD_OCH_INSATSER,
        Hantering.STEG,
        "Skyldigheten avgör inte vem som kan beviljas insatsen. "
        f"Den står nu i {ny_motsvarighet('3 kap. 1 § och 4 §')}.",
        tolkningar=("T-05",),
        ror=("uppsok.rad-och-stod", "gemensam.hanvisa-annat-stod"),
    ),
    Klausul(
        "lag.jobbtorg-socialtjanst",
        "Jobbtorg utför socialtjänst",
        "Verksamheten vid stadens jobbtorg fullgör socialtjänstuppgifter.",
        kallor.STODINSATS.avsnitt("Bakgrund"),
        Hantering.INFORMATION,
        "Uppgiften förklarar varför socialtjänstlagen styr stödet. Den ger inte Jobbtorg rätt att besluta.",
        tolkningar=("T-27",),
        ror=("process.beslutanderatt-amn", "j2018.inriktning-2008"),
    ),
    Klausul(
        "lag.yttersta-ansvar",
        "Kommunens yttersta ansvar",
        "Varje kommun svarar enligt 2 kap. 1 § SoL för socialtjänsten inom sitt område, och har det yttersta "
        "ansvaret för att enskilda får det stöd och den hjälp som de behöver.",
        _FORUTSATTNINGAR,
        Hantering.INFORMATION,
        "Ansvaret ger inget villkor och inget utfall i beräkningen. "
        f"Det står nu i {ny_motsvarighet('2 kap. 1 §')}.",
    ),
    Klausul(
        "lag.framja-arbete",
        "Främja arbete, bostad och utbildning",
        "Av 3 kap. 2 § SoL framgår bl.a att socialnämnden ska främja den enskildes rätt till arbete, bostad "
        "och utbildning.",
        _FORUTSATTNINGAR,
        Hantering.INFORMATION,
        "Målet gäller nämndens arbete och prövas inte i ett enskilt ärende. "
        f"Det står nu i {ny_motsvarighet('3 kap. 2 §')}.",
    ),
    Klausul(
        "lag.meningsfull-sysselsattning",
        "Meningsfull sysselsättning",
        "När det gäller personer med fysisk och psykisk funktionsnedsättning anges i SoL att socialnämnden "
        "ska medverka till att den enskilde får meningsfull sysselsättning, 5 kap 7 § SoL.",
        _FORUTSATTNINGAR,
        Hantering.INFORMATION,
        "Uppgiften hör till en närliggande insats och är inget kriterium här. "
        f"Den står nu i {ny_motsvarighet('5 kap. 7 §')}.",
        tolkningar=("T-18",),
        ror=("sl.narliggande-insatser", "sopsyk.parallell-sysselsattning"),
    ),
    Klausul(
        "lag.lss-15",
        "Kommunens uppgift enligt LSS",
        "I 15 p § 4 LSS anges också att kommunen ska medverka till att personer som tillhör personkretsarna "
        "får tillgång till arbete och studier.",
        _FORUTSATTNINGAR,
        Hantering.INFORMATION,
        "Lagrummet är felskrivet i källan: rätt är 15 § 4 LSS, som talar om arbete eller studier. "
        "Uppgiften ger ingen rätt till just den här insatsen.",
        tolkningar=("T-34", "T-43"),
        ror=("lss.insteg.personkrets", "lss.fullt.personkrets"),
    ),
    Klausul(
        "lag.4-4-kompetenshojande",
        "Krav på den som har försörjningsstöd",
        "Enligt 4 kap. 4 § SoL får socialnämnden begära att den som får försörjningsstöd under viss tid ska "
        "delta i av nämnden anvisad praktik eller annan kompetenshöjande verksamhet",
        _FORUTSATTNINGAR,
        Hantering.INFORMATION,
        "Kravet är en annan väg än insatsen enligt 4 kap. 2 § och prövas inte här. "
        f"Det står nu i {ny_motsvarighet('4 kap. 4 §')}.",
        ror=("sl.forsorjningsstod-utan-beslut",),
    ),
    Klausul(
        "lag.4-2-lydelse",
        "Vad 4 kap. 2 § säger",
        "Socialnämnden får ge bistånd utöver vad som följer av 1 § om det finns skäl för det.",
        _MOJLIGHETER,
        Hantering.INFORMATION,
        "Så återger källan den lag som gällde då. "
        f"Från den 1 juli 2025 står möjligheten i {ny_motsvarighet('4 kap. 2 §')}.",
        tolkningar=("T-35",),
        ror=("process.tvasteg", "process.direkt-provning-4-2"),
    ),
    Klausul(
        "lag.4-2-ingen-rattighet",
        "En möjlighet, inte en rätt",
        "Bestämmelsen i 4 kap. 2 § SoL medför således inte någon rättighet för den enskilde eller skyldighet "
        "för kommunerna, utan endast en befogenhet",
        _MOJLIGHETER,
        Hantering.INFORMATION,
        "Därför är det bästa svaret i beräkningen att insatsen kan beviljas.",
        tolkningar=("T-35",),
        ror=("process.tvasteg",),
    ),
    Klausul(
        "lag.kf-beslutar-om-insats",
        "Kommunfullmäktige bestämmer vem som omfattas",
        "Med stöd av 4 kap 2 § SoL kan kommunfullmäktige besluta att personer med visst behov kan få en viss "
        "insats som ett komplement till insats som beviljas […]",
        _MOJLIGHETER,
        Hantering.INFORMATION,
        "Kriterierna får sin kraft av fullmäktiges beslut. Det beslutet finns inte bland källorna.",
        tolkningar=("T-40", "T-49"),
        ror=("process.direkt-provning-4-2", "sl.villkor-for-beslut"),
    ),
    Klausul(
        "lag.laglighetsprovning",
        "Bara laglighetsprövning",
        "Beslut om insatser med stöd av 4 kap. 2 § SoL kan inte prövas genom förvaltningsbesvär utan endast "
        "i form av laglighetsprövning enligt kommunallagen.",
        _MOJLIGHETER,
        Hantering.STEG,
        "Upplysningen om hur man överklagar måste skilja på de två stegen. Vägen för det första steget "
        "följer av lagen, inte av källan.",
        tolkningar=("T-17",),
        ror=("process.tvasteg",),
    ),
)
