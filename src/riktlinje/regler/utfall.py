"""Riktlinjernas egna utfall, de som beslutar enligt dem, och vad stegen enligt lagen kan ge."""

from riktlinje.modell.utfall import Beslutsfattare, Stegutfall, Utfall

HANVISA_STADSDEL = Utfall("hanvisa_stadsdel", "Stadsdelsförvaltningen beslutar", annan_vag=True)
UTAN_BISTANDSBESLUT = Utfall("utan_bistandsbeslut", "Stöd utan biståndsbeslut", annan_vag=True)
RAD_OCH_STOD = Utfall("rad_och_stod", "Råd och stöd utan beslut", annan_vag=True)
INGAR_I_MALGRUPP = Utfall("ingar_i_malgrupp", "Ingår i Jobbtorgs målgrupp", galler=True)
EJ_MALGRUPP = Utfall("ej_malgrupp", "Ingår inte i Jobbtorgs målgrupp")
UNDANTAGEN = Utfall("undantagen", "Undantagen från Jobbtorgs målgrupp")
MALGRUPP_ORDINARIE = Utfall("malgrupp_ordinarie", "Ordinarie målgrupp", galler=True)
MALGRUPP_RESURS = Utfall("malgrupp_resurs", "Målgrupp resurs", galler=True)
EJ_JOBBTORGS_UPPDRAG = Utfall("ej_jobbtorgs_uppdrag", "Tjänsten ingår inte i Jobbtorgs uppdrag")
STADSDEL_ANSVAR = Utfall("stadsdel_ansvar", "Gråzon: närmast stadsdelens ansvar", annan_vag=True)

UTFALL = (
    Utfall.KAN_BEVILJAS,
    Utfall.KAN_INTE_BEVILJAS,
    Utfall.KRAVER_BEDOMNING,
    HANVISA_STADSDEL,
    UTAN_BISTANDSBESLUT,
    RAD_OCH_STOD,
    Utfall.UTANFOR_MALGRUPP,
    Utfall.EJ_I_KRAFT,
    INGAR_I_MALGRUPP,
    EJ_MALGRUPP,
    UNDANTAGEN,
    MALGRUPP_ORDINARIE,
    MALGRUPP_RESURS,
    EJ_JOBBTORGS_UPPDRAG,
    STADSDEL_ANSVAR,
)
"""Alla utfall, i den ordning de visas."""

JOBBTORG = Beslutsfattare("jobbtorg", "Jobbtorg, på arbetsmarknadsnämndens vägnar", "Jobbtorg")
STADSDELSFORVALTNING = Beslutsfattare("stadsdelsforvaltning", "Stadsdelsförvaltningen")
BESLUTSFATTARE = (JOBBTORG, STADSDELSFORVALTNING)

AVSLAG = Stegutfall("avslag", "avslag")
BIFALL = Stegutfall("bifall", "bifall")
BOR_PROVAS = Stegutfall("bor_provas", "bör prövas", kravs=False)
"""Källan kräver inte steget (T-36)."""
