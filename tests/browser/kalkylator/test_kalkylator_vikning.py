"""Obehövda frågor viks ihop: i tysthet, utan att fokus eller läsplats flyttas, och de kan ändå besvaras."""

import re

import pytest
from browser.stod.kalkylatorsidan import (
    IFYLLT,
    MOTORN_KLAR,
    SIDA,
    START_MS,
    aktivt,
    fall,
    fyll_i,
    prova,
    vanta_svar,
)
from playwright.sync_api import Page, expect

FOLKBOKFORD = "#fraga-folkbokford_i_stockholm"
UTBILDNING = "#fraga-hogsta_utbildning"
UVAS_BORJAN = {"alder": "23", "kon": "man", "beslutsdag": "2023-02-15"}
TEXT = "Ändrar inte svaret. Skälen i beslutet kan ändå behöva det."


def ny_sida(page: Page) -> None:
    """Öppnar kalkylatorn och väntar tills motorn är i gång."""
    page.goto(SIDA)
    page.locator("form.fall").scroll_into_view_if_needed()
    page.evaluate(MOTORN_KLAR)
    expect(page.locator(".framsteg")).to_be_empty()


def borja(page: Page) -> None:
    """Svarar att personen är en man på 23 år, så att frågorna för kvinnor inte behövs."""
    ny_sida(page)
    fyll_i(page, UVAS_BORJAN)
    page.keyboard.press("Tab")
    expect(page.locator(UTBILDNING)).to_contain_text(TEXT)


def test_fragor_viks_innan_fallet_provas(page: Page) -> None:
    """Med dagen given viks obehövda frågor ihop i tysthet, och de kommer tillbaka när de behövs."""
    ny_sida(page)
    fyll_i(page, {"alder": "23", "kon": "man"})
    page.wait_for_timeout(500)
    expect(page.locator(".vikt")).to_have_count(0)
    fyll_i(page, {"beslutsdag": "2023-02-15"})
    page.keyboard.press("Tab")
    utbildning = page.locator(UTBILDNING)
    expect(utbildning).to_contain_text(TEXT)
    expect(utbildning.locator(".val").first).to_be_hidden()
    expect(utbildning).to_have_accessible_description(re.compile(f"^{re.escape(TEXT)}"))
    expect(page.locator(f"{FOLKBOKFORD} .val").first).to_be_visible()
    expect(page.locator(":is(.resultat, .felruta, .felmeddelande)")).to_have_count(0)
    fyll_i(page, {"alder": "40"})
    page.locator("#kon-1").check()
    page.locator("[name=kon][value=kvinna]").check()
    expect(utbildning.locator(".val").first).to_be_visible()
    expect(utbildning).not_to_contain_text(TEXT)
    expect(utbildning).not_to_have_accessible_description(re.compile(re.escape(TEXT)))


def test_svara_anda_med_tangentbordet(page: Page) -> None:
    """Knappen nås med tabb, säger sin fråga och leder till det första svaret, som förblir framme."""
    borja(page)
    knapp = page.locator(UTBILDNING).get_by_role("button", name="Svara ändå: ")
    expect(knapp).to_have_accessible_description(TEXT)
    knapp.focus()
    page.keyboard.press("Enter")
    assert aktivt(page) == "hogsta_utbildning"
    fyll_i(page, {"arbetar": "nej"})
    page.wait_for_timeout(600)
    expect(page.locator(f"{UTBILDNING} .val").first).to_be_visible()
    expect(page.locator("#fraga-bristande_svenska")).to_contain_text(TEXT)


def test_svara_anda_med_musen(page: Page) -> None:
    """Ett klick vecklar ut bara den frågan, och svaret räknas."""
    borja(page)
    page.locator(UTBILDNING).get_by_role("button").click()
    page.locator("[name=hogsta_utbildning][value=gymnasium]").check()
    assert dict(page.evaluate(IFYLLT))["hogsta_utbildning"] == "gymnasium"
    expect(page.locator("#fraga-bristande_svenska")).to_contain_text(TEXT)


def test_fragan_med_fokus_viks_inte(page: Page) -> None:
    """Den som står i en fråga har den kvar och står kvar i den; den viks när fokus har gått vidare."""
    ny_sida(page)
    fyll_i(page, UVAS_BORJAN | {"beslutsdag": ""})
    page.locator("#hogsta_utbildning").focus()
    # Dagen fylls i utan att fokus flyttas, så som när ett tidigare svar kommer sent.
    page.evaluate(
        """() => {
            const dag = document.querySelector('#beslutsdag');
            dag.value = '2023-02-15';
            dag.dispatchEvent(new Event('change', { bubbles: true }));
        }"""
    )
    expect(page.locator("#fraga-bristande_svenska")).to_contain_text(TEXT)
    assert aktivt(page) == "hogsta_utbildning"
    expect(page.locator("#hogsta_utbildning")).to_be_visible()
    page.locator("#fraga-bristande_svenska button").focus()
    expect(page.locator(UTBILDNING)).to_contain_text(TEXT)


def test_inget_viks_medan_ett_tal_skrivs(page: Page) -> None:
    """En halv ålder viker inga frågor; hela svaret gör det när fältet lämnas."""
    ny_sida(page)
    fyll_i(page, {"kon": "man", "beslutsdag": "2023-02-15"})
    page.keyboard.press("Tab")
    page.locator("#alder").click()
    page.keyboard.type("2")
    page.wait_for_timeout(600)
    expect(page.locator(f"{FOLKBOKFORD}.vikt")).to_have_count(0)
    page.keyboard.press("Tab")
    expect(page.locator(FOLKBOKFORD)).to_contain_text(TEXT)


def test_rensa_och_fel_vecklar_ut(page: Page) -> None:
    """Rensa visar alla frågor igen, och det gör även ett svar som inte går att pröva."""
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    expect(page.locator(".vikt").first).to_be_attached()
    page.locator("#alder").fill("x")
    page.keyboard.press("Tab")
    expect(page.locator(".vikt")).to_have_count(0)
    page.locator("#alder").fill("23")
    page.keyboard.press("Tab")
    expect(page.locator(".vikt").first).to_be_attached()
    page.get_by_role("button", name="Rensa").click()
    expect(page.locator(".vikt")).to_have_count(0)
    page.wait_for_timeout(500)
    expect(page.locator(".vikt")).to_have_count(0)


def test_utan_motor_viks_inget(stord: Page) -> None:
    """Startar inte motorn står alla frågor kvar, och läsaren kan fylla i dem."""
    stord.route("**/motor/motor.json", lambda route: route.abort())
    stord.goto(SIDA)
    fyll_i(stord, UVAS_BORJAN)
    prova(stord)
    expect(stord.locator(".motorfel")).to_be_visible(timeout=START_MS)
    expect(stord.locator(".vikt")).to_have_count(0)


@pytest.mark.parametrize("bredd", [1280, 390, 320])
def test_lasplatsen_star_kvar(page: Page, bredd: int) -> None:
    """När frågor ovanför viks eller vecklas ut står den som läsaren är i kvar på sin plats i fönstret."""
    page.set_viewport_size({"width": bredd, "height": 640})
    page.goto(SIDA + fall("U01"))
    vanta_svar(page, "Kan beviljas")
    page.wait_for_timeout(400)
    radio = page.locator("[name=behov_jobbcoachning_socialt_stod][value=nej]")
    radio.evaluate("(r) => r.closest('.fraga').scrollIntoView({ block: 'center' })")
    radio.focus()
    for alder in ("40", "23"):
        fore = radio.evaluate("(r) => r.getBoundingClientRect().top")
        vikta = page.locator(".vikt").count()
        page.evaluate(
            """(alder) => {
                const falt = document.querySelector('#alder');
                falt.value = alder;
                const kon = alder === '40' ? 'kvinna' : 'man';
                document.querySelector(`[name=kon][value=${kon}]`).checked = true;
                falt.dispatchEvent(new Event('change', { bubbles: true }));
            }""",
            alder,
        )
        expect(page.locator(".vikt")).not_to_have_count(vikta)
        page.wait_for_timeout(100)
        assert abs(radio.evaluate("(r) => r.getBoundingClientRect().top") - fore) < 2
