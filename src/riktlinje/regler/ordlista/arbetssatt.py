"""Dokument och arbetssätt."""

from riktlinje.modell.ordlista import EGEN, Grupp, Ord

GRUPP = Grupp(
    "arbetssatt",
    "Dokument och arbetssätt",
    (
        Ord(
            "DUA och LUP",
            "dua",
            ("DUA", "LUP"),
            "DUA är Delegationen för unga och nyanlända till arbete. Källa 004 nämner DUA utan att förklara "
            "det, så betydelsen är vår. LUP är stadens lokala utvecklingsprogram (källa 004).",
            (EGEN,),
        ),
        Ord(
            "genomförandeplan",
            "genomforandeplan",
            ("genomförandeplan", "genomförandeplanen"),
            "Jobbtorgs svar på en beställning från stadsdelen.",
            ("002",),
        ),
        Ord(
            "gruppinformation och trepartssamtal",
            "gruppinformation",
            ("gruppinformation", "trepartssamtal"),
            "De två vägarna till inskrivning på Jobbtorg i 2018 års text.",
            ("004",),
        ),
        Ord(
            "hänvisa, lotsa, länka och slussa över",
            "hanvisa",
            (),
            "Källornas ord för att hjälpa personen vidare till rätt verksamhet.",
            ("000", "001", "003"),
            olankad="orden har sin vanliga betydelse",
        ),
        Ord(
            "indikator",
            "indikator",
            ("indikator", "indikatorer", "indikatorerna"),
            "Ett mått i nämndens uppföljning.",
            ("004",),
        ),
        Ord(
            "jobbplan",
            "jobbplan",
            ("jobbplan", "jobbplanen"),
            "Planeringen för en aspirant på Jobbtorg.",
            ("004",),
        ),
        Ord(
            "kommunala aktivitetsansvaret (KAA)",
            "kaa",
            ("kommunala aktivitetsansvaret", "aktivitetsansvar", "aktivitetsansvaret", "KAA"),
            "Kommunens ansvar för unga under 20 år som inte går i eller har fullföljt gymnasiet. Källa 004 "
            "nämner ansvaret utan att förklara det, och betydelsen är inte kontrollerad mot lagtexten.",
            (EGEN,),
        ),
        Ord(
            "samråd, samverkan och rapport",
            "samrad",
            ("samråd", "samrådet"),
            "Krav på hur ärendet hanteras tillsammans med andra. En rapport är det skriftliga underlaget.",
            ("000", "001", "002"),
        ),
        Ord(
            "slutrapport",
            "slutrapport",
            ("slutrapport", "slutrapporten"),
            "Sammanställning av prövade insatser och vad de ledde till.",
            ("004",),
        ),
        Ord(
            "Sociala system",
            "sociala-system",
            ("Sociala system",),
            "Stadens datasystem för socialtjänsten.",
            ("003",),
        ),
        Ord(
            "uppsökande uppdrag",
            "uppsokande-uppdrag",
            ("uppsökande uppdrag", "uppsökande uppdraget"),
            "Att nå personer som inte själva söker stöd.",
            ("000", "001", "003"),
        ),
        Ord(
            "utbildningsplikt och etableringsprogrammet",
            "utbildningsplikt",
            ("utbildningsplikt", "etableringsprogrammet"),
            "Statens program för nyanlända, med plikt för kortutbildade att studera.",
            ("004",),
        ),
        Ord(
            "utredning",
            "utredning",
            (),
            "Det samlade underlaget för beslutet.",
            ("000", "001", "002"),
            olankad="ordet har sin vanliga betydelse",
        ),
    ),
)
