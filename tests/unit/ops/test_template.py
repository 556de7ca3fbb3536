"""The database that ships is what the migrations make."""

import sqlite3
from pathlib import Path

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from broadsheet.ops.template import copy_template


def _schema(rows: list[tuple[str, str, str | None]]) -> dict[tuple[str, str], str]:
    return {(kind, name): sql or "" for kind, name, sql in rows if not name.startswith("sqlite_")}


_QUERY = "SELECT type, name, sql FROM sqlite_master"


@pytest.mark.django_db
def test_the_template_has_every_migration_and_the_same_tables(tmp_path: Path) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("the template is for SQLite")
    database = tmp_path / "newsroom.sqlite3"
    assert copy_template(database)
    template = sqlite3.connect(database)
    applied = set(template.execute("SELECT app, name FROM django_migrations"))
    assert applied == set(MigrationLoader(connection).disk_migrations), "run: python -m broadsheet.ops.template"
    with connection.cursor() as cursor:
        cursor.execute(_QUERY)
        assert _schema(template.execute(_QUERY).fetchall()) == _schema(cursor.fetchall())
    template.close()


def test_a_database_that_is_there_is_left_alone(tmp_path: Path) -> None:
    database = tmp_path / "newsroom.sqlite3"
    database.write_bytes(b"mine")
    assert not copy_template(database)
    assert database.read_bytes() == b"mine"
