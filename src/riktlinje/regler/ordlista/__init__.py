"""Ordlistan: varje ord en gång, grupp för grupp."""

from collections.abc import Mapping

from riktlinje.modell.ordlista import Ord
from riktlinje.regler.ordlista import arbetssatt, beslut, egna, insatser, malgrupper, roller

ORDLISTA = (egna.GRUPP, roller.GRUPP, malgrupper.GRUPP, insatser.GRUPP, beslut.GRUPP, arbetssatt.GRUPP)
ORD: Mapping[str, Ord] = {ett.id: ett for grupp in ORDLISTA for ett in grupp.ord}
