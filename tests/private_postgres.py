"""A private PostgreSQL cluster on the loopback for ``--database postgres``."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ports import free_port

_BINARIES = Path("/usr/lib/postgresql")


class NoPostgres(RuntimeError):
    """PostgreSQL cannot be started here; the message says why."""


@contextmanager
def private_cluster() -> Iterator[str]:
    """Start a throw-away cluster and give its URL; stop and remove it afterwards."""
    binaries = _find_binaries()
    folder = Path(tempfile.mkdtemp(prefix="broadsheet-postgres-"))
    runner = _as_postgres(folder)
    data, port = folder / "data", free_port()
    try:
        _run(
            [
                *runner,
                str(binaries / "initdb"),
                "-D",
                str(data),
                "-U",
                "broadsheet",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
            ]
        )
        # Nothing here must outlive the tests, so nothing is synced.
        settings = {
            "port": port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": folder,
            "fsync": "off",
            "full_page_writes": "off",
            "synchronous_commit": "off",
        }
        options = " ".join(f"-c {name}={value}" for name, value in settings.items())
        _run(
            [
                *runner,
                str(binaries / "pg_ctl"),
                "-D",
                str(data),
                "-o",
                options,
                "-l",
                str(folder / "log"),
                "-w",
                "start",
            ]
        )
        try:
            yield f"postgres://broadsheet@127.0.0.1:{port}/postgres"
        finally:
            _run([*runner, str(binaries / "pg_ctl"), "-D", str(data), "-m", "immediate", "-w", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _find_binaries() -> Path:
    found = sorted(_BINARIES.glob("*/bin/initdb"))
    if not found:
        raise NoPostgres(f"no PostgreSQL server under {_BINARIES} (Debian: apt-get install postgresql)")
    return found[-1].parent


def _as_postgres(folder: Path) -> list[str]:
    if os.geteuid() != 0:
        return []
    # The server refuses to run as root.
    shutil.chown(folder, "postgres", "postgres")
    return ["runuser", "-u", "postgres", "--"]


def _run(command: list[str]) -> None:
    # pg_ctl leaves the server holding its output: to a file, or we would wait for it for ever.
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(
            command, stdout=output, stderr=output, stdin=subprocess.DEVNULL, check=False, cwd="/", timeout=60
        )
        if done.returncode:
            output.seek(0)
            raise NoPostgres(f"{command[-2:]} failed: {output.read().decode(errors='replace')[-500:]}")
