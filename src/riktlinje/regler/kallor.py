"""Källdokumenten: vad de är, från när och vad de är bevis för."""

from riktlinje.modell.kalla import Dokument

BESLUT_OSETT = "beslut i kommunfullmäktige inte verifierat"
"""Det som inte är känt om utgåvorna medan de är förslag."""

UPPSOKANDE = Dokument(
    id="000",
    titel="Riktlinje för beslut om arbetsmarknadsinsats för vissa målgrupper som nås via "
    "arbetsmarknadsnämndens uppsökande uppdrag",
    kort="Riktlinjen för uppsökande uppdrag (källa 000)",
    datum="juni 2022",
    status="Förslag till kommunfullmäktige. "
    "{{uppsokande-2022 | foreslagen: Beslutet är inte verifierat. | beslutad: Riktlinjen är beslutad.}}",
)

UPPSOKANDE_KOPIA = Dokument(
    id="001",
    titel=UPPSOKANDE.titel + ", daterad kopia",
    kort="Riktlinjen för uppsökande uppdrag, daterad kopia (källa 001)",
    datum="juni 2022",
    status="Samma riktlinje i en annan textuttagning; kriterierna är lika (T-41).",
)

STODINSATS = Dokument(
    id="002",
    titel="Arbetsmarknadsförvaltningens tjänsteutlåtande om särskilt individanpassad stödinsats "
    "för socialpsykiatri och LSS",
    kort="Tjänsteutlåtandet om stödinsatsen (källa 002)",
    datum="före den 22 mars 2022",
    status="Förslag, villkorat av beslut i socialnämnden och kommunfullmäktige.",
)

REMISSVAR = Dokument(
    id="003",
    titel="Socialförvaltningens svar på remiss, dnr KS 2022/759",
    kort="Socialförvaltningens remissvar (källa 003)",
    datum="2022-08-30",
    status="Förslag till socialnämnden. Visar att den 1 januari 2023 föreslogs som första dag.",
)

OVERSYN = Dokument(
    id="004",
    titel="Tjänsteutlåtande om översynen av Jobbtorg Stockholms uppdrag och målgrupper",
    kort="Tjänsteutlåtandet om översynen av Jobbtorg (källa 004)",
    datum="2018",
    status="Rapport och förslag. "
    "{{jobbtorg-2018 | foreslagen: Nämndens beslut är inte verifierat. | beslutad: Målgruppen är beslutad.}}",
)

DOKUMENT = (UPPSOKANDE, UPPSOKANDE_KOPIA, STODINSATS, REMISSVAR, OVERSYN)
