"""The publish log, and what waits for the worker, read straight from the database: for the doctor, without Django."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from broadsheet.common.settings import Paper
from broadsheet.newsroom.sqlite import use_bundled_sqlite

__all__ = ["UnableToRead", "count_waiting_cards", "count_waiting_pictures", "read_log_head", "time_of"]

_HEAD = "SELECT COALESCE(MAX(number), 0) FROM stories_publishlog"
_AT = "SELECT at FROM stories_publishlog WHERE number >= {} ORDER BY number LIMIT 1"


_PICTURES = "SELECT COUNT(*) FROM stories_picture WHERE rendition_state = 'waiting'"

_CARDS = "SELECT COUNT(*) FROM stories_story WHERE wants_share_card"


class UnableToRead(Exception):
    """The newsroom's database does not answer; the message says why."""


def read_log_head(paper: Paper) -> int:
    """The number of the newest row; 0 for an empty log. Raises :class:`UnableToRead`."""
    return int(_one(paper, _HEAD, ()))


def count_waiting_pictures(paper: Paper) -> int:
    """How many pictures the worker still has to make into renditions. Raises :class:`UnableToRead`."""
    return int(_one(paper, _PICTURES, ()))


def count_waiting_cards(paper: Paper) -> int:
    """How many stories still wait for their share card. Raises :class:`UnableToRead`."""
    return int(_one(paper, _CARDS, ()))


def time_of(paper: Paper, number: int) -> float:
    """When the row ``number`` (or the next one there is) was written, in Unix seconds. Raises :class:`UnableToRead`."""
    value = _one(paper, _AT, (number,))
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    if moment is None:
        return datetime.now(UTC).timestamp()
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _one(paper: Paper, query: str, values: tuple[int, ...]) -> Any:
    url = paper.database_url.get_secret_value()
    if url:
        return _ask_postgres(url, query.format("%s"), values)
    if not paper.database_file.exists():
        raise UnableToRead(f"there is no database at {paper.database_file}")
    use_bundled_sqlite()
    import sqlite3

    try:
        connection = sqlite3.connect(f"file:{paper.database_file}?mode=ro", uri=True, timeout=5)
        try:
            row = connection.execute(query.format("?"), values).fetchone()
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise UnableToRead(f"the database does not answer: {error}") from None
    return row[0] if row else None


def _ask_postgres(url: str, query: str, values: tuple[int, ...]) -> Any:
    import psycopg

    try:
        with psycopg.connect(url, connect_timeout=5) as connection:
            row = connection.execute(query, values).fetchone()
    except psycopg.Error as error:
        raise UnableToRead(f"the database does not answer: {error}") from None
    return row[0] if row else None
