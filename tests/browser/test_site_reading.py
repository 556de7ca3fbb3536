"""What the little script does, in a real browser; and what readers have without it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest
from browser.shoot import served
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with served() as address:
        yield address


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    found = browser.new_context(viewport={"width": 1280, "height": 900})
    found.route("**/m/**", lambda route: route.abort())
    yield found
    found.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page that must not log an error, such as a breach of the content policy."""
    found = context.new_page()
    errors: list[str] = []
    found.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield found
    assert [text for text in errors if "ERR_FAILED" not in text] == []


@pytest.fixture
def bare(browser: Browser) -> Iterator[Page]:
    """A page in a browser without script."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    context.route("**/m/**", lambda route: route.abort())
    yield context.new_page()
    context.close()


def _reading_size(page: Page) -> float:
    return page.locator(".story__body").evaluate("element => parseFloat(getComputedStyle(element).fontSize)")


@pytest.mark.parametrize("kind", ["story", "story-bare"])
@pytest.mark.parametrize("width", [360, 820, 1440])
def test_a_story_stands_in_its_order_with_and_without_a_picture(page: Page, base: str, kind: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{base}/page/az/{kind}")
    boxes = [page.locator(f".story__{part}").bounding_box() for part in ("head", "body", "end")]
    assert all(boxes), "each is on the page"
    for above, below in itertools.pairwise(boxes):
        assert above["y"] + above["height"] <= below["y"], kind


def test_the_text_size_is_remembered_and_there_at_the_first_paint(page: Page, base: str) -> None:
    page.goto(f"{base}/page/az/story")
    sizes = {}
    for size in (12, 14, 16, 18):
        page.locator(f'[name=text-size][value="{size}"]').check()
        sizes[size] = _reading_size(page)
    assert sizes[12] < sizes[14] < sizes[16] < sizes[18]
    page.route("**/s/site.*.js", lambda route: route.abort())
    page.goto(f"{base}/page/ru/story", wait_until="domcontentloaded")
    assert _reading_size(page) == sizes[18], "the early script alone sets the size"
    assert page.context.cookies() == []


def test_the_text_size_control_follows_what_was_remembered(page: Page, base: str) -> None:
    page.goto(f"{base}/page/az/story")
    page.locator('[name=text-size][value="16"]').check()
    page.reload()
    expect(page.locator('[name=text-size][value="16"]')).to_be_checked()
    page.locator('[name=text-size][value="14"]').check()
    page.reload()
    expect(page.locator('[name=text-size][value="14"]')).to_be_checked()
    expect(page.locator('[name=text-size][value="16"]')).not_to_be_checked()


def test_without_script_the_size_still_changes_on_the_page(bare: Page, base: str) -> None:
    bare.goto(f"{base}/page/az/story")
    before = bare.locator(".story__body").bounding_box()
    bare.locator('[name=text-size][value="18"]').check()
    after = bare.locator(".story__body").bounding_box()
    assert before is not None
    assert after is not None
    assert after["height"] > before["height"] * 1.2


def test_a_notice_closes_and_stays_closed(page: Page, base: str) -> None:
    page.goto(f"{base}/page/az/story+extras")
    expect(page.locator(".notice")).to_be_visible()
    page.locator(".notice__close").click()
    expect(page.locator(".notice")).to_be_hidden()
    page.goto(f"{base}/page/az/home+extras")
    expect(page.locator(".notice")).to_be_hidden()


def test_a_notice_closes_without_script(bare: Page, base: str) -> None:
    bare.goto(f"{base}/page/az/story+extras")
    expect(bare.locator(".notice")).to_be_visible()
    bare.locator(".notice__close").click()
    expect(bare.locator(".notice")).to_be_hidden()


def test_the_archive_opens_in_a_dialog_and_turns_its_months(page: Page, base: str) -> None:
    page.goto(f"{base}/page/az/story")
    opener = page.locator(".menu__link[data-dialog]")
    opener.click()
    expect(page.locator("dialog[open] h2")).to_have_text("Noyabr 2026")
    expect(page.locator("dialog .calendar__link").first).to_have_css("display", "block")
    page.locator("dialog .steps__link--older").click()
    page.locator("dialog h2", has_text="Oktyabr 2026").wait_for()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(opener).to_be_focused()


def test_a_letter_is_written_in_the_dialog_with_its_proof(page: Page, base: str) -> None:
    sent: list[str] = []
    page.on("request", lambda one: sent.append(one.post_data or "") if one.method == "POST" else None)
    page.goto(f"{base}/page/az/story")
    page.locator(".story a[data-dialog='/az/letters']").click()
    page.locator("dialog textarea").fill("Salam!\nBir sözüm var.")
    page.locator("dialog button[type=submit]").click()
    page.locator("dialog h2", has_text="Məktubunuz çatdı").wait_for(timeout=60_000)
    assert "stamp=" in sent[0]
    assert "nonce=&" not in sent[0]
    assert "website=&" in sent[0]


def test_a_film_loads_only_when_asked(page: Page, base: str) -> None:
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url) if not one.url.startswith(base) else None)
    page.route("https://**", lambda route: route.fulfill(body="a film", content_type="text/html"))
    page.goto(f"{base}/page/az/story-video")
    page.mouse.wheel(0, 4000)
    assert asked == [], "nothing is asked of anyone else before the reader asks"
    page.locator(".embed__link").first.click()
    film = "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1"
    expect(page.locator("iframe.embed__frame")).to_have_attribute("src", film)


def test_without_script_a_film_is_a_plain_link(bare: Page, base: str) -> None:
    bare.goto(f"{base}/page/az/story-video")
    assert bare.locator(".embed__link").first.get_attribute("href") == "https://www.youtube.com/watch?v=abcdefghijk"


def test_keyboard_reaches_the_text_first(page: Page, base: str) -> None:
    page.goto(f"{base}/page/az/story")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#main$"))


def test_a_question_is_helped_on_while_it_is_typed(page: Page, base: str) -> None:
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(json=["xə", ["Xəzər", "<b>Xəbər</b>"], [], ["/az/1", "/az/2"]])

    page.route("**/az/suggest?**", answer)
    page.goto(f"{base}/page/az/search-start")
    field = page.get_by_role("searchbox").or_(page.get_by_role("combobox"))
    field.press_sequentially("xə", delay=10)
    page.wait_for_selector("datalist option", state="attached")
    assert asked == [f"{base}/az/suggest?q=x%C9%99"], "one question for the whole word"
    assert page.locator("datalist option").evaluate_all("all => all.map(one => one.value)") == ["Xəzər", "<b>Xəbər</b>"]
    expect(field).to_have_attribute("list", "suggested")


def test_without_suggestions_a_question_can_still_be_put(page: Page, base: str) -> None:
    page.route("**/az/suggest?**", lambda route: route.abort())
    page.goto(f"{base}/page/az/search-start")
    page.get_by_role("searchbox").press_sequentially("xəz")
    page.wait_for_timeout(300)
    with page.expect_request("**/az/search?q=x%C9%99z"):
        page.keyboard.press("Enter")


def test_paper_gets_no_buttons_and_one_left_edge(page: Page, base: str) -> None:
    page.goto(f"{base}/page/az/story-video")
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = false })")
    page.emulate_media(media="print")
    for nothing in ("details:not([open])", ".embed__play", ".share", ".menu"):
        assert not any(one.is_visible() for one in page.locator(nothing).all()), nothing
    assert page.locator(".footer__in").evaluate("element => getComputedStyle(element).paddingLeft") == "0px"


def test_wide_pages_have_one_left_edge(page: Page, base: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(f"{base}/page/az/story")
    edges = {
        page.locator(one).first.evaluate("e => e.getBoundingClientRect().left") for one in (".menu", ".footer__name")
    }
    assert len(edges) == 1
