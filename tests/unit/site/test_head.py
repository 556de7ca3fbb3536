"""What machines read of a page: addresses, cards for timelines, structured data."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from unit.site.site_fixtures import LANGUAGES, Paper

from broadsheet.site import render, shapes
from broadsheet.site.filters import description


def _graph(html: str) -> dict[str, dict[str, Any]]:
    text = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    return {thing["@type"]: thing for one in text for thing in json.loads(one)["@graph"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_storys_structured_data_says_all_that_conventions_ask(language: str) -> None:
    paper = Paper(language)
    things = _graph(paper.html(paper.pages()["story-everything"]))
    assert set(things) == {"NewsArticle", "BreadcrumbList", "VideoObject"}
    article = things["NewsArticle"]
    assert article["headline"] == paper.copy.headlines[0]
    assert article["datePublished"] == "2026-11-23T10:20:00+04:00"
    assert article["dateModified"].endswith("+04:00")
    assert [one.rpartition("/")[2] for one in article["image"]] == ["16x9.jpg", "4x3.jpg", "1x1.jpg"]
    assert article["author"][0]["url"].startswith("https://gilavar.example/")
    assert article["isAccessibleForFree"] is True
    assert article["correction"][0]["text"] == paper.copy.correction
    assert article["publisher"]["@type"] == "NewsMediaOrganization"
    assert {"@id", "name", "url", "logo"} <= article["publisher"].keys()
    assert [step["position"] for step in things["BreadcrumbList"]["itemListElement"]] == [1, 2, 3]
    assert {"name", "thumbnailUrl", "uploadDate", "embedUrl"} <= things["VideoObject"].keys()


def test_a_live_storys_data_names_its_updates_with_their_times() -> None:
    paper = Paper("en")
    story = paper.story()
    body = (
        shapes.Subheading("00:40. The cup goes home", "cup"),
        shapes.Paragraph("<p>Tea at the back of the hall.</p>"),
        shapes.Subheading("19.55 — A draw!", "draw"),
        shapes.Subheading("What we know", "known"),
    )
    card = replace(story.card, format="live", published_at=story.card.published_at.replace(hour=15, minute=30))
    html = paper.html(shapes.StoryPage(paper.edition, replace(story, card=card, blocks=body)))
    live = _graph(html)["LiveBlogPosting"]
    assert live["coverageStartTime"] == "2026-11-23T15:30:00+04:00"
    address = live["mainEntityOfPage"]
    assert live["liveBlogUpdate"] == [
        {
            "@type": "BlogPosting",
            "headline": "The cup goes home",
            "url": f"{address}#cup",
            "datePublished": "2026-11-24T00:40:00+04:00",
        },
        {
            "@type": "BlogPosting",
            "headline": "A draw!",
            "url": f"{address}#draw",
            "datePublished": "2026-11-23T19:55:00+04:00",
        },
        {"@type": "BlogPosting", "headline": "What we know", "url": f"{address}#known"},
    ]
    assert 'id="cup"' in html


def test_a_story_without_a_standfirst_is_described_by_its_beginning() -> None:
    paper = Paper("az")
    story = paper.story()
    body = (
        shapes.Subheading("Ara", "ara"),
        shapes.Paragraph("<p>Dəniz <b>sakit</b> idi. " + "Külək əsirdi. " * 30 + "</p>"),
    )
    bare = replace(story, card=replace(story.card, standfirst=""), blocks=body)
    assert description(story) == story.card.standfirst
    assert description(bare).startswith("Dəniz sakit idi. Külək")
    assert description(bare).endswith("…")
    assert len(description(bare)) <= 160
    assert description(replace(bare, blocks=())) == ""


def test_the_home_page_says_what_the_paper_is() -> None:
    paper = Paper("en")
    things = _graph(paper.html(paper.pages()["home"]))
    assert things["WebSite"]["name"] == "The Gilavar"
    organization = things["NewsMediaOrganization"]
    assert organization["foundingDate"] == "2024-11-25"
    assert {"logo", "publishingPrinciples", "correctionsPolicy", "ownershipFundingInfo"} <= organization.keys()
    story = _graph(paper.html(paper.pages()["story"]))["NewsArticle"]
    assert story["publisher"]["@id"] == organization["@id"], "a story names the paper, its home page tells the rest"


def test_structured_data_cannot_end_its_script() -> None:
    paper = Paper("en")
    story = paper.story()
    card = _with(story.card, headline="</script><script>alert(1)</script>")
    html = paper.html(shapes.StoryPage(paper.edition, _with(story, card=card)))
    assert "<script>alert" not in html
    assert _graph(html)["NewsArticle"]["headline"] == "</script><script>alert(1)</script>"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_point_at_each_other_and_agree_on_the_default(language: str) -> None:
    paper = Paper(language)
    html = paper.html(paper.pages()["section"])
    links = dict(re.findall(r'<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">', html))
    assert set(links) == {*LANGUAGES, "x-default"}
    assert links["x-default"] == links["az"], "the paper's first edition is az"


def test_a_page_without_translations_claims_none() -> None:
    paper = Paper("az")
    assert 'hreflang="x-default"' not in paper.html(paper.pages()["topic"])


def test_a_story_has_cards_for_timelines_and_its_feeds() -> None:
    paper = Paper("ru")
    html = paper.html(paper.pages()["story"])
    for wanted in (
        '<link rel="canonical" href="https://gilavar.example/ru/city/1000-story">',
        '<meta property="og:type" content="article">',
        '<meta property="og:image" content="https://gilavar.example/m/s/1000.png">',
        '<meta property="og:image:width" content="1200">',
        '<meta property="og:locale" content="ru_RU">',
        '<meta property="og:locale:alternate" content="az_AZ">',
        '<meta property="article:published_time" content="2026-11-23T10:20:00+04:00">',
        '<meta name="twitter:card" content="summary_large_image">',
        '<meta name="robots" content="max-image-preview:large">',
        'type="application/rss+xml"',
        'type="application/atom+xml"',
        'type="application/feed+json"',
        '<link rel="manifest" href="/manifest/ru.webmanifest">',
    ):
        assert wanted in html, wanted


def test_deeper_pages_and_answers_stay_out_of_indexes() -> None:
    paper = Paper("az")
    for kind in ("deeper", "search", "letters-thanks", "error-404", "text-only"):
        assert 'content="noindex"' in paper.html(paper.pages()[kind]), kind


def test_times_stand_in_the_editions_pattern_and_for_machines() -> None:
    paper = Paper("az")
    html = paper.html(paper.pages()["story"])
    assert '<time datetime="2026-11-23T10:20:00+04:00">2026.11.23 / 10:20</time>' in html


def test_text_is_escaped_wherever_it_stands() -> None:
    evil = "<b onclick=x>\"'&\x00"
    paper = Paper("en")
    copy = _with(
        paper.copy,
        **{
            name: tuple(evil for _ in value) if isinstance(value, tuple) else evil
            for name, value in ((field, getattr(paper.copy, field)) for field in paper.copy.__dataclass_fields__)
            if name not in ("locale", "paragraphs", "table")
        },
    )
    hostile = Paper("en", copy)
    for kind, shape in hostile.pages().items():
        if kind in ("story-everything", "text-only"):
            continue  # their last paragraph is put together from texts as rich text
        html = hostile.html(shape, extras=True)
        assert "<b onclick" not in html, kind
        assert "\x00" not in html, kind


def test_no_text_can_pass_for_a_slot() -> None:
    paper = Paper("en")
    marks = "".join(f"\x00{token}:{n}\x00" for token in ("", "0000000000000000") for n in range(3))
    shape = shapes.ErrorPage(_with(paper.edition, masthead=marks), 405)
    assert all(isinstance(piece, str) for piece in render.page(shape).pieces)


def _with(thing: Any, **changes: Any) -> Any:
    from dataclasses import replace

    return replace(thing, **changes)
