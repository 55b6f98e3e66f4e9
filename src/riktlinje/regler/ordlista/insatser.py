"""Insatser och stöd."""

from riktlinje.modell.ordlista import LAG, Grupp, Ord

GRUPP = Grupp(
    "insatser",
    "Insatser och stöd",
    (
        Ord(
            "arbetsförmågeprövning",
            "arbetsformageprovning",
            ("arbetsförmågeprövning", "arbetsförmågeprövningen", "arbetsförmågeprövningar"),
            "En tjänst på Jobbtorg som togs bort enligt 2018 års text.",
            ("004",),
        ),
        Ord(
            "arbetsförmågeutredning",
            "arbetsformageutredning",
            ("arbetsförmågeutredning", "arbetsförmågeutredningar"),
            "Utredning som Arbetsförmedlingen och Försäkringskassan ansvarar för.",
            ("004",),
        ),
        Ord(
            "daglig verksamhet",
            "daglig-verksamhet",
            ("daglig verksamhet",),
            "Insats enligt LSS för personkrets 1 och 2.",
            ("002", LAG),
        ),
        Ord(
            "fortsatt insats",
            "fortsatt-insats",
            ("fortsatt insats",),
            "Ny period efter sex månader i uppsökande uppdrag eller efter fyra månader med Insteg.",
            ("000", "001", "002"),
        ),
        Ord(
            "förrehabiliterande insatser",
            "forrehabiliterande",
            ("förrehabiliterande",),
            "Stöd före planering mot arbete, till exempel motivation och hälsa. Enligt 2018 års "
            "text närmast stadsdelens ansvar.",
            ("004",),
        ),
        Ord(
            "försörjningsstöd",
            "forsorjningsstod",
            ("försörjningsstöd", "försörjningsstödet"),
            "Ekonomiskt stöd från stadsdelens socialtjänst. Kompletterande försörjningsstöd ges "
            "utöver en annan inkomst.",
            ("000", "001", "002", "004"),
        ),
        Ord(
            "insats",
            "insats",
            (),
            "Ett stöd till en bestämd person. Den nya lagens ord för det som den gamla lagen kallar bistånd.",
            (LAG,),
            olankad="ordet står i nästan varje stycke; insatsens hela namn länkas",
        ),
        Ord(
            "Insteg",
            "insteg",
            ("Insteg",),
            "Fyra månaders prövotid av stödet för LSS personkrets 1 och 2.",
            ("002",),
        ),
        Ord(
            "IPS",
            "ips",
            ("IPS",),
            "En metod för personer med psykisk funktionsnedsättning.",
            ("002", "004"),
            engelska="Individual Placement and Support",
        ),
        Ord(
            "lämplig arbetsmarknadspolitisk åtgärd",
            "lamplig-af-atgard",
            ("lämplig arbetsmarknadspolitisk åtgärd", "lämplig åtgärd"),
            "Ett program eller en insats hos Arbetsförmedlingen som passar personen.",
            ("000", "001", "002"),
        ),
        Ord(
            "råd och stöd",
            "rad-och-stod",
            ("råd och stöd",),
            "Vägledning och hjälp utan ansökan, inskrivning och beslut.",
            ("000", "001", "003"),
        ),
        Ord(
            "SE",
            "se",
            ("Supported Employment", "SE"),
            "En metod där stödet ges för att finna, få och behålla ett arbete.",
            ("000", "001", "002", "004"),
            engelska="Supported Employment",
        ),
        Ord(
            "sysselsättning",
            "sysselsattning",
            ("sysselsättning",),
            "Insats enligt socialtjänstlagen, i källorna för socialpsykiatrins målgrupp.",
            ("002",),
        ),
        Ord(
            "särskilt individanpassad stödinsats",
            "sis",
            ("särskilt individanpassad stödinsats", "stödinsats", "stödinsatsen"),
            "Insatsen som prövas här. Den ska underlätta arbete eller studier. Källorna har "
            "flera namn på den.",
            ("000", "001", "002", "003"),
            se=("T-43",),
        ),
    ),
)
