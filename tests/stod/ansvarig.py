"""Stycket om den som ansvarar för webbplatsen."""

from markdown import Markdown


def ansvarig(val: dict[str, str]) -> str:
    """Stycket om den som ansvarar, med byggets inställningar."""
    return str(
        Markdown(extensions=["riktlinje"], extension_configs={"riktlinje": val}).convert("/// ansvarig\n///")
    )
