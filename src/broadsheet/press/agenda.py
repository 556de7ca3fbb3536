"""What the press has still to do, kept in the store so that a kill at any moment loses nothing.

It is written in the commit that makes the work necessary, and crossed off in the commit that does it. Two presses may
have it in hand at once, the one that follows the log and one that presses everything: each writes what it changed
itself, and leaves what the other noted meanwhile.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from broadsheet.press.bookmark import BOOKMARK
from broadsheet.press.targets import Target
from broadsheet.store import Batch, EntryKey, Store

__all__ = ["Agenda", "Place", "Trouble", "sentence_of"]

_KEY = "press/agenda"
Place = tuple[str, int]
"""Where a press of everything is: when the last story was published (ISO 8601), and its id."""
_FIRST_PAUSE, _LONGEST_PAUSE = 15.0, 3600.0


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that could not be pressed. Readers keep its last good page; it is tried again at ``again_at``."""

    tries: int
    again_at: float
    sentence: str


@dataclass
class Agenda:
    """``lists``: lists whose stories are to be pressed again, with the place from which on (None: from the newest).

    ``everything``: editions that are to be pressed whole, in the same way. ``stale``: editions of which the store may
    hold stories that the newsroom has no more, in the same way. ``due``: what the clock will change.
    """

    targets: set[Target] = field(default_factory=set)
    lists: dict[str, EntryKey | None] = field(default_factory=dict)
    everything: dict[str, Place | None] = field(default_factory=dict)
    stale: dict[str, EntryKey | None] = field(default_factory=dict)
    troubles: dict[str, Trouble] = field(default_factory=dict)
    due: dict[Target, float] = field(default_factory=dict)
    related: int = 0
    """The log number up to which rows that nobody waits for were looked at."""

    @classmethod
    def read(cls, store: Store) -> Agenda:
        """The agenda of the last commit. What only another build knew how to press is left out."""
        raw = store.meta(_KEY)
        if raw is None:
            return cls(related=store.bookmark(BOOKMARK))
        said = json.loads(raw)
        return cls(
            targets={target for text in said["targets"] if (target := Target.parse(text))},
            lists={name: tuple(place) if place else None for name, place in said["lists"].items()},
            everything={edition: tuple(place) if place else None for edition, place in said["everything"].items()},
            stale={edition: tuple(place) if place else None for edition, place in said.get("stale", {}).items()},
            troubles={name: Trouble(*values) for name, values in said["troubles"].items()},
            due={target: at for text, at in said["due"].items() if (target := Target.parse(text))},
            related=said.get("related", store.bookmark(BOOKMARK)),
        )

    def write(self, batch: Batch, store: Store, before: Agenda) -> None:
        """Put what was changed since ``before`` into a commit."""
        # Nobody else can commit while this batch is open.
        now = Agenda.read(store)
        batch.put_meta(_KEY, _dump(self if now == before else self._merged(before, now)))

    def _merged(self, before: Agenda, now: Agenda) -> Agenda:
        others = now.related if self.related == before.related else min(self.related, now.related)
        return Agenda(
            now.targets - (before.targets - self.targets) | (self.targets - before.targets),
            _merge(before.lists, self.lists, now.lists),
            _merge(before.everything, self.everything, now.everything),
            _merge(before.stale, self.stale, now.stale),
            _merge(before.troubles, self.troubles, now.troubles),
            _merge(before.due, self.due, now.due),
            self.related if now.related == before.related else others,
        )

    def copy(self) -> Agenda:
        """An agenda to be changed and then written."""
        return Agenda(
            set(self.targets),
            dict(self.lists),
            dict(self.everything),
            dict(self.stale),
            dict(self.troubles),
            dict(self.due),
            self.related,
        )

    def has_background_work(self, store: Store) -> bool:
        """Whether lists or whole editions are still to be pressed again, or what was found related or drawn."""
        return bool(self.stale or self.lists or self.everything) or self.has_later_rows(store)

    def has_later_rows(self, store: Store) -> bool:
        """Whether the log that is pressed has such rows that were not looked at, as far as is known."""
        return self.related < store.bookmark(BOOKMARK)

    def add_trouble(self, name: str, sentence: str, now: datetime) -> Trouble:
        """Note what failed; the pause before the next try doubles."""
        tries = self.troubles[name].tries + 1 if name in self.troubles else 1
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** (tries - 1))
        trouble = self.troubles[name] = Trouble(tries, now.timestamp() + pause, sentence)
        return trouble

    def set_due(self, due: dict[Target, datetime | None]) -> None:
        """Note what the clock will change next."""
        for target, at in due.items():
            if at is None:
                self.due.pop(target, None)
            else:
                self.due[target] = at.astimezone(UTC).timestamp()

    def due_targets(self, now: datetime) -> set[Target]:
        """What the clock has changed by now, and what is to be tried again."""
        moment = now.timestamp()
        again = {
            target
            for name, trouble in self.troubles.items()
            if trouble.again_at <= moment and (target := Target.parse(name))
        }
        return again | {target for target, at in self.due.items() if at <= moment}

    def due_stories(self, now: datetime) -> set[int]:
        """Stories that are to be tried again."""
        return {
            int(name.removeprefix("story/"))
            for name, trouble in self.troubles.items()
            if name.startswith("story/") and trouble.again_at <= now.timestamp()
        }

    def next_due(self) -> float | None:
        """When something is due next (Unix seconds)."""
        times = [*self.due.values(), *(trouble.again_at for trouble in self.troubles.values())]
        return min(times, default=None)


def sentence_of(name: str, error: BaseException) -> str:
    """What is told of something that could not be pressed."""
    return f"{name}: {type(error).__name__}: {error}"[:500]


def _dump(agenda: Agenda) -> bytes:
    said: dict[str, Any] = {
        "targets": sorted(map(str, agenda.targets)),
        "lists": dict(sorted(agenda.lists.items())),
        "everything": dict(sorted(agenda.everything.items())),
        "stale": dict(sorted(agenda.stale.items())),
        "troubles": {name: [one.tries, one.again_at, one.sentence] for name, one in sorted(agenda.troubles.items())},
        "due": dict(sorted((str(target), at) for target, at in agenda.due.items())),
        "related": agenda.related,
    }
    return json.dumps(said, ensure_ascii=False).encode()


_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_NOTHING = object()


def _merge(before: dict[_Key, _Value], mine: dict[_Key, _Value], now: dict[_Key, _Value]) -> dict[_Key, _Value]:
    """What was changed from ``before`` to ``mine``, in ``now``; where both changed something, it stays as it is now."""
    merged = dict(now)
    for key in before.keys() | mine.keys():
        if now.get(key, _NOTHING) != before.get(key, _NOTHING):
            continue
        if key in mine:
            merged[key] = mine[key]
        else:
            merged.pop(key, None)
    return merged
