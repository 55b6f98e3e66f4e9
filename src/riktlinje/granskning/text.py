"""Granskningen och jämförelsen som text i terminalen."""

from collections.abc import Iterator, Mapping
from typing import Any

from riktlinje.granskning.helhet import Kub
from riktlinje.granskning.jamforelse import Jamforelse, Klass
from riktlinje.granskning.mutation import visa
from riktlinje.granskning.rapport import Granskning
from riktlinje.modell.antal import antal, av
from riktlinje.modell.json_text import skriv_json
from riktlinje.modell.orsak import varden_i_ord
from riktlinje.modell.steg import Utgang
from riktlinje.modell.uppgift import Uppgift
from riktlinje.regelverk import REGELVERK

FLEST_KLASSER = 12
ANTAL_LIKA = "Inget fall får ett annat svar."


def granskningstext(granskning: Granskning) -> Iterator[str]:
    """Granskningen rad för rad."""
    data = granskning.som_data()
    yield (
        f"Regler {data['regler']}, scenarier {data['scenarier']}: "
        f"{av(data['rader']['stammer'], data['rader']['antal'], 'en rad', 'rader')} stämmer."
    )
    for rad in data["rader"]["avvikande"]:
        yield f"avviker: {rad['fil']}:{rad['rad']}  {rad['id']} «{rad['fall']}»"
        for cell in rad["avvikelser"]:
            yield f"  {cell['kolumn']}: tabellen {cell['tabellen']}, koden {cell['koden']}"
    yield from (f"kunde inte analyseras: {vad}" for vad in granskning.ej_analyserat)
    for utgava in data["utgavor"]:
        nadda = utgava["celler"] - utgava["onadda_celler"]
        yield (
            f"{utgava['utgava']}: {nadda} av {utgava['celler']} celler nådda, "
            f"{utgava['saknade_gransvarden']} av {utgava['gransvarden']} gränsvärden saknas, "
            f"{utgava['dodade']} av {utgava['mutanter']} mutanter dödade, {utgava['likvardiga']} likvärdiga, "
            f"{len(utgava['overlevde'])} överlevde."
        )
        yield from (f"  överlevde: {rad}" for rad in utgava["overlevde"])
        for lucka in utgava["luckor"]:
            kan = "" if lucka["kan_nas"] else " Inget fall kan nå dit."
            yield f"  saknas: {lucka['regel']}: {lucka['vad']}{kan}"
    for ett in granskning.fynd:
        yield f"{ett.sort}: {ett.vad}" + (
            f"\n  {villkor_i_ord(ett.villkor, REGELVERK.uppgifter)}" if ett.villkor else ""
        )
        yield f"  fall: {skriv_json(ett.falldata())}"
    for forslag in granskning.forslag():
        yield f"\nFöreslagen rad till scenarios/{forslag.fil}.md under «{forslag.avsnitt}»:"
        yield forslag.markdown()
    yield "Godkänd." if granskning.godkand else "Inte godkänd."


def jamforelsetext(jamforelse: Jamforelse) -> Iterator[str]:
    """Jämförelsen rad för rad."""
    if jamforelse.lika:
        yield "Ingenting skiljer i reglerna: varje fall får samma utfall, beslutsfattare och brister."
        return
    uppgifter = {uppgift.namn: uppgift for uppgift in jamforelse.uppgifter}
    for andring in jamforelse.ord_:
        fore, efter = andring.fore or "saknas", andring.efter or "borttagen"
        yield f"{andring.vad} i {andring.regel}: «{fore}» → «{efter}»"
    for cell in jamforelse.celler:
        villkor = villkor_i_ord(cell.villkor, uppgifter)
        yield f"tabellen för {cell.regel}: {villkor}: {visa(cell.fore)} → {visa(cell.efter)}"
    if not jamforelse.klasser:
        yield ANTAL_LIKA
        return
    yield "Berörda:"
    for kub in jamforelse.berorda[:FLEST_KLASSER]:
        yield f"  {villkor_i_ord(kub, uppgifter)}"
    yield antal_klasser(jamforelse)
    for klass in jamforelse.klasser[:FLEST_KLASSER]:
        yield f"  {villkor_i_ord(klass.villkor, uppgifter)}\n    {_svar(klass)}"
    if len(jamforelse.klasser) > FLEST_KLASSER:
        yield f"  … och {len(jamforelse.klasser) - FLEST_KLASSER} till; alla finns med --json."


def antal_klasser(jamforelse: Jamforelse) -> str:
    """Antalet klasser av fall vars svar ändras, i en mening."""
    hur_manga = len(jamforelse.klasser)
    andra = "ingen annan" if hur_manga == 1 else "inga andra"
    return f"{antal(hur_manga, 'En klass', 'klasser')} av fall får ett annat svar, och {andra}."


def _svar(klass: Klass) -> str:
    return f"{utgang_i_ord(*klass.fore)} → {utgang_i_ord(*klass.efter)}"


def utgang_i_ord(utgang: Utgang, brister: frozenset[str]) -> str:
    """Utfall, beslutsfattare och brister på en rad."""
    vem = utgang.beslutsfattare.rubrik if utgang.beslutsfattare else "ingen beslutar"
    return f"{utgang.utfall.rubrik} ({vem})" + (f", brister: {', '.join(sorted(brister))}" if brister else "")


def villkor_i_ord(villkor: Kub, uppgifter: Mapping[str, Uppgift]) -> str:
    """Villkoren i klartext, i prövningens ordning."""
    if not villkor:
        return "alla fall"
    return "; ".join(f"{uppgifter[n].rubrik}: {varden_i_ord(uppgifter[n], v)}" for n, v in villkor.items())


def jamforelsedata(jamforelse: Jamforelse) -> dict[str, Any]:
    """Jämförelsen i det stabila JSON-formatet, med varje klass och ett exempel."""
    uppgifter = {uppgift.namn: uppgift for uppgift in jamforelse.uppgifter}

    def skrivna(villkor: Kub) -> dict[str, list[str | int]]:
        return {namn: [uppgifter[namn].skriv(v) for v in varden] for namn, varden in villkor.items()}

    return {
        "lika": jamforelse.lika,
        "ord": [{"regel": a.regel, "vad": a.vad, "fore": a.fore, "efter": a.efter} for a in jamforelse.ord_],
        "celler": [
            {"regel": c.regel, "villkor": skrivna(c.villkor), "fore": visa(c.fore), "efter": visa(c.efter)}
            for c in jamforelse.celler
        ],
        "klasser": [
            {
                "villkor": skrivna(k.villkor),
                "fore": utgang_i_ord(*k.fore),
                "efter": utgang_i_ord(*k.efter),
                "exempel": {namn: uppgifter[namn].skriv(v) for namn, v in k.exempel.items()},
            }
            for k in jamforelse.klasser
        ],
    }
