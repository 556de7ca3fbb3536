"""Which stories wait for their share card (their headline as a picture), and what is noted when one was drawn.

An editor's publication asks for one; of what came in bulk, only the newest get one, since nobody shares a million
old stories. Who draws is not of this room.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from django.db import transaction

from broadsheet.stories.models import Edition, Story
from broadsheet.stories.models.log import Kind, append_to_log

__all__ = [
    "CardWords", "ask_for_cards_of_newest", "cards_in_use", "cards_of", "note_share_cards", "waiting_for_cards",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class CardWords:
    """What stands on a story's card."""

    headline: str
    masthead: str
    section: str
    direction: str


def waiting_for_cards(limit: int) -> dict[int, CardWords]:
    """The newest stories that wait, by id."""
    waiting = Story.objects.filter(wants_share_card=True).select_related("edition", "section").defer("body")
    return {story.pk: _words(story) for story in waiting.order_by("-pk")[:limit]}


def ask_for_cards_of_newest(count: int, address_of: Callable[[CardWords], str]) -> int:
    """Have those of each edition's newest stories drawn whose card is missing or says something else by now.

    ``address_of`` says where the card with these words lies. Returns how many were asked for.
    """
    asked: list[int] = []
    for edition in Edition.objects.filter(is_live=True):
        newest = Story.objects.filter(edition=edition, live=True, section__isnull=False)
        rows = newest.select_related("edition", "section").defer("body").order_by("-published_at", "-pk")[:count]
        asked += [story.pk for story in rows if story.share_card != address_of(_words(story))]
    return Story.objects.filter(pk__in=asked, wants_share_card=False).update(wants_share_card=True)


def cards_of(stories: Collection[int]) -> dict[int, str]:
    """Where the present cards of these stories lie; stories without one are left out."""
    rows = Story.objects.filter(pk__in=stories).exclude(share_card="")
    return dict(rows.values_list("pk", "share_card"))


def cards_in_use(newest: int) -> set[str]:
    """Where the cards of so many of the paper's newest stories lie: two stories with the same words share one."""
    return set(Story.objects.order_by("-pk").values_list("share_card", flat=True)[:newest])


@transaction.atomic
def note_share_cards(cards: Mapping[int, tuple[CardWords, str]]) -> int:
    """Note where the cards of these stories lie, and log those that readers then see changed; returns how many.

    One whose headline changed while it was drawn keeps waiting. One that was withdrawn meanwhile is not logged.
    """
    stories = Story.objects.select_for_update().filter(pk__in=cards, wants_share_card=True).defer("body").order_by("pk")
    changed = []
    for story in stories:
        words, address = cards[story.pk]
        if story.headline != words.headline:
            continue
        # Past Story.save: nobody at the desk touched it.
        Story.objects.filter(pk=story.pk).update(share_card=address, wants_share_card=False)
        if story.live and story.share_card != address:
            changed.append(story)
    for story in changed:
        append_to_log(kind=Kind.CARD, object_id=story.pk, edition_id=story.edition_id)
    return len(changed)


def _words(story: Story) -> CardWords:
    section = story.section.name if story.section else ""
    return CardWords(story.headline, story.edition.masthead, section, story.edition.direction)
