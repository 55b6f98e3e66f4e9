"""Vakten: fel i konsolen, skriptfel och begäran till någon annan underkänner provet som de hörde till."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, WebError


@contextmanager
def vaka(context: BrowserContext, adress: str) -> Iterator[list[str]]:
    """Ger en lista som fylls med fel i konsolen, skriptfel och varje begäran till någon annan än adressen."""
    fel: list[str] = []

    def vid_begaran(begaran: Request) -> None:
        if not begaran.url.startswith((adress, "data:", "blob:")):
            fel.append(f"begäran till {begaran.url}")

    def vid_konsol(rad: ConsoleMessage) -> None:
        if rad.type == "error":
            fel.append(f"konsolen på {rad.location.get('url')}: {rad.text}")

    def vid_skriptfel(webbfel: WebError) -> None:
        fel.append(f"skriptfel: {webbfel.error}")

    context.on("request", vid_begaran)
    context.on("console", vid_konsol)
    context.on("weberror", vid_skriptfel)
    try:
        yield fel
    finally:
        context.remove_listener("request", vid_begaran)
        context.remove_listener("console", vid_konsol)
        context.remove_listener("weberror", vid_skriptfel)


@contextmanager
def vaktad(context: BrowserContext, base_url: str) -> Iterator[Page]:
    """En sida som underkänner provet vid fel i konsolen, skriptfel eller en begäran till någon annan."""
    with vaka(context, base_url) as fel:
        yield context.new_page()
    assert fel == []
