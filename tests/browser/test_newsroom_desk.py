"""A reporter writes and submits, an editor publishes, a reader reads it; with the keyboard alone; under axe-core."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from running_paper import RunningPaper, ask, eventually

pytestmark = pytest.mark.browser

_ROOT = Path(__file__).resolve().parents[2]
_CHROMIUM = Path("/usr/bin/chromium")
_AXE = _ROOT / ".tools/node_modules/axe-core/axe.min.js"
_OURS = ".desk, .desk-page, .desk-tabs, .desk-letters, .desk-letter, .desk-front"
_RUN_AXE = """(include) => axe.run(include ? {include: [include]} : document, {resultTypes: ['violations']})
    .then(found => found.violations.filter(one => ['serious', 'critical'].includes(one.impact))
    .map(one => `${one.id}: ${one.nodes.map(node => node.target).slice(0, 3)}`))"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not _CHROMIUM.exists():
        pytest.skip("Chromium is not installed (Debian: apt install chromium)")
    with sync_playwright() as play:
        found = play.chromium.launch(executable_path=str(_CHROMIUM), args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def at_the_desk(browser: Browser, running_paper: RunningPaper) -> Iterator[Any]:
    contexts = []

    def sign_in(role: str, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.goto(f"{running_paper.newsroom_url}/desk/")
        # Everything with the keyboard: the first field has the focus.
        page.keyboard.type(running_paper.logins[role]["email"])
        page.keyboard.press("Tab")
        page.keyboard.type(running_paper.logins[role]["password"])
        page.keyboard.press("Enter")
        page.locator("h1", has_text="Good day").wait_for()
        return page

    eventually(lambda: ask(running_paper.newsroom_port, "GET", "/accounts/login/").status == 200, seconds=60)

    yield sign_in
    for context in contexts:
        context.close()


def write(page: Page, running_paper: RunningPaper, headline: str) -> None:
    """Write a small story in the English edition."""
    page.goto(f"{running_paper.newsroom_url}/desk/snippets/stories/story/add/")
    # Wagtail's script takes what stands in the form a moment after it loads for what is saved already.
    page.wait_for_timeout(2_000)
    page.select_option("#id_edition", label=page.locator("#id_edition option", has_text="English").inner_text())
    page.locator("#id_section option:not([hidden])").nth(1).wait_for(state="attached")
    page.select_option("#id_section", page.locator("#id_section option:not([hidden])").nth(1).get_attribute("value"))
    page.fill("#id_headline", headline)
    page.fill("#id_standfirst", "The lamp is lit by hand.")


def press_button(page: Page, name: str) -> None:
    """Press a button of the editor's footer, in the open or under the arrow."""
    button = page.locator(f"footer button[name='{name}'], footer button[data-workflow-action-name='{name}']")
    if not button.first.is_visible():
        page.locator("footer .w-dropdown__toggle, footer [data-w-dropdown-target='toggle']").first.click()
    button.first.click()


def test_a_reporter_submits_and_an_editor_publishes(at_the_desk: Any, running_paper: RunningPaper) -> None:
    reporter, editor = at_the_desk("reporter"), at_the_desk("editor")
    headline = "A lighthouse keeps its keeper"
    write(reporter, running_paper, headline)
    assert reporter.locator("button[name=action-publish]").count() == 0
    press_button(reporter, "action-submit")
    expect(reporter.locator(".messages")).to_contain_text("submitted")

    editor.goto(f"{running_paper.newsroom_url}/desk/")
    editor.locator("section", has_text="Waiting for review").get_by_role("link", name=headline).click()
    editor.get_by_role("button", name="Approve and Publish").click()
    receipt = editor.locator("[data-receipt][data-state=live]")
    expect(receipt).to_contain_text("Live in", timeout=30_000)
    address = receipt.get_by_role("link").get_attribute("href").partition(str(running_paper.port))[2]
    assert headline in ask(running_paper.port, "GET", address).text
    assert headline in ask(running_paper.port, "GET", "/en/").text


def test_what_keeps_a_story_back_is_told_and_nothing_is_lost(at_the_desk: Any, running_paper: RunningPaper) -> None:
    editor = at_the_desk("editor")
    write(editor, running_paper, "A story without a section")
    editor.select_option("#id_section", "")
    press_button(editor, "action-publish")
    expect(editor.locator(".messages")).to_contain_text("The story has no section.")
    assert editor.input_value("#id_headline") == "A story without a section"
    expect(editor.locator("#panel-child-text-section-errors, [id$='section-errors']").first).to_contain_text(
        "no section"
    )


def test_a_draft_keeps_itself_and_is_previewed_as_readers_will_see_it(
    at_the_desk: Any, running_paper: RunningPaper
) -> None:
    editor = at_the_desk("editor")
    write(editor, running_paper, "A draft that keeps itself")
    expect(editor).to_have_url(re.compile(r"/edit/\d+/"), timeout=30_000)
    editor.locator("[aria-label*='preview' i]").first.click()
    frame = editor.frame_locator("iframe[title*='review' i], [data-w-preview-target='iframe']").first
    expect(frame.locator("h1").last).to_contain_text("A draft that keeps itself", timeout=30_000)


def test_withdrawing_leaves_a_410(at_the_desk: Any, running_paper: RunningPaper) -> None:
    editor = at_the_desk("editor")
    write(editor, running_paper, "Withdrawn before noon")
    press_button(editor, "action-publish")
    receipt = editor.locator("[data-receipt][data-state=live]")
    expect(receipt).to_contain_text("Live in", timeout=30_000)
    address = receipt.get_by_role("link").get_attribute("href").partition(str(running_paper.port))[2]
    editor.goto(editor.url.split("?")[0].replace("/edit/", "/unpublish/"))
    editor.get_by_role("button", name="Yes, unpublish it").click()
    eventually(lambda: ask(running_paper.port, "GET", address).status == 410)


def test_a_front_is_curated_with_the_keyboard_alone(at_the_desk: Any, running_paper: RunningPaper) -> None:
    editor = at_the_desk("editor")
    editor.goto(f"{running_paper.newsroom_url}/desk/fronts/en/")
    second = editor.locator(".desk-places--backfill .desk-place").nth(1)
    headline = second.locator(".desk-place-words > a").inner_text()
    second.get_by_role("button", name="Lead").focus()
    editor.keyboard.press("Enter")
    editor.wait_for_load_state()
    lead = editor.locator(".desk-places").first.locator(".desk-place").first
    expect(lead).to_contain_text(headline)
    eventually(lambda: headline in ask(running_paper.port, "GET", "/en/").text)


@pytest.mark.skipif(not _AXE.is_file(), reason="axe-core is not installed: sh scripts/tools.sh")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_on_our_screens(
    browser: Browser, at_the_desk: Any, running_paper: RunningPaper, scheme: Any
) -> None:
    source = _AXE.read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    context = browser.new_context(color_scheme=scheme)
    entrance = context.new_page()
    entrance.goto(f"{running_paper.newsroom_url}/accounts/login/")
    entrance.evaluate(source)
    found["login"] = entrance.evaluate(_RUN_AXE, None)
    context.close()
    page = at_the_desk("editor", color_scheme=scheme)
    for path in ("", "letters/", "fronts/en/", "fronts/en/?q=a", "stories/1/translations/", "stories/1/take-down/"):
        page.goto(f"{running_paper.newsroom_url}/desk/{path}")
        page.evaluate(source)
        present = [one for one in _OURS.split(", ") if page.locator(one).count()]
        found[path] = [problem for one in present for problem in page.evaluate(_RUN_AXE, one)]
    assert {path: problems for path, problems in found.items() if problems} == {}
