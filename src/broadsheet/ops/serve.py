"""Run a paper: which processes it has, and what the person at the terminal is told."""

from __future__ import annotations

import http.client
import sys
import time
from collections.abc import Callable

from broadsheet.common.settings import Paper
from broadsheet.ops.preflight import check_disk, check_folder, check_ports, check_sqlite
from broadsheet.ops.supervisor import Child, Supervisor

__all__ = ["PROCESSES", "serve_paper", "wait_for_first_page"]

PROCESSES = {
    "reader": "answers readers from the page store; one process a core",
    "newsroom": "the desk's screens",
    "press": "turns what was published into pages, and runs what is due",
    "worker": "makes renditions of pictures, takes in letters, keeps the search index",
}


def serve_paper(paper: Paper, *, on_started: Callable[[], None] | None = None) -> int:
    """Check the machine, start every process of ``paper`` and block until told to stop.

    Raises ``NotReady`` with one sentence before anything is started.
    """
    check_folder(paper.directory)
    check_disk(paper.directory)
    check_sqlite(paper)
    check_ports(paper)
    # The reader first: it needs no database, and readers need not wait while one is brought up to date.
    prepare = {"newsroom": _command(paper, "prepare")}
    children = [Child(name, _command(paper, name), prepare.get(name, ())) for name in PROCESSES]
    return Supervisor(children, run_dir=paper.run_dir, log_dir=paper.log_dir).run(on_started=on_started)


def wait_for_first_page(paper: Paper, *, seconds: float = 60.0) -> bool:
    """Ask the reader for its first page until it answers; return whether it did within ``seconds``."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        connection = http.client.HTTPConnection(paper.reader_bind, paper.reader_port, timeout=2)
        try:
            connection.request("GET", "/", headers={"Host": paper.allowed_hosts[0]})
            if connection.getresponse().status < 400:
                return True
        except (OSError, http.client.HTTPException):
            pass
        finally:
            connection.close()
        time.sleep(0.1)
    return False


def _command(paper: Paper, name: str) -> list[str]:
    overrides = [
        f"--reader-port={paper.reader_port}",
        f"--newsroom-port={paper.newsroom_port}",
        f"--ops-port={paper.ops_port}",
        f"--public-url={paper.public_url}",
        f"--newsroom-url={paper.newsroom_url}",
    ]
    return [sys.executable, "-m", "broadsheet", "process", name, str(paper.directory), *overrides]
