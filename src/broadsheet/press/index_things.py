"""What stands in the search index of sections, topics, people, ...: which of their changes make its documents old.

A new topic is in no document yet, and a new biography is in none ever; only another name or key, or a thing that is
gone, is worth a rebuild. What the documents were made from lies beside the index, in ``things.json``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import Protocol

from broadsheet.press.make.desk import Desk
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import LogRow, get_contributors, get_people, get_storylines, get_topics

__all__ = ["KINDS", "IndexedThings"]

KINDS = (Kind.EDITION, Kind.SECTION, Kind.TOPIC, Kind.STORYLINE, Kind.CONTRIBUTOR, Kind.PERSON)
"""Kinds of things that stories' documents name."""
_FILE = "things.json"
_KEPT = frozenset({Kind.SECTION, Kind.TOPIC, Kind.CONTRIBUTOR})
"""Cannot be deleted while a story has them."""
_OLD = ""
"""Stands for a thing that changed and whose documents are still to be made again."""


class _Named(Protocol):
    key: str
    name: str


class IndexedThings:
    """The things as they stand in the documents, by kind and id."""

    def __init__(self, directory: Path) -> None:
        self._file = directory / _FILE
        try:
            self._said: dict[str, str] | None = json.loads(self._file.read_text())
        except (FileNotFoundError, ValueError):
            self._said = None

    def take_up(self, desk: Desk, rows: Iterable[LogRow]) -> bool:
        """Note the things of these rows; says whether documents are old because of them.

        Of a thing that changed is noted that it did, until :meth:`take_all`: a rebuild that is broken off is not
        forgotten.
        """
        touched = {(Kind(row.kind), row.object_id or 0) for row in rows if row.kind in KINDS}
        if self._said is None:
            return True
        if not touched:
            return False
        now = _said(desk, touched)
        changed = False
        for kind, number in sorted(touched):
            name = f"{kind}/{number}"
            before, after = self._said.get(name), now.get(name)
            if _is_in_documents(kind, before, after):
                self._said[name] = _OLD
                changed = True
            elif after is None:
                self._said.pop(name, None)
            else:
                self._said[name] = after
        self._write()
        return changed

    def read_all(self, desk: Desk) -> dict[str, str]:
        """Every thing as it is: to be read before the documents are made, and given to :meth:`take_all` after."""
        return _said(desk, None)

    def take_all(self, things: dict[str, str]) -> None:
        """All documents were made anew, from these."""
        self._said = things
        self._write()

    def _write(self) -> None:
        waiting = self._file.with_suffix(".new")
        waiting.write_text(json.dumps(self._said))
        os.replace(waiting, self._file)


def _is_in_documents(kind: Kind, before: str | None, after: str | None) -> bool:
    """Whether documents say something of this thing that is no longer so."""
    if before == after:
        return False
    if before is None:
        # An edition that went live brings all its stories; any other thing that is new is in no document.
        return kind is Kind.EDITION
    return after is not None or before == _OLD or kind not in _KEPT


def _said(desk: Desk, only: set[tuple[Kind, int]] | None) -> dict[str, str]:
    """What documents say of things, by kind and id, as digests."""
    found: dict[str, str] = {}
    for kind in KINDS:
        numbers = None if only is None else [number for one, number in sorted(only) if one is kind]
        if numbers != []:
            found |= {f"{kind}/{number}": _digest(said) for number, said in _of_kind(desk, kind, numbers)}
    return found


def _of_kind(desk: Desk, kind: Kind, numbers: list[int] | None) -> Iterable[tuple[int, object]]:
    match kind:
        case Kind.EDITION:
            found = [(one.number, (one.key, one.row.language)) for one in desk.editions.values()]
            return [(number, said) for number, said in found if numbers is None or number in numbers]
        case Kind.SECTION:
            of = [(one.number, (one.edition, one.key, one.row.name)) for one in desk.sections.values()]
            return [(number, said) for number, said in of if numbers is None or number in numbers]
        case Kind.TOPIC:
            return [(one.pk, (one.edition_id, one.key, one.name)) for one in get_topics(numbers)]
        case Kind.STORYLINE:
            return [(one.pk, (one.edition_id, one.key)) for one in get_storylines(numbers)]
        case Kind.CONTRIBUTOR:
            return [(one.pk, _called(one, one.names.all())) for one in get_contributors(numbers)]
        case _:
            return [(one.pk, _called(one, one.names.all())) for one in get_people(numbers)]


def _called(one: _Named, names: Iterable[object]) -> object:
    own = sorted((getattr(name, "edition_id", 0), getattr(name, "name", "")) for name in names)
    return one.key, one.name, own


def _digest(said: object) -> str:
    return blake2b(repr(said).encode(), digest_size=8).hexdigest()
