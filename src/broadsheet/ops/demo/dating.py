"""Moves the demo paper to the day on which it is made, so that a newcomer never meets an old newspaper. Pure.

How a story moves is written in paper.toml: by whole days, weeks or years of 364 days, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from broadsheet.ops.demo.blocks import Block, TableBlock
from broadsheet.ops.demo.shapes import DemoDating, DemoLetter, DemoPaper, DemoStory

__all__ = ["move_to"]

_DAY = timedelta(days=1)
_WEEK = 7
_YEAR = 364
"""Fifty-two weeks: a weekday stays what it is, and a season drifts by a day a year."""
_PINNED_DAYS = 60
"""A front leads with no story that is older than this."""
_CALENDAR_YEAR = re.compile(r"20\d\d")


def move_to(paper: DemoPaper, at: datetime) -> DemoPaper:
    """The paper as it is when it is made at ``at``: nothing in it lies ahead of that moment, in any edition's zone.

    The newest stories are of that day. Stories keep their order in ``stories``, and so their addresses. What is tied
    to a date that has not come yet is left out.
    """
    zones = {edition.key: edition.time_zone for edition in paper.editions}
    home_zone = paper.editions[0].time_zone
    stories = tuple(_moved_stories(paper, at))
    written = {(story.edition, story.id): story for story in stories}
    recent = at - timedelta(days=_PINNED_DAYS)
    return replace(
        paper,
        stories=stories,
        storylines=tuple(
            replace(line, started_on=line.started_on + _distance(paper.dating, line.key, at, home_zone))
            for line in paper.storylines
        ),
        home_fronts={
            edition: tuple(
                key for key in ids if (story := written.get((edition, key))) and story.published_at >= recent
            )
            for edition, ids in paper.home_fronts.items()
        },
        letters=tuple(_moved_letter(letter, paper.dating.day, at, zones[letter.edition]) for letter in paper.letters),
    )


def _distance(dating: DemoDating, key: str, at: datetime, zone: ZoneInfo) -> timedelta:
    """How far a story or storyline moves."""
    days = (at.astimezone(zone).date() - dating.day).days
    if key in dating.never:
        return timedelta()
    if key in dating.days:
        return timedelta(days=days)
    step = _YEAR if key in dating.years else _WEEK
    return timedelta(days=days // step * step)


def _moved_stories(paper: DemoPaper, at: datetime) -> Iterator[DemoStory]:
    for story in paper.stories:
        distance = _distance(paper.dating, story.id, at, story.published_at.tzinfo)  # type: ignore[arg-type]
        # What would come out later today came out yesterday: the words of such a story fit either.
        if story.id in paper.dating.days and story.published_at + distance > at:
            distance -= _DAY
        moved = _moved(story, distance, at)
        if moved.published_at <= at:
            yield moved


def _moved(story: DemoStory, distance: timedelta, at: datetime) -> DemoStory:
    published = story.published_at + distance
    updated = story.updated_at + distance if story.updated_at else None
    years = published.year - story.published_at.year
    return replace(
        story,
        published_at=published,
        updated_at=updated if updated and updated <= at else None,
        corrections=tuple(replace(note, made_on=note.made_on + distance) for note in story.corrections),
        body=tuple(_with_later_years(block, years) for block in story.body),
    )


def _with_later_years(block: Block, years: int) -> Block:
    """A table's column of years goes on with its story: the newest stays the year of publication."""
    if not years or not isinstance(block, TableBlock):
        return block
    return TableBlock(
        tuple(
            tuple(str(int(cell) + years) if _CALENDAR_YEAR.fullmatch(cell) else cell for cell in row)
            for row in block.rows
        )
    )


def _moved_letter(letter: DemoLetter, day: date, at: datetime, zone: ZoneInfo) -> DemoLetter:
    sent = letter.sent_at + timedelta(days=(at.astimezone(zone).date() - day).days)
    return replace(letter, sent_at=sent if sent <= at else sent - _DAY)
