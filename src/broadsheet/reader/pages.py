"""Composed pages and how long they stand.

A page is kept as its *own* bytes (its own parts, in one encoding) and the *stretches* of slots between them, which it
shares with thousands of others. When the store changes, the commit says what it changed: pages with changed parts of
their own and runs with changed slots are forgotten, and every other page only looks whether its stretches still hold
the same runs. So a publish costs the archive nothing, and an answer is a list of bytes for one system call.

Every answer of a turn of the loop is made of one commit: :meth:`Pages.refresh` begins it, :meth:`Pages.rest` ends it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from broadsheet.common.old_addresses import OLD_PARAMETERS
from broadsheet.reader.composing import Composer, Turn
from broadsheet.reader.contract import SHORT, Contract
from broadsheet.reader.dictionaries import Dictionaries
from broadsheet.reader.kinds import CSP_KEYS, HTML, Kinds
from broadsheet.reader.laid import Answer
from broadsheet.reader.made import MadePage
from broadsheet.reader.made_here import MadeHere
from broadsheet.reader.remembered import Remembered
from broadsheet.reader.replies import Reply
from broadsheet.reader.standing import Standing
from broadsheet.reader.stretches import Stretches
from broadsheet.store import ENCODINGS, Moment, Store

__all__ = ["Gone", "Pages"]

_LOOKED_AFTER = 1.0
"""Seconds between looks at what other processes laid on the shelf; what is asked for by name is looked for at once."""


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
        self._made_here = MadeHere(store)
        self._offer = 0
        self._look_at = 0.0
        self._editions: bytes | None = None
        self._learn_editions = learn_editions
        self.dictionaries = dictionaries or Dictionaries()
        self._kinds = Kinds(contract, self.dictionaries)
        self._turn = Turn()
        self._composer = Composer(store, self._turn, self._kinds, self._stretches, self.dictionaries)
        self._change_number = -1
        self._moment_number = -1
        self.standing = Standing(store)
        self.old_parameters: frozenset[str] = frozenset()
        """Names of the parameters that addresses of an old system have; no others mean anything."""

    @property
    def generation(self) -> int:
        """Grows whenever an answer given before may be wrong now."""
        return self._turn.generation

    def refresh(self, at: float) -> None:
        """Begin a turn: look whether the store changed or a part's window opened or closed."""
        if self._turn.now is not None:
            self.rest()
        now = self._turn.now = self._store.begin()
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
        if self._turn.now is not None:
            self._turn.now.view.end()
            self._turn.now = None

    def get(self, path: str, encoding: str, at: float) -> Answer | None:
        """The page at a path; None when there is none. Raises Gone and IncompletePage."""
        answer = self._remembered.get((path, encoding))
        if answer is not None and answer.generation == self._turn.generation:
            answer.is_asked = True
            return answer
        if path in self.standing.marks:
            raise Gone(path)
        if answer is not None:
            if self._composer.lay_again(answer, encoding, at):
                answer.is_asked = True
                return answer
            self._remembered.drop(path, encoding)
        return self._load(path, encoding, at)

    def not_modified(self, answer: Answer) -> Reply:
        """The 304 for a page."""
        if answer.unchanged is None:
            coding = answer.skeleton.coding if answer.skeleton else "identity"
            head = self._contract.not_modified(etag=answer.etag.decode(), cache=SHORT, encoding=coding)
            answer.unchanged = Reply(304, [head])
        return answer.unchanged

    def compose_made(self, made: MadePage, encoding: str, at: float) -> tuple[list[bytes], str]:
        """A page made here, stitched with the slots it shows: the pieces of its body, and its CSP."""
        return self._made_here.body(made, encoding, at), made.csp or self._kinds.csp

    def remembered(self) -> tuple[int, int]:
        """How many pages are remembered, and about how many bytes they and what they share take."""
        return len(self._remembered), self._remembered.bytes + self._stretches.bytes

    def _load(self, path: str, encoding: str, at: float) -> Answer | None:
        record = self._composer.record(path, encoding)
        if record is None:
            return None
        if self.dictionaries.of(encoding) is not None and not record.skeleton.content_type.startswith(HTML):
            return self.get(path, "zstd", at)
        answer = self._composer.compose(record, encoding, at, self.standing.marks)
        if answer is not None:
            self._remembered.keep(path, encoding, answer)
        return answer

    # Following the store.

    def _follow(self, now: Moment, at: float) -> None:
        changes = now.changes_since(self._change_number)
        if changes.number == self._change_number and not changes.is_everything:
            return
        is_first = self._change_number < 0
        self._change_number = changes.number
        self._turn.generation += 1
        if changes.is_everything or changes.is_meta:
            self._forget_all()
            self._learn(now)
        else:
            self._forget({*changes.addresses, *_owners(changes.parts)}, changes.parts | changes.lists)
        marked = self.standing.marks
        if changes.is_everything or changes.is_marks:
            self.standing.marks = frozenset(mark.name for mark in now.take_downs())
        is_taken_down = not is_first and not self.standing.marks <= marked
        self.dictionaries.follow(now, changes, at, is_taken_down=is_taken_down)

    def _learn(self, now: Moment) -> None:
        """What the store says of itself: policies, parameters of old addresses, editions."""
        self._kinds.learn({kind: (now.meta(key) or b"").decode("latin-1") for kind, key in CSP_KEYS.items()})
        self.old_parameters = frozenset(json.loads(now.meta(OLD_PARAMETERS) or b"[]"))
        editions = now.meta("editions") or b""
        if editions != self._editions:
            self._editions = editions
            self._learn_editions(editions)
            self.dictionaries.learn(editions)

    def _offer_again(self) -> None:
        """Other dictionaries are on offer, which heads name."""
        self._offer = self.dictionaries.number
        self._kinds.offer_again(self._offer)
        self._turn.generation += 1

    def _forget_all(self) -> None:
        self._turn.generation += 1
        self._remembered.clear()
        self._kinds.forget()
        self._stretches.forget_all()

    def _forget(self, addresses: set[str], changed: frozenset[str]) -> None:
        self._stretches.forget(changed)
        self._remembered.drop_records(addresses, (*ENCODINGS, *self.dictionaries.encodings()))

    def _let_windows_turn(self, at: float) -> None:
        self._stretches.let_windows_turn(at)
        self._remembered.let_windows_turn(at)
        self._turn.generation += 1


def _owners(parts: frozenset[str]) -> Iterable[str]:
    """The addresses whose own parts these are."""
    return [key[4 : key.rindex("/")] for key in parts if key.startswith("page/")]
