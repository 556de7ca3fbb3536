"""A PostgreSQL database out to one file and back, by PostgreSQL's own programs."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

from broadsheet.ops.preflight import NotReady

__all__ = ["DUMP", "dump_postgres", "restore_postgres"]

DUMP = "newsroom.pgdump"


def dump_postgres(url: str, target: Path) -> None:
    """Write the whole database into ``target``, readable by its owner only. Raises :class:`NotReady`."""
    unfinished = target.with_name(f".{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    _run("pg_dump", url, "--format=custom", f"--file={unfinished}")
    os.replace(unfinished, target)


def restore_postgres(url: str, source: Path) -> None:
    """Put what :func:`dump_postgres` wrote back, in one transaction: all or nothing. Raises :class:`NotReady`."""
    flags = ("--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error")
    _run("pg_restore", url, *flags, str(source))


def _run(program: str, url: str, *arguments: str) -> None:
    """Run it; the password goes by the environment, because anyone on the machine may read a command's words."""
    parts = urlsplit(url)
    where = f"{parts.username or ''}@{parts.netloc.rpartition('@')[2]}".lstrip("@")
    environment = {**os.environ, "PGCONNECT_TIMEOUT": "10"}
    if parts.password:
        environment["PGPASSWORD"] = unquote(parts.password)
    command = [program, f"--dbname={parts._replace(netloc=where).geturl()}", "--no-password", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    except FileNotFoundError:
        raise NotReady(
            f"{program} was not found; it comes with PostgreSQL's client (apt install postgresql-client)."
        ) from None
    if done.returncode:
        raise NotReady(f"{program} failed at {parts.hostname}: {' '.join(done.stderr.split())}")
