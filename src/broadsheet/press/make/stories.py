"""Whole stories as shapes, a batch at a time, with the facts that the press keeps of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date

from broadsheet.common import clock
from broadsheet.press import names, places
from broadsheet.press.facts import StoryFacts
from broadsheet.press.make.body import Around, body_shapes
from broadsheet.press.make.cards import card_in, card_shape
from broadsheet.press.make.desk import Desk, EditionDesk
from broadsheet.press.make.pictures import Gallery, document_address, film
from broadsheet.press.make.related import NOTHING_RELATED, MadeRelated, make_related
from broadsheet.site import shapes
from broadsheet.stories.body import people_in, pictures_in, stories_in
from broadsheet.stories.models import Story
from broadsheet.stories.queries import (
    GoneStory,
    Named,
    StoryBatch,
    StoryToPress,
    get_draft_for_press,
    get_stories_for_press,
)
from broadsheet.stories.story_rows import StoryRow

__all__ = ["STORYLINE_NEWER", "STORYLINE_OLDER", "MadeStory", "make_draft", "make_stories"]

STORYLINE_OLDER, STORYLINE_NEWER = 3, 2
"""How many stories before and after it a story's storyline box shows."""

_CARD = (1200, 630, "image/png")
"""Width, height and kind of a share card, as ``site.share_card`` draws it."""
_TAGS = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class MadeStory:
    """A story ready to be rendered. ``shape`` is None for one that was withdrawn; ``facts`` then says its 410."""

    story_id: int
    facts: StoryFacts
    edition: EditionDesk
    shape: shapes.Story | None
    related: MadeRelated = NOTHING_RELATED


def make_stories(desk: Desk, ids: Sequence[int]) -> dict[int, MadeStory]:
    """The stories of these ids that readers know or knew. The number of queries does not depend on how many."""
    batch = get_stories_for_press(ids, older=STORYLINE_OLDER, newer=STORYLINE_NEWER, without=desk.taken_down)
    made = _Maker(desk, batch, make_related(desk, ids, {row.story.pk: _shown(batch, row) for row in batch.stories}))
    rows = [row for row in batch.stories if row.story.pk not in desk.taken_down]
    found = {made_one.story_id: made_one for row in rows if (made_one := made.story(row))}
    hidden = [_as_gone(row) for row in batch.stories if row.story.pk in desk.taken_down]
    found |= {gone.id: made_one for gone in (*batch.gone, *hidden) if (made_one := _gone(desk, gone))}
    return found


def make_draft(desk: Desk, draft: Story) -> tuple[EditionDesk, shapes.Story, MadeRelated] | None:
    """A draft as its page would be, with what would stand under it; None while it has no section of a public edition.

    The draft itself is left as it is; one that was never published is shown as if it were published now.
    """
    draft = copy(draft)
    draft.address = draft.address or places.section(draft.edition.key, "draft")
    draft.published_at = draft.published_at or clock.now()
    draft.published_on = draft.published_on or draft.published_at.date()
    batch = get_draft_for_press(draft, older=STORYLINE_OLDER, newer=STORYLINE_NEWER)
    maker = _Maker(desk, batch, {})
    row = batch.stories[0]
    made = maker.draft(row)
    edition = desk.editions.get(draft.edition_id)
    if edition is None or made is None:
        return None
    related = make_related(desk, [draft.pk], {draft.pk: _shown(batch, row)}) if draft.pk else {}
    return edition, made, related.get(draft.pk, NOTHING_RELATED)


class _Maker:
    """One batch on its way from rows to shapes."""

    def __init__(
        self,
        desk: Desk,
        batch: StoryBatch,
        related: Mapping[int, MadeRelated],
    ) -> None:
        self._desk = desk
        self._batch = batch
        self._beside = batch.beside
        self._related = related
        self._gallery = Gallery(dict(batch.pictures))
        self._linked = dict(batch.linked)
        for number in self._linked.keys() & desk.taken_down:
            del self._linked[number]
        self._addresses = {row.pk: row.address for row in self._linked.values() if row.address}
        self._cards: dict[int, shapes.Card | None] = {}

    def story(self, row: StoryToPress) -> MadeStory | None:
        edition = self._desk.editions.get(row.story.edition_id)
        card = self._own_card(row.story)
        if edition is None or card is None:
            return None
        shape = self._shape(edition, row, card)
        related = self._related.get(row.story.pk, NOTHING_RELATED)
        facts = self._facts(edition, row, card).with_related(related.ids)
        return MadeStory(row.story.pk, facts, edition, shape, related)

    def draft(self, row: StoryToPress) -> shapes.Story | None:
        edition = self._desk.editions.get(row.story.edition_id)
        card = self._own_card(row.story)
        return self._shape(edition, row, card) if edition and card else None

    def _own_card(self, row: StoryRow) -> shapes.Card | None:
        return card_shape(self._desk, row, self._gallery.get(row.lead_picture_id or row.lead_video_poster_id))

    def _card(self, number: int) -> shapes.Card | None:
        if number not in self._cards:
            row = self._linked.get(number)
            self._cards[number] = card_in(self._desk, row, self._gallery) if row else None
        return self._cards[number]

    def _shown(self, numbers: Iterable[int]) -> tuple[shapes.Card, ...]:
        return tuple(card for number in numbers if (card := self._card(number)))

    def _shape(self, edition: EditionDesk, row: StoryToPress, card: shapes.Card) -> shapes.Story:
        story = row.story
        section = self._desk.sections[story.section_id or 0]
        box = self._storyline(edition, story)
        return shapes.Story(
            card=card,
            section_key=section.key,
            dateline=story.dateline,
            bylines=() if story.is_unsigned else tuple(self._byline(edition, one) for one in row.contributors),
            source_name=story.source__name or "",
            source_url=(story.source_url or story.source__url or "") if story.source_id else "",
            lead_picture=self._gallery.get(story.lead_picture_id, story.lead_caption, story.lead_credit),
            lead_video=self._lead_video(story),
            blocks=body_shapes(row.blocks, self._around(edition)),
            topics=tuple(shapes.Link(one.name, places.topic(edition.key, one.key)) for one in row.topics),
            storyline=box,
            translations=tuple(
                self._desk.translation(other, one.address)
                for one in row.translations
                if one.address and one.pk not in self._desk.taken_down
                if (other := self._desk.editions.get(one.edition_id))
            ),
            corrections=tuple(shapes.Correction(one.text, edition.local(one.at)) for one in row.corrections),
            share_card=shapes.Rendition(story.share_card, *_CARD) if story.share_card else None,
            word_count=_word_count(row.blocks),
            see_also_key=names.see_also_slot(edition.key, section.key),
        )

    def _around(self, edition: EditionDesk) -> Around:
        return Around(
            edition=edition.key,
            edition_id=edition.number,
            gallery=self._gallery,
            documents=self._batch.documents,
            people=self._batch.people,
            addresses=self._addresses,
            card=self._card,
        )

    def _byline(self, edition: EditionDesk, one: Named) -> shapes.Byline:
        return shapes.Byline(
            name=one.name,
            address=places.contributor(edition.key, one.key),
            picture=self._gallery.get(one.picture_id),
            biography=one.text,
        )

    def _lead_video(self, story: StoryRow) -> shapes.Video | None:
        poster = self._gallery.get(story.lead_video_poster_id or story.lead_picture_id)
        own = self._batch.documents.get(story.lead_video_file_id or 0)
        credit = story.lead_credit or (poster.credit if poster else "")
        if own is not None:
            return shapes.Video(
                title=story.lead_video_title, provider="", provider_id="", poster=poster, frame_url="", watch_url="",
                address=document_address(own), duration_seconds=story.lead_video_seconds,
                caption=story.lead_caption, credit=credit,
            )  # fmt: skip
        if not story.lead_video_provider or not story.lead_video_id:
            return None
        made = film(story.lead_video_provider, story.lead_video_id, story.lead_video_title, poster)
        return shapes.Video(
            made.title, made.provider, made.provider_id, poster, made.frame_url, made.watch_url,
            duration_seconds=story.lead_video_seconds, caption=story.lead_caption, credit=credit,
        )  # fmt: skip

    def _storyline(self, edition: EditionDesk, story: StoryRow) -> shapes.StorylineBox | None:
        if not story.storyline__key:
            return None
        return shapes.StorylineBox(
            title=story.storyline__title or "",
            summary=story.storyline__summary or "",
            address=places.storyline(edition.key, story.storyline__key),
            day=_day_of_storyline(story.storyline__started_on, story.published_on),
            cards=self._shown(self._beside.get(story.pk, ())),
        )

    def _facts(self, edition: EditionDesk, row: StoryToPress, card: shapes.Card) -> StoryFacts:
        story = row.story
        section = self._desk.sections[story.section_id or 0]
        assert story.published_at is not None
        changed = max(filter(None, (story.published_at, story.updated_at)))
        return StoryFacts(
            story_id=story.pk,
            edition=edition.key,
            address=card.address,
            is_live=True,
            section=section.key,
            seconds=int(story.published_at.timestamp()),
            lists=tuple(sorted(self._lists(edition, row, section.key))),
            redirects=tuple(sorted(set(row.former_addresses) - {card.address})),
            changed=int(changed.timestamp()),
        )

    def _lists(self, edition: EditionDesk, row: StoryToPress, section: str) -> set[str]:
        """Every list in which the story stands: readers', and those by which the press finds its page again."""
        story, key = row.story, edition.key
        assert story.published_on is not None
        people = {self._batch.people.get((number, story.edition_id)) for number in people_in(row.blocks)}
        found = {
            names.all_list(key),
            names.thing_list("section", key, section),
            names.day_list(key, story.published_on),
        }
        found |= {names.thing_list("topic", key, one.key) for one in row.topics}
        found |= {names.thing_list("contributor", key, one.key) for one in row.contributors if not story.is_unsigned}
        found |= {names.thing_list("person", key, one.key) for one in people if one}
        found |= {names.translation_list(story.translation_key)}
        if story.storyline__key:
            found.add(names.thing_list("storyline", key, story.storyline__key))
        if story.source_id:
            found.add(names.source_list(story.source_id))
        pictures = {use.picture_id for use in pictures_in(row.blocks)}
        pictures |= {number for number in (story.lead_picture_id, story.lead_video_poster_id) if number}
        pictures |= {one.picture_id for one in row.contributors if one.picture_id and not story.is_unsigned}
        found |= {names.picture_list(number) for number in pictures}
        return found | {names.shown_list(number) for number in _shown(self._batch, row)}


def _shown(batch: StoryBatch, row: StoryToPress) -> set[int]:
    """The other stories in its text and in its storyline box."""
    return {*stories_in(row.blocks), *batch.beside.get(row.story.pk, ())} - {row.story.pk}


def _as_gone(row: StoryToPress) -> GoneStory:
    """One that was taken down stands like one that was withdrawn."""
    story = row.story
    return GoneStory(story.pk, story.edition_id, story.address or "", row.former_addresses)


def _gone(desk: Desk, gone: GoneStory) -> MadeStory | None:
    edition = desk.editions.get(gone.edition_id)
    if edition is None:
        return None
    former = tuple(sorted(set(gone.former_addresses) - {gone.address}))
    facts = StoryFacts(gone.id, edition.key, gone.address, is_live=False, redirects=former)
    return MadeStory(gone.id, facts, edition, None)


def _day_of_storyline(started_on: date | None, published_on: date | None) -> int:
    if started_on is None or published_on is None:
        return 0
    return max(0, (published_on - started_on).days + 1)


def _word_count(blocks: Iterable[Mapping[str, object]]) -> int:
    total = 0
    for block in blocks:
        value = block.get("value")
        if isinstance(value, str) and block.get("type") in ("paragraph", "note", "subheading"):
            total += len(_TAGS.sub(" ", value).split())
    return total
