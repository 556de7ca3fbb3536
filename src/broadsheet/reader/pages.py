"""Composed pages and how long they stand.

A page is kept as its *own* bytes (its own parts, in one encoding) and the *stretches* of slots between them, which it
shares with thousands of others. When the store changes, the commit says what it changed: pages with changed parts of
their own and runs with changed slots are forgotten, and every other page only looks whether its stretches still hold
the same runs. So a publish costs the archive nothing, and an answer is a list of bytes for one system call.

Every answer of a turn of the loop is made of one commit: :meth:`Pages.refresh` begins it, :meth:`Pages.rest` ends it.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable

from broadsheet.common.old_addresses import OLD_PARAMETERS
from broadsheet.reader.contract import SHORT, Contract
from broadsheet.reader.dictionaries import Dictionaries
from broadsheet.reader.kinds import CSP_KEYS, HTML, Kinds
from broadsheet.reader.laid import Answer, OwnPlace, SharedPlace, Skeleton, Spread
from broadsheet.reader.made import MadePage
from broadsheet.reader.remembered import Remembered
from broadsheet.reader.replies import Reply
from broadsheet.reader.stretches import PAST_THE_END, Run, Stretches
from broadsheet.store import EntryKey, IncompletePage, Moment, Store
from broadsheet.store.dictionary import Dictionary
from broadsheet.store.moment import text_key
from broadsheet.store.records import CorruptRecord, checked_page
from broadsheet.store.stitch import (
    NEVER,
    Segment,
    compressed_segment,
    joined,
    load_segment,
    segment_of,
    vector_of,
)

__all__ = ["Gone", "Pages", "split_cursor"]

log = logging.getLogger(__name__)
_CURSOR = re.compile(r"(0|-?[1-9][0-9]{0,11})-(0|[1-9][0-9]{0,17})")
_LOOKED_AFTER = 1.0
"""Seconds between looks at what other processes laid on the shelf; what is asked for by name is looked for at once."""
_MOST_MADE = 256
_ENCODINGS = ("zstd", "gzip", "identity")


class Gone(Exception):
    """A take-down marker stands on the address."""


class Pages:
    """The pages of a store, remembered within ``remembered_bytes``."""

    def __init__(
        self,
        store: Store,
        contract: Contract,
        *,
        remembered_bytes: int,
        learn_editions: Callable[[bytes], None] = lambda _editions: None,
        dictionaries: Dictionaries | None = None,
    ) -> None:
        self._store = store
        self._contract = contract
        self._stretches = Stretches(remembered_bytes // 4)
        # What the stretches do not need is for pages.
        self._remembered = Remembered(lambda: remembered_bytes - self._stretches.bytes)
        self._made: dict[tuple[bytes, str], Segment] = {}
        self._offer = 0
        self._look_at = 0.0
        self._editions: bytes | None = None
        self._learn_editions = learn_editions
        self.dictionaries = dictionaries or Dictionaries()
        self._kinds = Kinds(contract, self.dictionaries)
        self._marks: frozenset[str] = frozenset()
        self._change_number = -1
        self._moment_number = -1
        self._now: Moment | None = None
        self.generation = 0
        """Grows whenever an answer given before may be wrong now."""
        self.old_parameters: frozenset[str] = frozenset()
        """Names of the parameters that addresses of an old system have; no others mean anything."""

    def refresh(self, at: float) -> None:
        """Begin a turn: look whether the store changed or a part's window opened or closed."""
        if self._now is not None:
            self.rest()
        now = self._now = self._store.begin()
        number = now.view.moment
        if number != self._moment_number:
            self._moment_number = number
            self._follow(now, at)
        if at >= self._look_at:
            self._look_at = at + _LOOKED_AFTER
            self.dictionaries.look()
        if self._offer != self.dictionaries.number:
            self._offer_again()
        if at >= self._remembered.holds_until or at >= self._stretches.holds_until:
            self._let_windows_turn(at)

    def rest(self) -> None:
        """End a turn: hold no old pages of the map while waiting."""
        if self._now is not None:
            self._now.view.end()
            self._now = None

    def get(self, path: str, encoding: str, at: float) -> Answer | None:
        """The page at a path; None when there is none. Raises Gone and IncompletePage."""
        answer = self._remembered.get((path, encoding))
        if answer is not None and answer.generation == self.generation:
            answer.is_asked = True
            return answer
        if path in self._marks:
            raise Gone(path)
        if answer is not None:
            answer = self._again(answer, path, encoding, at)
        return answer or self._load(path, encoding, at)

    def not_modified(self, answer: Answer) -> Reply:
        """The 304 for a page."""
        if answer.unchanged is None:
            coding = answer.skeleton.coding if answer.skeleton else "identity"
            head = self._contract.not_modified(etag=answer.etag.decode(), cache=SHORT, encoding=coding)
            answer.unchanged = Reply(304, [head])
        return answer.unchanged

    def exists(self, path: str) -> bool:
        """Whether there is anything at a path (a page, or a take-down marker)."""
        with self._store.moment() as now:
            address, cursor = split_cursor(path)
            return now.page(f"{address}-/" if cursor else address) is not None or now.is_taken_down(path)

    def taken_down(self) -> frozenset[str]:
        """Every name on which a take-down marker stands."""
        return self._marks

    def is_shown(self, path: str) -> bool:
        """Whether readers get the page at a path: not a redirect, not a 410, not taken down."""
        if path in self._marks:
            return False
        with self._store.moment() as now:
            page = now.page(path)
            return page is not None and page.status == 200

    def standing(self, path: str) -> tuple[int, str]:
        """The status of what stands at a path (0: nothing does), and where its page is: there, or where it leads."""
        if path in self._marks:
            return 410, ""
        with self._store.moment() as now:
            page = now.page(path)
        if page is None or page.status == 410:
            return (0 if page is None else 410), ""
        return page.status, page.location or path

    def is_gone(self, name: str) -> bool:
        """Whether a take-down marker stands on a name, such as a picture's address."""
        return name in self._marks

    def compose_made(self, made: MadePage, encoding: str, at: float) -> tuple[list[bytes], str]:
        """A page made here, stitched with the slots it shows: the pieces of its body, and its CSP."""
        segments: list[Segment] = []
        with self._store.moment() as now:
            for piece in made.pieces:
                if isinstance(piece, bytes):
                    segments.append(self._made_segment(piece, encoding))
                else:
                    segments.append(load_segment(now, piece.key, encoding, at))
        return vector_of(segments, encoding), made.csp or self._kinds.csp

    def remembered(self) -> tuple[int, int]:
        """How many pages are remembered, and about how many bytes they and what they share take."""
        return len(self._remembered), self._remembered.bytes + self._stretches.bytes

    # Following the store.

    def _follow(self, now: Moment, at: float) -> None:
        changes = now.changes_since(self._change_number)
        if changes.number == self._change_number and not changes.is_everything:
            return
        is_first = self._change_number < 0
        self._change_number = changes.number
        self.generation += 1
        if changes.is_everything or changes.is_meta:
            self._forget_all()
        else:
            self._forget({*changes.addresses, *_owners(changes.parts)}, changes.parts | changes.lists)
        marked = self._marks
        if changes.is_everything or changes.is_marks:
            self._marks = frozenset(mark.name for mark in now.take_downs())
        if changes.is_everything or changes.is_meta:
            policies = {kind: (now.meta(key) or b"").decode("latin-1") for kind, key in CSP_KEYS.items()}
            self._kinds.learn(policies)
            self.old_parameters = frozenset(json.loads(now.meta(OLD_PARAMETERS) or b"[]"))
            editions = now.meta("editions") or b""
            if editions != self._editions:
                self._editions = editions
                self._learn_editions(editions)
                self.dictionaries.learn(editions)
        is_taken_down = not is_first and not self._marks <= marked
        self.dictionaries.follow(now, changes, at, is_taken_down=is_taken_down)

    def _offer_again(self) -> None:
        """Other dictionaries are on offer, which heads name."""
        self._offer = self.dictionaries.number
        self._kinds.offer_again(self._offer)
        self.generation += 1

    def _forget_all(self) -> None:
        self.generation += 1
        self._remembered.clear()
        self._kinds.forget()
        self._stretches.forget_all()

    def _forget(self, addresses: set[str], changed: frozenset[str]) -> None:
        self._stretches.forget(changed)
        self._remembered.drop_records(addresses, (*_ENCODINGS, *self.dictionaries.encodings()))

    def _let_windows_turn(self, at: float) -> None:
        self._stretches.let_windows_turn(at)
        self._remembered.let_windows_turn(at)
        self.generation += 1

    # Making an answer.

    def _again(self, answer: Answer, path: str, encoding: str, at: float) -> Answer | None:
        """The remembered page, with what changed in its stretches; None when it must be loaded anew."""
        skeleton, spread = answer.skeleton, answer.spread
        if skeleton is None or spread is None or not self._look_over(spread, at):
            self._remembered.drop(path, encoding)
            return None
        if answer.runs is not spread.runs or self._kinds.headed(skeleton).heads is not answer.heads:
            answer.runs = spread.runs
            answer.lay(skeleton, encoding, self.dictionaries.of(encoding))
        answer.generation = self.generation
        answer.is_asked = True
        return answer

    def _load(self, path: str, encoding: str, at: float) -> Answer | None:
        address, cursor = split_cursor(path) if "/-/" in path else (path, None)
        if path.endswith("/-/"):
            return None
        record_address = f"{address}-/" if cursor else path
        now = self._moment()
        record = now.view.get("pages", text_key(record_address))
        try:
            checked = None if record is None else checked_page(record)
        except CorruptRecord as error:
            self._store.report("page", record_address, error)
            raise IncompletePage(record_address) from None
        if checked is None:
            return None
        status, _version, body = checked
        own_prefix = f"page{record_address}/".encode()
        skeleton = self._kinds.get(body, own_prefix, encoding)
        dictionary = self.dictionaries.of(encoding)
        if dictionary is not None and not skeleton.content_type.startswith(HTML):
            return self.get(path, "zstd", at)
        stored = "identity" if dictionary else encoding
        places = [place for place in skeleton.places if type(place) is OwnPlace]
        own = tuple([self._own(own_prefix, place, stored, at, dictionary) for place in places])
        spread = self._spread(skeleton, stored, address, cursor, at)
        if spread is None:
            return None
        answer = Answer(
            status,
            [],
            generation=self.generation,
            record_address=record_address,
            own=own,
            spread=spread,
            runs=spread.runs,
            skeleton=skeleton,
            holds_until=min([segment.holds_until for segment in own], default=NEVER),
        )
        answer.lay(skeleton, encoding, dictionary)
        self._remembered.keep(path, encoding, answer)
        return answer

    def _own(self, prefix: bytes, place: OwnPlace, encoding: str, at: float, dictionary: Dictionary | None) -> Segment:
        """Consecutive own parts, joined. Raises IncompletePage."""
        now = self._moment()
        segments = []
        for suffix in place.suffixes:
            key = prefix + suffix
            piece = now.load_piece(key if len(key) <= 500 else text_key(key.decode()), encoding)
            is_hidden = bool(self._marks) and key.decode() in self._marks
            if piece is None and not is_hidden:
                raise IncompletePage(key.decode())
            if piece is not None:
                segments.append(segment_of(piece, at, is_hidden=is_hidden))
        return dictionary.framed(joined(segments)) if dictionary else joined(segments)

    def _spread(
        self, skeleton: Skeleton, encoding: str, address: str, cursor: EntryKey | None, at: float
    ) -> Spread | None:
        """The stretches of a page, and what they hold now; None when its cursor leads past the end of a list."""
        spread = skeleton.spread
        if spread is not None and self._look_over(spread, at):
            return spread
        shared = [place.items for place in skeleton.places if isinstance(place, SharedPlace)]
        spread = Spread(tuple([self._stretches.get(items, encoding, address, cursor) for items in shared]))
        skeleton.spread = None if any(stretch.address for stretch in spread.stretches) else spread
        return spread if self._look_over(spread, at) else None

    def _look_over(self, spread: Spread, at: float) -> bool:
        """Have the spread hold the runs of now; False when it cannot, and the page must be loaded anew."""
        if spread.generation == self.generation:
            return True
        runs: list[Run] = []
        for stretch in spread.stretches:
            if stretch.is_dropped:
                return False
            run = stretch.run or self._stretches.run_of(stretch, spread.stretches, self._moment(), at)
            if run.segment is PAST_THE_END:
                return False
            runs.append(run)
        if tuple(runs) != spread.runs:  # runs are equal when they are the same
            spread.runs = tuple(runs)
        spread.generation = self.generation
        return True

    def _made_segment(self, piece: bytes, encoding: str) -> Segment:
        """Error pages come again and again: their pieces are compressed once."""
        segment = self._made.get((piece, encoding))
        if segment is None:
            segment = compressed_segment(piece, encoding)
            if len(self._made) >= _MOST_MADE:
                self._made.clear()
            self._made[piece, encoding] = segment
        return segment

    def _moment(self) -> Moment:
        if self._now is None:
            raise RuntimeError("refresh() begins a turn before get()")
        return self._now


def split_cursor(path: str) -> tuple[str, EntryKey | None]:
    """The address of a list's first page and the place where a deeper page begins; (path, None) for any other."""
    address, mark, cursor = path.rpartition("/-/")
    if mark:
        match = _CURSOR.fullmatch(cursor)
        if match is not None:
            return address + "/", (int(match[1]), int(match[2]))
    return path, None


def _owners(parts: frozenset[str]) -> Iterable[str]:
    """The addresses whose own parts these are."""
    return [key[4 : key.rindex("/")] for key in parts if key.startswith("page/")]
