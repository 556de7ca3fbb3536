"""Puts a safe SQLite under Python's ``sqlite3``.

SQLite 3.7.0 to 3.51.2 can corrupt a database in WAL mode when two connections write and checkpoint at once,
and Linux distributions ship such versions for years. The ``pysqlite3`` wheel carries a current one.
"""

from __future__ import annotations

import importlib
import sys

__all__ = ["LOWEST_VERSION", "UnsafeSQLite", "require_safe_version", "use_bundled_sqlite"]

LOWEST_VERSION = (3, 51, 3)


class UnsafeSQLite(RuntimeError):
    """SQLite is too old for WAL mode; the message says which version was found and which is needed."""


def use_bundled_sqlite() -> str:
    """Make ``import sqlite3`` mean the bundled library, and return its version.

    Must run before anything imports ``sqlite3`` (Django does when it connects). Raises :class:`UnsafeSQLite`
    when even the bundled library is older than :data:`LOWEST_VERSION`.
    """
    bundled = importlib.import_module("pysqlite3")
    # ``sqlite3.dbapi2`` too: Django's backend imports that name.
    sys.modules["sqlite3"] = bundled
    sys.modules["sqlite3.dbapi2"] = importlib.import_module("pysqlite3.dbapi2")
    version: str = bundled.sqlite_version
    require_safe_version(version)
    return version


def require_safe_version(version: str) -> None:
    """Raise :class:`UnsafeSQLite` when a version such as ``3.40.1`` must not write in WAL mode."""
    found = tuple(int(number) for number in version.split(".")[:3])
    if found < LOWEST_VERSION:
        needed = ".".join(str(number) for number in LOWEST_VERSION)
        raise UnsafeSQLite(f"SQLite {version} can corrupt a database in WAL mode: {needed} or newer is needed.")
