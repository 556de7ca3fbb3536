"""Make a paper: the demo with everything in it, or a real one with its first edition and its administrator."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from rich.progress import Progress

from broadsheet.common.clock import now
from broadsheet.common.settings import load_paper
from broadsheet.ops.first_edition import FIRST_EDITIONS
from broadsheet.ops.init import make_paper_folder
from broadsheet.ops.preflight import NotReady, check_sqlite
from broadsheet.ops.prepared import is_in_use
from broadsheet.ops.processes import set_up_django
from broadsheet.ops.telling import LOGINS_FILE, console, progress_bars
from broadsheet.ops.template import copy_template

__all__ = ["make_demo_paper", "make_real_paper"]

_DEMO_LOGINS = (
    ("administrator", "admin@gilavar.example", "Nigar", "Hasanova"),
    ("editor", "editor@gilavar.example", "Kamran", "Rzayev"),
    ("reporter", "reporter@gilavar.example", "Leyla", "Quliyeva"),
)


def make_demo_paper(
    directory: Path, *, settings: dict[str, object] | None = None, as_of: datetime | None = None
) -> None:
    """Make the demo paper in ``directory``: everything or nothing. Shows progress bars while it works.

    ``settings`` say where it will be found: absolute addresses are on every page that is pressed here. Its newest
    stories are of the day of ``as_of``, without it of today.
    """

    def fill(folder: Path) -> None:
        with progress_bars() as bars:
            _fill_demo(folder, bars, as_of or now())

    make_paper_folder(directory, settings={"demo": True, **(settings or {})}, fill=fill)


def make_real_paper(directory: Path, *, name: str, language: str, addresses: dict[str, str | None]) -> None:
    """Make a paper with one edition in ``language``, its usual sections and standing pages, and an administrator.

    ``addresses`` are the settings of these names: its own, the newsroom's, the database's. Prints the administrator's
    password once. Raises :class:`NotReady` for a language that has no words yet.
    """
    if language not in FIRST_EDITIONS:
        raise NotReady(f"There is no chrome in {language!r} yet; choose one of {', '.join(sorted(FIRST_EDITIONS))}.")
    asked = load_paper(directory, **addresses)
    settings: dict[str, object] = {key: getattr(asked, key) for key in ("public_url", "newsroom_url") if addresses[key]}
    if url := asked.database_url.get_secret_value():  # from the environment too: the next start may have another
        settings["database_url"] = url
    if is_in_use(asked):
        raise NotReady("The database that database_url names holds tables of a paper already; give it an empty one.")
    password = secrets.token_urlsafe(12)

    def fill(folder: Path) -> None:
        with progress_bars() as bars:
            _make_database(folder, bars)
            from broadsheet.newsroom.accounts import ADMINISTRATOR, create_journalist
            from broadsheet.ops.first_edition import make_first_edition

            make_first_edition(name=name or directory.resolve().name, language=language)
            create_journalist(
                email="admin@localhost.example", first_name="", last_name="", password=password, role=ADMINISTRATOR
            )
            _leave_database()

    make_paper_folder(directory, settings=settings, fill=fill)
    console.print(f"\nThe paper is in {directory.resolve()}", soft_wrap=True)
    console.print(f"Start it with: broadsheet serve {directory}", soft_wrap=True)
    console.print(f"Log in to the newsroom as admin@localhost.example with {password}", soft_wrap=True)
    console.print("Then change the e-mail address and the password under Account.", soft_wrap=True)


def _fill_demo(folder: Path, bars: Progress, as_of: datetime) -> None:
    from broadsheet.ops.demo.dating import move_to
    from broadsheet.ops.demo.read import read_paper
    from broadsheet.ops.demo_pictures import drawn

    demo = move_to(read_paper(), as_of)
    with drawn(demo) as drawing:
        _make_database(folder, bars)
        logins = _make_logins()
        from broadsheet.ops.demo_fronts import make_fronts, pictured_pins
        from broadsheet.ops.demo_pictures import make_front_renditions, take_in_drawings
        from broadsheet.ops.demo_stories import make_stories
        from broadsheet.ops.demo_things import make_things

        task = bars.add_task("Pictures", total=len(demo.pictures))
        pictures = take_in_drawings(demo, drawing, on_picture=lambda: bars.advance(task))
        things = make_things(demo, pictures)
        with _step(bars, "Stories"):
            stories = make_stories(demo, things)
        make_fronts(demo, things, stories)
        with _step(bars, "Fronts"):
            make_front_renditions(stories.values(), pictured_pins(demo, stories))
    with _step(bars, "Pages"):
        from broadsheet.ops.pressing import press_waiting_quietly

        press_waiting_quietly(load_paper(folder))
    _write_logins(folder, logins)
    _leave_database()


def _make_database(folder: Path, bars: Progress) -> None:
    paper = load_paper(folder)
    check_sqlite(paper)
    with _step(bars, "Database"):
        if not paper.database_url.get_secret_value():
            copy_template(paper.database_file)
        set_up_django(paper)
        from django.core.management import call_command

        call_command("migrate", verbosity=0, interactive=False)
        from broadsheet.newsroom.accounts import ensure_roles, ensure_workflow

        ensure_roles()
        ensure_workflow()


def _make_logins() -> dict[str, dict[str, str]]:
    from broadsheet.newsroom.accounts import ADMINISTRATOR, EDITOR, REPORTER, create_journalist

    roles = {"administrator": ADMINISTRATOR, "editor": EDITOR, "reporter": REPORTER}
    logins = {}
    for name, email, first_name, last_name in _DEMO_LOGINS:
        password = secrets.token_urlsafe(9)
        create_journalist(email=email, first_name=first_name, last_name=last_name, password=password, role=roles[name])
        logins[name] = {"email": email, "password": password}
    return logins


def _write_logins(folder: Path, logins: dict[str, dict[str, str]]) -> None:
    text = "".join(
        f"[{name}]\nemail = {json.dumps(login['email'])}\npassword = {json.dumps(login['password'])}\n\n"
        for name, login in logins.items()
    )
    file = folder / LOGINS_FILE
    file.touch(mode=0o600)
    file.write_text(f"# The demo paper's logins, made on this machine.\n\n{text}", encoding="utf-8")


def _leave_database() -> None:
    """Close the connection, so that the folder can be moved into place with the whole database in one file."""
    from django.db import connections

    connections.close_all()


@contextmanager
def _step(bars: Progress, name: str) -> Iterator[Any]:
    task = bars.add_task(name, total=None)
    yield
    bars.update(task, total=1, completed=1)
