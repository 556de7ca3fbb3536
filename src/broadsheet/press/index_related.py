"""What stands under stories as "More on this": found in the index, written into the newsroom by the search follower.

After the index has taken a story, its related ones are looked for, and those of the stories that are now under it:
they are the ones for which it is news. What came in bulk is looked at in steps with a rest after each. How far this is
lies beside the index, in ``related.json``; a step that was broken off is done again, which changes nothing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from broadsheet.archive import Index, NoIndex, related, stored
from broadsheet.common.settings import Paper
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import LogRow, live_ids_down_from, log_after
from broadsheet.stories.related import MOST_RELATED, FoundRelated, write_found

__all__ = ["relate_pending"]

_ROWS = 500
_STORIES = 20
_CHUNK = 100
_SPARE = 5
"""Looked for beyond what can stand there, in place of those that editors took away."""
_FILE = "related.json"


@dataclass
class _Place:
    """``number``: the log up to which stories were looked at. ``bulk``: ids still to be looked at, highest first."""

    number: int = 0
    bulk: list[list[int]] = field(default_factory=list)

    def add(self, first: int, last: int) -> None:
        """Stories of these ids came in; a run of batches is one range."""
        if self.bulk and self.bulk[-1][1] + 1 == first:
            self.bulk[-1][1] = last
        else:
            self.bulk.append([first, last])


def relate_pending(paper: Paper) -> bool:
    """Look at a few stories that the index took in; says whether to come again at once.

    After a step through what came in bulk it does not: a rest as long as the worker's pause keeps an archive that
    moved in from taking a core for hours.
    """
    place = _read(paper.index_dir)
    if place and not place.bulk and not log_after(place.number, 1):
        return False
    try:
        index = Index(paper.index_dir)
    except NoIndex:
        return False
    if place is None:
        # A paper from before there was such a thing, or whose index is new: everything is to be looked at.
        place = _Place(index.bookmark(), [[1, _newest_id()]])
        _write(paper.index_dir, place)
    rows = _rows(place.number, index.bookmark())
    if rows:
        _follow(index, place, rows)
    elif place.bulk:
        _step(index, place)
    else:
        return False
    _write(paper.index_dir, place)
    return bool(rows)


def _rows(number: int, indexed: int) -> list[LogRow]:
    """What the index has taken in, as far as a few stories."""
    rows: list[LogRow] = []
    stories = 0
    for row in log_after(number, _ROWS):
        stories += row.kind == Kind.STORY
        if row.number > indexed or stories > _STORIES:
            break
        rows.append(row)
    return rows


def _follow(index: Index, place: _Place, rows: list[LogRow]) -> None:
    ids = {row.object_id for row in rows if row.kind == Kind.STORY and row.object_id}
    others = _relate(index, ids)
    _relate(index, others - ids)
    for row in rows:
        first, last = row.detail.get("first"), row.detail.get("last")
        if row.kind == Kind.BULK and isinstance(first, int) and isinstance(last, int):
            place.add(first, last)
    place.number = rows[-1].number


def _step(index: Index, place: _Place) -> None:
    first, last = place.bulk[-1]
    ids = live_ids_down_from(last, _CHUNK, first)
    _relate(index, ids)
    if len(ids) < _CHUNK:
        place.bulk.pop()
    else:
        place.bulk[-1][1] = ids[-1] - 1


def _relate(index: Index, ids: Iterable[int]) -> set[int]:
    """Look for what is related to each and write it; returns the stories that are."""
    found = {
        document.id: [
            FoundRelated(hit.id, hit.reasons)
            for hit in related(index, document, document.edition, MOST_RELATED + _SPARE, is_filled=False)
        ]
        for document in stored(index, sorted(ids))
    }
    if found:
        write_found(found=found)
    return {one.story_id for several in found.values() for one in several[:MOST_RELATED]}


def _newest_id() -> int:
    return next(iter(live_ids_down_from(None, 1)), 0)


def _read(directory: Path) -> _Place | None:
    try:
        said = json.loads((directory / _FILE).read_text())
        return _Place(said["number"], said["bulk"])
    except (FileNotFoundError, ValueError, KeyError):
        return None


def _write(directory: Path, place: _Place) -> None:
    waiting = directory / f"{_FILE}.new"
    waiting.write_text(json.dumps(asdict(place)))
    os.replace(waiting, directory / _FILE)
