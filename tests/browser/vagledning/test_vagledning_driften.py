"""Vägledningen när något annat händer: sidan byts, motorn saknas, JavaScript är av; inget lämnar sidan."""

import pytest
from browser.stod.kalkylatorsidan import START_MS, UR_MOTORN
from browser.stod.storningar import saknas
from browser.stod.vagledningssidan import DAG, DAG_I_ORD, FORSTA, NY, SIDA, borja, fragan, svara, till_slutet
from playwright.sync_api import Browser, Page, expect


def test_ankare_i_sidan_behaller_svaren(page: Page) -> None:
    """Hoppet till tabellen byter ut innehållet men inte svaren, och Bakåt går till frågan."""
    borja(page)
    svara(page, FORSTA, NY)
    fragan(page, "alder")
    page.locator("form.fall").evaluate("(form) => form.classList.add('gammal')")
    page.get_by_role("link", name="välja prövning direkt").click()
    expect(page.locator("form.gammal")).to_have_count(0, timeout=START_MS)
    fragan(page, "alder")
    expect(page.locator(".svarslista .svaret")).to_have_text([DAG_I_ORD, NY])
    svara(page, "alder", "24")
    fragan(page, "arbetar")
    page.go_back()
    fragan(page, "alder")
    expect(page.locator("#alder")).to_have_value("24")


@pytest.mark.forsta_besok
def test_inget_svar_lamnar_sidan(page: Page) -> None:
    """Inget svar står i någon begäran, adress, titel eller lagring, och motorn väntar på läsaren."""
    adresser: list[str] = []
    page.on("request", lambda begaran: adresser.append(begaran.url + (begaran.post_data or "")))
    page.goto(SIDA)
    page.wait_for_timeout(200)
    assert [adress for adress in adresser if UR_MOTORN.match(adress)] == []
    borja(page)
    fragan(page, FORSTA)
    till_slutet(page)
    for spar in (DAG, FORSTA, "v=2", "alder"):
        assert [adress for adress in adresser if spar in adress] == []
        assert spar not in page.title() + page.url
    lagrat = page.evaluate(
        "[localStorage.length, sessionStorage.length, document.cookie, history.state?.varden]"
    )
    assert lagrat in ([0, 0, "", None], [0, 0, ""])


def test_utan_motor_sags_vad_som_gar_och_det_gar_att_forsoka_igen(stord: Page) -> None:
    """Saknas motorn namnges filen, tabellen står kvar, och Försök igen fortsätter där läsaren var."""
    stord.route("**/motor/motor.json", saknas)
    borja(stord)
    ruta = stord.locator(".motorfel")
    expect(ruta).to_be_focused(timeout=START_MS)
    expect(ruta.get_by_role("alert")).to_contain_text("välj prövning i tabellen")
    expect(ruta.locator("code")).to_contain_text("motor.json")
    expect(stord.locator("table.provningar")).to_be_visible()
    stord.unroute("**/motor/motor.json")
    ruta.get_by_role("button", name="Försök igen").click()
    fragan(stord, FORSTA)
    expect(ruta).to_have_count(0)


def test_utan_javascript_star_tabellen_kvar(browser: Browser, base_url: str) -> None:
    """Utan JavaScript säger sidan vad som går, och visar inget fält som inte leder någonstans."""
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    sida = context.new_page()
    sida.goto(SIDA)
    expect(sida.locator("noscript strong")).to_be_visible()
    expect(sida.locator("form.fall")).to_be_hidden()
    expect(sida.locator("table.provningar a")).to_have_count(6)
    context.close()
