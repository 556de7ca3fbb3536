"""A reporter writes and submits, an editor publishes, a reader reads it; with the keyboard alone; under axe-core."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from running_paper import RunningPaper, ask, eventually

pytestmark = pytest.mark.browser

_ROOT = Path(__file__).resolve().parents[2]
_AXE = _ROOT / ".tools/node_modules/axe-core/axe.min.js"
_OURS = ".desk, .desk-page, .desk-tabs, .desk-letters, .desk-letter, .desk-front"
_FOCUSED = """() => { const one = document.activeElement;
    const words = one.tagName === 'BODY' ? '' : one.innerText;
    return [one.id, one.name, one.title, one.getAttribute('aria-label'), words].join(' ') }"""
_RUN_AXE = """(include) => axe.run(include ? {include: [include]} : document, {resultTypes: ['violations']})
    .then(found => found.violations.filter(one => ['serious', 'critical'].includes(one.impact))
    .map(one => `${one.id}: ${one.nodes.map(node => node.target).slice(0, 3)}`))"""


@pytest.fixture
def at_the_desk(browser: Browser, running_paper: RunningPaper) -> Iterator[Any]:
    contexts = []

    def sign_in(role: str, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.goto(f"{running_paper.newsroom_url}/desk/")
        # Everything with the keyboard. Chromium gives the first field its focus a moment after the page has loaded.
        expect(page.locator("#id_login")).to_be_focused(timeout=60_000)
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


def tab_to(page: Page, wanted: str, *, back: bool = False) -> None:
    """Press Tab until what has the focus is called ``wanted`` (by its id, name, label or words)."""
    for _turn in range(60):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        if wanted in page.evaluate(_FOCUSED):
            return
    raise AssertionError(f"the keyboard does not come to {wanted!r}")


def published_at(page: Page, running_paper: RunningPaper) -> str:
    """Wait for the receipt; return the address at which readers have the story."""
    receipt = page.locator("[data-receipt][data-state=live]")
    expect(receipt).to_contain_text("Live in", timeout=30_000)
    address: str = receipt.get_by_role("link").get_attribute("href").partition(str(running_paper.port))[2]
    return address


def set_focal_point(page: Page) -> None:
    """Draw a box over the upper left of the picture, and save."""
    page.wait_for_timeout(1_000)
    box = page.locator(".jcrop-holder").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] * 0.15, box["y"] + box["height"] * 0.15)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.4, box["y"] + box["height"] * 0.4, steps=8)
    page.mouse.up()
    page.get_by_role("button", name="Save").first.click()


def test_a_reporter_submits_and_an_editor_publishes(at_the_desk: Any, running_paper: RunningPaper) -> None:
    reporter, editor = at_the_desk("reporter"), at_the_desk("editor")
    headline = "A lighthouse keeps its keeper"
    write(reporter, running_paper, headline)
    expect(reporter.locator("button[name=action-publish]")).to_have_count(0)
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
    expect(editor.locator("#id_headline")).to_have_value("A story without a section")
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


def test_a_story_is_written_and_published_with_the_keyboard_alone(
    at_the_desk: Any, running_paper: RunningPaper
) -> None:
    editor = at_the_desk("editor")
    tab_to(editor, "Write a story")
    editor.keyboard.press("Enter")
    editor.wait_for_url("**/story/add/")
    # A new story begins with the cursor in its headline.
    expect(editor.locator("#id_headline")).to_be_focused()
    editor.wait_for_timeout(2_000)
    editor.keyboard.type("Written without a mouse")
    tab_to(editor, "id_section", back=True)
    editor.keyboard.press("ArrowDown")
    tab_to(editor, "Insert a block")
    editor.keyboard.press("Enter")
    expect(editor.locator(".w-combobox input")).to_be_focused()
    editor.keyboard.type("paragraph")
    editor.keyboard.press("Enter")
    expect(editor.locator(".public-DraftEditor-content").first).to_be_focused()
    editor.keyboard.type("Not one click was needed.")
    # The editor of text hands over what was typed a moment later, as after a person's last letter.
    editor.wait_for_timeout(1_000)
    tab_to(editor, "action-publish")
    editor.keyboard.press("Enter")
    address = published_at(editor, running_paper)
    page = ask(running_paper.port, "GET", address).text
    assert "Written without a mouse" in page
    assert "Not one click was needed." in page


def test_a_picture_is_taken_in_and_shown_with_a_story(
    at_the_desk: Any, running_paper: RunningPaper, tmp_path: Path
) -> None:
    file = tmp_path / "harbour.jpg"
    Image.effect_mandelbrot((1600, 1000), (-2, -1.2, 1, 1.2), 60).convert("RGB").save(file, quality=85)
    editor = at_the_desk("editor")
    editor.goto(f"{running_paper.newsroom_url}/desk/images/add/")
    editor.set_input_files("#id_file", file)
    editor.fill("#id_title", "The harbour, drawn by numbers")
    editor.fill("#id_alt", "Dark shapes on a grey sea")
    editor.fill("#id_credit", "The test's own hand")
    editor.locator("main form button[type=submit]").last.click()
    editor.get_by_role("link", name="The harbour, drawn by numbers").first.click()
    set_focal_point(editor)
    editor.get_by_role("link", name="The harbour, drawn by numbers").first.click()
    expect(editor.locator("#id_focal_point_x")).not_to_have_value("")
    eventually(lambda: editor.reload() and "ready, " in editor.locator("main").inner_text(), seconds=60)

    write(editor, running_paper, "A picture of the harbour")
    editor.get_by_role("button", name="Choose an image").first.click()
    editor.locator(".modal").get_by_role("link", name="The harbour, drawn by numbers").first.click()
    expect(editor.locator("#id_lead_picture-chooser, .chooser").first).to_contain_text("The harbour")
    press_button(editor, "action-publish")
    page = ask(running_paper.port, "GET", published_at(editor, running_paper)).text
    assert "Dark shapes on a grey sea" in page
    assert "The test&#39;s own hand" in page or "The test's own hand" in page
    sources = re.findall(r"/m/[^\s\"',]+\.(?:avif|webp|jpe?g)", page)
    assert {Path(source).suffix for source in sources} >= {".avif", ".webp"}
    assert all(ask(running_paper.port, "GET", source).status == 200 for source in set(sources))


def test_a_link_to_a_story_is_chosen_and_its_history_compared(at_the_desk: Any, running_paper: RunningPaper) -> None:
    editor = at_the_desk("editor")
    write(editor, running_paper, "It began with another story")
    editor.locator(".c-sf-add-button").first.click()
    editor.locator(".w-combobox").get_by_role("option", name="Paragraph").click()
    text = editor.locator(".public-DraftEditor-content").first
    text.click()
    editor.keyboard.type("As we wrote before")
    for _letter in "before":
        editor.keyboard.press("Shift+ArrowLeft")
    editor.locator("[data-draftail-toolbar] button[name='STORY_LINK'], button[name='STORY_LINK']").first.click()
    modal = editor.locator(".modal")
    modal.locator("input[name=q]").fill("Caspian")
    found = modal.locator("tbody a", has_text="Caspian").first
    headline = found.inner_text().strip()
    found.click()
    expect(text.locator(".TooltipEntity")).to_contain_text("before")
    # The editor writes what it shows into the form a moment later.
    written = "() => [...document.querySelectorAll('input')].some(one => one.value.includes('STORY_LINK'))"
    editor.wait_for_function(written)
    press_button(editor, "action-publish")
    address = published_at(editor, running_paper)
    linked = re.search(r'As we wrote <a href="([^"]+)"[^>]*>before</a>', ask(running_paper.port, "GET", address).text)
    assert linked is not None
    assert (
        headline in ask(running_paper.port, "GET", linked[1].partition(f":{running_paper.port}")[2] or linked[1]).text
    )

    editor.wait_for_timeout(2_000)
    editor.fill("#id_headline", "It ended with another story")
    press_button(editor, "action-publish")
    published_at(editor, running_paper)
    number = re.search(r"/edit/(\d+)/", editor.url)
    assert number is not None
    stories = f"{running_paper.newsroom_url}/desk/snippets/stories/story"
    editor.goto(f"{stories}/history/{number[1]}/")
    expect(editor.locator("main tbody tr").first).to_contain_text("ublish")
    editor.goto(f"{stories}/history/{number[1]}/revisions/compare/earliest...latest/")
    expect(editor.locator(".comparison .deletion").first).to_contain_text("began")
    expect(editor.locator(".comparison .addition").first).to_contain_text("ended")


def test_a_story_is_scheduled_and_goes_out_by_itself(at_the_desk: Any, running_paper: RunningPaper) -> None:
    editor = at_the_desk("editor")
    write(editor, running_paper, "Out on the minute")
    expect(editor).to_have_url(re.compile(r"/edit/\d+/"), timeout=30_000)
    editor.get_by_role("button", name="Toggle status").click()
    editor.get_by_role("button", name="Set schedule").first.click()
    # In the paper's hours, which are those of Baku.
    due = datetime.now(ZoneInfo("Asia/Baku")) + timedelta(seconds=70)
    dialog = editor.get_by_role("dialog")
    dialog.locator("#id_go_live_at").fill(due.strftime("%Y-%m-%d %H:%M"))
    # By the keyboard: the field's calendar may still lie over the button.
    dialog.get_by_role("button", name="Save schedule").press("Enter")
    press_button(editor, "action-publish")
    expect(editor.locator(".messages")).to_contain_text("scheduled")
    assert "Out on the minute" not in ask(running_paper.port, "GET", "/en/").text
    eventually(lambda: "Out on the minute" in ask(running_paper.port, "GET", "/en/").text, seconds=100)


def test_the_bars_story_is_chosen_with_the_keyboard_alone(at_the_desk: Any, running_paper: RunningPaper) -> None:
    editor = at_the_desk("editor")
    editor.goto(f"{running_paper.newsroom_url}/desk/fronts/en/")
    headline = editor.locator(".desk-places--backfill .desk-place-words > a").nth(2).inner_text()
    editor.locator("#id_text").focus()
    editor.keyboard.type("Chosen without a mouse")
    tab_to(editor, "Choose story")
    editor.keyboard.press("Enter")
    search = editor.locator(".modal input[name=q]")
    search.wait_for()
    tab_to(editor, "id_q")
    # The newest stand there until what was typed has been looked for.
    editor.locator(".modal tbody").evaluate("newest => { newest.dataset.isOfBefore = 'yes' }")
    editor.keyboard.type(headline)
    expect(editor.locator(".modal tbody:not([data-is-of-before]) a", has_text=headline).first).to_be_visible()
    tab_to(editor, headline)
    editor.keyboard.press("Enter")
    expect(editor.locator("[data-chooser-title]")).to_have_text(headline)
    # The window of the chooser took the focus along; it comes back to the field.
    expect(editor.locator(".chooser button:focus")).to_be_visible()
    tab_to(editor, "Show it on every page")
    editor.keyboard.press("Enter")
    expect(editor.locator(".messages")).to_contain_text("on its way to every page")
    eventually(lambda: "Chosen without a mouse" in ask(running_paper.port, "GET", "/en/").text)
    editor.get_by_role("button", name="End it now").click()


def test_an_empty_block_is_named_and_led_to(at_the_desk: Any, running_paper: RunningPaper) -> None:
    editor = at_the_desk("editor")
    write(
        editor, running_paper, "A very long headline that goes on and on, as far as the end of the line and then some"
    )
    editor.locator(".c-sf-add-button").first.click()
    editor.locator(".w-combobox").get_by_role("option", name="Subheading").click()
    press_button(editor, "action-publish")
    link = editor.locator(".messages").get_by_role(
        "link", name="Subheading (block 1) is empty: write it, or delete it."
    )
    link.focus()
    editor.keyboard.press("Enter")
    expect(editor.locator("[data-contentpath=body] .error-message").first).to_be_in_viewport()
    expect(editor.locator("#id_headline")).to_have_value(re.compile("and then some$"))


def test_nothing_lies_over_a_long_headline(at_the_desk: Any, running_paper: RunningPaper) -> None:
    editor = at_the_desk("editor")
    editor.set_viewport_size({"width": 1440, "height": 900})
    write(editor, running_paper, "Headline " * 20)
    press_button(editor, "action-publish")
    published_at(editor, running_paper)
    button = editor.get_by_role("button", name="Collapse all").bounding_box()
    words = editor.locator("#header-title span").first.bounding_box()
    assert button is not None
    assert words is not None
    assert words["height"] > 60
    assert words["x"] + words["width"] <= button["x"]


def test_a_pattern_of_dates_shows_what_it_makes(at_the_desk: Any, running_paper: RunningPaper) -> None:
    administrator = at_the_desk("administrator")
    administrator.goto(f"{running_paper.newsroom_url}/desk/snippets/stories/edition/add/")
    administrator.select_option("#id_language", "ru")
    administrator.fill("#id_date_pattern", "%A, %-d %B %Y, %H:%M")
    expect(administrator.locator(".desk-example")).to_have_text("воскресенье, 9 марта 2025, 19:50")
    administrator.select_option("#id_language", "en")
    expect(administrator.locator(".desk-example")).to_have_text("Sunday, 9 March 2025, 19:50")


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
