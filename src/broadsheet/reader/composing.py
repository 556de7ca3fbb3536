"""From a page's record in the store to an answer: its own parts, and the stretches of slots that it shares.

Nothing of an answer is remembered here; what pages have in common (kinds, stretches) is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from broadsheet.reader.cursors import split_cursor
from broadsheet.reader.dictionaries import Dictionaries
from broadsheet.reader.kinds import Kinds
from broadsheet.reader.laid import Answer, OwnPlace, SharedPlace, Skeleton, Spread
from broadsheet.reader.stretches import PAST_THE_END, Run, Stretches
from broadsheet.store import EntryKey, IncompletePage, Moment, Store
from broadsheet.store.dictionary import Dictionary
from broadsheet.store.moment import text_key
from broadsheet.store.records import CorruptRecord, checked_page
from broadsheet.store.stitch import NEVER, Segment, joined, segment_of
from broadsheet.store.tables import LONGEST_KEY

__all__ = ["Composer", "Record", "Turn"]


@dataclass(slots=True)
class Turn:
    """What holds for a turn of the loop: every answer in it is made of one commit."""

    now: Moment | None = None
    """None between turns, so that no old pages of the map are held while waiting."""
    generation: int = 0
    """Grows whenever an answer given before may be wrong now."""

    def moment(self) -> Moment:
        """The store at the turn's commit."""
        if self.now is None:
            raise RuntimeError("refresh() begins a turn before get()")
        return self.now


class Record(NamedTuple):
    """A page as the store has it, read as far as its kind."""

    address: str
    """Under which the store has it."""
    list_address: str
    """That of the first page, where this is a deeper page of a list."""
    cursor: EntryKey | None
    status: int
    skeleton: Skeleton


class Composer:
    """Composes pages in the moment of a turn."""

    def __init__(
        self, store: Store, turn: Turn, kinds: Kinds, stretches: Stretches, dictionaries: Dictionaries
    ) -> None:
        self._store = store
        self._turn = turn
        self._kinds = kinds
        self._stretches = stretches
        self._dictionaries = dictionaries

    def record(self, path: str, encoding: str) -> Record | None:
        """What stands at a path; None when nothing does. Raises IncompletePage."""
        list_address, cursor = split_cursor(path) if "/-/" in path else (path, None)
        if path.endswith("/-/"):
            return None
        address = f"{list_address}-/" if cursor else path
        record = self._turn.moment().view.get("pages", text_key(address))
        try:
            checked = None if record is None else checked_page(record)
        except CorruptRecord as error:
            self._store.report("page", address, error)
            raise IncompletePage(address) from None
        if checked is None:
            return None
        status, _version, body = checked
        skeleton = self._kinds.get(body, f"page{address}/".encode(), encoding)
        return Record(address, list_address, cursor, status, skeleton)

    def compose(self, record: Record, encoding: str, at: float, hidden: frozenset[str]) -> Answer | None:
        """The page, without its parts that are ``hidden``; None when its cursor leads past the end of a list.

        Raises IncompletePage.
        """
        dictionary, skeleton = self._dictionaries.of(encoding), record.skeleton
        stored = "identity" if dictionary else encoding
        prefix = f"page{record.address}/".encode()
        places = [place for place in skeleton.places if type(place) is OwnPlace]
        own = tuple([self._own(prefix, place, stored, at, hidden, dictionary) for place in places])
        spread = self._spread(record, stored, at)
        if spread is None:
            return None
        answer = Answer(
            record.status,
            [],
            generation=self._turn.generation,
            record_address=record.address,
            own=own,
            spread=spread,
            runs=spread.runs,
            skeleton=skeleton,
            holds_until=min([segment.holds_until for segment in own], default=NEVER),
        )
        answer.lay(skeleton, encoding, dictionary)
        return answer

    def lay_again(self, answer: Answer, encoding: str, at: float) -> bool:
        """Bring an answer of before to what its stretches hold now; False when it must be composed anew."""
        skeleton, spread = answer.skeleton, answer.spread
        if skeleton is None or spread is None or not self._look_over(spread, at):
            return False
        if answer.runs is not spread.runs or self._kinds.headed(skeleton).heads is not answer.heads:
            answer.runs = spread.runs
            answer.lay(skeleton, encoding, self._dictionaries.of(encoding))
        answer.generation = self._turn.generation
        return True

    def _own(
        self,
        prefix: bytes,
        place: OwnPlace,
        encoding: str,
        at: float,
        hidden: frozenset[str],
        dictionary: Dictionary | None,
    ) -> Segment:
        """Consecutive own parts, joined. Raises IncompletePage."""
        now = self._turn.moment()
        segments = []
        for suffix in place.suffixes:
            key = prefix + suffix
            piece = now.load_piece(key if len(key) <= LONGEST_KEY else text_key(key.decode()), encoding)
            is_hidden = bool(hidden) and key.decode() in hidden
            if piece is None and not is_hidden:
                raise IncompletePage(key.decode())
            if piece is not None:
                segments.append(segment_of(piece, at, is_hidden=is_hidden))
        return dictionary.framed(joined(segments)) if dictionary else joined(segments)

    def _spread(self, record: Record, encoding: str, at: float) -> Spread | None:
        """The stretches of a page, and what they hold now; None when its cursor leads past the end of a list."""
        skeleton = record.skeleton
        spread = skeleton.spread
        if spread is not None and self._look_over(spread, at):
            return spread
        shared = [place.items for place in skeleton.places if isinstance(place, SharedPlace)]
        get, address, cursor = self._stretches.get, record.list_address, record.cursor
        spread = Spread(tuple([get(items, encoding, address, cursor) for items in shared]))
        skeleton.spread = None if any(stretch.address for stretch in spread.stretches) else spread
        return spread if self._look_over(spread, at) else None

    def _look_over(self, spread: Spread, at: float) -> bool:
        """Have the spread hold the runs of now; False when it cannot, and the page must be composed anew."""
        if spread.generation == self._turn.generation:
            return True
        runs: list[Run] = []
        for stretch in spread.stretches:
            if stretch.is_dropped:
                return False
            run = stretch.run or self._stretches.run_of(stretch, spread.stretches, self._turn.moment(), at)
            if run.segment is PAST_THE_END:
                return False
            runs.append(run)
        if tuple(runs) != spread.runs:  # runs are equal when they are the same
            spread.runs = tuple(runs)
        spread.generation = self._turn.generation
        return True
