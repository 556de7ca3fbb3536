"""An incoming story as the newsroom takes it: its section, topics and byline found or made, its pictures taken in."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any

from broadsheet.common import clock
from broadsheet.common.html import text_of
from broadsheet.intake.moves.pictures import PictureDesk
from broadsheet.intake.moves.plan import Plan, kept_address
from broadsheet.intake.moves.shaping import Shaped
from broadsheet.intake.moves.state import NO_LEAD_PICTURE
from broadsheet.intake.moves.taker import Taker, Terms
from broadsheet.intake.moves.wagtail_body import PROVIDERS, body_values
from broadsheet.intake.parsers.blocks import LeftOut
from broadsheet.intake.parsers.shapes import IncomingStory, IncomingTerm
from broadsheet.stories.take_in import NewStory

__all__ = ["Maker"]

_NAMESPACE = uuid.UUID("6f1d5a52-8a0c-5d5e-9c3e-6d0a6f6e9b11")


class Maker:
    """Makes stories for the newsroom, by the plan of one move."""

    def __init__(self, plan: Plan, taker: Taker, desk: PictureDesk, *, name: str, dry_run: bool) -> None:
        """`name` is the source's: two moves from the same one give their stories the same keys."""
        self._plan, self._taker, self._desk, self._dry = plan, taker, desk, dry_run
        self._space = uuid.uuid5(_NAMESPACE, name)

    def terms(self, story: IncomingStory) -> Terms | None:
        """Return the ids of what a story refers to; None in a dry run, which makes none."""
        if self._dry:
            return None
        return self._taker.terms(
            self._plan.edition_of(story), self._section(story), story.topics, story.byline, self._plan.section
        )

    def prepare(self, stories: list[Shaped]) -> None:
        """Make what a batch of stories refers to and the paper does not have, all at once."""
        if not self._dry:
            known = [one.story for one in stories if self._taker.has_edition(self._plan.edition_of(one.story))]
            self._taker.prepare([(self._plan.edition_of(story), story.topics, story.byline) for story in known])

    def make(self, shaped: Shaped, terms: Terms | None, former: list[str]) -> tuple[NewStory, list[LeftOut]]:
        """Return the story and what was left out of it. `former` are the old addresses that lead to it."""
        story = shaped.story
        left_out = list(story.left_out)
        address = kept_address(shaped.address) if self._plan.keep_addresses and shaped.address in former else ""
        body = shaped.body if shaped.body is not None else body_values(story.blocks, self._desk.find, left_out)
        lead, video = self._lead(story, left_out)
        if story.published_at is None and story.status == "published":
            left_out.append(LeftOut("", "the source names no date: the time of the move stands for it"))
        published_at = story.published_at or story.updated_at or clock.now()
        made = NewStory(
            edition_id=terms.edition if terms else 0,
            section_id=terms.section if terms else 0,
            headline=(story.headline or _first_words(body))[:300],
            published_at=published_at,
            updated_at=story.updated_at if story.updated_at and story.updated_at > published_at else None,
            body=body,
            kicker=story.kicker[:120],
            standfirst=story.standfirst,
            dateline=story.dateline[:120],
            topic_ids=terms.topics if terms else (),
            contributor_ids=terms.contributors if terms else (),
            is_unsigned=not story.byline,
            address=address,
            former_addresses=tuple(one for one in former if one != address),
            translation_key=self.key(story),
            **lead,
            **video,
        )
        return made, left_out

    def key(self, story: IncomingStory) -> uuid.UUID:
        """Return the key that its translations share: also how a killed move finds the story again."""
        name = f"group {story.translation_key}" if story.translation_key else f"story {story.source_id}"
        return uuid.uuid5(self._space, name)

    def _section(self, story: IncomingStory) -> IncomingTerm | None:
        section = story.section
        if section and (renamed := self._plan.sections.get(section.key) or self._plan.sections.get(section.name)):
            return replace(section, key=renamed)
        return section

    def _lead(self, story: IncomingStory, left_out: list[LeftOut]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the fields of the lead picture and those of the film, with the format that follows from it."""
        picture: dict[str, Any] = {}
        if story.lead_picture:
            if (number := self._desk.find(story.lead_picture)) is None:
                left_out.append(LeftOut(story.lead_picture.address[:500], NO_LEAD_PICTURE))
            else:
                caption, credit = story.lead_picture.caption[:500], story.lead_picture.credit[:255]
                picture = {"lead_picture_id": number, "lead_caption": caption, "lead_credit": credit}
        film = story.lead_embed
        if film and film.provider in PROVIDERS:
            return picture, {
                "format": "video",
                "lead_video_provider": film.provider,
                "lead_video_id": film.id,
                "lead_video_title": story.headline[:200],
            }
        if film:
            left_out.append(LeftOut(film.address[:500], "a lead film of a site that is not on the list"))
        return picture, {"format": story.format if story.format != "video" else "text"}


def _first_words(body: list[dict[str, Any]]) -> str:
    return text_of(str(body[0]["value"]))[:100] if body else ""
