"""Every page kind in every language: whole, valid in outline, within the content policy, readable without script."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser

import pytest
from unit.site.site_fixtures import LANGUAGES, Paper

from broadsheet.site import assets, render, shapes
from broadsheet.site.filters import style_kind
from broadsheet.site.render import ListRange, Slot

PAPERS = {language: Paper(language) for language in LANGUAGES} | {"rtl": Paper("az", direction="rtl")}
CASES = [(name, kind) for name, paper in PAPERS.items() for kind in paper.pages()]
VOID = {"meta", "link", "img", "input", "source", "br", "hr", "path"}
HTML = {(name, kind): PAPERS[name].html(PAPERS[name].pages()[kind], extras=True) for name, kind in CASES}


class Outline(HTMLParser):
    """What a test asks of a page: tags with attributes in order, headings, texts of scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.headings: list[tuple[int, str]] = []
        self.raw: list[tuple[str, dict[str, str], str]] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append((tag, found))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append((int(tag[1]), ""))
        if tag in ("script", "style"):
            self.raw.append((tag, found, ""))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> crosses another element"

    def handle_data(self, data: str) -> None:
        if self.open and re.fullmatch("h[1-6]", self.open[-1]):
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)
        if self.open and self.open[-1] in ("script", "style"):
            tag, attributes, text = self.raw[-1]
            self.raw[-1] = (tag, attributes, text + data)

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


@cache
def outline_of(name: str, kind: str) -> Outline:
    return Outline(HTML[name, kind])


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_page_is_whole_and_well_outlined(name: str, kind: str) -> None:
    outline = outline_of(name, kind)
    assert outline.open == [], "every element is closed"
    html = outline.all("html")[0]
    assert html["lang"] == PAPERS[name].edition.language
    assert html["dir"] == PAPERS[name].edition.direction
    assert len(outline.all("title")) == 1
    assert [level for level, _ in outline.headings].count(1) == 1
    assert len(outline.all("main")) == 1
    ids = Counter(attributes["id"] for _, attributes in outline.tags if "id" in attributes)
    assert [one for one, times in ids.items() if times > 1] == []


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_headings_never_skip_a_level(name: str, kind: str) -> None:
    levels = [level for level, _ in outline_of(name, kind).headings]
    before = 0
    for level in levels:
        assert level <= before + 1, levels
        before = level


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_nothing_breaks_the_content_policy(name: str, kind: str) -> None:
    outline = outline_of(name, kind)
    for tag, attributes in outline.tags:
        assert "style" not in attributes, tag
        assert not [one for one in attributes if one.startswith("on")], tag
        assert not attributes.get("href", "").startswith("javascript:")
        if tag in ("script", "img", "source", "video"):
            assert not attributes.get("src", "").startswith(("http:", "https:", "//")), "no third party"
    for tag, attributes, text in outline.raw:
        if attributes.get("type") == "application/ld+json" or "src" in attributes:
            continue
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in assets.csp(), tag


def test_the_policy_allows_nothing_inline_but_our_own() -> None:
    assert "unsafe" not in assets.csp()
    assert "*" not in assets.csp()
    assert assets.csp().startswith("default-src 'none'")
    assert assets.csp().isascii()


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_every_picture_has_words_size_and_patience(name: str, kind: str) -> None:
    images = outline_of(name, kind).all("img")
    for image in images:
        assert "alt" in image
        assert int(image["width"]) > 0
        assert int(image["height"]) > 0
        assert image.get("loading") == "lazy" or image.get("fetchpriority") == "high"
    assert len([image for image in images if image.get("fetchpriority") == "high"]) <= 1


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_page_reads_without_script(name: str, kind: str) -> None:
    outline = outline_of(name, kind)
    for tag, attributes in outline.tags:
        if "data-dialog" in attributes or "data-frame" in attributes:
            assert attributes["href"].startswith(("/", "https://"))
        if tag == "form" and attributes.get("method") != "dialog":
            assert attributes["action"].startswith("/")
    buttons = [one for one in outline.all("button") if one.get("type") != "submit" and "data-done" not in one]
    assert all(one.get("class") in ("dialog__close", "button") for one in buttons), "no button that only script obeys"


def test_every_page_shape_has_a_fixture_and_a_template() -> None:
    made = {type(shape) for shape in PAPERS["az"].pages().values()}
    assert made == set(render.PageShape.__args__)
    slots = {type(shape) for shape in PAPERS["az"].slots().values()}
    assert slots == set(render.SlotShape.__args__)


def test_error_pages_need_no_store_and_dead_links_lead_to_the_newest() -> None:
    for status in (404, 410, 405, 421, 429, 500, 503):
        pieces = render.page(shapes.ErrorPage(PAPERS["ru"].edition, status)).pieces
        slots = [piece for piece in pieces if not isinstance(piece, str)]
        assert slots == ([Slot("latest/ru")] if status in (404, 410) else []), "what may be missing, and nothing else"
        assert isinstance(pieces[0], str)
        assert str(status) in pieces[0]


def test_a_story_names_its_slots_in_order() -> None:
    pieces = render.page(PAPERS["az"].pages()["story"]).pieces
    assert [piece.key for piece in pieces if isinstance(piece, Slot)] == [
        "style/az/rich", "breaking/az", "masthead/az", "related/1000", "see-also/az/city/without/1000",
        "latest/az", "notice/az", "footer/az",
    ]  # fmt: skip
    assert len([piece for piece in pieces if isinstance(piece, str)]) == 2, "each own piece costs a record a story"


def test_a_plain_story_carries_no_more_css_than_it_needs_and_a_shorter_policy() -> None:
    pieces = render.page(PAPERS["az"].pages()["story-plain"]).pieces
    assert Slot("style/az") in pieces
    assert len(assets.story_csp()) < len(assets.csp()) / 2
    assert Slot("style/az/rich") in render.page(PAPERS["az"].pages()["story"]).pieces
    assert Slot("style/az/youtube") in render.page(PAPERS["az"].pages()["story-everything"]).pieces
    html = HTML["az", "story-plain"]
    for text in re.findall(r"<(?:style|script)>(.*?)</", html, re.S):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in assets.story_csp()
        assert f"'sha256-{digest}'" in assets.rich_csp()
        assert f"'sha256-{digest}'" in assets.film_csp()
    assert len(assets.story_csp()) < len(assets.rich_csp())
    known = assets.story_css()
    shown = {name for names in re.findall(r'class="([^"]+)"', html) for name in names.split()}
    assert {name for name in shown if f".{name}" in assets.rich_css() and f".{name}" not in known} == set()


def test_what_the_mark_says_the_kicker_does_not_say_again() -> None:
    paper = PAPERS["az"]
    video = replace(paper.card(2), format="video", kicker="Video")
    assert "kicker" not in render.card(video)
    assert "- Video" in render.card(video)
    assert '<p class="kicker">Xəzər</p>' in render.card(replace(video, kicker="Xəzər"))
    assert '<p class="kicker">Video</p>' in render.card(replace(video, format="text"))


def test_a_dialogs_page_may_be_parsed_under_every_policy() -> None:
    """Its own CSS is checked there against the policy of the page that asked for it."""
    dialogs = [HTML["az", kind] for kind in ("letters", "letters-thanks", "archive", "archive-year", "archive-month")]
    texts = {text for html in dialogs for text in re.findall(r"<style(?: data-other)?>(.*?)</style>", html, re.S)}
    for policy in (assets.story_csp(), assets.rich_csp(), assets.film_csp(), assets.front_csp(), assets.csp()):
        for text in texts:
            assert base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() in policy


def test_a_story_may_frame_only_the_house_of_its_films() -> None:
    story = PAPERS["az"].pages()["story-video"].story
    assert style_kind(story) == "/youtube"
    other = replace(story.lead_video, provider="vimeo", frame_url="https://player.vimeo.com/video/1")
    assert style_kind(replace(story, lead_video=other)) == "/film"
    own = replace(story.lead_video, provider="", frame_url="", address="/m/film.mp4")
    assert style_kind(replace(story, lead_video=own)) == "/youtube"
    assert "media-src 'self'" in assets.film_csp()
    assert "frame-src https://www.youtube-nocookie.com;" in assets.film_csp()
    assert "vimeo" not in assets.film_csp()


def test_a_notice_brings_its_style_along() -> None:
    assert ".notice" not in assets.story_css()
    slot = render.slot(next(one for one in PAPERS["az"].slots().values() if isinstance(one, shapes.Notice)))
    assert slot.startswith(f'<link rel="stylesheet" href="{assets.notice_address()}">')
    assert ".notice__close" in assets.static_files()[assets.notice_address()][1].decode()


@pytest.mark.parametrize("kind", ["home", "section", "topic", "storyline", "deeper"])
@pytest.mark.parametrize("name", PAPERS)
def test_a_front_carries_the_css_that_it_shows_and_no_other(name: str, kind: str) -> None:
    html = PAPERS[name].html(PAPERS[name].pages()[kind])
    sheets = re.findall(r"<style>(.*?)</style>", html, re.S)
    assert sheets == [assets.story_css(), assets.front_css()]
    for text in sheets:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in assets.front_csp()
    shown = {one for names in re.findall(r'class="([^"]+)"', html) for one in names.split()}
    ruled = {one for one in shown if re.search(rf"\.{re.escape(one)}(?![\w-])", assets.other_css())}
    there = "".join(sheets)
    assert {one for one in ruled if not re.search(rf"\.{re.escape(one)}(?![\w-])", there)} == {
        "dialog",
        "dialog__bar",
        "dialog__title",
        "dialog__close",
    }


def test_the_light_rendering_has_no_slot_but_the_breaking_bar() -> None:
    pieces = render.page(PAPERS["az"].pages()["text-only"]).pieces
    assert [piece for piece in pieces if not isinstance(piece, str)] == [Slot("breaking/az")]
    assert "<img" not in HTML["az", "text-only"]


def test_a_list_page_says_what_the_reader_must_stitch() -> None:
    section, deeper = (render.page(PAPERS["az"].pages()[kind]).pieces for kind in ("section", "deeper"))
    first = next(piece for piece in section if isinstance(piece, ListRange))
    assert (first.list, first.limit, first.skip) == ("section/az/city", 20, 5)
    assert "{address}" in first.older
    assert first.newer == ""
    shell = next(piece for piece in deeper if isinstance(piece, ListRange))
    assert shell.skip == 0
    assert "{address}" in shell.newer


def test_a_preview_says_so_and_stays_out_of_indexes() -> None:
    html = HTML["az", "story-video"]
    assert 'content="noindex"' in html
    assert PAPERS["az"].copy.headlines[0] in html


def test_the_same_shapes_make_the_same_bytes() -> None:
    again = Paper("az")
    assert again.html(again.pages()["story-everything"], extras=True) == HTML["az", "story-everything"]


def test_a_notice_keeps_its_paragraphs() -> None:
    notice = shapes.Notice(PAPERS["az"].edition, "n1", "Anım günü", "Birinci abzas.\r\n\r\nİkinci & son.", None)
    html = render.slot(notice)
    assert re.findall(r'<p class="notice__text">(.*?)</p>', html) == ["Birinci abzas.", "İkinci &amp; son."]
    assert "notice__text" not in render.slot(shapes.Notice(PAPERS["az"].edition, "n1", "Anım günü", " ", None))
