"""The parser of the demo paper's files: fields, body markup, and what it refuses."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.ops.demo.blocks import (
    GalleryBlock,
    NoteBlock,
    ParagraphBlock,
    PictureBlock,
    PullQuoteBlock,
    QuoteBlock,
    RelatedBlock,
    Run,
    SubheadingBlock,
    TableBlock,
    VideoBlock,
)
from broadsheet.ops.demo.body import UnableToParse, parse_body, parse_runs
from broadsheet.ops.demo.parse import parse_story

BAKU = ZoneInfo("Asia/Baku")

STORY = """\
headline: Körpü açıldı: gediş pulsuzdur
kicker: Şəhər
standfirst: Bir cümlə.
dateline: Bakı
section: city
format: photo
byline: aysel-rahimli, tofig-alasgarli
topics: transport, cycling
picture: bridge
published: 2025-03-19 19:50
updated: 2025-03-20 08:05
correction: 2025-03-21 | Körpünün uzunluğu düzəldilib: 90 metr.
---
Birinci abzas.
"""


def read(text: str = STORY):
    return parse_story(text, edition="az", story_id="bridge", time_zone=BAKU)


def test_reads_every_field():
    story = read()
    assert (story.id, story.edition, story.section, story.format) == ("bridge", "az", "city", "photo")
    assert story.headline == "Körpü açıldı: gediş pulsuzdur"
    assert story.byline == ("aysel-rahimli", "tofig-alasgarli")
    assert story.topics == ("transport", "cycling")
    assert story.published_at == datetime(2025, 3, 19, 19, 50, tzinfo=BAKU)
    assert story.updated_at == datetime(2025, 3, 20, 8, 5, tzinfo=BAKU)
    assert [(c.made_on, c.text) for c in story.corrections] == [
        (date(2025, 3, 21), "Körpünün uzunluğu düzəldilib: 90 metr.")
    ]
    assert story.body == (ParagraphBlock((Run("Birinci abzas."),)),)


def test_absent_fields_are_empty():
    story = read("headline: H\nstandfirst: S\nsection: city\npublished: 2025-01-02 03:04\n---\nText.\n")
    assert (story.byline, story.source, story.storyline, story.picture) == ((), "", "", "")
    assert story.format == "text"
    assert story.updated_at is None


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("headline: Körpü açıldı: gediş pulsuzdur\n", "", "missing: headline"),
        ("kicker: Şəhər", "kicker:", "not a field"),
        ("kicker: Şəhər", "mood: glad", "'mood'"),
        ("kicker: Şəhər", "section: sport", "'section'"),
        ("format: photo", "format: poem", "'poem'"),
        ("2025-03-19 19:50", "19 March", "19 March"),
        ("2025-03-21 |", "2025-02-30 |", "day"),
        ("\n---\n", "\n", "no line ---"),
    ],
)
def test_refuses_a_broken_head_and_names_the_file(old: str, new: str, says: str):
    with pytest.raises(UnableToParse, match=r"az/bridge\.story") as caught:
        read(STORY.replace(old, new))
    assert says in str(caught.value)


def test_reads_every_block_in_order():
    body = parse_body(
        """
First line
goes on.

## A subheading

!picture bridge
!gallery bridge, old-city-walls
!video youtube:demo0000001 | poster bridge | The bridge
!pullquote Well said.
!related other-story
!note *Small* print.
!table
| Year | m |
| 2026 | 1 |

Last.
"""
    )
    assert body == (
        ParagraphBlock((Run("First line goes on."),)),
        SubheadingBlock("A subheading"),
        PictureBlock("bridge"),
        GalleryBlock(("bridge", "old-city-walls")),
        VideoBlock("youtube", "demo0000001", "bridge", "The bridge"),
        PullQuoteBlock("Well said."),
        RelatedBlock("other-story"),
        NoteBlock((Run("Small", emphasis=True), Run(" print."))),
        TableBlock((("Year", "m"), ("2026", "1"))),
        ParagraphBlock((Run("Last."),)),
    )


def test_a_quote_knows_its_speaker_place_and_original():
    (quote,) = parse_body("> Words.\n> -- rena-qurbanova | in Baku\n> original(az): Sözlər.")
    assert quote == QuoteBlock("Words.", "rena-qurbanova", "", "", "in Baku", "Sözlər.", "az")


def test_a_quote_may_name_someone_outside_the_table():
    (quote,) = parse_body("> Words.\n> -- Gülşən Hüseynli, bağban | Göyçay")
    assert quote == QuoteBlock("Words.", "", "Gülşən Hüseynli", "bağban", "Göyçay")


def test_runs_of_a_paragraph():
    assert parse_runs("A **b** *c* [d](story:other) [e](https://e.example/).") == (
        Run("A "),
        Run("b", strong=True),
        Run(" "),
        Run("c", emphasis=True),
        Run(" "),
        Run("d", link="story:other"),
        Run(" "),
        Run("e", link="https://e.example/"),
        Run("."),
    )


@pytest.mark.parametrize(
    "text",
    [
        "!unheard-of thing",
        "!picture",
        "!picture bridge\nrunning on",
        "!video youtube:short | poster bridge | T",
        "!table\n| a | b |",
        "!table\n| a | b |\n| 1 |",
        "> Words without a speaker.",
        "> Words.\n> -- A B, c | d\nrunning on",
        "## Head\nrunning on",
        "A *lone asterisk.",
        "[click](javascript:alert)",
    ],
)
def test_refuses_a_broken_body(text: str):
    with pytest.raises(UnableToParse):
        parse_body(text)


PLAIN = st.text(alphabet="abcəıİşğ .,—", min_size=1).map(str.strip).filter(bool)


@given(st.lists(PLAIN, min_size=1, max_size=8))
def test_plain_paragraphs_come_back_as_they_were(paragraphs: list[str]):
    body = parse_body("\n\n".join(paragraphs))
    assert body == tuple(ParagraphBlock((Run(text),)) for text in paragraphs)
