"""Copy what cannot be made again, while the paper runs, and put it back.

The page store and the search index are not in a backup: they are pressed again from the database.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from broadsheet.common.settings import SECRETS_FILE, SETTINGS_FILE, Paper, load_paper
from broadsheet.ops.init import is_paper
from broadsheet.ops.preflight import NotReady, check_disk
from broadsheet.ops.telling import LOGINS_FILE, console, progress_bars

__all__ = ["back_up", "bring_back"]

_DATABASE = "newsroom.sqlite3"
_DUMP = "newsroom.pgdump"
_PAGES_A_STEP = 2000


def back_up(paper: Paper, target: Path) -> None:
    """Copy database, settings, secrets, pictures and unread letters of ``paper`` into the folder ``target``.

    A picture that ``target`` holds already is not copied again. The database is copied consistently while the newsroom
    writes. Raises :class:`NotReady` with one sentence when the target cannot be used.
    """
    target.mkdir(parents=True, exist_ok=True)
    check_disk(target)
    with progress_bars() as bars:
        if paper.database_url.get_secret_value():
            _dump_postgres(paper, target)
        else:
            _copy_sqlite(paper.database_file, target / _DATABASE, bars)
        for name in (SETTINGS_FILE, SECRETS_FILE, LOGINS_FILE):
            if (paper.directory / name).exists():
                shutil.copy2(paper.directory / name, target / name)
        for folder in ("media", "inbox"):
            _copy_new_files(paper.directory / folder, target / folder, bars)
    console.print(f"Backed up to {target}. Put it back with: broadsheet restore {target} {paper.directory}")


def bring_back(source: Path, directory: Path) -> None:
    """Put a backup into ``directory``; the next start presses every page again. Raises :class:`NotReady`."""
    if not (source / SETTINGS_FILE).is_file():
        raise NotReady(f"{source} holds no backup: there is no {SETTINGS_FILE} in it.")
    if is_paper(directory):
        _refuse_while_running(directory)
    directory.mkdir(parents=True, exist_ok=True)
    check_disk(directory)
    for name in (SETTINGS_FILE, SECRETS_FILE, LOGINS_FILE):
        if (source / name).exists():
            shutil.copy2(source / name, directory / name)
    with progress_bars() as bars:
        for folder in ("media", "inbox"):
            _copy_new_files(source / folder, directory / folder, bars)
    for name in ("store", "index", "run", "log"):
        (directory / name).mkdir(exist_ok=True)
    _put_database_back(source, load_paper(directory))
    console.print(f"Restored into {directory}. Now press every page again: broadsheet press {directory} --all")


def _copy_sqlite(database: Path, target: Path, bars: Any) -> None:
    from broadsheet.newsroom.sqlite import use_bundled_sqlite

    use_bundled_sqlite()
    import sqlite3

    task = bars.add_task("Database", total=None)
    unfinished = target.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
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
    os.replace(unfinished, target)


def _dump_postgres(paper: Paper, target: Path) -> None:
    done = subprocess.run(
        ["pg_dump", "--format=custom", f"--file={target / _DUMP}", paper.database_url.get_secret_value()],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        host = urlsplit(paper.database_url.get_secret_value()).hostname
        raise NotReady(f"pg_dump could not copy the database at {host}: {done.stderr.strip()}")


def _put_database_back(source: Path, paper: Paper) -> None:
    if (source / _DATABASE).exists():
        for suffix in ("-wal", "-shm"):
            Path(f"{paper.database_file}{suffix}").unlink(missing_ok=True)
        unfinished = paper.database_file.with_suffix(".unfinished")
        shutil.copy2(source / _DATABASE, unfinished)
        os.replace(unfinished, paper.database_file)
    elif (source / _DUMP).exists():
        done = subprocess.run(
            ["pg_restore", "--clean", "--if-exists", f"--dbname={paper.database_url.get_secret_value()}",
             str(source / _DUMP)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise NotReady(f"pg_restore could not put the database back: {done.stderr.strip()}")
    else:
        raise NotReady(f"{source} holds no database ({_DATABASE} or {_DUMP}).")


def _copy_new_files(source: Path, target: Path, bars: Any) -> None:
    files = [path for path in source.rglob("*") if path.is_file()]
    for path in bars.track(files, description=source.name.capitalize()):
        copy = target / path.relative_to(source)
        found = path.stat()
        if copy.exists() and (copy.stat().st_size, int(copy.stat().st_mtime)) == (found.st_size, int(found.st_mtime)):
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)


def _refuse_while_running(directory: Path) -> None:
    import fcntl

    lock = directory / "run" / "supervisor.lock"
    if not lock.exists():
        return
    with lock.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise NotReady(f"The paper in {directory} is running; stop it first.") from None
