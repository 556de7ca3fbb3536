"""Copy what cannot be made again, while the paper runs.

The page store and the search index are not in a backup: they are pressed again from the database. Of the store, only
the take-downs are kept, because nothing else knows of them.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.progress import Progress

from broadsheet.common.settings import SECRETS_FILE, SETTINGS_FILE, Paper
from broadsheet.ops.postgres import DUMP, dump_postgres
from broadsheet.ops.preflight import NotReady, check_disk, check_folder
from broadsheet.ops.telling import LOGINS_FILE, console, progress_bars
from broadsheet.store import UnableToOpen, open_store

__all__ = ["DATABASE", "SMALL_FILES", "TAKE_DOWNS", "back_up", "copy_new_files"]

DATABASE = "newsroom.sqlite3"
TAKE_DOWNS = "take-downs.json"
SMALL_FILES = (SECRETS_FILE, LOGINS_FILE, SETTINGS_FILE)
"""The settings last: a folder with settings in it is a paper, or a backup that is whole."""
_PAGES_A_STEP = 2000


def back_up(paper: Paper, target: Path) -> None:
    """Copy database, settings, secrets, pictures, unread letters and take-downs of ``paper`` into ``target``.

    A picture that ``target`` holds already is not copied again. The database is copied consistently while the newsroom
    writes. Raises :class:`NotReady` with one sentence when the target cannot be used.
    """
    _prepare_target(paper, target)
    with progress_bars() as bars:
        # Letters before the database: one that moves from here to there meanwhile is in both, and is taken in once.
        _copy_letters(paper.inbox_dir, target / "inbox", bars)
        if paper.database_url.get_secret_value():
            dump_postgres(paper.database_url.get_secret_value(), target / DUMP)
        else:
            _copy_sqlite(paper.database_file, target / DATABASE, bars)
        # Pictures after it: every one that the copy speaks of was there before.
        copy_new_files(paper.media_dir, target / "media", bars)
    _write_take_downs(paper, target / TAKE_DOWNS)
    for name in SMALL_FILES:
        if (paper.directory / name).exists():
            shutil.copy2(paper.directory / name, target / name)
    console.print(
        f"Backed up to {target}. Put it back with: broadsheet restore {target} {paper.directory}", soft_wrap=True
    )


def copy_new_files(source: Path, target: Path, bars: Progress) -> None:
    """Copy every file under ``source`` that ``target`` does not hold in the same size and of the same time."""
    files = [path for path in source.rglob("*") if path.is_file() and not _is_unfinished(path.relative_to(source))]
    for path in _tracked(files, source.name.capitalize(), bars):
        copy = target / path.relative_to(source)
        found = path.stat()
        if copy.exists() and (copy.stat().st_size, int(copy.stat().st_mtime)) == (found.st_size, int(found.st_mtime)):
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        with _whole(copy) as unfinished:
            shutil.copy2(path, unfinished)


def _prepare_target(paper: Paper, target: Path) -> None:
    if target.resolve().is_relative_to(paper.directory):
        raise NotReady(f"{target} is within the paper itself; keep the copy on another disk.")
    check_folder(target)
    # Passwords' hashes and readers' letters lie in it.
    target.mkdir(parents=True, exist_ok=True, mode=0o700)
    check_disk(target)


def _copy_letters(source: Path, target: Path, bars: Progress) -> None:
    waiting = {path.name for path in source.glob("*")}
    for kept in target.glob("*"):
        if kept.name not in waiting:
            kept.unlink()
    copy_new_files(source, target, bars)


def _copy_sqlite(database: Path, target: Path, bars: Progress) -> None:
    from broadsheet.newsroom.sqlite import use_bundled_sqlite

    use_bundled_sqlite()
    import sqlite3

    if not database.is_file():
        raise NotReady(f"There is no database at {database}; nothing was copied.")
    task = bars.add_task("Database", total=None)
    with _whole(target) as unfinished:
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        source = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        copy = sqlite3.connect(unfinished)
        try:
            source.backup(
                copy,
                pages=_PAGES_A_STEP,
                progress=lambda _status, left, total: bars.update(task, completed=total - left, total=total),
            )
        finally:
            copy.close()
            source.close()


def _write_take_downs(paper: Paper, target: Path) -> None:
    try:
        store = open_store(paper.store_dir, readonly=True, size_gb=paper.store_size_gb)
    except UnableToOpen:
        return  # no page was ever pressed, so none was taken down; an older copy's take-downs are kept
    try:
        marks = [asdict(mark) for mark in store.take_downs()]
    finally:
        store.close()
    with _whole(target) as unfinished:
        unfinished.write_text(json.dumps(marks, ensure_ascii=False, indent=1), encoding="utf-8")


@contextmanager
def _whole(target: Path) -> Iterator[Path]:
    """Where to write a file that must never be found half written under its own name."""
    unfinished = target.with_name(f".{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        yield unfinished
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    os.replace(unfinished, target)


def _is_unfinished(path: Path) -> bool:
    """Hidden names are of what someone is still writing: a letter, a picture in the making."""
    return any(part.startswith(".") for part in path.parts)


def _tracked(files: list[Path], name: str, bars: Progress) -> Iterable[Any]:
    return bars.track(files, description=name) if files else ()
