"""Riktlinjen för uppsökande uppdrag: UVAS 19–29 år och kvinnor 30–64 år med svag ställning."""

from datetime import date

from riktlinje.modell.ordning import Ordning
from riktlinje.modell.provning import Provning, Utgava
from riktlinje.modell.utfall import Beslutsfattare
from riktlinje.regler.uppgifter import UPPGIFTER
from riktlinje.regler.uppsokande import beslutsfattare, handlaggning
from riktlinje.regler.uppsokande.kvinnor import KVINNOR
from riktlinje.regler.uppsokande.sammanfattning import sammanfatta
from riktlinje.regler.uppsokande.upplysningar import UPPLYSNINGAR
from riktlinje.regler.uppsokande.uvas import UVAS

ORDNING_2022 = Ordning(
    uppgifter=UPPGIFTER,
    vagval=(
        beslutsfattare.rad_och_stod,
        beslutsfattare.forsorjningsstod,
        beslutsfattare.stadsdel_beslutar,
    ),
    malgruppsval=beslutsfattare.malgrupp,
    malgrupper=(UVAS, KVINNOR),
    forfarandekrav=(handlaggning.samrad,),
    upplysningar=UPPLYSNINGAR,
    beslutsfattare=Beslutsfattare.JOBBTORG,
)

PROVNING = Provning(
    id="uppsokande",
    rubrik="Uppsökande uppdrag: UVAS och kvinnor med svag ställning",
    uppgifter=UPPGIFTER,
    startvarden={"annat_stodbehov": False, "avser_fortsatt_insats": False},
    samma_som={"alder_vid_ansokan": "alder"},
    hogst=(("alder_vid_ansokan", "alder"),),
    datumkanslig=("alder", "alder_vid_ansokan"),
    utgavor=(
        Utgava(
            id="uppsokande-2022",
            rubrik="Riktlinjen för uppsökande uppdrag, förslag från juni 2022",
            status="foreslagen",
            giltig_fran=date(2023, 1, 1),
            giltig_till=None,
            ordning=ORDNING_2022,
            period=handlaggning.period,
            tvasteg=handlaggning.tvasteg,
            sammanfatta=sammanfatta,
        ),
    ),
)
