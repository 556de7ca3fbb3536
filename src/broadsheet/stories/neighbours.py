"""Which stories stand beside a story in its storyline. One query for any batch."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from django.db.models import OuterRef, Q, QuerySet, Subquery

from broadsheet.stories.models import Story

__all__ = ["neighbours_in_storylines"]


def neighbours_in_storylines(
    ids: Sequence[int], *, older: int, newer: int, without: Collection[int] = ()
) -> dict[int, tuple[int, ...]]:
    """For each of these stories that has a storyline: ids of the live ones around it there, newest first.

    At most ``newer`` of those that came after it and ``older`` of those before, none of ``without``. Each is one step
    in an index, so the cost does not grow with the storyline.
    """
    after = [f"after_{n}" for n in reversed(range(newer))]
    before = [f"before_{n}" for n in range(older)]
    steps = {name: Subquery(_beside(without, is_newer=True)[n : n + 1]) for n, name in enumerate(reversed(after))}
    steps |= {name: Subquery(_beside(without, is_newer=False)[n : n + 1]) for n, name in enumerate(before)}
    asked = Story.objects.filter(pk__in=ids, storyline__isnull=False).annotate(**steps)
    rows = asked.values_list("pk", *after, *before)
    return {number: tuple(other for other in others if other is not None) for number, *others in rows}


def _beside(without: Collection[int], *, is_newer: bool) -> QuerySet[Story, int]:
    at, pk = OuterRef("published_at"), OuterRef("pk")
    others = Story.objects.filter(storyline_id=OuterRef("storyline_id"), live=True)
    if without:
        others = others.exclude(pk__in=without)
    # The first condition is what the index is entered with; the second only sorts out the same moment.
    if is_newer:
        others = others.filter(published_at__gte=at).filter(Q(published_at__gt=at) | Q(pk__gt=pk))
        return others.order_by("published_at", "pk").values_list("pk", flat=True)
    others = others.filter(published_at__lte=at).filter(Q(published_at__lt=at) | Q(pk__lt=pk))
    return others.order_by("-published_at", "-pk").values_list("pk", flat=True)
