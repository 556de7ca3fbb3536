"""What must be true before anything is made or started; each lack is one sentence that says what to do."""

from __future__ import annotations

import os
import shutil
import socket
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from broadsheet.common.settings import Paper

__all__ = ["DISK_TO_MAKE", "NotReady", "check_disk", "check_folder", "check_ports", "check_sqlite"]

_LEAST_DISK = 300 * 1024 * 1024
DISK_TO_MAKE = _LEAST_DISK + 150 * 1024 * 1024
"""The demo takes about 100 MB, and must still be able to start in what is left."""


class NotReady(Exception):
    """The machine or the folder is not ready; the message is one sentence for the person at the terminal."""


def check_folder(directory: Path) -> None:
    """Raise :class:`NotReady` unless this user can write in ``directory`` (or in the nearest folder above it)."""
    nearest = directory
    while not nearest.exists() and nearest != nearest.parent:
        nearest = nearest.parent
    if not nearest.is_dir():
        raise NotReady(f"{nearest} is a file; the paper needs a folder. Choose another one: make run DIR=...")
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise NotReady(f"This user may not write in {nearest}. Choose a folder of yours: make run DIR=...")


def check_disk(directory: Path, *, least: int = _LEAST_DISK) -> None:
    """Raise :class:`NotReady` when the disk under ``directory`` has less than ``least`` bytes free."""
    nearest = directory
    while not nearest.exists():
        nearest = nearest.parent
    free = shutil.disk_usage(nearest).free
    if free < least:
        raise NotReady(
            f"The disk under {nearest} has {free // 2**20} MB free; the paper needs {least // 2**20} MB. "
            "Make room, or choose another folder: make run DIR=..."
        )


def check_sqlite(paper: Paper) -> None:
    """Raise :class:`NotReady` when the SQLite that would be used can corrupt a database in WAL mode."""
    if paper.database_url.get_secret_value():
        return
    from broadsheet.newsroom.sqlite import UnsafeSQLite, use_bundled_sqlite

    try:
        use_bundled_sqlite()
    except UnsafeSQLite as error:
        raise NotReady(str(error)) from None


def check_ports(paper: Paper) -> None:
    """Raise :class:`NotReady` when something already listens on a port that the paper needs."""
    wanted = [
        (paper.reader_bind, paper.reader_port, "PORT", "readers"),
        (paper.newsroom_bind, paper.newsroom_port, "NEWSROOM_PORT", "the newsroom"),
    ]
    if paper.ops_port:
        wanted.append(("127.0.0.1", paper.ops_port, "OPS_PORT", "health and metrics"))
    for bind, port, variable, whom in wanted:
        _check_port(bind, port, variable, whom)


def _check_port(bind: str, port: int, variable: str, whom: str) -> None:
    family = socket.AF_INET6 if ":" in bind else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((bind, port))
        except PermissionError:
            raise NotReady(
                f"This user may not listen on port {port} for {whom}. Choose one above 1023: make run {variable}=..."
            ) from None
        except OSError as error:
            raise NotReady(
                f"Port {port} for {whom} cannot be used ({error.strerror}). Stop what listens there, "
                f"or choose another: make run {variable}={port + 10}"
            ) from None
