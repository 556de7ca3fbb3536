"""PublishLog: every public change, numbered in the order of commits. Followers keep a bookmark into it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import connection, models
from django.db.models import F

from broadsheet.common import clock

__all__ = ["Kind", "Numbering", "PublishLog", "append_things_to_log", "append_to_log"]


class Kind(models.TextChoices):
    """What kind of thing changed. Followers look at the present state, never trust ``detail``."""

    STORY = "story"
    STORY_GONE = "story_gone"
    SECTION = "section"
    EDITION = "edition"
    CONTRIBUTOR = "contributor"
    TOPIC = "topic"
    PERSON = "person"
    STORYLINE = "storyline"
    SOURCE = "source"
    STANDING_PAGE = "standing_page"
    FRONT = "front"
    NOTICE = "notice"
    BREAKING = "breaking"
    CHROME = "chrome"
    CLOCK = "clock"
    PICTURE = "picture"
    BULK = "bulk"
    REDIRECT = "redirect"
    RELATED = "related"
    CARD = "card"


class Numbering(models.Model):
    """One row: the last number given out. Raising it locks the row until the transaction ends."""

    head = models.BigIntegerField(default=0)

    class Meta:
        db_table = "stories_numbering"


class PublishLog(models.Model):
    """One public change."""

    number = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    object_id = models.BigIntegerField(null=True, blank=True)
    edition = models.ForeignKey(
        "stories.Edition", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", db_constraint=False
    )
    at = models.DateTimeField()
    detail = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["number"]
        indexes = [models.Index(fields=["kind", "object_id", "number"], name="log_kind_object")]

    def __str__(self) -> str:
        return f"{self.number} {self.kind} {self.object_id}"


def append_to_log(
    *, kind: str, object_id: int | None, edition_id: int | None, detail: dict[str, Any] | None = None
) -> PublishLog:
    """Give out the next number and write the row. Must be the last step of a transaction.

    The number is taken under a lock that is held until the commit, so numbers are consecutive, their order is the
    order of commits, and a transaction that is rolled back leaves no gap. Everything that follows in the same
    transaction makes others wait. Raises ``RuntimeError`` outside a transaction.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("append_to_log must be called inside a transaction.")
    return PublishLog.objects.create(
        number=_next_number(),
        kind=kind,
        object_id=object_id,
        edition_id=edition_id,
        at=clock.now(),
        detail=detail or {},
    )


def append_things_to_log(*, kind: str, things: Sequence[tuple[int, int | None]]) -> None:
    """The same for many things, given as (id, edition's id): one row each, in this order, in three queries."""
    if not connection.in_atomic_block:
        raise RuntimeError("append_things_to_log must be called inside a transaction.")
    if things:
        first, at = _next_number(len(things)), clock.now()
        PublishLog.objects.bulk_create(
            PublishLog(number=number, kind=kind, object_id=thing_id, edition_id=edition_id, at=at)
            for number, (thing_id, edition_id) in enumerate(things, first)
        )


def _next_number(count: int = 1) -> int:
    """The first of so many numbers."""
    row = Numbering.objects.filter(pk=1)
    if not row.update(head=F("head") + count):
        # Two may find no row at once; one of them makes it, both then raise it.
        Numbering.objects.bulk_create([Numbering(pk=1, head=0)], ignore_conflicts=True)
        row.update(head=F("head") + count)
    return row.values_list("head", flat=True).get() - count + 1
