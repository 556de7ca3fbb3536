"""What is due and cannot be published waits longer each time, and the desk is told why."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from wagtail.models import Revision

from broadsheet.stories import publish, schedule, write
from broadsheet.stories.models import Story

pytestmark = pytest.mark.django_db

START = datetime(2025, 3, 19, 18, 0, tzinfo=UTC)


@pytest.fixture
def broken(clock, small_paper):
    """A scheduled story whose section was taken away since."""
    story = write.create_story(edition=small_paper.az, headline="Bölməsiz", section=small_paper.dunya)
    publish.schedule_story(story=story, go_live_at=START)
    lose(story, "section")
    clock.move_to(START)
    return story


def lose(story, field):
    revision = Revision.objects.get(object_id=str(story.pk), approved_go_live_at__isnull=False)
    revision.content[field] = None
    revision.save()


def tries(monkeypatch):
    """How often a publication is attempted."""
    attempted = []
    attempt = Story.publish
    monkeypatch.setattr(Story, "publish", lambda story, *a, **k: (attempted.append(story.pk), attempt(story, *a, **k)))
    return attempted


def test_a_story_that_fails_is_tried_again_later_and_later(broken, clock, monkeypatch):
    attempted, work = tries(monkeypatch), schedule.DuePublisher()
    for _second in range(60):
        assert not work()
        clock.shift(timedelta(seconds=1))
    # At 0, 5, 15 and 35 s; the next is at 75.
    assert len(attempted) == 4
    clock.shift(timedelta(hours=1))
    for _second in range(600):
        work()
        clock.shift(timedelta(seconds=1))
    assert len(attempted) <= 4 + 5


def test_a_mended_story_goes_out_at_once_and_others_never_wait(broken, clock, small_paper, monkeypatch):
    work = schedule.DuePublisher()
    assert not work()
    other = write.create_story(edition=small_paper.az, headline="Vaxtında", section=small_paper.dunya)
    publish.schedule_story(story=other, go_live_at=START + timedelta(seconds=1))
    clock.shift(timedelta(seconds=1))
    assert work()
    assert Story.objects.get(pk=other.pk).live
    write.edit_story(story=broken, section=small_paper.siyaset)
    publish.schedule_story(story=Story.objects.get(pk=broken.pk), go_live_at=clock_now() + timedelta(seconds=1))
    clock.shift(timedelta(seconds=1))
    assert work()
    assert Story.objects.get(pk=broken.pk).live


def clock_now():
    from broadsheet.common import clock

    return clock.now()


def test_the_desk_is_told_what_is_late_and_why(broken, clock, small_paper):
    other = write.create_story(edition=small_paper.az, headline="Pozulub", section=small_paper.dunya)
    publish.schedule_story(story=other, go_live_at=START + timedelta(seconds=1))
    Revision.objects.filter(object_id=str(other.pk)).update(content={})
    assert schedule.late_stories(limit=8) == []
    clock.shift(timedelta(minutes=1))
    late = schedule.late_stories(limit=8)
    assert [(one.story.pk, one.due_at) for one in late] == [
        (broken.pk, START),
        (other.pk, START + timedelta(seconds=1)),
    ]
    assert [problem.sentence for problem in late[0].problems] == ["The story has no section."]
    assert schedule.late_stories(limit=8, among=[other.pk])[0].story.pk == other.pk
