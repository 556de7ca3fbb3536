"""What stands in the search index of sections, topics, people, ...: what their changes make old in it.

A new topic is in no document yet, and a new biography is in none ever. Names are looked up by their keys, so another
name is one document; another key, or a thing that is gone, makes the documents old that have the key. What the
documents were made from lies beside the index, in ``things.json``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from broadsheet.press.make.desk import Desk
from broadsheet.stories.log import Kind
from broadsheet.stories.queries import LogRow, get_contributors, get_people, get_storylines, get_topics

__all__ = ["KINDS", "Change", "IndexedThings"]

KINDS = (Kind.EDITION, Kind.SECTION, Kind.TOPIC, Kind.STORYLINE, Kind.CONTRIBUTOR, Kind.PERSON)
"""Kinds of things that stories' documents name."""
_FILE = "things.json"
_INDEXED_AS = {Kind.CONTRIBUTOR: "author"}

Said = dict[str, list[str]]
"""By edition, what documents say of a thing there: its language, key and name."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is no longer what documents say. ``after`` is empty for one that is gone."""

    kind: Kind
    number: int
    before: Said
    after: Said

    @property
    def indexed_as(self) -> str:
        """The kind's name in the index."""
        return _INDEXED_AS.get(self.kind, str(self.kind))

    @property
    def stale(self) -> list[tuple[str, str]]:
        """Editions and former keys whose stories are to be made again: a person's name stands in their quotes."""
        return [
            (edition, was[1])
            for edition, was in self.before.items()
            if (now := self.after.get(edition)) is None
            or now[1] != was[1]
            or (self.kind is Kind.PERSON and now[2] != was[2])
        ]

    @property
    def names(self) -> list[tuple[str, str, str, str]]:
        """Edition, language, key and name, where that is another one now."""
        if self.kind is Kind.STORYLINE:
            return []
        return [
            (edition, language, key, name)
            for edition, (language, key, name) in self.after.items()
            if self.before.get(edition, ["", "", name])[2] != name
        ]


class IndexedThings:
    """The things as they stand in the documents, by kind and id."""

    def __init__(self, directory: Path) -> None:
        self._file = directory / _FILE
        self._said: dict[str, Said] | None = _read(self._file)

    def changes(self, desk: Desk, rows: Iterable[LogRow]) -> list[Change] | None:
        """What these rows changed of what documents say; None when only a rebuild brings them up to date."""
        touched = {(Kind(row.kind), row.object_id or 0) for row in rows if row.kind in KINDS}
        if self._said is None:
            return None
        now = _said(desk, touched) if touched else {}
        changes = []
        for kind, number in sorted(touched):
            name = f"{kind}/{number}"
            before, after = self._said.get(name, {}), now.get(name, {})
            if before != after:
                changes.append(Change(kind, number, before, after))
        # An edition that went live brings all its stories; in another language every word of them is another term.
        return None if any(change.kind is Kind.EDITION for change in changes) else changes

    def take(self, changes: Iterable[Change]) -> None:
        """These changes stand in the documents now."""
        said = dict(self._said or {})
        for change in changes:
            name = f"{change.kind}/{change.number}"
            if change.after:
                said[name] = change.after
            else:
                said.pop(name, None)
        self.take_all(said)

    def read_all(self, desk: Desk) -> dict[str, Said]:
        """Every thing as it is: to be read before the documents are made, and given to :meth:`take_all` after."""
        return _said(desk, None)

    def take_all(self, things: dict[str, Said]) -> None:
        """All documents were made anew, from these."""
        self._said = things
        waiting = self._file.with_suffix(".new")
        waiting.write_text(json.dumps(self._said, ensure_ascii=False))
        os.replace(waiting, self._file)


def _read(file: Path) -> dict[str, Said] | None:
    try:
        said: dict[str, Said] = json.loads(file.read_text())
    except (FileNotFoundError, ValueError):
        return None
    # Until documents were renamed one by one, only digests were kept.
    return said if all(isinstance(one, dict) for one in said.values()) else None


def _said(desk: Desk, only: set[tuple[Kind, int]] | None) -> dict[str, Said]:
    """What documents say of things, by kind and id."""
    found: dict[str, Said] = {}
    for kind in KINDS:
        numbers = None if only is None else [number for one, number in sorted(only) if one is kind]
        if numbers != []:
            found |= {f"{kind}/{number}": said for number, said in _of_kind(desk, kind, numbers) if said}
    return found


def _of_kind(desk: Desk, kind: Kind, numbers: list[int] | None) -> Iterable[tuple[int, Said]]:
    match kind:
        case Kind.EDITION:
            editions = [one for one in desk.editions.values() if numbers is None or one.number in numbers]
            return [(one.number, {one.key: [one.row.language, one.key, one.row.time_zone]}) for one in editions]
        case Kind.SECTION:
            sections = [one for one in desk.sections.values() if numbers is None or one.number in numbers]
            return [(one.number, _in_edition(desk, one.row.edition_id, one.key, one.row.name)) for one in sections]
        case Kind.TOPIC:
            return [(one.pk, _in_edition(desk, one.edition_id, one.key, one.name)) for one in get_topics(numbers)]
        case Kind.STORYLINE:
            return [(one.pk, _in_edition(desk, one.edition_id, one.key, "")) for one in get_storylines(numbers)]
        case Kind.CONTRIBUTOR:
            return [(one.pk, _called(desk, one, one.names.all())) for one in get_contributors(numbers)]
        case _:
            return [(one.pk, _called(desk, one, one.names.all())) for one in get_people(numbers)]


class _Named(Protocol):
    key: str
    name: str


def _in_edition(desk: Desk, edition_id: int, key: str, name: str) -> Said:
    edition = desk.editions.get(edition_id)
    return {edition.key: [edition.row.language, key, name]} if edition else {}


def _called(desk: Desk, one: _Named, names: Iterable[Any]) -> Said:
    own = {name.edition_id: name.name for name in names}
    return {
        edition.key: [edition.row.language, one.key, own.get(edition.number, one.name)]
        for edition in desk.editions.values()
    }
