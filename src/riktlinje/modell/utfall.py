"""Prövningens möjliga utfall, beslutsfattare och kriteriernas status."""

from enum import StrEnum


class Utfall(StrEnum):
    """Vad prövningen kommer fram till. Aldrig ett beslut: en människa beslutar."""

    KAN_BEVILJAS = "kan_beviljas"
    KAN_INTE_BEVILJAS = "kan_inte_beviljas"
    KRAVER_BEDOMNING = "kraver_bedomning"
    HANVISA_STADSDEL = "hanvisa_stadsdel"
    UTAN_BISTANDSBESLUT = "utan_bistandsbeslut"
    RAD_OCH_STOD = "rad_och_stod"
    UTANFOR_MALGRUPP = "utanfor_malgrupp"
    EJ_I_KRAFT = "ej_i_kraft"
    INGAR_I_MALGRUPP = "ingar_i_malgrupp"
    EJ_MALGRUPP = "ej_malgrupp"
    UNDANTAGEN = "undantagen"
    MALGRUPP_ORDINARIE = "malgrupp_ordinarie"
    MALGRUPP_RESURS = "malgrupp_resurs"
    EJ_JOBBTORGS_UPPDRAG = "ej_jobbtorgs_uppdrag"
    STADSDEL_ANSVAR = "stadsdel_ansvar"

    @property
    def rubrik(self) -> str:
        """Utfallet i några ord."""
        return UTFALLSRUBRIKER[self]

    @property
    def symbol(self) -> str:
        """Ett tecken som stöd för ögat; säger aldrig mer än rubriken."""
        return {"kan_beviljas": "✓", "kan_inte_beviljas": "✗", "kraver_bedomning": "?"}.get(self.value, "→")


UTFALLSRUBRIKER = {
    Utfall.KAN_BEVILJAS: "Kan beviljas",
    Utfall.KAN_INTE_BEVILJAS: "Kan inte beviljas",
    Utfall.KRAVER_BEDOMNING: "Kräver bedömning",
    Utfall.HANVISA_STADSDEL: "Stadsdelsförvaltningen beslutar",
    Utfall.UTAN_BISTANDSBESLUT: "Stöd utan biståndsbeslut",
    Utfall.RAD_OCH_STOD: "Råd och stöd utan beslut",
    Utfall.UTANFOR_MALGRUPP: "Utanför riktlinjens målgrupper",
    Utfall.EJ_I_KRAFT: "Riktlinjen gäller inte den dagen",
    Utfall.INGAR_I_MALGRUPP: "Ingår i Jobbtorgs målgrupp",
    Utfall.EJ_MALGRUPP: "Ingår inte i Jobbtorgs målgrupp",
    Utfall.UNDANTAGEN: "Undantagen från Jobbtorgs målgrupp",
    Utfall.MALGRUPP_ORDINARIE: "Ordinarie målgrupp",
    Utfall.MALGRUPP_RESURS: "Målgrupp resurs",
    Utfall.EJ_JOBBTORGS_UPPDRAG: "Tjänsten ingår inte i Jobbtorgs uppdrag",
    Utfall.STADSDEL_ANSVAR: "Gråzon: närmast stadsdelens ansvar",
}


class Beslutsfattare(StrEnum):
    """Vem som beslutar enligt riktlinjen."""

    JOBBTORG = "jobbtorg"
    STADSDELSFORVALTNING = "stadsdelsforvaltning"

    @property
    def rubrik(self) -> str:
        """Beslutsfattaren i klartext."""
        return {
            "jobbtorg": "Jobbtorg, på arbetsmarknadsnämndens vägnar",
            "stadsdelsforvaltning": "Stadsdelsförvaltningen",
        }[self.value]


class Status(StrEnum):
    """Ett kriteriums läge för ett fall."""

    UPPFYLLT = "uppfyllt"
    EJ_UPPFYLLT = "ej_uppfyllt"
    OKLART = "oklart"

    @property
    def rubrik(self) -> str:
        """Läget i klartext."""
        return {"uppfyllt": "Uppfyllt", "ej_uppfyllt": "Ej uppfyllt", "oklart": "Oklart"}[self.value]

    @property
    def symbol(self) -> str:
        """Ett tecken som stöd för ögat."""
        return {"uppfyllt": "✓", "ej_uppfyllt": "✗", "oklart": "?"}[self.value]
