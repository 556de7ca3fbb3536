"""Rows into a table as fast as the database takes them: no model instances, no signals, one prepared statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Model

__all__ = ["allocate_ids", "blank_row", "insert", "roomy_database"]

_ROOMY = {"cache_size": -131072, "wal_autocheckpoint": 16000}
"""128 MB of pages; the log is copied when it has 64 MB."""


@contextmanager
def roomy_database() -> Iterator[None]:
    """Let the database hold more in memory and copy its log less often, for as long as thousands are taken in.

    Each commit is as lasting as ever: only the copying of the log into the main file waits.
    """
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        before = [cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in _ROOMY]
        for name, value in _ROOMY.items():
            cursor.execute(f"PRAGMA {name} = {value}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            for name, value in zip(_ROOMY, before, strict=True):
                cursor.execute(f"PRAGMA {name} = {value}")


def blank_row(model: type[Model]) -> dict[str, Any]:
    """Every column's default as the database stores it, by attribute name; without the key."""
    blank = model()
    return {
        field.attname: field.get_db_prep_save(getattr(blank, field.attname), connection)
        for field in model._meta.concrete_fields
        if not field.primary_key
    }


def insert(model: type[Model], rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same attributes. JSON must be given as text."""
    given = list(rows)
    if not given:
        return
    names = list(given[0])
    column_of = {field.attname: field.column for field in model._meta.concrete_fields}
    columns = ", ".join(connection.ops.quote_name(column_of[name] or name) for name in names)
    marks = ", ".join(["%s"] * len(names))
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {model._meta.db_table} ({columns}) VALUES ({marks})",  # noqa: S608
            _as_stored(given, names),
        )


def allocate_ids(model: type[Model], count: int) -> list[int]:
    """Ids that nobody else gets, for rows whose other columns are made of their ids. Inside a transaction only."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
                [model._meta.db_table, count],
            )
            return [row[0] for row in cursor.fetchall()]
        # The write lock is ours since the transaction began, and an explicit id raises the sequence by itself.
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [model._meta.db_table])
        row = cursor.fetchone()
    first = (row[0] if row else 0) + 1
    return list(range(first, first + count))


def _as_stored(rows: list[Mapping[str, Any]], names: Sequence[str]) -> list[list[Any]]:
    if connection.vendor == "postgresql":
        return [[row[name] for name in names] for row in rows]
    return [
        [convert(value) if (convert := _SQLITE.get(type(value))) else value for value in map(row.__getitem__, names)]
        for row in rows
    ]


def _moment(value: datetime) -> str:
    return str(value.astimezone(UTC).replace(tzinfo=None))


_SQLITE: dict[type, Callable[[Any], Any]] = {datetime: _moment, date: str, UUID: lambda value: value.hex}
