"""Repeats in a source: stories with the same address or the same words are folded into the first, with a word why."""

from __future__ import annotations

from broadsheet.intake.moves.old_pages import spelt
from broadsheet.intake.moves.shaping import Shaped
from broadsheet.intake.moves.state import MoveState
from broadsheet.intake.moves.taker import Taker

__all__ = ["Folding"]


class Folding:
    """Knows who has which old address and which words, in the state and in the batch at hand."""

    def __init__(self, state: MoveState, taker: Taker, *, dry_run: bool) -> None:
        """Fold for one move."""
        self._state, self._taker, self._dry = state, taker, dry_run
        self._by_words: dict[bytes, str] = {}
        self._by_address: dict[str, str] = {}
        self._waiting: list[tuple[Shaped, str, str]] = []

    def begin(self) -> None:
        """Begin a batch."""
        self._by_words, self._by_address, self._waiting = {}, {}, []

    def end(self) -> None:
        """Fold what waited for stories of its own batch, which are in by now.

        Not noted before: a move that is killed between must fold it again, or its address would lead nowhere.
        """
        owners = self._state.known(list({other for _, other, _ in self._waiting}))
        for one, other, why in self._waiting:
            known = owners.get(other)
            self._fold(one, other, why, known.story_id if known else None)

    def fold(self, one: Shaped) -> bool:
        """Fold a story into one with the same address or the same words, and say so; else remember it."""
        name = one.story.source_id
        other, why = self._same_address(one), "the same address"
        if not other and one.words is not None:
            other, why = self._state.with_words(one.words) or self._by_words.get(one.words, ""), "the same words"
        is_here = other in self._by_words.values() or other in self._by_address.values() if other else False
        known = self._state.known([other]).get(other) if other and other != name else None
        if not other or other == name or (known is None and not is_here):
            self._remember(one)
            return False
        if known is None:
            self._waiting.append((one, other, why))
        else:
            self._fold(one, other, why, known.story_id)
        return True

    def _fold(self, one: Shaped, other: str, why: str, story_id: int | None) -> None:
        own = self.claimed(one, other)
        self._state.put(
            one.story.source_id,
            one.content,
            "folded",
            headline=one.story.headline[:300],
            story_id=story_id,
            why=f"{other} has {why}",
        )
        if story_id and own and not self._dry:
            self._taker.lead_here(story_id, own)

    def claimed(self, one: Shaped, owner: str) -> list[str]:
        """Claim the story's old addresses for `owner`; return those that the paper can lead from."""
        own = self._state.claim([one.address] if one.address else [], owner, "own")
        own += self._state.claim(one.further, owner, "further")
        return [address for address in own if spelt(address) == address and not self._answers_anyway(address, own)]

    def _same_address(self, one: Shaped) -> str:
        if not one.address or "?" in one.address:
            return ""
        found = self._state.claimant(one.address) or self._by_address.get(one.address, "")
        return "" if found == one.story.source_id else found

    def _remember(self, one: Shaped) -> None:
        if one.words is not None:
            self._by_words.setdefault(one.words, one.story.source_id)
        if one.address and "?" not in one.address and one.story.status == "published":
            self._by_address.setdefault(one.address, one.story.source_id)

    def _answers_anyway(self, address: str, own: list[str]) -> bool:
        """Whether an address needs nothing: a page of the paper, or one that answers without its query."""
        path, mark, _ = address.partition("?")
        return self._taker.is_page(address) or bool(mark and path in own)
