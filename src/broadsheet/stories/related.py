"""More on this: which stories stand under a story, who said so, and why. Visible is what the press makes of it.

The search follower writes what it found (:func:`write_found`); an editor's word goes before it and stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from django.db import transaction

from broadsheet.stories.bulk_rows import insert
from broadsheet.stories.models import Origin, RelatedStory, Story
from broadsheet.stories.models.log import Kind, append_things_to_log, append_to_log
from broadsheet.stories.reading import cards

__all__ = [
    "MOST_RELATED",
    "FoundRelated",
    "RelatedEntry",
    "UnableToRelate",
    "get_related",
    "order_related",
    "pin_related",
    "related_ids",
    "release_related",
    "remove_related",
    "write_found",
]

MOST_RELATED = 5
"""How many stand under a story."""
_MOST_REASONS = 400


class UnableToRelate(ValueError):
    """This story cannot stand under the other; the message says why."""


@dataclass(frozen=True, slots=True)
class FoundRelated:
    """A story that the search follower found, best first, with the keys of its reasons."""

    story_id: int
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RelatedEntry:
    """A row as editors see it. ``is_pinned``: by an editor; ``is_removed``: by an editor too."""

    story: Story
    is_pinned: bool
    is_removed: bool
    reasons: tuple[str, ...]


# Reading.


def related_ids(ids: Sequence[int], shown: Mapping[int, Container[int]]) -> dict[int, tuple[int, ...]]:
    """For each of these stories what stands under it, best first, whether readers can see it or not. One query.

    ``shown``: what its page shows or links to already; of that only what an editor chose stands there once more.
    """
    rows = RelatedStory.objects.filter(story_id__in=ids, is_removed=False).order_by("story_id", "origin", "place")
    found: defaultdict[int, list[int]] = defaultdict(list)
    # "editor" sorts before "found".
    for story_id, other_id, origin in rows.values_list("story_id", "other_id", "origin"):
        if origin == Origin.EDITOR or other_id not in shown.get(story_id, ()):
            found[story_id].append(other_id)
    return {number: tuple(others) for number, others in found.items()}


def get_related(story_id: int) -> list[RelatedEntry]:
    """A story's rows for editors: theirs, then those that were found, then those taken away. Two queries."""
    rows = list(RelatedStory.objects.filter(story_id=story_id).order_by("is_removed", "origin", "place"))
    others = {other.pk: other for other in cards().filter(pk__in=[row.other_id for row in rows])}
    return [
        RelatedEntry(
            story=others[row.other_id],
            is_pinned=row.origin == Origin.EDITOR and not row.is_removed,
            is_removed=row.is_removed,
            reasons=tuple(row.reasons.split()),
        )
        for row in rows
        if row.other_id in others
    ]


# What the search follower found.


@transaction.atomic
def write_found(*, found: Mapping[int, Sequence[FoundRelated]]) -> list[int]:
    """Write what was found for each of these stories in place of what was found before; log those that changed.

    Editors' rows stay as they are. Returns the ids of the stories whose order of stories is another one now. Their
    log rows are of kind ``related``, which search passes over: what is found never makes it look again.
    """
    editions = dict(_locked(sorted(found)))
    before: defaultdict[int, list[RelatedStory]] = defaultdict(list)
    for row in RelatedStory.objects.filter(story_id__in=editions).order_by("story_id", "place"):
        before[row.story_id].append(row)
    wanted = {number: _wanted(number, before[number], found[number]) for number in editions}
    stale = [number for number in editions if _found_rows(before[number]) != wanted[number]]
    RelatedStory.objects.filter(story_id__in=stale, origin=Origin.FOUND).delete()
    insert(
        RelatedStory,
        (
            {
                "story_id": number, "other_id": other, "place": place, "origin": Origin.FOUND.value,
                "is_removed": False, "reasons": reasons,
            }
            for number in stale
            for place, (other, reasons) in enumerate(wanted[number])
        ),
    )  # fmt: skip
    changed = [number for number in stale if _ids(_found_rows(before[number])) != _ids(wanted[number])]
    append_things_to_log(kind=Kind.RELATED, things=[(number, editions[number]) for number in changed])
    return changed


def _wanted(number: int, rows: list[RelatedStory], found: Sequence[FoundRelated]) -> list[tuple[int, str]]:
    passed_over = {number, *(row.other_id for row in rows if row.origin == Origin.EDITOR)}
    chosen = [one for one in found if one.story_id not in passed_over][:MOST_RELATED]
    return [(one.story_id, _as_text(one.reasons)) for one in chosen]


def _as_text(reasons: Sequence[str]) -> str:
    text = " ".join(reasons)
    return text if len(text) <= _MOST_REASONS else text[:_MOST_REASONS].rpartition(" ")[0]


def _found_rows(rows: list[RelatedStory]) -> list[tuple[int, str]]:
    return [(row.other_id, row.reasons) for row in rows if row.origin == Origin.FOUND]


def _ids(rows: list[tuple[int, str]]) -> list[int]:
    return [other for other, _ in rows]


# What editors say. Each is pressed at once, and search looks at the story again.


@transaction.atomic
def pin_related(*, story: Story, other: Story) -> None:
    """Have the other story stand under this one, after those pinned before. Raises :class:`UnableToRelate`."""
    _check(story, other)
    _locked([story.pk])
    pinned = _pinned(story)
    if other.pk not in pinned:
        order = [*pinned, other.pk]
        _set(story, other.pk, origin=Origin.EDITOR, is_removed=False, place=len(order) - 1)
    _log(story)


@transaction.atomic
def order_related(*, story: Story, others: Sequence[Story]) -> None:
    """Pin exactly these, in this order; what was pinned and is not among them is found or not found again."""
    for other in others:
        _check(story, other)
    _locked([story.pk])
    chosen = list(dict.fromkeys(other.pk for other in others))
    for number in set(_pinned(story)) - set(chosen):
        _release(story, number)
    for place, number in enumerate(chosen):
        _set(story, number, origin=Origin.EDITOR, is_removed=False, place=place)
    _log(story)


@transaction.atomic
def remove_related(*, story: Story, other: Story) -> None:
    """Keep the other story away from under this one, whatever is found later."""
    _locked([story.pk])
    _set(story, other.pk, origin=Origin.EDITOR, is_removed=True, place=0)
    _log(story)


@transaction.atomic
def release_related(*, story: Story, other: Story) -> None:
    """Take back an editor's word about the other story: it stands there when it is found."""
    _locked([story.pk])
    _release(story, other.pk)
    _log(story)


def _check(story: Story, other: Story) -> None:
    if other.pk == story.pk:
        raise UnableToRelate("A story cannot stand under itself.")
    if other.edition_id != story.edition_id:
        raise UnableToRelate("The stories are in different editions.")
    if not other.live:
        raise UnableToRelate(f"“{other}” is not published.")


def _locked(ids: Sequence[int]) -> list[tuple[int, int]]:
    """The live ones among these, with their editions. Whoever else writes their rows waits."""
    stories = Story.objects.select_for_update().filter(pk__in=ids).order_by("pk")
    return [(number, edition) for number, edition, live in stories.values_list("pk", "edition_id", "live") if live]


def _pinned(story: Story) -> list[int]:
    rows = RelatedStory.objects.filter(story_id=story.pk, origin=Origin.EDITOR, is_removed=False).order_by("place")
    return list(rows.values_list("other_id", flat=True))


def _set(story: Story, other_id: int, *, origin: Origin, is_removed: bool, place: int) -> None:
    values = {"origin": origin, "is_removed": is_removed, "place": place}
    RelatedStory.objects.update_or_create(story_id=story.pk, other_id=other_id, defaults=values)


def _release(story: Story, other_id: int) -> None:
    row = RelatedStory.objects.filter(story_id=story.pk, other_id=other_id, origin=Origin.EDITOR)
    if not row.exclude(reasons="").update(origin=Origin.FOUND, is_removed=False, place=MOST_RELATED):
        row.delete()


def _log(story: Story) -> None:
    present = Story.objects.only("live", "edition_id").get(pk=story.pk)
    if present.live:
        append_to_log(kind=Kind.STORY, object_id=present.pk, edition_id=present.edition_id, detail={})
