"""Make a paper's folder: settings, secrets, database. All or nothing: it is built aside and then moved into place."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from broadsheet.common.settings import SECRETS_FILE, SETTINGS_FILE, Paper
from broadsheet.ops.preflight import NotReady, check_disk, check_folder

__all__ = ["is_paper", "make_paper_folder"]

_FOLDERS = ("store", "inbox", "index", "media/o", "media/r", "run", "log")


def is_paper(directory: Path) -> bool:
    """Say whether ``directory`` holds a paper."""
    return (directory / SETTINGS_FILE).is_file()


def make_paper_folder(directory: Path, *, settings: dict[str, object], fill: Callable[[Path], None]) -> None:
    """Make the folder of a new paper and let ``fill`` put its first content in before it becomes visible.

    ``fill`` gets the unfinished folder. When anything fails, nothing is left behind. Raises :class:`NotReady`
    when ``directory`` already holds something.
    """
    check_folder(directory)
    check_disk(directory)
    if directory.exists() and any(directory.iterdir()):
        raise NotReady(f"{directory} is not empty and holds no paper. Choose an empty or new folder.")
    unfinished = directory.with_name(f".{directory.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        _lay_out(unfinished, settings)
        fill(unfinished)
        if directory.exists():
            directory.rmdir()
        unfinished.rename(directory)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def _lay_out(folder: Path, settings: dict[str, object]) -> None:
    for name in _FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    folder.chmod(0o750)
    (folder / SETTINGS_FILE).write_text(_settings_text(settings), encoding="utf-8")
    secret = folder / SECRETS_FILE
    descriptor = os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write("# Made on this machine; keep it private, and keep a copy with the backups.\n")
        file.write(f'secret_key = "{secrets.token_urlsafe(48)}"\n')


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
        if name in settings:
            lines.append(f"{name} = {_toml(settings[name])}")
        elif name in ("database_url", "email_url"):
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
