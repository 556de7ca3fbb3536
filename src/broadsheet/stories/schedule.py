"""What is due: stories to publish and to withdraw at their time. Called every few seconds by one or more processes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from wagtail.models import Revision

from broadsheet.common import clock
from broadsheet.stories.checks import Problem, UnableToPublish, problems_of
from broadsheet.stories.models import Story

__all__ = ["DuePublisher", "DueReport", "LateStory", "late_stories", "publish_due"]

logger = logging.getLogger(__name__)

_FIRST_PAUSE = timedelta(seconds=5)
_LONGEST_PAUSE = timedelta(minutes=5)
_LATE = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class DueReport:
    """What was done, by story id; ``problems`` pairs a story with the sentence that stopped it."""

    published: tuple[int, ...] = ()
    withdrawn: tuple[int, ...] = ()
    problems: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LateStory:
    """A story whose time has come and that is not published; ``problems`` say why, in the reader's language."""

    story: Story
    due_at: datetime
    problems: tuple[Problem, ...]


class DuePublisher:
    """The worker's job; call it again and again. Says whether it published or withdrew something.

    What could not be published is tried again after 5 s, 10 s, ... up to 5 minutes; at once when its draft changes.
    """

    def __init__(self) -> None:
        self._pauses: dict[tuple[int, object], tuple[datetime, timedelta]] = {}

    def __call__(self, *, now: datetime | None = None) -> bool:
        moment = now or clock.now()
        due = _due_to_publish(moment)
        resting = {key[0] for key in due.items() if key in self._pauses and self._pauses[key][0] > moment}
        report = publish_due(now=moment, without=resting)
        failed = {number for number, _sentence in report.problems}
        kept = {key: self._pauses[key] for key in due.items() if key[0] in resting}
        for key in due.items():
            if key[0] in failed:
                pause = min(self._pauses[key][1] * 2 if key in self._pauses else _FIRST_PAUSE, _LONGEST_PAUSE)
                kept[key] = (moment + pause, pause)
        self._pauses = kept
        return bool(report.published or report.withdrawn)


def publish_due(*, now: datetime | None = None, without: Collection[int] = ()) -> DueReport:
    """Publish and withdraw everything whose time has come, but for stories ``without``. A failure stops no other.

    Each story is a transaction of its own under its row's lock, so two processes that look at once do it once.
    """
    moment = now or clock.now()
    problems: list[tuple[int, str]] = []
    due = [number for number in _due_to_publish(moment) if number not in without]
    published = [number for number in due if _attempt(_publish_one, number, moment, problems)]
    withdrawn = [number for number in _due_to_withdraw(moment) if _attempt(_withdraw_one, number, moment, problems)]
    return DueReport(tuple(published), tuple(withdrawn), tuple(problems))


def late_stories(*, limit: int, among: Collection[int] | None = None) -> list[LateStory]:
    """Stories that should be with readers by now and are not, oldest first; what keeps them is checked afresh.

    No problem found means that publishing failed in a way nobody foresaw, or that the worker does not run.
    """
    due = Revision.objects.filter(
        base_content_type=Story.get_base_content_type(), approved_go_live_at__lte=clock.now() - _LATE
    ).order_by("approved_go_live_at", "pk")
    if among is not None:
        due = due.filter(object_id__in=[str(number) for number in among])
    return [_late(revision) for revision in due[:limit]]


def _late(revision: Revision) -> LateStory:
    try:
        draft: Story = revision.as_object()
    except (KeyError, TypeError, ValueError):
        # What is stored cannot be read as a story: there is nothing to check.
        return LateStory(Story.objects.get(pk=revision.object_id), revision.approved_go_live_at, ())
    return LateStory(draft, revision.approved_go_live_at, tuple(problems_of(draft)))


def _due_to_publish(moment: datetime) -> dict[int, object]:
    """Stories that are due, each with what tells one attempt from another: its draft."""
    due = Revision.objects.filter(
        base_content_type=Story.get_base_content_type(), approved_go_live_at__lte=moment
    ).order_by("approved_go_live_at", "pk")
    return {int(number): revision for number, revision in due.values_list("object_id", "pk")}


def _due_to_withdraw(moment: datetime) -> list[int]:
    due = Story.objects.filter(expire_at__isnull=False, expire_at__lte=moment, live=True).order_by("expire_at", "pk")
    return list(due.values_list("pk", flat=True))


def _attempt(
    step: Callable[[int, datetime], bool], number: int, moment: datetime, problems: list[tuple[int, str]]
) -> bool:
    try:
        with transaction.atomic():
            return step(number, moment)
    except UnableToPublish as problem:
        logger.warning("Story %s was due but cannot be published: %s", number, problem)
        problems.append((number, str(problem)))
    except Exception:
        # The edge of the schedule: whatever is wrong with one story, the others are due too.
        logger.exception("Story %s was due but failed.", number)
        problems.append((number, "It failed in a way nobody foresaw; see the log."))
    return False


def _publish_one(number: int, moment: datetime) -> bool:
    story = Story.objects.select_for_update().get(pk=number)
    revision = story.revisions.filter(approved_go_live_at__lte=moment).order_by("-pk").first()
    if revision is None:
        return False
    story.publish(revision, log_action="wagtail.publish.scheduled", skip_permission_checks=True)
    return True


def _withdraw_one(number: int, moment: datetime) -> bool:
    story = Story.objects.select_for_update().get(pk=number)
    if not story.live or story.expire_at is None or story.expire_at > moment:
        return False
    story.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True
