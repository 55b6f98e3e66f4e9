"""Målgrupper."""

from riktlinje.modell.ordlista import LAG, Grupp, Ord

GRUPP = Grupp(
    "malgrupper",
    "Målgrupper",
    (
        Ord(
            "ensamkommande unga",
            "ensamkommande-ung",
            ("ensamkommande",),
            "Unga som har kommit till Sverige utan sina föräldrar. Enligt 2018 års text kan de "
            "anmälas för stöd samtidigt med studier.",
            ("004",),
        ),
        Ord(
            "kvinnor med svag ställning på arbetsmarknaden",
            "kvinnor-svag-stallning",
            ("kvinnor med svag ställning på arbetsmarknaden", "kvinnor med svag ställning"),
            "Riktlinjens målgrupp för kvinnor 30–64 år, med egna kriterier.",
            ("000", "001"),
        ),
        Ord(
            "nollplacerad, SGI noll",
            "sgi-noll",
            ("SGI noll", "nollplacerad", "nollplacerade"),
            "Den som är sjukskriven utan sjukpenninggrundande inkomst.",
            ("004",),
        ),
        Ord(
            "nyanländ, kommunanvisad",
            "nyanland",
            ("kommunanvisad", "kommunanvisade"),
            "Den som är ny i Sverige och omfattas av etableringen. Kommunanvisad är den som "
            "staten har anvisat till kommunen.",
            ("004",),
        ),
        Ord(
            "ordinarie målgrupp och målgrupp resurs",
            "ordinarie-malgrupp",
            ("ordinarie målgrupp", "målgrupp resurs"),
            "Jobbtorgs två grupper sedan 2009. {{jobbtorg-2018 | foreslagen: Förslaget är att de slås ihop i "
            "september 2018. | beslutad: De slås ihop från och med den {fran}.}}",
            ("004",),
        ),
        Ord(
            "personkrets 1, 2 och 3",
            "lss-personkrets",
            ("personkrets", "personkretsen", "personkretsarna"),
            "De grupper som LSS gäller för.",
            ("002", LAG),
            se=("lss",),
        ),
        Ord(
            "socialpsykiatrins målgrupp",
            "socialpsykiatri",
            ("socialpsykiatrins målgrupp",),
            "Personer med psykisk funktionsnedsättning. För insatsen krävs pågående kontakt med "
            "specialistpsykiatrin.",
            ("002",),
        ),
        Ord(
            "UVAS",
            "uvas",
            ("UVAS",),
            "Unga som varken arbetar eller studerar, i riktlinjen 19–29 år.",
            ("000", "001", "003"),
        ),
    ),
)
