"""Paragraphs that are someone's words: made quotes of, or offered to editors. No word of a story ever changes by it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

from django.db import transaction

from broadsheet.stories.listing import list_story
from broadsheet.stories.models import FoundQuote, Person, PersonName, Story
from broadsheet.stories.models.log import Kind, append_things_to_log
from broadsheet.stories.write import edit_story

__all__ = [
    "Offer",
    "QuoteFound",
    "UnableToQuote",
    "accept_found_quote",
    "dismiss_found_quote",
    "get_found_quotes",
    "offer_quotes",
    "people_named",
    "plain_words",
    "take_in_quotes",
]

Block = Mapping[str, Any]
_PLAIN = re.compile(r"<p(?: [^>]*)?>([^<>]*)</p>\Z")


class UnableToQuote(Exception):
    """The paragraph is not there any more, or holds more than words."""


@dataclass(frozen=True, slots=True)
class QuoteFound:
    """A paragraph of a story that is someone's words."""

    story_id: int
    block_id: str
    name: str
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What an editor is asked about. ``words`` are the paragraph's, as they stand."""

    number: int
    words: str
    name: str
    person: Person | None


def plain_words(block: Block) -> str:
    """The words of a paragraph that holds nothing but words; else nothing: a quote block could not keep the rest."""
    match = _PLAIN.match(block["value"]) if block.get("type") == "paragraph" else None
    return unescape(match.group(1)).strip() if match else ""


def people_named(names: Iterable[str]) -> dict[str, int]:
    """The ids of the people who have exactly these names, in any edition; not those of names that two people have."""
    wanted = list(names)
    found: dict[str, set[int]] = {}
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        for name, number in Person.objects.filter(name__in=some).values_list("name", "pk"):
            found.setdefault(name, set()).add(number)
        for name, number in PersonName.objects.filter(name__in=some).values_list("name", "person_id"):
            found.setdefault(name, set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


def offer_quotes(*, found: Sequence[QuoteFound]) -> None:
    """Offer paragraphs to editors. One that was offered before is left as it is."""
    FoundQuote.objects.bulk_create(
        [FoundQuote(story_id=o.story_id, block_id=o.block_id, name=o.name, person_id=o.person_id) for o in found],
        ignore_conflicts=True,
        batch_size=500,
    )


def take_in_quotes(*, found: Sequence[QuoteFound]) -> list[QuoteFound]:
    """Make quotes of paragraphs in stories that nobody has edited here; returns those that were left.

    Left are the ones whose story has a revision (it is the editors' then) and those that a quote block cannot keep.
    """
    by_story: dict[int, dict[str, QuoteFound]] = {}
    for one in found:
        by_story.setdefault(one.story_id, {})[one.block_id] = one
    left: list[QuoteFound] = []
    with transaction.atomic():
        changed: list[tuple[int, int | None]] = []
        for story in Story.objects.select_for_update().filter(pk__in=by_story).order_by("pk"):
            own = by_story.pop(story.pk)
            if story.latest_revision_id is not None or not story.live:
                left += own.values()
                continue
            blocks = [_quoted(block, own.get(str(block.get("id")))) for block in story.body.raw_data]
            made = {str(block.get("id")) for block in blocks if block["type"] == "quote"} & own.keys()
            left += [one for block_id, one in own.items() if block_id not in made]
            if made:
                # Past save(), which would begin a history for a story that nobody wrote here. The list itself: text
                # would be stored as one JSON string, which the editor's form reads and the press cannot.
                Story.objects.filter(pk=story.pk).update(body=blocks)
                story.body = json.dumps(blocks, ensure_ascii=False)
                list_story(story)
                changed.append((story.pk, story.edition_id))
        append_things_to_log(kind=Kind.STORY, things=changed)
    return left


def get_found_quotes(story: Story) -> list[Offer]:
    """What is offered for a story as it stands in its latest revision."""
    blocks = {str(block.get("id")): block for block in _latest(story).body.raw_data}
    rows = FoundQuote.objects.filter(story_id=story.pk, is_dismissed=False).select_related("person")
    return [
        Offer(row.pk, words, row.name, row.person)
        for row in rows
        if (words := plain_words(blocks.get(row.block_id, {})))
    ]


def accept_found_quote(*, story: Story, number: int, by: Any = None) -> None:
    """Make a quote of an offered paragraph, in a new revision: readers see it when that is published.

    Raises ``UnableToQuote`` when the paragraph has changed too much, ``FoundQuote.DoesNotExist`` for no offer.
    """
    row = FoundQuote.objects.get(pk=number, story_id=story.pk, is_dismissed=False)
    one = QuoteFound(story.pk, row.block_id, row.name, row.person_id)
    with transaction.atomic():
        present = _latest(story)
        before = list(present.body.raw_data)
        blocks = [_quoted(block, one if str(block.get("id")) == row.block_id else None) for block in before]
        if blocks == before:
            raise UnableToQuote("The paragraph is not there any more.")
        edit_story(story=present, by=by, body=blocks)
        row.delete()


def dismiss_found_quote(*, story: Story, number: int) -> None:
    """Never offer a paragraph again. Raises ``FoundQuote.DoesNotExist`` for no offer."""
    row = FoundQuote.objects.get(pk=number, story_id=story.pk)
    row.is_dismissed = True
    row.save(update_fields=["is_dismissed"])


def _latest(story: Story) -> Story:
    return story.get_latest_revision_as_object() if story.latest_revision_id else story


def _quoted(block: Block, one: QuoteFound | None) -> dict[str, Any]:
    """The block as a quote, word for word, when it is asked for and can be one; else as it is."""
    words = plain_words(block) if one else ""
    if one is None or not words:
        return dict(block)
    value = {
        "speaker": one.person_id,
        "speaker_name": "" if one.person_id else one.name,
        "role": "",
        "words": words,
        "original_words": "",
        "original_language": "",
        "said_where": "",
    }
    return {"type": "quote", "value": value, "id": block.get("id")}
