"""More on this: what search writes, and what it leaves to editors."""

from __future__ import annotations

import pytest
from flows.pressed import publish_one

from broadsheet.stories import publish, write
from broadsheet.stories.models import PublishLog, RelatedStory, Story
from broadsheet.stories.queries import log_after, log_head
from broadsheet.stories.related import (
    MOST_RELATED,
    FoundRelated,
    UnableToRelate,
    order_related,
    pin_related,
    related_ids,
    release_related,
    remove_related,
    write_found,
)

from small_paper import SmallPaper

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


@pytest.fixture
def stories(small_paper: SmallPaper) -> list[Story]:
    return [publish_one(small_paper.az, small_paper.dunya, f"Xəbər {number}") for number in range(9)]


def _found(stories: list[Story], reason: str = "text") -> list[FoundRelated]:
    return [FoundRelated(story.pk, (reason,)) for story in stories]


def test_what_is_found_is_logged_when_its_order_changes_and_only_then(stories: list[Story]) -> None:
    first, *others = stories
    head = log_head()
    assert write_found(found={first.pk: [FoundRelated(first.pk), *_found(others)]}) == [first.pk]
    assert related_ids([first.pk], {}) == {first.pk: tuple(story.pk for story in others[:MOST_RELATED])}
    assert [(row.kind, row.object_id) for row in log_after(head, 9)] == [("related", first.pk)]
    assert write_found(found={first.pk: _found(others)}) == []
    assert write_found(found={first.pk: _found(others, "person:anar")}) == [], "readers do not see reasons"
    assert set(RelatedStory.objects.values_list("reasons", flat=True)) == {"person:anar"}
    assert log_head() == head + 1
    assert write_found(found={first.pk: _found(others[1:3])}) == [first.pk]
    assert write_found(found={first.pk: []}) == [first.pk]
    assert related_ids([first.pk], {}) == {}


def test_many_are_written_with_few_queries_and_numbered_without_gaps(
    stories: list[Story], django_assert_max_num_queries: object
) -> None:
    head = log_head()
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        write_found(found={story.pk: _found(stories) for story in stories})
    assert list(PublishLog.objects.filter(number__gt=head).values_list("number", flat=True)) == list(
        range(head + 1, head + 10)
    )


def test_a_story_that_is_not_live_gets_nothing(stories: list[Story]) -> None:
    publish.unpublish_story(story=stories[0])
    assert write_found(found={stories[0].pk: _found(stories[1:])}) == []
    assert related_ids([stories[0].pk], {}) == {}


def test_editors_rows_are_never_written_over(stories: list[Story]) -> None:
    first, second, third, fourth, *_ = stories
    write_found(found={first.pk: _found([second, third])})
    pin_related(story=first, other=fourth)
    remove_related(story=first, other=second)
    write_found(found={first.pk: _found([second, fourth, third])})
    assert related_ids([first.pk], {})[first.pk] == (fourth.pk, third.pk)
    order_related(story=first, others=[third])
    assert related_ids([first.pk], {})[first.pk] == (third.pk,), "an editor's own idea goes with the pin"
    release_related(story=first, other=second)
    assert second.pk in related_ids([first.pk], {})[first.pk]


def test_what_cannot_stand_there_is_refused(stories: list[Story], small_paper: SmallPaper) -> None:
    first, second, *_ = stories
    with pytest.raises(UnableToRelate, match="itself"):
        pin_related(story=first, other=first)
    with pytest.raises(UnableToRelate, match="editions"):
        pin_related(story=first, other=publish_one(small_paper.en, small_paper.world, "News"))
    with pytest.raises(UnableToRelate, match="not published"):
        pin_related(story=first, other=publish.unpublish_story(story=second))


def test_a_draft_can_be_given_related_stories_and_deleted(stories: list[Story], small_paper: SmallPaper) -> None:
    draft = write.create_story(edition=small_paper.az, headline="Qaralama")
    head = log_head()
    pin_related(story=draft, other=stories[0])
    assert log_head() == head
    write.delete_draft(story=draft)
    assert not RelatedStory.objects.exists()
