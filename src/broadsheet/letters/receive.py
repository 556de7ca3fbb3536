"""Receiving letters from the spool: each exactly once, screened, never lost."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from django.db import transaction

from broadsheet.common import clock
from broadsheet.letters.models import Letter, LetterState
from broadsheet.stories.queries import get_all_editions

__all__ = ["LONGEST_TEXT", "Spool", "SpooledLetter", "receive", "receive_waiting"]

LONGEST_TEXT = 20_000
_LINKS_OF_SPAM = 4
_LINK = re.compile(r"https?://|\bwww\.", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[^\S\n\t ]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class SpooledLetter(Protocol):
    """A record of the spool, as the reader tier wrote it."""

    @property
    def id(self) -> str: ...
    @property
    def edition(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def story_address(self) -> str: ...
    @property
    def sent_at(self) -> float: ...


class Spool(Protocol):
    """The spool itself: what waits, and how to say that it arrived."""

    def pending(self, limit: int = ...) -> Iterable[SpooledLetter]: ...
    def acknowledge(self, ids: Iterable[str]) -> int: ...


@dataclass(frozen=True, slots=True)
class Received:
    """Spool ids that are safe in the newsroom's database; ``new`` of them were not there before."""

    ids: tuple[str, ...]
    new: int


def receive_waiting(spool: Spool, *, limit: int = 200) -> bool:
    """Receive what waits in the spool, then let the spool forget it; says whether there was anything.

    Letters are acknowledged only after the commit. Killed in between, the next call receives them again and writes
    nothing twice.
    """
    received = receive(spool.pending(limit))
    if not received.ids:
        return False
    spool.acknowledge(received.ids)
    return True


@transaction.atomic
def receive(records: Iterable[SpooledLetter]) -> Received:
    """Write records of the spool into the inbox, those that are there already left as they are."""
    given = {record.id: record for record in records}
    known = set(Letter.objects.filter(spool_id__in=given).values_list("spool_id", flat=True))
    editions = {edition.key: edition.pk for edition in get_all_editions()}
    fresh = [_letter(record, editions) for record in given.values() if record.id not in known]
    Letter.objects.bulk_create(fresh, ignore_conflicts=True)
    return Received(ids=tuple(given), new=len(fresh))


def _letter(record: SpooledLetter, editions: dict[str, int]) -> Letter:
    text = _plain(record.text)[:LONGEST_TEXT]
    return Letter(
        spool_id=record.id,
        edition_id=editions.get(record.edition),
        name=_plain(record.name).replace("\n", " ")[:200],
        email=_plain(record.email).replace("\n", "").strip()[:254],
        text=text,
        story_address=_plain(record.story_address)[:500],
        sent_at=datetime.fromtimestamp(record.sent_at, UTC),
        received_at=clock.now(),
        state=LetterState.SPAM if len(_LINK.findall(text)) >= _LINKS_OF_SPAM else LetterState.NEW,
    )


def _plain(text: str) -> str:
    """Without control characters and the halves of broken characters, which PostgreSQL refuses."""
    whole = text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")
    return _UNPRINTABLE.sub(lambda found: " " if found.group().isspace() else "", whole)
