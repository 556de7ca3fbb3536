"""Readers' lists: right, and constant in cost. Query counts and plans are pinned."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from broadsheet.stories import publish, queries, write
from broadsheet.stories.models import Story
from broadsheet.stories.take_in import NewStory, take_in

pytestmark = pytest.mark.django_db

START = datetime(2024, 12, 30, 12, 0, tzinfo=UTC)


@pytest.fixture
def archive(small_paper):
    """Sixty stories, four a day, two of them in the same second."""
    return take_in(
        NewStory(
            edition_id=small_paper.az.pk,
            section_id=(small_paper.dunya if number % 2 else small_paper.siyaset).pk,
            headline=f"Xəbər {number}",
            published_at=START + timedelta(hours=6 * (number - number % 2)),
            body=[{"type": "quote", "value": {"speaker": small_paper.minister.pk, "words": f"Söz {number}"}}]
            + [{"type": "related_story", "value": 1}] * (number % 7 == 0),
            topic_ids=[small_paper.topic.pk] if number % 3 == 0 else [],
            contributor_ids=[small_paper.leyla.pk],
            storyline_id=small_paper.storyline.pk if number % 5 == 0 else None,
            source_id=small_paper.agency.pk,
            lead_picture_id=small_paper.picture.pk,
        )
        for number in range(60)
    ).ids


def queries_of(call) -> list[str]:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        call()
    return [query["sql"] for query in captured.captured_queries]


def paged(page, size):
    """Everything a list has, page by page through its places."""
    found, before = [], None
    while rows := page(size, before):
        found += rows
        before = (rows[-1].published_at, getattr(rows[-1], "story_id", None) or rows[-1].pk)
    return found


def test_lists_are_newest_first_and_pages_meet_without_gap_or_overlap(archive, small_paper):
    whole = queries.latest(small_paper.az.pk, 100)
    assert [story.pk for story in whole] == sorted(archive.values(), reverse=True)
    assert paged(lambda n, before: queries.latest(small_paper.az.pk, n, before), 7) == whole
    in_section = [story for story in whole if story.section_id == small_paper.dunya.pk]
    assert paged(lambda n, before: queries.newest_in_section(small_paper.dunya.pk, n, before), 7) == in_section
    entries = paged(lambda n, before: queries.entries_of_topic(small_paper.topic.pk, n, before), 3)
    assert [entry.story_id for entry in entries] == [archive[number] for number in range(57, -1, -3)]
    places = paged(lambda n, before: queries.latest_places(small_paper.az.pk, n, before), 7)
    assert [place.story_id for place in places] == [story.pk for story in whole]


def test_the_day_and_the_month_are_the_editions(archive, small_paper):
    months = queries.months_with_stories(small_paper.az.pk)
    assert months == [(date(2025, 1, 1), 54), (date(2024, 12, 1), 6)]
    # 31 December, 20:00 UTC and later is already January in Baku.
    assert Story.objects.filter(edition=small_paper.az, published_on__month=12).count() == months[1][1]
    days = queries.days_with_stories(small_paper.az.pk)
    assert sorted(days) == sorted(set(Story.objects.values_list("published_on", flat=True)))


def test_an_unpublished_story_is_in_no_list(archive, small_paper):
    newest = queries.latest(small_paper.az.pk, 1)[0]
    publish.unpublish_story(story=newest)
    write.create_story(edition=small_paper.az, headline="Qaralama", section=small_paper.dunya)
    assert newest not in queries.latest(small_paper.az.pk, 100)
    assert len(queries.latest(small_paper.az.pk, 100)) == 59
    said = queries.quotes_of_person(small_paper.minister.pk, small_paper.az.pk, 100)
    assert newest.pk not in {quote.story.pk for quote in said}
    assert list(queries.stream_gone_ids()) == [[newest.pk]]
    batch = queries.get_stories_for_press([newest.pk])
    assert batch.stories == ()
    assert [(gone.id, gone.address) for gone in batch.gone] == [(newest.pk, newest.address)]


def test_what_a_person_said_comes_newest_first_with_its_story(archive, small_paper):
    said = queries.quotes_of_person(small_paper.minister.pk, small_paper.az.pk, 3)
    assert [quote.words for quote in said] == ["Söz 59", "Söz 58", "Söz 57"]
    assert [quote.story.headline for quote in said] == ["Xəbər 59", "Xəbər 58", "Xəbər 57"]


@pytest.mark.parametrize("count", [1, 10, 60])
def test_a_batch_for_the_press_costs_the_same_queries_whatever_its_size(archive, small_paper, count):
    ids = list(archive.values())[:count]
    sql = queries_of(lambda: queries.get_stories_for_press(ids))
    assert len(sql) <= 12, "\n".join(sql)
    batch = queries.get_stories_for_press(ids)
    assert [one.story.pk for one in batch.stories] == ids
    first = batch.stories[0]

    def look() -> None:
        assert first.story.edition_id == small_paper.az.pk
        assert first.story.source__name == "Agentlik"
        assert first.story.storyline__title == "Zirvə görüşü"
        assert [topic.name for topic in first.topics] == ["İqlim"]
        assert [author.name for author in first.contributors] == ["Leyla Quliyeva"]
        assert batch.pictures[first.story.lead_picture_id].alt == "Səhər bulvar"
        assert batch.people[small_paper.minister.pk, small_paper.az.pk].name == "Nigar Əhmədli"

    assert queries_of(look) == []


def test_names_are_those_of_the_edition(small_paper):
    write.name_person(person=small_paper.minister, edition=small_paper.en, name="Nigar Ahmadli", role="minister")
    write.name_contributor(contributor=small_paper.leyla, edition=small_paper.en, name="Leyla Guliyeva")
    story = publish.publish_story(
        story=write.create_story(
            edition=small_paper.en,
            headline="Said",
            section=small_paper.world,
            contributors=[small_paper.leyla],
            body=[{"type": "quote", "value": {"speaker": small_paper.minister.pk, "words": "Yes."}}],
        )
    )
    batch = queries.get_stories_for_press([story.pk])
    assert batch.stories[0].contributors[0].name == "Leyla Guliyeva"
    person = batch.people[small_paper.minister.pk, small_paper.en.pk]
    assert (person.name, person.role, person.key) == ("Nigar Ahmadli", "minister", "nigar-ehmedli")
    assert queries.quotes_of_person(small_paper.minister.pk, small_paper.en.pk, 1)[0].speaker == "Nigar Ahmadli"


def test_a_draft_reads_like_a_published_story(small_paper):
    story = write.create_story(edition=small_paper.az, headline="Qaralama", topics=[small_paper.topic])
    write.edit_story(story=story, headline="Yeni", contributors=[small_paper.leyla], lead_picture=small_paper.picture)
    draft = Story.objects.get(pk=story.pk).get_latest_revision_as_object()
    batch = queries.get_draft_for_press(draft)
    (one,) = batch.stories
    assert one.story.headline == "Yeni"
    assert [topic.name for topic in one.topics] == ["İqlim"]
    assert [author.name for author in one.contributors] == ["Leyla Quliyeva"]
    assert small_paper.picture.pk in batch.pictures


def test_translations_are_those_that_are_live(small_paper):
    here, there = (
        publish.publish_story(story=write.create_story(edition=edition, headline="Eyni", section=section))
        for edition, section in ((small_paper.az, small_paper.dunya), (small_paper.en, small_paper.world))
    )
    publish.link_translations(stories=[here, there])
    (other,) = queries.get_stories_for_press([there.pk]).stories[0].translations
    assert (other.pk, other.edition_id, other.address) == (here.pk, here.edition_id, here.address)
    publish.unpublish_story(story=here)
    assert queries.get_stories_for_press([there.pk]).stories[0].translations == ()


LISTS = {
    "latest": lambda p, at: queries.latest(p.az.pk, 20, at),
    "latest places": lambda p, at: queries.latest_places(p.az.pk, 20, at),
    "section": lambda p, at: queries.newest_in_section(p.dunya.pk, 20, at),
    "topic": lambda p, at: queries.entries_of_topic(p.topic.pk, 20, at),
    "person's quotes": lambda p, at: queries.quotes_of_person(p.minister.pk, p.az.pk, 20),
    "gone": lambda p, at: list(queries.stream_gone_ids(chunk=20)),
    "log": lambda p, at: queries.log_after(5, 20),
    "log head": lambda p, at: queries.log_head(),
    "desk": lambda p, at: list(Story.objects.order_by("-changed_at", "-pk")[:20]),
    "desk, an edition": lambda p, at: list(Story.objects.filter(edition=p.az).order_by("-changed_at", "-pk")[:20]),
    "desk, a section": lambda p, at: list(Story.objects.filter(section=p.dunya).order_by("-changed_at", "-pk")[:20]),
    "desk, drafts": lambda p, at: list(Story.objects.filter(live=False).order_by("-changed_at", "-pk")[:20]),
    "desk, an author": lambda p, at: list(Story.objects.filter(created_by_id=1).order_by("-changed_at", "-pk")[:20]),
}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("at", [None, (START + timedelta(days=5), 9)], ids=["first", "deeper"])
def test_no_list_scans_or_sorts_stories(archive, small_paper, name, at):
    if connection.vendor != "sqlite":
        pytest.skip("plans are pinned on SQLite; PostgreSQL scans small tables on purpose")
    for sql in queries_of(lambda: LISTS[name](small_paper, at)):
        with connection.cursor() as cursor:
            cursor.execute("EXPLAIN QUERY PLAN " + sql)
            plan = [row[3] for row in cursor.fetchall()]
        for step in plan:
            # A scan is of an index in the list's order, ended by its limit.
            assert not step.startswith("SCAN") or " USING " in step, (sql, plan)
            assert "TEMP B-TREE" not in step, (sql, plan)
