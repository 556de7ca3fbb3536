"""Troubles that happen to good programs: each becomes one sentence that says what to do."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from broadsheet.common.bearings import BadSettings
from broadsheet.ops.preflight import NotReady

__all__ = ["one_sentence", "sentence_of"]


@contextmanager
def one_sentence() -> Iterator[None]:
    """End with one sentence and exit status 1 for an expected trouble; only the unexpected has a traceback."""
    try:
        yield
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except Exception as trouble:
        sentence = sentence_of(trouble)
        if sentence is None:
            raise
        print(sentence, file=sys.stderr)
        raise SystemExit(1) from None


def sentence_of(trouble: BaseException) -> str | None:
    """Say in one sentence what happened and what to do about it; ``None`` for what is no ordinary trouble.

    The databases wrap what the disk or the network said to them, so what caused it is looked at as well.
    """
    cause: BaseException | None = trouble
    while cause is not None:
        if sentence := _sentence(cause):
            return sentence
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return None


def _sentence(trouble: BaseException) -> str | None:
    if isinstance(trouble, (BadSettings, NotReady)):
        return str(trouble)
    if isinstance(trouble, OSError):
        return _of_the_system(trouble)
    # By name: a command that never opens a database or the store must not load their libraries to say so.
    room, _, name = f"{type(trouble).__module__}.{type(trouble).__name__}".partition(".")
    said = " ".join(str(trouble).split())
    if room in ("sqlite3", "pysqlite3"):
        return _of_sqlite(said)
    if room == "psycopg":
        return f"The PostgreSQL server of database_url does not answer as it should: {said}"
    if name.endswith("UnableToOpen"):
        return said
    if room == "lmdb" and ("MDB_MAP_FULL" in said or "mapsize" in said):
        return "The page store is full. Give it more in broadsheet.toml (store_size_gb) and start again."
    if room == "lmdb" and "No space left" in said:
        return _full("the page store")
    return None


def _of_the_system(trouble: OSError) -> str | None:
    place = trouble.filename or "the disk"
    if trouble.errno in (errno.ENOSPC, errno.EDQUOT):
        return _full(place)
    if trouble.errno in (errno.EACCES, errno.EPERM):
        return f"This user may not use {place}. Give it the right, or choose another folder."
    if trouble.errno == errno.EROFS:
        return f"{place} is on a read-only disk. Choose another folder."
    if trouble.errno == errno.ENOTDIR:
        return f"{place} cannot be: a file stands where a folder is needed. Choose another folder."
    return None


def _of_sqlite(said: str) -> str | None:
    if "disk is full" in said:
        return _full("the newsroom's database")
    if "readonly" in said or "unable to open" in said:
        return f"The newsroom's database cannot be written by this user ({said}). Give it the right to the folder."
    if "is not a database" in said or "malformed" in said:
        return f"The newsroom's database is damaged ({said}). Bring back the newest copy: broadsheet restore."
    return None


def _full(place: object) -> str:
    return f"The disk is full ({place}). Make room and run the command again."
