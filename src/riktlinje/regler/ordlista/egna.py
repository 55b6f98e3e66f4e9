"""Webbplatsens egna ord."""

from riktlinje.modell.ordlista import EGEN, Grupp, Ord
from riktlinje.regler.tolkningar import TOLKNINGAR

GRUPP = Grupp(
    "egna-ord",
    "Webbplatsens egna ord",
    (
        Ord(
            "uppgift",
            "uppgift",
            (),
            "Något som kan vara känt om ett fall, till exempel ålder. En uppgift som inte är "
            "utredd är okänd, och okänd är inte nej.",
            (EGEN,),
            olankad="ordet används också i sin vanliga betydelse",
        ),
        Ord(
            "fall",
            "fall",
            (),
            "De uppgifter som är angivna, med beslutsdag.",
            (EGEN,),
            olankad="ordet används också i sin vanliga betydelse",
        ),
        Ord(
            "regel",
            "regel",
            (),
            "En mening i källan som körs som kod. Kriterier är en sorts regler.",
            (EGEN,),
            olankad="ordet används också i sin vanliga betydelse",
        ),
        Ord(
            "kriterium",
            "kriterium",
            ("kriterium", "kriteriet", "kriterier", "kriterierna"),
            "Ett villkor i riktlinjen, skrivet som en funktion. Det är uppfyllt, inte uppfyllt eller oklart.",
            (EGEN,),
        ),
        Ord(
            "klausul",
            "klausul",
            ("klausul", "klausulen", "klausuler", "klausulerna"),
            "En mening i källan utan egen kod, med besked om hur den är omhändertagen.",
            (EGEN,),
        ),
        Ord(
            "prövning",
            "provning",
            (),
            "Vägen från fall till svar: vem som beslutar, kriterierna och det som följer.",
            (EGEN,),
            olankad="ordet används också för den individuella prövningen enligt lagen",
        ),
        Ord(
            "bedömning",
            "bedomning",
            (),
            "Prövningens svar för ett fall. Handläggarens bedömning är något annat: en uppgift "
            "som bara handläggaren kan avgöra.",
            (EGEN,),
            olankad="ordet används också för handläggarens egen bedömning",
        ),
        Ord(
            "utfall",
            "utfall",
            ("utfall", "utfallet"),
            "Bedömningens slutsats, till exempel att insatsen kan beviljas.",
            (EGEN,),
        ),
        Ord(
            "upplysning",
            "upplysning",
            ("upplysning", "upplysningen", "upplysningar", "upplysningarna"),
            "Något i svaret att känna till eller göra, utan att utfallet ändras.",
            (EGEN,),
        ),
        Ord(
            "fakta",
            "fakta",
            (),
            "Uppgifter som går att kontrollera.",
            (EGEN,),
            olankad="ordet har sin vanliga betydelse",
        ),
        Ord(
            "omständighet",
            "omstandighet",
            ("omständighet", "omständigheter", "omständigheterna"),
            "En uppgift om ansökan eller läget, med ett startvärde som visas i svaret.",
            (EGEN,),
        ),
        Ord(
            "scenario",
            "scenario",
            ("scenario", "scenariot", "scenarier", "scenarierna"),
            "Ett fall med det svar som koden måste ge.",
            (EGEN,),
        ),
        Ord(
            "tolkning",
            "tolkning",
            ("tolkning", "tolkningen", "tolkningar", "tolkningarna"),
            "En publicerad läsning av en oklar text, med nummer från "
            f"{min(TOLKNINGAR)} till {max(TOLKNINGAR)}.",
            (EGEN,),
        ),
        Ord(
            "utgåva",
            "utgava",
            ("utgåva", "utgåvan", "utgåvor", "utgåvorna"),
            "En version av en text, med första dag och status.",
            (EGEN,),
        ),
        Ord(
            "källa",
            "kalla",
            (),
            "Ett av de fem källdokumenten.",
            (EGEN,),
            olankad="ordet har sin vanliga betydelse, och källan länkas där den nämns",
        ),
    ),
)
