"""The stamp of a prepared database holds for one state of the code and of the database, and for nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from django.apps import apps

from broadsheet.common.settings import Paper, load_paper
from broadsheet.ops import prepared


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paper:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    made = load_paper(tmp_path)
    apply_migrations(made, "0001_initial", "0002_more")
    return made


def apply_migrations(paper: Paper, *names: str) -> None:
    with closing(sqlite3.connect(paper.database_file)) as database, database:
        database.execute("DROP TABLE IF EXISTS django_migrations")
        database.execute("CREATE TABLE django_migrations (id INTEGER PRIMARY KEY, app TEXT, name TEXT, applied TEXT)")
        for name in names:
            database.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('stories', ?, '2025')", [name])


def test_a_stamp_holds_while_nothing_changes(paper: Paper) -> None:
    assert not prepared.is_prepared(paper)
    prepared.note_prepared(paper)
    assert prepared.is_prepared(paper)
    prepared.forget_prepared(paper)
    assert not prepared.is_prepared(paper)


def test_an_older_database_brought_back_does_not_match(paper: Paper) -> None:
    prepared.note_prepared(paper)
    apply_migrations(paper, "0001_initial")
    assert not prepared.is_prepared(paper)
    apply_migrations(paper, "0001_initial", "0002_more")
    assert prepared.is_prepared(paper)


def test_other_code_does_not_match(paper: Paper, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "code" / "grown"
    (package / "migrations").mkdir(parents=True)
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path / "code"))
    monkeypatch.setattr(prepared, "PACKAGES", (*prepared.PACKAGES, "grown"))
    prepared.note_prepared(paper)
    assert prepared.is_prepared(paper)
    (package / "migrations" / "0001_initial.py").touch()
    assert not prepared.is_prepared(paper)


def test_a_database_that_cannot_be_asked_is_never_prepared(paper: Paper) -> None:
    prepared.note_prepared(paper)
    paper.database_file.write_bytes(b"not a database, and long enough to be taken for one" * 40)
    assert not prepared.is_prepared(paper)
    paper.database_file.unlink()
    assert not prepared.is_prepared(paper)
    prepared.forget_prepared(paper)
    prepared.note_prepared(paper)
    assert not prepared.is_prepared(paper)


def test_every_app_with_migrations_is_looked_at() -> None:
    with_migrations = {app.name for app in apps.get_app_configs() if (Path(app.path) / "migrations").is_dir()}
    assert {name.partition(".")[0] for name in with_migrations} <= set(prepared.PACKAGES)
