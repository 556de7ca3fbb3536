"""The demo paper is of the day on which it is made, whatever day that is, and says nothing that is not so then."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from broadsheet.ops.cli import init
from broadsheet.ops.demo.blocks import QuoteBlock, TableBlock
from broadsheet.ops.demo.check import find_faults
from broadsheet.ops.demo.dating import move_to
from broadsheet.ops.demo.read import read_paper
from broadsheet.ops.demo.shapes import DemoPaper, DemoStory
from broadsheet.ops.demo_stories import corrected_at
from broadsheet.ops.preflight import NotReady

BAKU = ZoneInfo("Asia/Baku")
MADE_AT = (
    datetime(2026, 11, 23, 4, 0, tzinfo=BAKU),
    datetime(2026, 11, 28, 16, 40, tzinfo=BAKU),
    datetime(2027, 4, 10, 9, 0, tzinfo=BAKU),
    datetime(2028, 2, 29, 23, 30, tzinfo=BAKU),
    datetime(2031, 1, 1, 0, 30, tzinfo=BAKU),
)
DAYS_AND_MONTHS = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|January|February|March|April|June|July|August|September|October|November|December)"
    r"|\b(?:yanvar|fevral|mart|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)|bazar günü|çərşənbə|bazar ertəsi"
    r"|\b(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|четверг|воскресень)",
    re.IGNORECASE,
)
SAID_OF_EVERY_WEEK = re.compile(r"Friday|tested on Mondays|bazar ertəsindən|с субботы на воскресенье|2026")


@pytest.fixture(scope="module")
def written() -> DemoPaper:
    return read_paper()


def get(paper: DemoPaper, edition: str, story_id: str) -> DemoStory:
    return next(story for story in paper.stories if (story.edition, story.id) == (edition, story_id))


@pytest.mark.parametrize("at", MADE_AT)
def test_the_newest_stories_are_of_the_day_and_nothing_lies_ahead(written: DemoPaper, at: datetime):
    paper = move_to(written, at)
    assert find_faults(paper) == ()
    assert len(paper.stories) == len(written.stories)
    for edition in ("az", "ru", "en"):
        published = [story.published_at for story in paper.stories if story.edition == edition]
        assert max(published).date() == at.date()
        assert sum(moment > at - timedelta(hours=48) for moment in published) >= 6  # what a news sitemap may name
        assert len(paper.home_fronts[edition]) >= 4
    for story in paper.stories:
        assert story.published_at <= (story.updated_at or story.published_at) <= at
        assert all(story.published_at.date() <= note.made_on <= at.date() for note in story.corrections)
    assert all(at - timedelta(days=7) < letter.sent_at <= at for letter in paper.letters)


@pytest.mark.parametrize("at", MADE_AT)
def test_what_belongs_together_moves_together(written: DemoPaper, at: datetime):
    paper = move_to(written, at)
    cup = [story for story in paper.stories if story.storyline == "caspian-cup" and story.edition == "en"]
    assert [story.id.removeprefix("chess-cup-") for story in sorted(cup, key=lambda story: story.published_at)] == [
        "preview",
        "round-four",
        "final-live",
        "interview",
    ]
    line = next(line for line in paper.storylines if line.key == "caspian-cup")
    assert line.started_on == cup[0].published_at.date()
    opened, asked = get(paper, "en", "seafront-path-opens"), get(paper, "en", "path-drinking-fountains")
    assert opened.published_at.date() < asked.published_at.date()
    for story in paper.stories:
        if story.id not in paper.dating.days | paper.dating.never:
            assert story.published_at.weekday() == get(written, story.edition, story.id).published_at.weekday()


def test_what_is_tied_to_a_date_keeps_it_and_seasons_come_round(written: DemoPaper):
    paper = move_to(written, datetime(2028, 1, 15, 12, 0, tzinfo=BAKU))
    assert get(paper, "az", "metro-1967") == get(written, "az", "metro-1967")
    snow = get(paper, "en", "first-snow-sheki").published_at
    assert (snow.year, snow.month) == (2027, 11)
    harvest = get(paper, "en", "tea-harvest").published_at
    assert (harvest.year, harvest.month) == (2027, 5)


def test_a_date_that_has_not_come_is_left_out(written: DemoPaper):
    paper = move_to(written, datetime(2026, 6, 1, 9, 0, tzinfo=BAKU))
    ids = {story.id for story in paper.stories}
    assert "metro-1967" not in ids
    assert "solar-eclipse-2026" not in ids
    assert max(story.published_at for story in paper.stories) <= datetime(2026, 6, 1, 9, 0, tzinfo=BAKU)


def test_stories_keep_their_order_and_so_their_addresses(written: DemoPaper):
    order = [(story.edition, story.id) for story in written.stories]
    for at in MADE_AT:
        assert [(story.edition, story.id) for story in move_to(written, at).stories] == order


def test_a_table_of_years_goes_on_with_its_story(written: DemoPaper):
    story = get(move_to(written, datetime(2028, 2, 29, 12, 0, tzinfo=BAKU)), "ru", "caspian-level-record-low")
    table = next(block for block in story.body if isinstance(block, TableBlock))
    assert [row[0] for row in table.rows[1:]] == [str(year) for year in range(2021, 2029)]


def test_words_that_move_by_days_name_neither_weekday_nor_month(written: DemoPaper):
    """A story that may come out on any day can say "tonight", never "on Sunday" or "in November"."""
    named = []
    for story in written.stories:
        if story.id in written.dating.days:
            blocks = (str(block) for block in story.body if not isinstance(block, QuoteBlock))
            for text in (story.headline, story.standfirst, *blocks, *(note.text for note in story.corrections)):
                for sentence in re.split(r"(?<=[.?!])\s", text):
                    if DAYS_AND_MONTHS.search(sentence) and not SAID_OF_EVERY_WEEK.search(sentence):
                        named.append((story.edition, story.id, sentence))
    assert named == []


def test_a_paper_of_tomorrow_is_refused(tmp_path: Path):
    tomorrow = datetime.now(BAKU) + timedelta(days=2)
    with pytest.raises(NotReady, match="has not come yet"):
        init(tmp_path / "paper", demo=True, day=tomorrow.replace(hour=0, minute=0, tzinfo=None))
    assert not (tmp_path / "paper").exists()


def test_a_correction_is_of_the_moment_when_the_story_was_brought_up_to_date(written: DemoPaper):
    story = get(written, "az", "caspian-level-record-low")
    assert story.updated_at
    assert corrected_at(story, story.corrections[0]) == story.updated_at
    assert corrected_at(replace(story, updated_at=None), story.corrections[0]).hour == 12
