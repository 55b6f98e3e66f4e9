"""Beslut och lag."""

from riktlinje.modell.ordlista import LAG, Grupp, Ord
from riktlinje.regler.lagrum.lagnyckel import RATT, UTOVER

GRUPP = Grupp(
    "beslut",
    "Beslut och lag",
    (
        Ord(
            "avslag och bifall",
            "avslag",
            (),
            "Nej eller ja till en ansökan.",
            ("000", "001"),
            olankad="orden har sin vanliga betydelse",
        ),
        Ord(
            "avvisning och överlämnande",
            "overlamnande",
            ("avvisning", "överlämnande"),
            "Avvisning är att inte pröva ansökan. Överlämnande är att lämna den till rätt nämnd.",
            (LAG,),
        ),
        Ord("bistånd", "bistand", ("bistånd",), "Den gamla lagens ord för stöd efter beslut.", (LAG,)),
        Ord(
            "biståndsbeslut",
            "bistandsbeslut",
            ("biståndsbeslut", "biståndsbeslutet"),
            "Beslut om bistånd för en bestämd person, efter en individuell prövning.",
            ("002", "003"),
        ),
        Ord(
            "delgivning",
            "delgivning",
            ("delgivning", "delgivningen"),
            "Att personen får del av beslutet. Från den dagen räknas tiden för förvaltningsbesvär.",
            (LAG,),
        ),
        Ord(
            "folkbokförd",
            "folkbokford",
            ("folkbokförd", "folkbokföringen"),
            "Registrerad som bosatt. Kriteriet gäller Stockholms kommun.",
            ("000", "001"),
        ),
        Ord(
            "förvaltningsbesvär",
            "forvaltningsbesvar",
            ("förvaltningsbesvär",),
            "Överklagande där domstolen prövar saken och kan ändra beslutet.",
            ("002", LAG),
        ),
        Ord(
            "kontakt och pågående insats",
            "kontakt-stadsdel",
            ("kontakt med stadsdelen", "pågående insats"),
            "Att vara aktuell i ett öppet ärende, eller ha en insats, hos stadsdelens socialtjänst.",
            ("000", "001"),
            se=("T-45",),
        ),
        Ord(
            "laglighetsprövning",
            "laglighetsprovning",
            ("laglighetsprövning", "laglighetsprövningen"),
            "Överklagande där domstolen bara prövar om beslutet är lagligt.",
            ("002", LAG),
        ),
        Ord(
            "LSS",
            "lss",
            ("LSS",),
            "Lagen om stöd och service till vissa funktionshindrade (1993:387).",
            ("002", LAG),
        ),
        Ord(
            "myndighetsutövning",
            "myndighetsutovning",
            ("myndighetsutövning", "myndighetsutövningen"),
            "Att det allmänna bestämmer över en enskild genom beslut.",
            ("003", "004"),
        ),
        Ord(
            "skälig levnadsnivå och skäliga levnadsförhållanden",
            "skalig-levnadsniva",
            ("skälig levnadsnivå", "skäliga levnadsförhållanden"),
            "Måttet för rätten. Det första ordet hör till den gamla lagen, det andra till den "
            "nya lagen för personliga behov.",
            ("000", "001", LAG),
        ),
        Ord(
            "SoL",
            "sol",
            ("SoL", "socialtjänstlagen"),
            "Socialtjänstlagen: SFS 2001:453 till och med juni 2025, sedan SFS 2025:400.",
            (LAG,),
        ),
        Ord(
            "särskilda skäl",
            "sarskilda-skal",
            ("särskilda skäl",),
            "Det som krävs för stöd längre än två år i källa 002.",
            ("002",),
        ),
        Ord(
            "tvåstegsprövning",
            "tvastegsprovning",
            ("tvåstegsprövning", "tvåstegsprövningen"),
            f"Först prövas rätten ({RATT.gammal}, nu {RATT.ny}), sedan möjligheten utöver rätten "
            f"({UTOVER.gammal}, nu {UTOVER.ny}).",
            ("000", "001", LAG),
        ),
        Ord(
            "ärendeansvar",
            "arendeansvar",
            ("ärendeansvar",),
            "Vilken nämnd som ansvarar för ett ärende.",
            ("003",),
        ),
    ),
)
