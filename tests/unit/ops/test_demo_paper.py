"""The demo paper that ships: every reference resolves, and there is as much of it as a newcomer should see."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from broadsheet.ops.demo.blocks import GalleryBlock, QuoteBlock, RelatedBlock, TableBlock, VideoBlock
from broadsheet.ops.demo.check import find_faults
from broadsheet.ops.demo.read import read_paper
from broadsheet.ops.demo.shapes import DemoPaper, DemoStory

EDITIONS = ("az", "ru", "en")


@pytest.fixture(scope="module")
def paper() -> DemoPaper:
    return read_paper()


def get_stories(paper: DemoPaper, edition: str) -> list[DemoStory]:
    return [story for story in paper.stories if story.edition == edition]


def count_blocks(stories: list[DemoStory], kind: type) -> int:
    return sum(any(isinstance(block, kind) for block in story.body) for story in stories)


def test_nothing_points_nowhere(paper: DemoPaper):
    assert find_faults(paper) == ()


def test_a_broken_reference_is_found(paper: DemoPaper):
    story = replace(paper.stories[0], section="weather", body=(RelatedBlock("no-such-story"),))
    faults = find_faults(replace(paper, stories=(story, *paper.stories[1:])))
    assert faults == (
        f"{story.edition}/{story.id}: nothing is called 'weather'",
        f"{story.edition}/{story.id}: nothing is called 'no-such-story'",
    )


def test_a_missing_front_story_is_found(paper: DemoPaper):
    faults = find_faults(replace(paper, home_fronts={**paper.home_fronts, "en": ("gone",)}))
    assert faults == ("en front: nothing is called 'gone'",)


def test_the_paper_has_its_furniture(paper: DemoPaper):
    assert tuple(edition.key for edition in paper.editions) == EDITIONS
    assert len(paper.sections) >= 6
    assert len(paper.topics) >= 15
    assert len(paper.contributors) >= 6
    assert len(paper.people) >= 6
    assert len(paper.sources) >= 3
    assert len(paper.storylines) >= 2
    assert len(paper.pictures) >= 30
    assert 3 <= len(paper.letters) <= 5
    pages = {(page.key, page.edition) for page in paper.standing_pages}
    assert pages == {(key, edition) for key in ("about", "contacts", "corrections", "privacy") for edition in EDITIONS}


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_edition_is_full(paper: DemoPaper, edition: str):
    stories = get_stories(paper, edition)
    assert len(stories) >= 50
    assert min(Counter(story.section for story in stories).values()) >= 6
    assert {story.section for story in stories} == {section.key for section in paper.sections}
    assert count_blocks(stories, VideoBlock) >= 2
    assert count_blocks(stories, GalleryBlock) >= 2
    assert count_blocks(stories, TableBlock) >= 2
    assert any(story.format == "live" for story in stories)
    assert any(story.corrections for story in paper.stories)
    used = {topic for story in stories for topic in story.topics}
    assert {topic.key for topic in paper.topics} <= used


@pytest.mark.parametrize("edition", EDITIONS)
def test_people_speak_and_a_storyline_runs(paper: DemoPaper, edition: str):
    stories = get_stories(paper, edition)
    speakers = Counter(
        block.person for story in stories for block in story.body if isinstance(block, QuoteBlock) and block.person
    )
    assert sum(speakers.values()) >= 20
    assert len(speakers) >= 6
    assert max(Counter(story.storyline for story in stories if story.storyline).values()) >= 5


def test_stories_are_translated_and_editions_differ(paper: DemoPaper):
    editions = Counter(story.id for story in paper.stories)
    assert sum(count == 3 for count in editions.values()) >= 20
    for edition in EDITIONS:
        assert any(editions[story.id] == 1 for story in get_stories(paper, edition))


def test_translations_agree_on_what_is_not_words(paper: DemoPaper):
    facts: dict[str, set[tuple[object, ...]]] = {}
    for story in paper.stories:
        shape = (story.section, story.format, story.byline, story.source, story.topics, story.storyline)
        facts.setdefault(story.id, set()).add((*shape, story.picture, story.published_at.date()))
    assert [story_id for story_id, shapes in facts.items() if len(shapes) > 1] == []


def test_dates_are_spread_over_two_years(paper: DemoPaper):
    for edition in EDITIONS:
        dates = [story.published_at.date() for story in get_stories(paper, edition)]
        assert min(dates) >= date(2024, 11, 25)
        assert max(dates) == paper.dating.day
        assert len({(day.year, day.month) for day in dates}) >= 18
        assert sum(day >= date(2026, 11, 1) for day in dates) >= 10


def test_words_fit_their_places(paper: DemoPaper):
    for story in paper.stories:
        assert len(story.headline) <= 90, story.headline
        assert story.standfirst.endswith((".", "?", "!", "»", "”")), story.standfirst
    assert sum(not story.picture for story in paper.stories) <= len(paper.stories) / 10
    addresses = {(story.edition, story.headline) for story in paper.stories}
    assert len(addresses) == len(paper.stories)


def get_texts(paper: DemoPaper, edition: str) -> Iterator[str]:
    for story in get_stories(paper, edition):
        yield from (story.headline, story.kicker, story.standfirst, story.dateline)
        yield from (str(block) for block in story.body if not isinstance(block, QuoteBlock))


def test_editions_keep_to_their_own_letters(paper: DemoPaper):
    """No Cyrillic in az and en, no letter that Azerbaijani lacks in az, no word of two alphabets in ru."""
    for edition in ("az", "en"):
        text = " ".join(get_texts(paper, edition))
        assert re.findall(r"[а-яёА-ЯЁ]+", text) == []
    assert re.findall(r"\w*[äâêîû\u0307]\w*", " ".join(get_texts(paper, "az"))) == []
    russian = re.sub(r"\\[nt]", " ", " ".join(get_texts(paper, "ru")))
    assert re.findall(r"\w*(?:[а-яё][a-z]|[a-z][а-яё])\w*", russian) == []
