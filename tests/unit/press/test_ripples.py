"""The rules, as a table: this changed, so press that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from broadsheet.press.facts import StoryFacts
from broadsheet.press.ripples import (
    Ripples,
    ThingFacts,
    of_bulk,
    of_chrome,
    of_front,
    of_picture,
    of_story,
    of_thing,
    widen,
)
from broadsheet.press.targets import HOT, Of, Target

STORY = StoryFacts(
    story_id=7,
    edition="az",
    address="/az/dunya/7-a",
    is_live=True,
    section="dunya",
    seconds=1_742_399_400,
    lists=("all/az", "by/source/3", "day/az/2025-03-19", "person/az/nigar", "section/az/dunya", "topic/az/iqlim"),
    changed=1_742_399_400,
    card="c1",
    page="p1",
)
GONE = StoryFacts(7, "az", "/az/dunya/7-a", is_live=False)

WHOLE = {
    "latest/az",
    "home_front/az",
    "edition_feed/az",
    "news_sitemap/az",
    "section_feed/az/dunya",
    "see_also/az/dunya",
    "section_front/az/dunya",
    "topic_feed/az/iqlim",
    "person_page/az/nigar",
    "day/az/2025-03-19",
}
TEXT_ONLY = {"edition_feed/az", "section_feed/az/dunya", "topic_feed/az/iqlim", "person_page/az/nigar"}


def said(ripples: Ripples) -> set[str]:
    return {str(target) for target in ripples.targets}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(None, STORY, WHOLE, id="published"),
        pytest.param(STORY, GONE, WHOLE, id="withdrawn"),
        pytest.param(GONE, STORY, WHOLE, id="published again"),
        pytest.param(STORY, None, WHOLE, id="gone without a trace"),
        pytest.param(STORY, STORY, set(), id="saved and nothing changed"),
        pytest.param(STORY, replace(STORY, page="p2"), TEXT_ONLY, id="text mended, card as it was"),
        pytest.param(STORY, replace(STORY, card="c2", page="p2"), WHOLE - {"day/az/2025-03-19"}, id="headline"),
        pytest.param(
            STORY, replace(STORY, page="p2", changed=STORY.changed + 9), {*TEXT_ONLY, "day/az/2025-03-19"}, id="updated"
        ),
        pytest.param(
            STORY,
            replace(
                STORY,
                section="siyaset",
                card="c2",
                lists=("all/az", "day/az/2025-03-19", "section/az/siyaset"),
            ),
            (WHOLE - {"day/az/2025-03-19"})
            | {"section_feed/az/siyaset", "see_also/az/siyaset", "section_front/az/siyaset"},
            id="moved: both sections, and the topic it left",
        ),
    ],
)
def test_what_a_story_changes(before: StoryFacts | None, after: StoryFacts | None, expected: set[str]) -> None:
    assert said(of_story(before, after)) == expected


def test_pages_that_show_a_card_follow_it_and_only_it() -> None:
    with_new_card = of_story(STORY, replace(STORY, card="c2"), neighbours=[5, 6])
    assert with_new_card.stories == {5, 6}
    assert with_new_card.lists == {"by/story/7", "by/related/7"}
    text_only = of_story(STORY, replace(STORY, page="p2"), neighbours=[5, 6])
    assert (text_only.stories, text_only.lists) == (set(), set())
    related_only = of_story(STORY, STORY.with_related((8, 9)), neighbours=[5, 6])
    assert (related_only.stories, related_only.lists) == (set(), set())
    assert not said(related_only) & {"latest/az", "home_front/az", "see_also/az/dunya"}


def test_a_section_renamed_takes_its_stories_along_in_the_background() -> None:
    before = ThingFacts("section", 4, ("az",), "dunya", "World")
    renamed = of_thing(before, replace(before, key="alem", shown="Alem"))
    assert renamed.lists == {"section/az/dunya", "section/az/alem"}
    assert {"section_page/az/dunya", "section_page/az/alem", "masthead/az", "home_front/az"} <= said(renamed)
    moved_in_menu = of_thing(before, before)
    assert not moved_in_menu.lists
    assert "masthead/az" in said(moved_in_menu)


def test_a_source_has_stories_but_no_page() -> None:
    before = ThingFacts("source", 3, (), "", "a")
    ripples = of_thing(before, replace(before, shown="b"))
    assert (ripples.lists, ripples.targets) == ({"by/source/3"}, set())


def test_the_chrome_is_slots_only() -> None:
    ripples = of_chrome(["az", "en"])
    assert {target.of for target in ripples.targets} == {Of.STYLE, Of.MASTHEAD, Of.FOOTER}
    assert not ripples.stories
    assert not ripples.lists


def test_fronts_pictures_and_bulk() -> None:
    assert said(of_front("az", ["dunya"])) == {"home_front/az", "section_front/az/dunya"}
    assert of_picture(9, ["az"], ()).lists == {"by/picture/9"}
    assert of_bulk().everything


def test_a_day_takes_what_adds_it_up() -> None:
    wide = {str(target) for target in widen([Target(Of.DAY, "az", "2025-03-19")])}
    assert {"month/az/2025-03", "year/az/2025", "archive/az", "month_sitemap/az/2025-03", "sitemap_index"} <= wide
    assert Target(Of.SECTION_PAGE, "az", "s") in widen([Target(Of.SECTION_FRONT, "az", "s")])


def test_front_doors_come_first() -> None:
    assert {Of.LATEST, Of.SEE_ALSO, Of.HOME_FRONT, Of.SECTION_FRONT, Of.EDITION_FEED, Of.NEWS_SITEMAP} <= HOT
    assert Of.DAY not in HOT
    # What adds days up must be made after them.
    assert max(Of.DAY, Of.MONTH) < min(Of.MASTHEAD, Of.FOOTER, Of.SITEMAP_INDEX)


@pytest.mark.parametrize("target", [Target(Of.LATEST, "az"), Target(Of.ROOT_FILES), Target(Of.DAY, "az", "2025-03-19")])
def test_a_target_can_be_written_down(target: Target) -> None:
    assert Target.parse(str(target)) == target


def test_facts_can_be_written_down() -> None:
    assert StoryFacts.load(7, STORY.dump()) == STORY
    assert STORY.dump() == replace(STORY).dump()
