"""Make a paper's folder: settings, secrets, database. All or nothing: it is a paper once its settings are in place."""

from __future__ import annotations

import fcntl
import os
import secrets
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from broadsheet.common.settings import SECRETS_FILE, SETTINGS_FILE, Paper
from broadsheet.ops.preflight import DISK_TO_MAKE, NotReady, check_disk, check_folder

__all__ = ["FOLDERS", "is_paper", "make_paper_folder", "new_paper"]

FOLDERS = ("store", "inbox", "index", "media/o", "media/r", "run", "log")
_SECRET = ("database_url", "email_url")
_UNFINISHED = ".unfinished"
_OF_AN_EMPTY_DISK = frozenset({"lost+found"})


def is_paper(directory: Path) -> bool:
    """Say whether ``directory`` holds a paper."""
    return os.path.isfile(directory / SETTINGS_FILE)


def make_paper_folder(directory: Path, *, settings: dict[str, object], fill: Callable[[Path], None]) -> None:
    """Make a new paper in ``directory`` and let ``fill`` put its first content in before it becomes one.

    ``fill`` gets the unfinished folder. Raises :class:`NotReady` when ``directory`` already holds something.
    """
    check_folder(directory)
    check_disk(directory, least=DISK_TO_MAKE)
    with new_paper(directory) as unfinished:
        _lay_out(unfinished, settings)
        fill(unfinished)


@contextmanager
def new_paper(directory: Path) -> Iterator[Path]:
    """Give an unfinished folder whose content becomes the paper in ``directory`` when the block ends well.

    The folder lies within, and its content moves up at the end, the settings last: so no right is needed in the folder
    above, and the disk may be mounted here. When anything fails, or SIGTERM or SIGHUP comes, nothing is left behind;
    what a power cut leaves is cleared by the next call. Raises :class:`NotReady` when it holds anything else.
    """
    directory = directory.resolve()
    was_there = directory.exists()
    directory.mkdir(parents=True, exist_ok=True)
    with _signals_raise(), _alone_in(directory):
        _clear_leftovers(directory)
        unfinished = directory / _UNFINISHED
        try:
            unfinished.mkdir()
            yield unfinished
            _move_up(unfinished, directory)
        except BaseException:
            _clear_leftovers(directory)
            if not was_there:
                directory.rmdir()
            raise


@contextmanager
def _signals_raise() -> Iterator[None]:
    """Let SIGTERM and SIGHUP unwind like Ctrl-C does, so that what was begun is cleared away."""

    def leave(number: int, _frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    before = {number: signal.signal(number, leave) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _alone_in(directory: Path) -> Iterator[None]:
    """Hold the folder against a second command that would make a paper in it; the kernel lets go when we end."""
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise NotReady(f"Another command is making a paper in {directory}; wait until it is done.") from None
        yield
    finally:
        os.close(descriptor)


def _clear_leftovers(directory: Path) -> None:
    """Empty a folder in which a paper was begun and not finished; refuse one that holds anything else."""
    found = {path.name for path in directory.iterdir()} - _OF_AN_EMPTY_DISK
    if found and _UNFINISHED not in found:
        raise NotReady(f"{directory} is not empty and holds no paper. Choose an empty or new folder.")
    # What was begun goes last: while it stands, all the rest is known to be ours.
    for name in sorted(found, key=lambda name: name == _UNFINISHED):
        path = directory / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def _move_up(unfinished: Path, directory: Path) -> None:
    directory.chmod(0o750)
    for path in sorted(unfinished.iterdir(), key=lambda path: path.name == SETTINGS_FILE):
        path.rename(directory / path.name)
    unfinished.rmdir()


def _lay_out(folder: Path, settings: dict[str, object]) -> None:
    for name in FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / SETTINGS_FILE).write_text(_settings_text(settings), encoding="utf-8")
    secret = folder / SECRETS_FILE
    descriptor = os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write("# Made on this machine; keep it private, and keep a copy with the backups.\n")
        file.write(f'secret_key = "{secrets.token_urlsafe(48)}"\n')
        file.writelines(f"{name} = {_toml(settings[name])}\n" for name in _SECRET if name in settings)


def _settings_text(settings: dict[str, object]) -> str:
    lines = [
        "# The settings of this paper. Every one has a sensible default, shown here behind a #;",
        "# docs/settings.md says more. A wrong setting stops the start with a sentence.",
        "",
    ]
    for name, field in Paper.model_fields.items():
        if name in ("directory", "secret_key"):
            continue
        lines.append(f"# {field.description}")
        if name in settings and name not in _SECRET:
            lines.append(f"{name} = {_toml(settings[name])}")
        elif name in _SECRET:
            lines.append(f"# {name} = ...   (better kept in {SECRETS_FILE})")
        else:
            lines.append(f"# {name} = {_toml(field.default)}")
        lines.append("")
    return "\n".join(lines)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
