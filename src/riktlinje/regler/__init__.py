"""Reglerna: riktlinjerna som kod. Uppgifterna en gång, sedan en modul per målgrupp."""

from collections.abc import Mapping

from riktlinje.modell.provning import Provning
from riktlinje.regler.jobbtorg import PROVNING as JOBBTORG
from riktlinje.regler.stodinsats.provningar import PROVNINGAR as STODINSATS
from riktlinje.regler.uppsokande import PROVNING as UPPSOKANDE

PROVNINGAR: Mapping[str, Provning] = {
    provning.id: provning for provning in (UPPSOKANDE, *STODINSATS, JOBBTORG)
}
