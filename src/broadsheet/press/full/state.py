"""Where a full press is; kept in the store, in the commit of what it says."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from broadsheet.press.agenda import Place
from broadsheet.press.bookmark import BOOKMARK
from broadsheet.press.build import build_marks
from broadsheet.store import Batch, Store
from broadsheet.stories.queries import get_editions, log_head

__all__ = ["Progress", "State"]

Progress = Callable[[int, int], None]
"""Called with (stories done, stories in all) as the work goes on."""
_KEY = "press/full"


@dataclass
class State:
    """What is done and what is still to do."""

    head: int
    """The log's newest number when the press began: up to there it is pressed at the end."""
    build: str
    places: dict[str, Place | None] = field(default_factory=dict)
    """Editions of which stories are still to be pressed, with the last one pressed."""
    done: int = 0
    has_doors: bool = False
    was_empty: bool = True
    years: list[str] = field(default_factory=list)
    """Years of the calendar that are done, as edition/2025."""

    @classmethod
    def begin_or_resume(cls, store: Store) -> State:
        """That of a press with the same templates that was broken off, or of a new one."""
        build = "".join(build_marks())
        raw = store.meta(_KEY)
        if raw is not None:
            state = cls(**json.loads(raw))
            if state.build == build:
                state.places = {key: (place[0], place[1]) if place else None for key, place in state.places.items()}
                return state
        is_empty = store.bookmark(BOOKMARK) == 0 and store.meta("csp") is None
        return cls(log_head(), build, {edition.key: None for edition in get_editions()}, was_empty=is_empty)

    def write(self, batch: Batch) -> None:
        """Put it into the commit of what it says."""
        for key, value in self.dump().items():
            batch.put_meta(key, value)

    def dump(self) -> dict[str, bytes]:
        """As what is said about the store."""
        return {_KEY: json.dumps(vars(self)).encode()}

    @staticmethod
    def forget(batch: Batch) -> None:
        """All is done."""
        batch.delete_meta(_KEY)
