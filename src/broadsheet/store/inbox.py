"""The durable spool of what readers send: one file a letter, on the disk before the reader is thanked.

A letter is written to a hidden name, fsynced, renamed and its folder fsynced; so a crash leaves a whole letter or none,
and any number of processes may append without locks. Only the reader appends; only the newsroom drains.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

__all__ = ["Inbox", "Letter", "SpoolFull"]

log = logging.getLogger(__name__)
_SUFFIX = ".letter"
_DEFAULT_LIMIT = 100_000


class SpoolFull(Exception):
    """The spool holds as many letters as it may; the newsroom has not drained it."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What a reader sent. ``sent_at`` is in Unix seconds; ``id`` is empty until it is appended."""

    edition: str
    name: str
    email: str
    text: str
    story_address: str = ""
    sent_at: float = 0.0
    id: str = ""


class Inbox:
    """The spool in the folder ``path``."""

    def __init__(self, path: Path, *, limit: int = _DEFAULT_LIMIT) -> None:
        self._path = path
        self._limit = limit

    def append(self, letter: Letter) -> str:
        """Keep a letter; when this returns its id, it survives a power cut. Raises SpoolFull and OSError."""
        self._path.mkdir(parents=True, exist_ok=True)
        if self.count() >= self._limit:
            raise SpoolFull(f"{self._path} holds {self._limit} letters")
        letter_id = f"{time.time_ns():020d}-{secrets.token_hex(6)}"
        values = asdict(letter) | {"id": letter_id}
        hidden = self._path / f".{letter_id}"
        try:
            with hidden.open("xb") as file:
                file.write(json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass"))
                file.flush()
                os.fsync(file.fileno())
            hidden.rename(self._path / f"{letter_id}{_SUFFIX}")
        except BaseException:
            # A disk that is full would else be filled on with the beginnings of letters.
            hidden.unlink(missing_ok=True)
            raise
        self._sync_folder()
        return letter_id

    def pending(self, limit: int = 100) -> list[Letter]:
        """The oldest letters that nobody acknowledged."""
        found: list[Letter] = []
        for name in self._names()[:limit]:
            letter = self._load(self._path / name)
            if letter is not None:
                found.append(letter)
        return found

    def acknowledge(self, ids: Iterable[str]) -> int:
        """Forget letters that are safe elsewhere; says how many there were."""
        removed = 0
        for letter_id in ids:
            if "/" in letter_id or letter_id.startswith("."):
                continue
            try:
                (self._path / f"{letter_id}{_SUFFIX}").unlink()
                removed += 1
            except FileNotFoundError:
                continue
        if removed:
            self._sync_folder()
        return removed

    def count(self) -> int:
        """How many letters wait."""
        return len(self._names())

    def _names(self) -> list[str]:
        try:
            return sorted(name for name in os.listdir(self._path) if name.endswith(_SUFFIX))
        except FileNotFoundError:
            return []

    def _load(self, path: Path) -> Letter | None:
        try:
            values = json.loads(path.read_bytes())
            return Letter(**{field.name: values[field.name] for field in fields(Letter)})
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError) as error:
            log.error("inbox: %s is not a letter: %s", path.name, error)
            path.rename(path.with_suffix(".unreadable"))
            return None

    def _sync_folder(self) -> None:
        folder = os.open(self._path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
