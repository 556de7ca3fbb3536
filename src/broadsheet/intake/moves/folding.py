"""Repeats in a source: stories with the same address or the same words are folded into the first, with a word why."""

from __future__ import annotations

from broadsheet.intake.moves.old_pages import spelt
from broadsheet.intake.moves.report import Report
from broadsheet.intake.moves.shaping import Shaped
from broadsheet.intake.moves.state import Known, MoveState
from broadsheet.intake.moves.taker import Taker

__all__ = ["Folding"]


class Folding:
    """Knows who has which old address and which words, in the state and in the batch at hand."""

    def __init__(self, state: MoveState, taker: Taker, told: Report, *, dry_run: bool) -> None:
        """Fold for one move; count into `told`."""
        self._state, self._taker, self._told, self._dry = state, taker, told, dry_run
        self._by_words: dict[bytes, str] = {}
        self._by_address: dict[str, str] = {}
        self._here: set[str] = set()
        self._waiting: list[tuple[Shaped, str, str]] = []

    def begin(self) -> None:
        """Begin a batch."""
        self._by_words, self._by_address, self._here, self._waiting = {}, {}, set(), []

    def end(self) -> list[Shaped]:
        """Fold what waited for stories of its own batch; return those whose first did not come in after all.

        Not noted before: a move that is killed between must fold it again, or its address would lead nowhere.
        """
        owners = self._state.known(list({other for _, other, _ in self._waiting}))
        orphans = []
        for one, other, why in self._waiting:
            known = owners.get(other)
            if known is not None and self._is_in(known):
                self._fold(one, known, why)
            else:
                orphans.append(one)
        return orphans

    def fold(self, one: Shaped) -> bool:
        """Fold a story into one with the same address or the same words, and say so; else remember it.

        Only into one that is in, or is about to be: what was refused, or waits as a draft, answers for nobody.
        """
        name = one.story.source_id
        other, why = self._same_address(one), "the same address"
        if not other and one.words is not None:
            other, why = self._state.with_words(one.words) or self._by_words.get(one.words, ""), "the same words"
        if other and other != name:
            if other in self._here:
                self._waiting.append((one, other, why))
                return True
            known = self._state.known([other]).get(other)
            if known is not None and self._is_in(known):
                self._fold(one, known, why)
                return True
            self._state.release([one.address, *one.further], other)
        self._remember(one)
        return False

    def was_folded(self, before: Known) -> bool:
        """Say whether a story that was folded still has the one that it was folded into."""
        return before.fate == "folded" and (before.story_id is not None or before.address != "" or self._dry)

    def _is_in(self, known: Known) -> bool:
        if known.fate == "planned":
            return self._dry
        return known.fate == "taken" and (known.story_id is not None or known.address != "")

    def _fold(self, one: Shaped, known: Known, why: str) -> None:
        own = self.claimed(one, known.source_id)
        self._state.put(
            one.story.source_id,
            one.content,
            "folded",
            headline=one.story.headline[:300],
            story_id=known.story_id,
            why=f"{known.source_id} has {why}",
            address=known.address,
        )
        self._told.folded += 1
        if own and known.story_id and not self._dry:
            self._taker.lead_here(known.story_id, own)
        elif own and known.address and not self._dry:  # a standing page
            self._taker.lead(dict.fromkeys(own, known.address))

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
        if one.story.status != "published":
            return
        self._here.add(one.story.source_id)
        if one.words is not None and one.story.kind == "story":
            self._by_words.setdefault(one.words, one.story.source_id)
        if one.address and "?" not in one.address:
            self._by_address.setdefault(one.address, one.story.source_id)

    def _answers_anyway(self, address: str, own: list[str]) -> bool:
        """Whether an address needs nothing: a page of the paper, or one that answers without its query."""
        path, mark, _ = address.partition("?")
        return self._taker.is_page(address) or bool(mark and path in own)
