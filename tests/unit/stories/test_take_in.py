"""Taking in an archive: everything readers' lists need, one log row a batch, nothing half taken."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from broadsheet.stories import publish, queries, schedule, write
from broadsheet.stories.models import DayCount, PublishLog, Quote, Redirect, Reference, Story
from broadsheet.stories.take_in import NewStory, take_in

pytestmark = pytest.mark.django_db

LONG_AGO = datetime(2009, 6, 1, 21, 30, tzinfo=UTC)


@pytest.fixture
def make(small_paper):
    def _make(number: int = 0, **fields):
        return NewStory(
            **{
                "edition_id": small_paper.az.pk,
                "section_id": small_paper.dunya.pk,
                "headline": f"Köhnə xəbər {number}",
                "published_at": LONG_AGO + timedelta(hours=number),
            }
            | fields
        )

    return _make


def test_a_batch_is_one_log_row_with_its_range(make, small_paper):
    before = queries.log_head()
    report = take_in((make(number) for number in range(25)), batch=10)
    assert (report.taken, report.skipped) == (25, [])
    rows = queries.log_after(before, 10)
    assert [(row.kind, row.detail["stories"]) for row in rows] == [("bulk", 10), ("bulk", 10), ("bulk", 5)]
    assert rows[0].detail["last"] + 1 == rows[1].detail["first"]
    assert rows[0].detail["editions"] == [small_paper.az.pk]


def test_what_is_taken_in_reads_like_what_was_published_here(make, small_paper):
    body = [
        {"type": "paragraph", "value": "<p>Mətn</p>"},
        {"type": "quote", "value": {"speaker": small_paper.minister.pk, "words": "Söz."}},
        {"type": "picture", "value": {"picture": small_paper.picture.pk}},
    ]
    given = {
        "headline": "Şuşada bayram",
        "body": body,
        "topic_ids": [small_paper.topic.pk],
        "contributor_ids": [small_paper.leyla.pk],
        "lead_picture_id": small_paper.picture.pk,
    }
    taken = Story.objects.get(pk=take_in([make(**given)]).ids[0])
    draft = write.create_story(
        edition=small_paper.az,
        section=small_paper.dunya,
        headline="Şuşada bayram",
        body=body,
        topics=[small_paper.topic],
        contributors=[small_paper.leyla],
        lead_picture=small_paper.picture,
    )
    published = publish.publish_story(story=draft, published_at=LONG_AGO)

    def seen(story):
        batch = queries.get_stories_for_press([story.pk])
        (one,) = batch.stories
        return {
            "blocks": [(block["type"], block["value"]) for block in one.blocks if block["type"] != "quote"],
            "topics": one.topics,
            "contributors": one.contributors,
            "pictures": set(batch.pictures),
            "people": set(batch.people),
            "day": story.published_on,
            "times": (story.published_at, story.updated_at, story.live, story.has_unpublished_changes),
            "address": story.address.replace(str(story.pk), "N"),
        }

    assert seen(taken) == seen(published)
    assert seen(taken)["address"] == "/az/dunya/N-susada-bayram"
    assert taken.published_on == date(2009, 6, 2)
    for model, name in ((Quote, "words"), (Reference, "kind")):
        assert list(model.objects.filter(story=taken).values_list(name)) == list(
            model.objects.filter(story=published).values_list(name)
        )
    topic = queries.entries_of_topic(small_paper.topic.pk, 10)
    assert [entry.story_id for entry in topic] == [published.pk, taken.pk]
    assert queries.months_with_stories(small_paper.az.pk) == [(date(2009, 6, 1), 2)]


def test_one_can_go_on_editing_it(make):
    story = Story.objects.get(pk=take_in([make()]).ids[0])
    write.edit_story(story=story, headline="Düzəldilmiş")
    edited = publish.publish_story(story=story)
    assert (edited.headline, edited.address, edited.published_at) == ("Düzəldilmiş", story.address, LONG_AGO)
    assert DayCount.objects.get(on=date(2009, 6, 2)).stories == 1


def test_a_scheduled_edit_leaves_it_where_readers_see_it(clock, make):
    story = Story.objects.get(pk=take_in([make()]).ids[0])
    write.edit_story(story=story, headline="Sabah")
    publish.schedule_story(story=story, go_live_at=datetime(2025, 3, 20, tzinfo=UTC))
    present = Story.objects.get(pk=story.pk)
    assert (present.live, present.headline) == (True, "Köhnə xəbər 0")
    clock.move_to(datetime(2025, 3, 20, tzinfo=UTC))
    assert schedule.publish_due().published == (story.pk,)
    assert Story.objects.get(pk=story.pk).headline == "Sabah"


def test_the_next_story_written_here_gets_an_id_of_its_own(make, small_paper):
    taken = take_in(make(number) for number in range(3)).ids
    assert write.create_story(edition=small_paper.az, headline="Yeni").pk > max(taken.values())


def test_what_cannot_be_taken_is_reported_and_the_rest_is_taken(make, small_paper):
    report = take_in(
        [
            make(1, address="/news/world/944014.html", former_addresses=["/?p=1".replace("?", "p")]),
            make(2, headline="  "),
            make(3, section_id=small_paper.world.pk),
            make(4, published_at=datetime(2010, 1, 1)),  # noqa: DTZ001
            make(5, address="/news/world/944014.html"),
            make(6, address="/../etc/passwd"),
            make(7),
        ]
    )
    assert list(report.ids) == [0, 6]
    assert report.skipped[:3] == [
        (1, "The story has no headline."),
        (2, f"There is no section {small_paper.world.pk} in the edition."),
        (3, "The published time has no time zone."),
    ]
    assert dict(report.skipped)[4] == "Another story has the address /news/world/944014.html."
    assert dict(report.skipped)[5] == "“/../etc/passwd” cannot be an address."
    assert Redirect.objects.get().old_address == "/pp=1"


def test_a_second_run_takes_nothing_twice(make):
    stories = [make(number, address=f"/old/{number}.html") for number in range(5)]
    assert take_in(stories).taken == 5
    again = take_in(stories)
    assert (again.taken, len(again.skipped)) == (0, 5)


def test_a_batch_whose_place_cannot_be_written_is_not_taken(make):
    def fail(taken: int) -> None:
        if taken > 2:
            raise OSError("killed")

    head = queries.log_head()
    with pytest.raises(OSError, match="killed"):
        take_in((make(number) for number in range(4)), batch=2, after_batch=fail)
    assert Story.objects.count() == 2
    assert PublishLog.objects.filter(number__gt=head).count() == 1
