"""Where the index lies: one folder a generation, and a small file that says which one is read.

A rebuild fills the next folder beside the one in use; renaming the pointer file over the old one switches at once.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

__all__ = [
    "NoIndex", "current_generation", "drop_old_generations", "next_generation", "pointer_mark", "switch_to",
    "version_of", "write_version",
]  # fmt: skip

_POINTER = "current"
_VERSION = "schema-version"
_NAME = re.compile(r"g(\d{6})")


class NoIndex(Exception):
    """There is no index in the folder yet."""


def current_generation(directory: Path) -> Path:
    """The folder of the index in use. Raises ``NoIndex``."""
    try:
        name = (directory / _POINTER).read_text().strip()
    except FileNotFoundError:
        raise NoIndex(f"no index in {directory}") from None
    if not _NAME.fullmatch(name):
        raise NoIndex(f"{directory / _POINTER} does not name an index")
    return directory / name


def pointer_mark(directory: Path) -> tuple[int, int]:
    """Changes whenever the pointer is renamed over; (0, 0) without one."""
    try:
        found = os.stat(directory / _POINTER)
    except FileNotFoundError:
        return (0, 0)
    return (found.st_ino, found.st_mtime_ns)


def next_generation(directory: Path) -> Path:
    """The folder after the one in use; it may exist already, half filled by a rebuild that was stopped."""
    try:
        number = int(current_generation(directory).name[1:])
    except NoIndex:
        number = 0
    return directory / f"g{number + 1:06}"


def version_of(generation: Path) -> int:
    """The version of the fields with which it was made; 0 for one from before there were versions."""
    try:
        return int((generation / _VERSION).read_text())
    except (FileNotFoundError, ValueError):
        return 0


def write_version(generation: Path, version: int) -> None:
    """Note with which version of the fields it is made."""
    (generation / _VERSION).write_text(str(version))


def switch_to(directory: Path, generation: Path) -> None:
    """Make readers use this generation; survives a power cut as one or the other."""
    waiting = directory / f"{_POINTER}.new"
    with open(waiting, "w") as pointer:
        pointer.write(generation.name)
        pointer.flush()
        os.fsync(pointer.fileno())
    os.replace(waiting, directory / _POINTER)
    folder = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def drop_old_generations(directory: Path) -> None:
    """Remove generations before the one in use (readers that still read them keep their open files)."""
    current = current_generation(directory).name
    for folder in directory.iterdir():
        if _NAME.fullmatch(folder.name) and folder.name < current:
            shutil.rmtree(folder)
