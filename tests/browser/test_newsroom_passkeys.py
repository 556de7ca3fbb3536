"""An editor adds a passkey, signs in with it, and is told when one does not work; at a number none is offered."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect
from running_paper import RunningPaper, ask, eventually

pytestmark = pytest.mark.browser

_AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def give_password(page: Page, password: str) -> None:
    """Say the password again where the newsroom asks for it."""
    page.fill("[name=password]", password)
    page.locator("main form button[type=submit]").first.click()


def test_a_passkey_is_added_and_signs_in(browser: Browser, running_paper: RunningPaper) -> None:
    eventually(lambda: ask(running_paper.newsroom_port, "GET", "/accounts/login/").status == 200, seconds=60)
    login, newsroom = running_paper.logins["editor"], f"http://localhost:{running_paper.newsroom_port}"
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.goto(f"{newsroom}/accounts/login/")
    # This machine has no passkey yet, and a browser without any refuses; that is said on the page.
    problem = page.locator("[data-passkey-problem]")
    expect(problem).to_be_hidden()
    page.evaluate("document.dispatchEvent(new CustomEvent('allauth.error', {cancelable: true}))")
    expect(problem).to_contain_text("The passkey was not used")

    tool = context.new_cdp_session(page)
    tool.send("WebAuthn.enable")
    tool.send("WebAuthn.addVirtualAuthenticator", {"options": _AUTHENTICATOR})
    page.fill("#id_login", login["email"])
    page.fill("#id_password", login["password"])
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/desk/")
    page.goto(f"{newsroom}/accounts/2fa/webauthn/add/")
    if "reauthenticate" in page.url:
        give_password(page, login["password"])
    page.fill("[name=name]", "My machine")
    page.check("[name=passwordless]")
    page.locator("main form button").last.click()
    expect(page.locator(".messages")).to_contain_text("Security key added.")
    page.goto(f"{newsroom}/accounts/2fa/webauthn/")
    expect(page.locator("main")).to_contain_text("My machine")

    page.goto(f"{newsroom}/accounts/logout/")
    page.locator("main form button[type=submit]").first.click()
    page.locator("#passkey_login").click()
    page.wait_for_url("**/desk/")
    expect(page.locator("h1")).to_contain_text("Good day")
    context.close()
