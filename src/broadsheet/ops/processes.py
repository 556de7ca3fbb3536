"""The inside of each process that the supervisor starts. Each imports only what it needs, late."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable

from broadsheet.common.settings import Paper

__all__ = ["run_process", "set_up_django"]


def run_process(name: str, paper: Paper) -> None:
    """Be the process ``name`` of ``paper`` until told to stop. Raises ``KeyError`` for an unknown name."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    _RUNNERS[name](paper)


def set_up_django(paper: Paper) -> None:
    """Make Django ready for ``paper`` in this process; must come before any import of a newsroom room."""
    os.environ["BROADSHEET_DIR"] = str(paper.directory)
    os.environ["DJANGO_SETTINGS_MODULE"] = "broadsheet.newsroom.settings"
    for name in ("public_url", "newsroom_url", "reader_port", "newsroom_port", "ops_port"):
        os.environ[f"BROADSHEET_{name.upper()}"] = str(getattr(paper, name))
    import django

    django.setup()


def _run_reader(paper: Paper) -> None:
    from broadsheet.ops.reading import serve_readers

    serve_readers(paper)


def _prepare(paper: Paper) -> None:
    """Bring the database up to date after an upgrade, and the roles with it. Quick when there is nothing to do."""
    from broadsheet.ops.prepared import is_prepared, note_prepared

    if is_prepared(paper):
        return
    set_up_django(paper)
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    from broadsheet.newsroom.accounts import ensure_roles, ensure_workflow

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", interactive=False)
        ensure_roles()
        ensure_workflow()
    note_prepared(paper)


def _run_newsroom(paper: Paper) -> None:
    set_up_django(paper)
    from granian.constants import Interfaces
    from granian.server import Server

    Server(
        "broadsheet.newsroom.wsgi:application",
        address=paper.newsroom_bind,
        port=paper.newsroom_port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=8,
        websockets=False,
        log_access=False,
        respawn_failed_workers=True,
    ).serve()


def _run_press(paper: Paper) -> None:
    set_up_django(paper)
    from broadsheet.press.run import follow

    follow(paper)


def _run_worker(paper: Paper) -> None:
    set_up_django(paper)
    from broadsheet.ops.worker import work

    work(paper)


_RUNNERS: dict[str, Callable[[Paper], None]] = {
    "prepare": _prepare,
    "reader": _run_reader,
    "newsroom": _run_newsroom,
    "press": _run_press,
    "worker": _run_worker,
}
