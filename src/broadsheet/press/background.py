"""What nobody waits for: archives pressed again a chunk at a time, and what search and the share cards bring in."""

from __future__ import annotations

from datetime import datetime

from broadsheet.press.agenda import Place
from broadsheet.press.batch import PressBatch
from broadsheet.press.bookmark import BOOKMARK
from broadsheet.press.facts import read_facts
from broadsheet.press.looking import all_targets
from broadsheet.press.make.related import NOTHING_RELATED, make_related, render_related
from broadsheet.press.names import is_related_list
from broadsheet.press.puts import RelatedPut
from broadsheet.press.restored import stale_stories
from broadsheet.store import EntryKey
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import latest_places, log_after

__all__ = ["take_chunk"]

_CHUNK = 100
"""Stories of a chunk: a publish waits for at most one."""
_CARDS = 5
"""Most stories of a chunk that got a share card: their feeds are looked at as well."""
_LOOKED_THROUGH = 1000
"""Log rows that a chunk looks through for those."""


def take_chunk(batch: PressBatch) -> None:
    """The next of what is to be pressed again, first what should not be there any more."""
    agenda = batch.agenda
    if agenda.stale:
        _take_stale(batch, *next(iter(agenda.stale.items())))
    elif agenda.everything:
        _take_from_edition(batch, *next(iter(agenda.everything.items())))
    elif agenda.lists:
        _take_from_list(batch, *next(iter(agenda.lists.items())))
    else:
        _take_later(batch)


def _take_stale(batch: PressBatch, edition: str, begun: EntryKey | None) -> None:
    """Stories of an edition that the newsroom has no more."""
    ids, begun = stale_stories(batch.writer, edition, begun)
    batch.ripples.stories |= ids
    if begun is None:
        del batch.agenda.stale[edition]
    else:
        batch.agenda.stale[edition] = begun


def _take_from_edition(batch: PressBatch, edition: str, place: Place | None) -> None:
    """The next stories of an edition that is pressed whole, and at its beginning all that is no story."""
    desk = batch.work.desk.by_key.get(edition)
    if place is None:
        batch.ripples.targets |= all_targets(batch.work.desk, batch.writer, edition)
    before = (datetime.fromisoformat(place[0]), place[1]) if place else None
    found = latest_places(desk.number, _CHUNK, before) if desk else []
    batch.ripples.stories |= {one.story_id for one in found}
    if len(found) < _CHUNK:
        del batch.agenda.everything[edition]
    else:
        batch.agenda.everything[edition] = (found[-1].published_at.isoformat(), found[-1].story_id)


def _take_from_list(batch: PressBatch, name: str, begun: EntryKey | None) -> None:
    """The next stories of a list: something that they all show has changed."""
    entries = batch.writer.list_entries(name, _CHUNK, before=begun)
    ids = {entry.key[1] for entry in entries}
    if is_related_list(name):
        _put_related(batch, ids, is_forced=True)
    else:
        batch.ripples.stories |= ids
    if len(entries) < _CHUNK:
        del batch.agenda.lists[name]
    else:
        batch.agenda.lists[name] = entries[-1].key


def _take_later(batch: PressBatch) -> None:
    """What search found since, parts of stories that are pressed already, and share cards that were drawn."""
    bookmark = batch.writer.bookmark(BOOKMARK)
    ids: set[int] = set()
    carded: set[int] = set()
    for row in log_after(batch.agenda.related, _LOOKED_THROUGH):
        if row.number > bookmark or len(ids) == _CHUNK or len(carded) == _CARDS:
            break
        if row.kind == Kind.RELATED and row.object_id:
            ids.add(row.object_id)
        elif row.kind == Kind.CARD and row.object_id:
            carded.add(row.object_id)
        batch.agenda.related = row.number
    _put_related(batch, ids)
    batch.ripples.stories |= carded


def _put_related(batch: PressBatch, ids: set[int], *, is_forced: bool = False) -> None:
    """Put what stands under stories, where that has changed; ``is_forced``: their cards changed."""
    desk, sheet = batch.work.desk, batch.work.sheet
    known = {number: read_facts(batch.writer, number) for number in sorted(ids)}
    made = make_related(desk, list(known), {number: facts.shown for number, facts in known.items() if facts})
    for number, facts in known.items():
        one = made.get(number, NOTHING_RELATED)
        edition = desk.by_key.get(facts.edition) if facts else None
        # One that was never pressed, or went away, is put whole with whatever stands under it then.
        if facts is None or edition is None or not facts.is_live:
            continue
        if is_forced or one.ids != facts.related:
            sheet.related[number] = RelatedPut(number, one.ids, render_related(edition.shape, one))
