"""What the press remembers of a story it pressed: enough to undo every trace of it (docs/decisions/0006)."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from broadsheet.press import names
from broadsheet.store import EntryKey, Moment, Store

__all__ = ["StoryFacts", "read_facts"]


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """A story as it stands in the store. One that was withdrawn keeps its address (410) and stands in no list."""

    story_id: int
    edition: str
    address: str
    is_live: bool
    section: str = ""
    seconds: int = 0
    lists: tuple[str, ...] = ()
    redirects: tuple[str, ...] = ()
    """Former addresses."""
    changed: int = 0
    """When it last changed for readers (Unix seconds), as sitemaps say it."""
    card: str = ""
    """Digest of its card: while it stands, nothing that shows the card needs to change."""
    page: str = ""
    """Digest of its own HTML."""
    related: tuple[int, ...] = ()
    """What stands under it as "More on this", in order; with those between them that readers cannot see."""

    @property
    def entry(self) -> EntryKey:
        """Where it stands in its lists."""
        return self.seconds, self.story_id

    @property
    def shown(self) -> set[int]:
        """The stories in its text and in its storyline box."""
        return {number for name in self.lists if (number := names.shown_in(name))}

    def dump(self) -> bytes:
        """As bytes; equal facts have equal bytes."""
        values = [
            self.edition, self.address, self.is_live, self.section, self.seconds, self.lists, self.redirects,
            self.changed, self.card, self.page, self.related,
        ]  # fmt: skip
        return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()

    def with_related(self, ids: tuple[int, ...]) -> StoryFacts:
        """The same with these under it, entered in the lists by which a change of theirs finds it."""
        others = [name for name in self.lists if not names.is_related_list(name)]
        return replace(self, related=ids, lists=tuple(sorted({*others, *map(names.related_list, ids)})))

    @classmethod
    def load(cls, story_id: int, raw: bytes) -> StoryFacts:
        """From bytes of :meth:`dump`."""
        edition, address, is_live, section, seconds, lists, redirects, changed, card, page, *rest = json.loads(raw)
        related = tuple(rest[0]) if rest else ()
        return cls(
            story_id, edition, address, is_live, section, seconds, tuple(lists), tuple(redirects), changed, card, page,
            related,
        )  # fmt: skip


def read_facts(store: Store | Moment, story_id: int) -> StoryFacts | None:
    """What the store holds of a story; None when it was never pressed."""
    raw = store.facts(names.story_fact(story_id))
    return None if raw is None else StoryFacts.load(story_id, raw)
