"""Jämför citaten ord för ord med källtexterna och skriver intyget citat.json: make citat KALLOR=mapp.

Källtexterna ligger utanför projektet. Intyget är det som proven har i deras ställe: ett citat som ändras utan
att jämföras på nytt får ett annat avtryck, och provet faller.
"""

import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

from riktlinje.modell.kalla import Dokument
from riktlinje.modell.klausul import Klausul
from riktlinje.modell.regel import Regel
from riktlinje.regelverk import REGELVERK
from riktlinje.regler import kallor
from riktlinje.regler.klausuler import KLAUSULER

INTYG = Path(__file__).parents[1] / "tests" / "regler" / "citat.json"
KALLOR = ("000", "001", "002", "003", "004")
TEXTUTTAG = {kallor.UPPSOKANDE: ("000", "001")}


def mening_och_kalla() -> dict[str, tuple[str, Dokument]]:
    """Varje regels och klausuls citat med sitt dokument."""
    regler = [
        regel for p in REGELVERK.provningar.values() for utgava in p.utgavor for regel in utgava.regler()
    ]
    meningar: list[Regel[Any] | Klausul] = [*regler, *KLAUSULER.values()]
    return {mening.id: (mening.citat, mening.kalla.dokument) for mening in meningar}


def avtryck() -> dict[str, str]:
    """Ett avtryck av varje citat tillsammans med sitt dokument."""
    return {
        id_: hashlib.sha256(f"{dokument.id}\n{citat}".encode()).hexdigest()[:16]
        for id_, (citat, dokument) in sorted(mening_och_kalla().items())
    }


def avvikande(mapp: Path) -> list[str]:
    """De meningar vars citat inte står ordagrant i källtexten."""
    return [
        id_
        for id_, (citat, dokument) in mening_och_kalla().items()
        if not any(_star_i(citat, mapp, nummer) for nummer in TEXTUTTAG.get(dokument, (dokument.id,)))
    ]


def _star_i(citat: str, mapp: Path, nummer: str) -> bool:
    (fil,) = sorted(mapp.glob(f"{nummer}_*.txt"))
    # Textuttaget har radbrytningar och punkttecken som inte hör till meningen.
    text = re.sub(r"[\s\uf0b7•]+", " ", fil.read_text(encoding="utf-8"))
    return all(" ".join(del_.split()) in text for del_ in citat.split("[…]"))


def huvud(mapp: Path) -> str | None:
    """Skriver intyget, eller svarar med vad som är fel."""
    if saknas := [nummer for nummer in KALLOR if not list(mapp.glob(f"{nummer}_*.txt"))]:
        return f"I mappen {mapp} saknas källtext {', '.join(saknas)}. Ange rätt mapp: make citat KALLOR=mapp"
    if fel := avvikande(mapp):
        return f"Citatet står inte ordagrant i källan: {', '.join(fel)}. Rätta citatet i regeln."
    INTYG.write_text(json.dumps(avtryck(), indent=1) + "\n", "utf-8")
    return None


if __name__ == "__main__":
    sys.exit(huvud(Path(sys.argv[1])))
