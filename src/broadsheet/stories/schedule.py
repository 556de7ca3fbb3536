"""What is due: stories to publish and to withdraw at their time. Called every few seconds by one or more processes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from wagtail.models import Revision

from broadsheet.common import clock
from broadsheet.stories.checks import UnableToPublish
from broadsheet.stories.models import Story

__all__ = ["DueReport", "publish_due"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DueReport:
    """What was done, by story id; ``problems`` pairs a story with the sentence that stopped it."""

    published: tuple[int, ...] = ()
    withdrawn: tuple[int, ...] = ()
    problems: tuple[tuple[int, str], ...] = ()


def publish_due(*, now: datetime | None = None) -> DueReport:
    """Publish and withdraw everything whose time has come. One that fails does not stop the rest.

    Each story is a transaction of its own under its row's lock, so two processes that look at once do it once.
    """
    moment = now or clock.now()
    problems: list[tuple[int, str]] = []
    published = [number for number in _due_to_publish(moment) if _attempt(_publish_one, number, moment, problems)]
    withdrawn = [number for number in _due_to_withdraw(moment) if _attempt(_withdraw_one, number, moment, problems)]
    return DueReport(tuple(published), tuple(withdrawn), tuple(problems))


def _due_to_publish(moment: datetime) -> list[int]:
    due = Revision.objects.filter(
        base_content_type=Story.get_base_content_type(), approved_go_live_at__lte=moment
    ).order_by("approved_go_live_at", "pk")
    return [int(number) for number in due.values_list("object_id", flat=True)]


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
