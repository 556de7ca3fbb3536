"""Put a backup back: into the paper that it was made of, or on another machine."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from broadsheet.common.settings import SETTINGS_FILE, Paper, load_paper
from broadsheet.ops.backup import DATABASE, SMALL_FILES, TAKE_DOWNS, copy_new_files
from broadsheet.ops.init import FOLDERS, is_paper, new_paper
from broadsheet.ops.postgres import DUMP, restore_postgres
from broadsheet.ops.preflight import DISK_TO_MAKE, NotReady, check_disk, check_folder
from broadsheet.ops.telling import console, progress_bars
from broadsheet.store import StoreWriter, open_store

__all__ = ["bring_back"]


def bring_back(source: Path, directory: Path) -> None:
    """Put the backup in ``source`` into ``directory``. Raises :class:`NotReady` before anything is changed.

    Where pages are in the store already, readers go on reading them; the next start sees that the log is an older one
    and presses everything again. Letters and take-downs that came after the backup are kept.
    """
    paper = _paper_of(source)
    _check_place(source, directory)
    if is_paper(directory):
        with _alone(directory):
            _fill(directory, source, paper)
    else:
        with new_paper(directory) as unfinished:
            _fill(unfinished, source, paper)
    console.print(
        f"Restored into {directory}. Now press every page again: broadsheet press {directory} --all", soft_wrap=True
    )


def _fill(directory: Path, source: Path, settings: Paper) -> None:
    paper = settings.model_copy(update={"directory": directory.resolve()})
    with progress_bars() as bars:
        for name in ("inbox", "media"):
            copy_new_files(source / name, directory / name, bars)
    for name in FOLDERS:
        (directory / name).mkdir(parents=True, exist_ok=True)
    _bring_back_take_downs(source / TAKE_DOWNS, paper)
    _bring_back_database(source, paper)
    for name in SMALL_FILES:
        if (source / name).exists():
            shutil.copy2(source / name, directory / name)


def _paper_of(source: Path) -> Paper:
    if not (source / SETTINGS_FILE).is_file():
        raise NotReady(f"{source} holds no backup: there is no {SETTINGS_FILE} in it.")
    paper = load_paper(source)
    wanted = DUMP if paper.database_url.get_secret_value() else DATABASE
    if not (source / wanted).is_file():
        raise NotReady(f"{source} holds no database: there is no {wanted} in it, as its settings would have it.")
    return paper


def _check_place(source: Path, directory: Path) -> None:
    check_folder(directory)
    size = sum(path.stat().st_size for path in source.rglob("*") if path.is_file())
    check_disk(directory, least=size + DISK_TO_MAKE)


def _bring_back_take_downs(file: Path, paper: Paper) -> None:
    if not file.is_file():
        return
    store = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb, sync=paper.store_sync)
    try:
        if store.bookmark("press") == 0:  # otherwise it knows better: some may have been lifted since
            _mark(store, file)
    finally:
        store.close()


def _mark(store: StoreWriter, file: Path) -> None:
    with store.batch(version=0) as batch:
        for mark in json.loads(file.read_text(encoding="utf-8")):
            batch.mark(mark["name"], mark["reason"], mark["taken_down_at"])


def _bring_back_database(source: Path, paper: Paper) -> None:
    if url := paper.database_url.get_secret_value():
        restore_postgres(url, source / DUMP)
        return
    unfinished = paper.database_file.with_suffix(".unfinished")
    shutil.copy2(source / DATABASE, unfinished)
    for suffix in ("-wal", "-shm"):
        Path(f"{paper.database_file}{suffix}").unlink(missing_ok=True)
    os.replace(unfinished, paper.database_file)


@contextmanager
def _alone(directory: Path) -> Iterator[None]:
    """Hold the paper as its supervisor would, so that it does not start meanwhile."""
    (directory / "run").mkdir(exist_ok=True)
    with (directory / "run" / "supervisor.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise NotReady(f"The paper in {directory} is running; stop it first.") from None
        yield
