"""Whether the database is known to be what this code needs: two digests instead of Django and its migration graph.

The stamp lies in the paper's ``run/`` and holds for one state of the code and one of the database: another version of
any package, an older database brought back from a backup, or another database does not match, and is looked at whole.
"""

from __future__ import annotations

from contextlib import closing
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

from broadsheet.common.settings import Paper
from broadsheet.newsroom.sqlite import use_bundled_sqlite

__all__ = ["PACKAGES", "forget_prepared", "is_in_use", "is_prepared", "note_prepared"]

PACKAGES = ("allauth", "broadsheet", "django", "taggit", "wagtail")
"""Where the migrations of installed apps lie."""
_ROWS = "SELECT app, name, applied FROM django_migrations ORDER BY id"


def is_prepared(paper: Paper) -> bool:
    """Whether nothing has changed since :func:`note_prepared`. False when in doubt."""
    try:
        return _stamp_file(paper).read_text() == _stamp(paper)
    except OSError:
        return False


def is_in_use(paper: Paper) -> bool:
    """Whether the database was ever brought up by some version of this code. False when it cannot be asked."""
    return bool(_digest_of_database(paper))


def note_prepared(paper: Paper) -> None:
    """Note that the database is as this code needs it."""
    if stamp := _stamp(paper):
        paper.run_dir.mkdir(parents=True, exist_ok=True)
        _stamp_file(paper).write_text(stamp)


def forget_prepared(paper: Paper) -> None:
    """Have the database looked at whole at the next start."""
    _stamp_file(paper).unlink(missing_ok=True)


def _stamp_file(paper: Paper) -> Path:
    return paper.run_dir / "prepared"


def _stamp(paper: Paper) -> str:
    """Empty when the database cannot be asked; an empty stamp is never written."""
    database = _digest_of_database(paper)
    return f"{_digest_of_code()} {database}\n" if database else ""


def _digest_of_code() -> str:
    digest = blake2b(digest_size=16)
    for package in PACKAGES:
        spec = find_spec(package)
        for folder in spec.submodule_search_locations or () if spec else ():
            for file in sorted(Path(folder).glob("**/migrations/*.py")):
                # A package that was installed anew has new times; our own files may change under the same version.
                state = file.stat()
                digest.update(f"{file} {state.st_size} {state.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _digest_of_database(paper: Paper) -> str:
    """Which migrations it says were applied, and when; empty for none."""
    url = paper.database_url.get_secret_value()
    rows = _rows_of_postgres(url) if url else _rows_of_sqlite(paper.database_file)
    return blake2b(repr(rows).encode(), digest_size=16).hexdigest() if rows else ""


def _rows_of_sqlite(file: Path) -> list[tuple[object, ...]]:
    if not file.is_file():
        return []
    use_bundled_sqlite()
    import sqlite3

    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=5)) as database:
            return list(database.execute(_ROWS))
    except sqlite3.Error:
        return []


def _rows_of_postgres(url: str) -> list[tuple[object, ...]]:
    import psycopg

    try:
        with psycopg.connect(url, connect_timeout=5) as database:
            return list(database.execute(_ROWS))
    except psycopg.Error:
        return []
