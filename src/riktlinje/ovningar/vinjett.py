"""En vinjett är ett scenario berättat för den som övar, och det som övningen ska visa."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter


class Larandemal(StrEnum):
    """Vad den som övar ska se i fallet."""

    VEM_BESLUTAR = "vem-beslutar"
    TVA_STEG = "tva-steg"
    GRANSALDRAR = "gransaldrar"
    OKANT = "okant"
    SAMRAD = "samrad"
    MALGRUPPER = "malgrupper"
    GRAZONER = "grazoner"
    DAGAR = "dagar"

    @property
    def rubrik(self) -> str:
        """Lärandemålet i några ord."""
        return MALORD[self][0]

    @property
    def mening(self) -> str:
        """Lärandemålet som en mening."""
        return MALORD[self][1]


MALORD = {
    Larandemal.VEM_BESLUTAR: ("Vem beslutar?", "Frågan om vem som beslutar kommer före alla kriterier."),
    Larandemal.TVA_STEG: ("Lagrum och två steg", "Ett avslag i första steget är inte ett nej till stödet."),
    Larandemal.GRANSALDRAR: ("Åldrar vid gränsen", "En dag kan skilja. Åldern på beslutsdagen räknas."),
    Larandemal.OKANT: ("Det som är okänt", "Okänt är aldrig nej. Frågan är om luckan kan ändra svaret."),
    Larandemal.SAMRAD: ("Samråd och rapporter", "Saknat underlag är ett skäl att vänta, aldrig att avslå."),
    Larandemal.MALGRUPPER: (
        "Målgrupper som möts",
        "Ålder, kön och pågående stöd avgör vilka kriterier som gäller.",
    ),
    Larandemal.GRAZONER: ("Gråzoner och oklar text", "Två kontor kan läsa texten olika, och båda med skäl."),
    Larandemal.DAGAR: ("Dagar och tider", "Beslutsdagen, startdagen och ansökningsdagen styr olika saker."),
}


@dataclass(frozen=True, slots=True)
class Mening:
    """En mening i berättelsen och de uppgifter som den säger.

    Attributes:
        text: meningen; {alder} och liknande fylls i med scenariots eget värde.
        pastar: uppgifter som meningen säger med andra ord, med det värde den påstår; okand när den säger
            att uppgiften är okänd.
    """

    text: str
    pastar: Mapping[str, str]

    @property
    def ifyllda(self) -> tuple[str, ...]:
        """Namnen på de uppgifter vars värden fylls i."""
        return tuple(falt for _, falt, _, _ in Formatter().parse(self.text) if falt)


def mening(text: str, **pastar: str) -> Mening:
    """En mening; varje nyckelord är en uppgift som den säger, med värdet så som tabellen skriver det."""
    return Mening(text, pastar)


@dataclass(frozen=True, slots=True)
class Vinjett:
    """Ett scenario att öva på.

    Attributes:
        id: övningsfallets nummer, som aldrig återanvänds.
        rubrik: fallet i några ord, utan att röja svaret.
        mal: vad fallet ska visa; None i en genomgång.
        rad: scenariots id; alla uppgifter kommer därifrån.
        berattelse: fallet i korta meningar.
        poang: det svar som gör fallet till ett exempel på lärandemålet, med scenariotabellernas kolumner.
        lardom: vad man tar med sig, i en eller två meningar.
        flaggor: upplysningar och tolkningar som fallet också ska ge.
    """

    id: str
    rubrik: str
    mal: Larandemal | None
    rad: str
    berattelse: tuple[Mening, ...]
    poang: Mapping[str, str]
    lardom: str
    flaggor: tuple[str, ...] = ()
