"""What all tests share: a paper's folder, its database made from a template, a stopped clock, the cast.

The database is a copy of a migrated template (made once, kept in pytest's cache), on SQLite by default and on a
private PostgreSQL cluster with ``--database postgres``.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import time_machine

from private_postgres import NoPostgres, private_cluster

_ROOT = Path(__file__).resolve().parent.parent
_STACK = contextlib.ExitStack()
_BLOCKER = pytest.StashKey[Any]()

pytest_plugins = ["running_paper", "small_paper", "desk"]


# The environment: settings are read from here, so it stands before Django is touched.


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=["sqlite", "postgres"], default="sqlite", help="where Django's tables are")
    parser.addoption("--torture", action="store_true", help="run the long form of the tests marked torture")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    from django.conf import settings

    if settings.configured:
        # pytest-django has read the environment's settings before us: they are of a paper that tests must not touch.
        raise pytest.UsageError("unset DJANGO_SETTINGS_MODULE: the tests choose their own paper")
    # So that a run that is told to end leaves neither its folder nor its database server behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    folder = Path(tempfile.mkdtemp(prefix="broadsheet-tests-"))
    _STACK.callback(shutil.rmtree, folder, ignore_errors=True)
    os.environ["BROADSHEET_DIR"] = str(folder)
    os.environ["BROADSHEET_SECRET_KEY"] = secrets.token_hex(32)
    os.environ["BROADSHEET_STORE_SYNC"] = "false"
    os.environ["DJANGO_SETTINGS_MODULE"] = "broadsheet.newsroom.settings"
    if config.getoption("database") == "postgres":
        _use_postgres()

    settings.configured or settings.DATABASES  # noqa: B018  (the look is what loads them)
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    if config.getoption("numprocesses", None) and not hasattr(config, "workerinput"):
        # The workers inherit this process's environment, and each chooses a paper of its own.
        del os.environ["DJANGO_SETTINGS_MODULE"]


def pytest_unconfigure() -> None:
    _STACK.close()


_WHOLE_PAPERS = re.compile(r"\b(demo_folder|paper_copy|own_paper|running_paper)\b")


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With ``--dist loadgroup``: tests of running papers, told by their file's fixtures, on one worker one by one.

    A running paper keeps two cores busy, and they share their ports. xdist's own groups do nothing with pytest 9.2,
    which keeps a test's name where xdist 3.8 does not write it.
    """
    if config.getvalue("dist") != "loadgroup":
        return None
    from xdist.scheduler import LoadScopeScheduling

    files = {
        str(file.relative_to(config.rootpath))
        for file in (config.rootpath / "tests").glob("*/test_*.py")
        if _WHOLE_PAPERS.search(file.read_text(encoding="utf-8"))
    }

    class WholePapersTogether(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return "whole papers" if nodeid.partition("::")[0] in files else nodeid

    return WholePapersTogether(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=1))  # docs/decisions/0111
        if item.get_closest_marker("torture") and not config.getoption("torture"):
            item.add_marker(pytest.mark.skip(reason="a long test: run with --torture"))


def _use_postgres() -> None:
    server = os.environ.get("BROADSHEET_TEST_POSTGRES")
    if not server:
        try:
            server = _STACK.enter_context(private_cluster())
        except NoPostgres as problem:
            raise pytest.UsageError(f"--database postgres: {problem}") from problem
        # Inherited by xdist's workers, which then share the server, each with a database of its own.
        os.environ["BROADSHEET_TEST_POSTGRES"] = server
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    os.environ["BROADSHEET_DATABASE_URL"] = f"{server.rpartition('/')[0]}/broadsheet_{worker}"


# The database: a copy of the template for the session, and again after each test that really commits.


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: Any, pytestconfig: pytest.Config) -> Iterator[None]:
    from django.db import connections

    pytestconfig.stash[_BLOCKER] = django_db_blocker
    with django_db_blocker.unblock():
        _restore_database(pytestconfig)
    yield
    with django_db_blocker.unblock():
        connections.close_all()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Tests with real transactions end with every table emptied, the rows that migrations made included."""
    yield
    marker = item.get_closest_marker("django_db")
    commits = marker is not None and marker.kwargs.get("transaction")
    commits = commits or bool({"transactional_db", "live_server"} & set(getattr(item, "fixturenames", ())))
    # No blocker: the test was skipped before there was a database.
    if commits and (blocker := item.config.stash.get(_BLOCKER, None)):
        with blocker.unblock():
            _restore_database(item.config)


def _restore_database(config: pytest.Config) -> None:
    from django.conf import settings
    from django.db import connections

    connections.close_all()
    default = settings.DATABASES["default"]
    if default["ENGINE"].endswith("postgresql"):
        _copy_postgres_template(os.environ["BROADSHEET_TEST_POSTGRES"], default["NAME"])
        return
    for rest in ("-wal", "-shm"):
        Path(default["NAME"] + rest).unlink(missing_ok=True)
    _copy_sqlite_template(config, default["NAME"])


def _copy_sqlite_template(config: pytest.Config, name: str) -> None:
    folder = config.cache.mkdir("broadsheet-database")
    template = folder / f"{_migrations_digest()}.sqlite3"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not template.exists():
            for old in folder.glob("*.sqlite3"):
                old.unlink()
            with tempfile.TemporaryDirectory() as paper:
                _migrate({"BROADSHEET_DIR": paper})
                shutil.copyfile(Path(paper) / "newsroom.sqlite3", template.with_suffix(".part"))
            template.with_suffix(".part").rename(template)
        shutil.copyfile(template, name)


def _copy_postgres_template(server: str, name: str) -> None:
    import psycopg

    template = f"template_{_migrations_digest()}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(1)")
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [template]).fetchone():
            connection.execute(f'CREATE DATABASE "{template}_part"')
            _migrate({"BROADSHEET_DATABASE_URL": f"{server.rpartition('/')[0]}/{template}_part"})
            connection.execute(f'ALTER DATABASE "{template}_part" RENAME TO "{template}"')
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def _migrate(environment: dict[str, str]) -> None:
    subprocess.run(
        [sys.executable, "-m", "django", "migrate", "--verbosity", "0"],
        env=os.environ | environment,
        check=True,
        cwd=_ROOT,
    )


def _migrations_digest() -> str:
    digest = hashlib.sha256()
    for name in ("django", "wagtail", "django-allauth", "django-taggit", "django-tasks"):
        digest.update(f"{name} {version(name)}\n".encode())
    settings_file = _ROOT / "src/broadsheet/newsroom/settings.py"
    for file in sorted([settings_file, *(_ROOT / "src/broadsheet").glob("*/migrations/*.py")]):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


# The clock.


@pytest.fixture
def clock() -> Iterator[time_machine.Coordinates]:
    """A clock stopped on Wednesday, 19 March 2025, 15:50 UTC (19:50 in Baku); ``move_to`` and ``shift`` turn it."""
    with time_machine.travel(datetime(2025, 3, 19, 15, 50, tzinfo=UTC), tick=False) as stopped:
        yield stopped
