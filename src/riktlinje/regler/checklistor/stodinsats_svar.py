"""Det som återstår efter ett svar om socialpsykiatri eller LSS, utfall för utfall."""

from collections.abc import Mapping

from riktlinje.modell.bedomning import Bedomning
from riktlinje.modell.checklista import Steg
from riktlinje.modell.fall import Fall
from riktlinje.modell.utfall import Utfall
from riktlinje.regler.checklistor.beslut import DEL_AV_UTREDNINGEN, EN_VAG, brister_i_skalen, dagarna
from riktlinje.regler.checklistor.kvar import FLEST, gor, steg_i_bedomning
from riktlinje.regler.checklistor.uppsokande_svar import FASTA
from riktlinje.regler.stodinsats.upplysningar import INFO_NY_ANSOKAN, NORMKONFLIKT, TVA_AR
from riktlinje.regler.utfall import UTAN_BISTANDSBESLUT

TIDENS_REGEL: Mapping[str, str] = {
    "socialpsykiatri": "sl.tid.tva-ar",
    "lss-insteg": "lss.insteg.tid",
    "lss-fortsattning": "sl.tid.tva-ar",
    "lss-fullt": "sl.tid.tva-ar",
}
EJ_I_KRAFT = (
    gor("kontrollera beslutsdagen", "sl.ikraft"),
    gor("ta reda på vilken ordning som gällde den dagen", "sl.ikraft"),
)
UTAN_SKAL = TVA_AR[-1].id


def steg(bedomning: Bedomning, fall: Fall) -> tuple[Steg, ...]:
    """Två till fem steg, det viktigaste först."""
    if bedomning.utfall == UTAN_BISTANDSBESLUT:
        return FASTA[UTAN_BISTANDSBESLUT]
    if bedomning.utfall == Utfall.EJ_I_KRAFT:
        return EJ_I_KRAFT
    if bedomning.utfall == Utfall.KRAVER_BEDOMNING:
        return steg_i_bedomning(bedomning, fall)
    return _beslut(bedomning)[:FLEST]


def _beslut(bedomning: Bedomning) -> tuple[Steg, ...]:
    forst, _ = bedomning.tvasteg
    delge = gor(DEL_AV_UTREDNINGEN, "sl.dokumentation")
    juristerna = gor(
        f"stäm av med stadens jurister om rätten enligt {forst.lagrum} ska prövas först",
        "strategi.bistandsbeslut",
    )
    vagen = gor(EN_VAG, "lag.laglighetsprovning")
    if bedomning.utfall == Utfall.KAN_INTE_BEVILJAS:
        return (delge, juristerna, brister_i_skalen(bedomning), vagen, *_vid_avslag(bedomning))
    return (
        *_arbetsformedlingen(bedomning),
        delge,
        juristerna,
        vagen,
        _tiden(bedomning),
        gor(
            "skicka en beställning till arbetsmarknadsförvaltningen, som svarar med en genomförandeplan",
            "sl.bestallning-genomforandeplan",
        ),
    )


def _vid_avslag(bedomning: Bedomning) -> tuple[Steg, ...]:
    if INFO_NY_ANSOKAN.id in bedomning.flaggor:
        vad = "berätta att personen kan ansöka på nytt och kan ansöka om Insteg, och anteckna att det är sagt"
        return (gor(vad, "lss.fullt.info-ny-ansokan"),)
    if UTAN_SKAL in bedomning.flaggor:
        vad = "kontrollera att alla särskilda skäl är prövade, och planera avslutet"
        return (gor(vad, "sl.tid.sarskilda-skal"),)
    return ()


def _arbetsformedlingen(bedomning: Bedomning) -> tuple[Steg, ...]:
    """Insteg kan beviljas utan att frågan är prövad, men strategin ställer den (T-25)."""
    if NORMKONFLIKT.id not in bedomning.flaggor:
        return ()
    return (gor("bedöm vad Arbetsförmedlingen kan erbjuda, och anteckna det", "strategi.af"),)


def _tiden(bedomning: Bedomning) -> Steg:
    regel, period = TIDENS_REGEL[bedomning.provning], bedomning.period
    if period is None:
        return gor("bestäm hur länge insatsen ges, och skriv varför", regel)
    return gor(f"skriv i beslutet hur länge insatsen ges, {dagarna(period)} som längst", regel)
