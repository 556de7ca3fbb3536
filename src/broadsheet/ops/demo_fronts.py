"""Pin the demo's front pages, set its notices and breaking bar, and put letters into its inbox."""

from __future__ import annotations

from datetime import timedelta

from broadsheet.common.clock import now
from broadsheet.fronts import write
from broadsheet.fronts.write import Pinned
from broadsheet.letters.receive import receive
from broadsheet.ops.demo.shapes import DemoPaper
from broadsheet.ops.demo_things import Things
from broadsheet.store import Letter
from broadsheet.stories.models import Story

__all__ = ["make_fronts", "pictured_pins"]

_Stories = dict[tuple[str, str], Story]


def make_fronts(demo: DemoPaper, things: Things, stories: _Stories) -> None:
    """Do all of it, edition by edition."""
    for key, edition in things.editions.items():
        pinned = [stories[key, story] for story in demo.home_fronts.get(key, ()) if (key, story) in stories]
        write.set_front(edition=edition, pins=[Pinned(story) for story in pinned])
        for notice in demo.notices:
            write.save_notice(
                edition=edition,
                title=notice.titles[key],
                text=notice.texts[key],
                picture=things.pictures.get((key, notice.picture)),
                starts_on=notice.starts_on,
                ends_on=notice.ends_on,
                every_year=notice.repeats_yearly,
            )
        bar = demo.breaking_bar
        write.save_breaking(
            edition=edition,
            text=bar.texts[key],
            story=stories.get((key, bar.story)),
            ends_at=now() + timedelta(hours=bar.hours),
        )
    _write_letters(demo, stories)


def pictured_pins(demo: DemoPaper, stories: _Stories) -> list[Story]:
    """The stories that a home front is led by and shows with a picture: the first two of each edition's pins."""
    return [stories[edition, key] for edition, keys in demo.home_fronts.items() for key in keys[:2]]


def _write_letters(demo: DemoPaper, stories: _Stories) -> None:
    receive(
        Letter(
            edition=letter.edition,
            name=letter.name,
            email=letter.email,
            text=letter.text,
            story_address=_address(stories.get((letter.edition, letter.story))),
            sent_at=letter.sent_at.timestamp(),
            id=f"demo-{number}",
        )
        for number, letter in enumerate(demo.letters)
    )


def _address(story: Story | None) -> str:
    return (story.address or "") if story else ""
