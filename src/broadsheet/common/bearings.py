"""Where a paper is and what it is called, without checking all its settings: what is needed in a hurry.

The whole settings (``common.settings``) cost a fifth of a second before they are read, and one wrong line stops them.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

__all__ = ["SECRETS_FILE", "SETTINGS_FILE", "BadSettings", "Bearings", "read_bearings", "read_toml"]

SETTINGS_FILE = "broadsheet.toml"
SECRETS_FILE = "secrets.toml"


class BadSettings(Exception):
    """The paper's settings cannot be used; the message says which and why, one line each."""


@dataclass(frozen=True, slots=True)
class Bearings:
    """The few settings that a take-down needs, by the names they have in ``Paper``."""

    directory: Path
    public_url: str
    allowed_hosts: tuple[str, ...]
    store_size_gb: int

    @property
    def store_dir(self) -> Path:
        """The page store."""
        return self.directory / "store"

    @property
    def run_dir(self) -> Path:
        """Process ids and wake-up sockets."""
        return self.directory / "run"


def read_bearings(directory: Path) -> Bearings:
    """Read them from the paper's folder and the environment. Raises :class:`BadSettings`."""
    folder = directory.resolve()
    said = read_toml(folder / SETTINGS_FILE)
    public_url = str(os.environ.get("BROADSHEET_PUBLIC_URL") or said.get("public_url") or "http://127.0.0.1:8000")
    hosts = os.environ.get("BROADSHEET_HOSTS")
    names = hosts.split(",") if hosts is not None else said.get("hosts", [])
    size = os.environ.get("BROADSHEET_STORE_SIZE_GB") or said.get("store_size_gb", 64)
    try:
        return Bearings(
            folder,
            public_url.lower().rstrip("/"),
            (urlsplit(public_url).netloc.lower(), *(str(name).lower() for name in names if name)),
            int(size),
        )
    except (TypeError, ValueError) as error:
        raise BadSettings(f"{folder / SETTINGS_FILE}: {error}.") from None


def read_toml(path: Path) -> dict[str, Any]:
    """What a settings file says; nothing for one that is not there. Raises :class:`BadSettings`."""
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except FileNotFoundError:
        return {}
    except PermissionError:
        raise BadSettings(f"{path}: this user may not read it.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(f"{path}: not valid TOML: {error}.") from None
