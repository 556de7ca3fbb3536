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
from collections.abc import Callable, Iterable, Sequence

from broadsheet.common.old_addresses import OLD_PARAMETERS
from broadsheet.reader.contract import SHORT, Contract, PageHeads
from broadsheet.reader.dictionaries import Dictionaries
from broadsheet.reader.laid import Answer, OwnPlace, SharedPlace, Skeleton, places_of
from broadsheet.reader.made import MadePage
from broadsheet.reader.remembered import Remembered
from broadsheet.reader.replies import Reply
from broadsheet.reader.stretches import PAST_THE_END, Run, Stretch, Stretches
from broadsheet.store import EntryKey, IncompletePage, Item, Moment, PartItem, Store
from broadsheet.store.dictionary import Dictionary
from broadsheet.store.moment import text_key
from broadsheet.store.records import CorruptRecord, checked_page, load_items
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
_MOST_SKELETONS = 2048
_ENCODINGS = ("zstd", "gzip", "identity")
_HTML = "text/html"


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
        self._remembered = Remembered(remembered_bytes - remembered_bytes // 4)
        self._stretches = Stretches(remembered_bytes // 4)
        self._skeletons: dict[tuple[bytes, str], Skeleton] = {}
        self._made: dict[tuple[bytes, str], Segment] = {}
        self._csp = self._story_csp = ""
        self._offer = 0
        self._look_at = 0.0
        self._editions: bytes | None = None
        self._learn_editions = learn_editions
        self.dictionaries = dictionaries or Dictionaries()
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
        return vector_of(segments, encoding), made.csp or self._csp

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
            self._csp = (now.meta("csp") or b"").decode("latin-1")
            self._story_csp = (now.meta("csp/story") or b"").decode("latin-1")
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
        self.generation += 1

    def _forget_all(self) -> None:
        self.generation += 1
        self._remembered.clear()
        self._skeletons.clear()
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
        skeleton = answer.skeleton
        is_same = skeleton is not None and self._headed(skeleton).heads is answer.heads
        for stretch, run in zip(answer.stretches, answer.runs, strict=True):
            if stretch.is_dropped:
                self._remembered.drop(path, encoding)
                return None
            if stretch.run is not run:
                is_same = False
        if not is_same:
            runs = self._runs_of(answer.stretches, at)
            if runs is None or skeleton is None:
                self._remembered.drop(path, encoding)
                return None
            answer.runs = runs
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
        skeleton = self._skeleton(body, own_prefix, encoding)
        dictionary = self.dictionaries.of(encoding)
        if dictionary is not None and not skeleton.content_type.startswith(_HTML):
            return self.get(path, "zstd", at)
        stored = "identity" if dictionary else encoding
        layout = [
            self._own(own_prefix, place, stored, at, dictionary)
            if isinstance(place, OwnPlace)
            else self._stretch(place, stored, address, cursor)
            for place in skeleton.places
        ]
        stretches = tuple(place for place in layout if isinstance(place, Stretch))
        runs = self._runs_of(stretches, at)
        if runs is None:
            return None
        answer = Answer(
            status,
            [],
            generation=self.generation,
            record_address=record_address,
            layout=tuple(layout),
            stretches=stretches,
            runs=runs,
            skeleton=skeleton,
            holds_until=min((place.holds_until for place in layout if type(place) is Segment), default=NEVER),
        )
        answer.lay(skeleton, encoding, dictionary)
        self._remembered.keep(path, encoding, answer)
        return answer

    def _skeleton(self, body: bytes, own_prefix: bytes, encoding: str) -> Skeleton:
        """What the record says, its own address aside, so that pages of a kind share the work of reading it."""
        key = (body.replace(own_prefix, b"\1"), encoding)
        skeleton = self._skeletons.get(key)
        if skeleton is None:
            content_type, location, items = load_items(body)
            coding, places = encoding.partition("-")[0], places_of(items, own_prefix.decode())
            is_offered = content_type.startswith(_HTML) and coding != "dcz" and not location
            edition = _edition_of(items) if is_offered else ""
            csp = self._csp_of(items)
            heads = self._heads(content_type, coding, csp, location, edition)
            skeleton = Skeleton(content_type, location, places, coding, csp, edition, heads, self._offer)
            if len(self._skeletons) >= _MOST_SKELETONS:
                self._skeletons.clear()
            self._skeletons[key] = skeleton
        return self._headed(skeleton)

    def _headed(self, skeleton: Skeleton) -> Skeleton:
        """The skeleton with heads that name the dictionary of now."""
        if skeleton.offer != self._offer:
            skeleton.offer = self._offer
            if skeleton.edition:
                one = skeleton
                skeleton.heads = self._heads(one.content_type, one.coding, one.csp, one.location, one.edition)
        return skeleton

    def _heads(self, content_type: str, coding: str, csp: str, location: str, edition: str) -> PageHeads:
        address = self.dictionaries.address_of(edition)
        link = f'<{address}>; rel="compression-dictionary"' if address else ""
        return self._contract.page_heads(content_type, SHORT, coding, csp, location, link)

    def _csp_of(self, items: Sequence[Item]) -> str:
        """The shorter policy for stories without films: the style slot that a page shows says what it is."""
        styles = [item.key for item in items if isinstance(item, PartItem) and item.key.startswith("style/")]
        opens_no_frame = bool(styles) and all(key.count("/") == 1 or key.endswith("/rich") for key in styles)
        return self._story_csp if opens_no_frame and self._story_csp else self._csp

    def _stretch(self, place: SharedPlace, encoding: str, address: str, cursor: EntryKey | None) -> Stretch:
        stretch = place.stretch
        if stretch is None or stretch.is_dropped:
            stretch = self._stretches.get(place.items, encoding, address, cursor)
            place.stretch = None if stretch.address else stretch
        return stretch

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

    def _runs_of(self, stretches: tuple[Stretch, ...], at: float) -> list[Run] | None:
        """What the stretches hold; None when a cursor leads past the end of one."""
        runs = []
        for stretch in stretches:
            run = stretch.run or self._stretches.run_of(stretch, self._moment(), at)
            if run.segment is PAST_THE_END:
                return None
            runs.append(run)
        return runs

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


def _edition_of(items: Sequence[Item]) -> str:
    """Whose style a page has."""
    keys = (item.key for item in items if isinstance(item, PartItem))
    return next((key.split("/")[1] for key in keys if key.startswith("style/")), "")


def _owners(parts: frozenset[str]) -> Iterable[str]:
    """The addresses whose own parts these are."""
    return [key[4 : key.rindex("/")] for key in parts if key.startswith("page/")]
