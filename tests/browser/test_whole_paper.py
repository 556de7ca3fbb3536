"""What readers do with the running demo paper in a real browser, with script and without; what checkers say."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from running_paper import RunningPaper, eventually

pytestmark = pytest.mark.browser

_TOOLS = Path(__file__).resolve().parents[2] / ".tools/node_modules"
_AXE = _TOOLS / "axe-core/axe.min.js"
_VNU = _TOOLS / "vnu-jar/build/dist/vnu.jar"
_RUN_AXE = """() => axe.run(document, {resultTypes: ["violations"], runOnly:
    ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    .then(found => found.violations.map(one => one.id + ": " + one.nodes.map(node => node.target).slice(0, 3)))"""
_LINKED_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


@pytest.fixture
def page(browser: Browser, running_paper: RunningPaper) -> Iterator[Page]:
    """A reader's page: no error in its console, nothing from elsewhere, no cookie."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    found = context.new_page()
    errors: list[str] = []
    found.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    found.on("request", lambda request: errors.append(request.url) if running_paper.url not in request.url else None)
    yield found
    assert errors == []
    assert context.cookies() == []
    context.close()


@pytest.fixture
def bare(browser: Browser) -> Iterator[Page]:
    """A reader's page in a browser without script."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def _kinds(paper: RunningPaper, edition: str) -> dict[str, str]:
    """One address of every kind of page in an edition, found by following links as a reader would."""
    home = paper.get(f"/{edition}/").text
    stories = re.findall(rf'href="(/{edition}/[a-z-]+/\d+-[^"]+)"', home)
    kinds = {"home": f"/{edition}/", "archive": f"/{edition}/archive/", "letters": f"/{edition}/letters"}
    kinds |= {"search": f"/{edition}/search", "story": stories[0], "text": f"{stories[0]}/text"}
    kinds["section"] = stories[0].rsplit("/", 1)[0] + "/"
    wanted = {"topic": "topics", "author": "authors", "person": "people", "storyline": "storylines"}
    for address in dict.fromkeys(stories):
        text = paper.get(address).text
        for kind, folder in wanted.items():
            found = re.search(rf'href="(/{edition}/{folder}/[^"]+)"', text)
            if found and kind not in kinds:
                kinds[kind] = found[1]
        if wanted.keys() <= kinds.keys():
            break
    deeper = re.search(rf'href="({kinds["section"]}-/[^"]+)"', paper.get(kinds["section"]).text)
    if deeper:
        kinds["deeper"] = deeper[1]
    years = re.findall(rf'href="(/{edition}/archive/\d{{4}}/)"', paper.get(kinds["archive"]).text)
    kinds["year"] = years[0]
    kinds["month"] = re.findall(rf'href="({years[0]}\d\d/)"', paper.get(years[0]).text)[0]
    kinds["day"] = re.findall(rf'href="({kinds["month"]}\d\d/)"', paper.get(kinds["month"]).text)[0]
    standing = re.findall(rf'href="(/{edition}/[a-z-]+)"', home.split("<footer", 1)[1])
    kinds["standing"] = next(address for address in standing if not address.endswith(("letters", "search")))
    return {kind: unescape(address) for kind, address in kinds.items()}


@pytest.mark.parametrize("edition", ["az", "ru", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_page(
    browser: Browser, running_paper: RunningPaper, edition: str, scheme: Any
) -> None:
    if not _AXE.exists():
        pytest.skip("axe-core is not installed; `make test` installs it with npm")
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    wrong = {}
    kinds = _kinds(running_paper, edition)
    assert {"home", "story", "section", "topic", "author", "person", "storyline", "day", "standing"} <= kinds.keys()
    for kind, address in {**kinds, "missing": f"/{edition}/nothing-here"}.items():
        page.goto(running_paper.url + address)
        page.add_script_tag(path=_AXE)
        found = page.evaluate(_RUN_AXE)
        if found:
            wrong[kind] = found
    context.close()
    assert wrong == {}


def test_the_nu_checker_finds_no_error(running_paper: RunningPaper, tmp_path: Path) -> None:
    if not _VNU.exists():
        pytest.skip("the Nu HTML checker is not installed; `make test` installs it with npm")
    for edition in ("az", "ru", "en"):
        for kind, address in _kinds(running_paper, edition).items():
            (tmp_path / f"{edition}-{kind}.html").write_bytes(running_paper.get(address).body)
    done = subprocess.run(
        ["java", "-Xss2m", "-jar", str(_VNU), "--errors-only", "--format", "json", str(tmp_path)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    messages = json.loads(done.stderr)["messages"]
    assert [(message["url"].rsplit("/", 1)[-1], message["message"]) for message in messages] == []


@pytest.mark.parametrize("edition", ["az", "ru", "en"])
def test_linked_data_says_what_robots_expect(running_paper: RunningPaper, edition: str) -> None:
    text = running_paper.get(_kinds(running_paper, edition)["story"]).text
    blocks = [json.loads(found) for found in _LINKED_DATA.findall(text)]
    things = [thing for block in blocks for thing in (block.get("@graph") or [block])]
    story = next(thing for thing in things if thing["@type"] in ("NewsArticle", "LiveBlogPosting"))
    for name in ("headline", "image", "datePublished", "dateModified", "author", "publisher", "isAccessibleForFree"):
        assert story.get(name), name
    assert len(story["image"]) >= 3
    assert story["datePublished"].endswith("+04:00")
    assert any(thing["@type"] == "BreadcrumbList" for thing in things)


def test_a_letter_from_the_dialog_arrives_in_the_newsroom(page: Page, running_paper: RunningPaper) -> None:
    page.goto(running_paper.url + _kinds(running_paper, "en")["story"])
    page.get_by_role("link", name="Write to us").first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(re.compile("name", re.I)).first.fill("Ada")
    dialog.locator("textarea").fill("The ferry timetable has a mistake in it.")
    dialog.get_by_role("button", name=re.compile("send", re.I)).click()
    dialog.get_by_text(re.compile("arrived", re.I)).first.wait_for(timeout=20_000)
    eventually(
        lambda: any("timetable has a mistake" in text for text in running_paper.newsroom("letters")["texts"]),
        seconds=30,
    )


def test_a_letter_without_script_says_that_it_arrived(bare: Page, running_paper: RunningPaper) -> None:
    bare.goto(f"{running_paper.url}/ru/letters")
    bare.locator("textarea").fill("Спасибо за репортаж о пароме.")
    bare.locator("form[data-letter] button").click()
    bare.wait_for_url("**/ru/letters/thanks")
    expect(bare.locator("h1")).not_to_be_empty()
    eventually(
        lambda: any("Спасибо за репортаж" in text for text in running_paper.newsroom("letters")["texts"]), seconds=30
    )


def test_a_notice_closes_and_stays_closed(browser: Browser, running_paper: RunningPaper) -> None:
    running_paper.newsroom("notice", "az", "Xatirə günü")
    eventually(lambda: "Xatirə günü" in running_paper.get("/az/").text, seconds=15)
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{running_paper.url}/az/")
    notice = page.get_by_text("Xatirə günü")
    notice.wait_for()
    page.locator(".notice__close").click()
    notice.wait_for(state="hidden")
    page.goto(running_paper.url + _kinds(running_paper, "az")["story"])
    expect(page.get_by_text("Xatirə günü")).to_be_hidden()
    context.close()


def test_the_text_size_survives_a_reload_without_a_cookie(page: Page, running_paper: RunningPaper) -> None:
    page.goto(running_paper.url + _kinds(running_paper, "az")["story"])
    before = page.locator(".story__body").evaluate("body => parseFloat(getComputedStyle(body).fontSize)")
    page.get_by_role("radio", name=re.compile("18")).check(force=True)
    after = page.locator(".story__body").evaluate("body => parseFloat(getComputedStyle(body).fontSize)")
    assert after > before
    page.reload()
    assert page.locator(".story__body").evaluate("body => parseFloat(getComputedStyle(body).fontSize)") == after


def test_the_archive_leads_to_any_day_without_script(bare: Page, running_paper: RunningPaper) -> None:
    kinds = _kinds(running_paper, "ru")
    bare.goto(running_paper.url + kinds["story"])
    bare.locator("footer").get_by_role("link", name="Архив").click()
    bare.locator(f'a[href="{kinds["year"]}"]').first.click()
    bare.locator(f'a[href="{kinds["month"]}"]').first.click()
    bare.locator(f'a[href="{kinds["day"]}"]').first.click()
    expect(bare.locator("main article").first).to_be_visible()


def test_search_finds_an_inflected_word_without_script(bare: Page, running_paper: RunningPaper) -> None:
    eventually(lambda: "search__count" in running_paper.get("/az/search?q=x%C9%99z%C9%99r").text.split("<main")[1])
    bare.goto(f"{running_paper.url}/az/")
    bare.get_by_role("link", name="Axtarış").first.click()
    bare.locator("main input[type=search]").fill("xezerin")
    bare.locator("main form button").click()
    expect(bare.locator("main mark").first).to_be_visible()
    expect(bare.locator("main")).to_contain_text("Xəzər")


def test_a_search_is_a_feed_too_and_helps_on_while_it_is_typed(page: Page, running_paper: RunningPaper) -> None:
    eventually(lambda: "search__count" in running_paper.get("/az/search?q=x%C9%99z%C9%99r").text.split("<main")[1])
    feed = running_paper.get("/az/search.atom?q=x%C9%99z%C9%99rin")
    assert (feed.status, feed.headers["content-type"]) == (200, "application/atom+xml; charset=utf-8")
    assert feed.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in feed.headers["content-security-policy"]
    first = re.search(r'<entry>.*?href="https?://[^/]+(/az/[^"]+)"', feed.text)
    assert first is not None
    assert running_paper.get(first[1]).status == 200
    page.goto(f"{running_paper.url}/az/search")
    page.locator("main input[type=search]").press_sequentially("xəz", delay=20)
    page.wait_for_selector("main datalist option", state="attached")
    suggested = json.loads(running_paper.get("/az/suggest?q=x%C9%99z").text)
    assert page.locator("main datalist option").all_text_contents() == suggested[1]


def test_a_story_and_its_script_keep_their_weight(page: Page, running_paper: RunningPaper) -> None:
    finished: list[Any] = []
    page.on("requestfinished", lambda done: finished.append(done))
    page.goto(running_paper.url + _kinds(running_paper, "en")["story"], wait_until="networkidle")
    sizes = {request.url: request.sizes()["responseBodySize"] for request in finished}
    html = next(size for url, size in sizes.items() if "/en/" in url and "." not in url.rsplit("/", 1)[-1])
    script = next(size for url, size in sizes.items() if url.endswith(".js"))
    assert 0 < html <= 14 * 1024
    assert 0 < script <= 4 * 1024
