"""The command ``broadsheet``. Each verb reads as its steps; the work is in the files beside this one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from broadsheet.common.clock import now
from broadsheet.common.settings import Paper, load_paper
from broadsheet.ops.init import is_paper
from broadsheet.ops.preflight import NotReady, check_folder
from broadsheet.ops.troubles import one_sentence

__all__ = ["app", "main"]

app = typer.Typer(
    name="broadsheet",
    help="A newspaper's whole system: newsroom, press and a public site whose every page is live.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The paper's folder.")]
ReaderPort = Annotated[int | None, typer.Option("--port", "--reader-port", help="Port for readers.")]
NewsroomPort = Annotated[int | None, typer.Option("--newsroom-port", help="Port for the newsroom.")]
OpsPort = Annotated[int | None, typer.Option("--ops-port", help="Loopback port for health and metrics; 0: none.")]
PublicURL = Annotated[str | None, typer.Option("--public-url", help="The address readers type.")]
NewsroomURL = Annotated[str | None, typer.Option("--newsroom-url", help="The newsroom's address.")]


def main() -> None:
    """Run the command line; an expected trouble is one sentence and exit status 1, never a traceback."""
    with one_sentence():
        app()


@app.command()
def init(
    directory: Folder,
    name: Annotated[str, typer.Option(help="The paper's name.")] = "",
    language: Annotated[str, typer.Option(help="Language of the first edition: az, ru, en or tr.")] = "en",
    public_url: PublicURL = None,
    newsroom_url: NewsroomURL = None,
    database_url: Annotated[str | None, typer.Option(help="postgres://...; without it, SQLite in DIR.")] = None,
    demo: Annotated[bool, typer.Option("--demo", help="Fill it with the demo paper.")] = False,
    day: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="With --demo: as if made at the end of this day (UTC)."),
    ] = None,
) -> None:
    """Make a new paper in DIR: settings, secrets, database, a first edition and an administrator."""
    from broadsheet.ops.making import make_demo_paper, make_real_paper

    if is_paper(directory):
        raise NotReady(f"{directory} already holds a paper; start it with: broadsheet serve {directory}")
    if demo:
        make_demo_paper(directory, as_of=_end_of(day) if day else None)
    else:
        addresses = {"public_url": public_url, "newsroom_url": newsroom_url, "database_url": database_url}
        make_real_paper(directory, name=name, language=language, addresses=addresses)


def _end_of(day: datetime) -> datetime:
    """The last minute of a day that must have begun. Raises :class:`NotReady` for one that has not."""
    start = day.replace(tzinfo=UTC)
    if start > now():
        raise NotReady(f"{start:%Y-%m-%d} has not come yet; a paper has no news of tomorrow.")
    return min(now(), start.replace(hour=23, minute=59))


@app.command()
def demo(
    directory: Folder,
    port: ReaderPort = None,
    newsroom_port: NewsroomPort = None,
    ops_port: OpsPort = None,
) -> None:
    """Make the demo paper in DIR unless it is there, and run it (what `make run` does)."""
    from broadsheet.ops.making import make_demo_paper
    from broadsheet.ops.preflight import check_ports
    from broadsheet.ops.telling import tell_addresses

    check_folder(directory)
    paper = _with_ports(directory, port, newsroom_port, ops_port)
    check_ports(paper)
    if not is_paper(directory):
        names = ("public_url", "newsroom_url", "reader_port", "newsroom_port", "ops_port")
        make_demo_paper(directory, settings={name: getattr(paper, name) for name in names})
    paper = _with_ports(directory, port, newsroom_port, ops_port)
    _serve(paper, lambda: tell_addresses(paper))


@app.command()
def serve(
    directory: Folder,
    port: ReaderPort = None,
    newsroom_port: NewsroomPort = None,
    ops_port: OpsPort = None,
    public_url: PublicURL = None,
    newsroom_url: NewsroomURL = None,
) -> None:
    """Run the paper in DIR: reader, newsroom, press and worker under one supervisor."""
    from broadsheet.ops.telling import tell_addresses

    _must_be_paper(directory)
    paper = load_paper(
        directory,
        reader_port=port,
        newsroom_port=newsroom_port,
        ops_port=ops_port,
        public_url=public_url,
        newsroom_url=newsroom_url,
    )
    _serve(paper, lambda: tell_addresses(paper))


@app.command()
def press(
    directory: Folder,
    all_pages: Annotated[bool, typer.Option("--all", help="Press every page again, newest first.")] = False,
    processes: Annotated[int, typer.Option(help="Processes; 0 means one a core.")] = 0,
) -> None:
    """Press what waits in the log of the paper in DIR, or with --all everything."""
    from broadsheet.ops.pressing import press_everything, press_waiting

    paper = _paper(directory)
    if all_pages:
        press_everything(paper, processes=processes)
    else:
        press_waiting(paper)


@app.command()
def fill(
    directory: Folder,
    stories: Annotated[int, typer.Option(help="How many stories.")] = 10_000,
    editions: Annotated[str, typer.Option(help="Edition keys, with commas.")] = "az,ru,en",
    seed: Annotated[int, typer.Option(help="Another seed gives another archive.")] = 1,
) -> None:
    """Fill the paper in DIR with an archive for tests and benchmarks; may be broken off and started again."""
    from broadsheet.ops.fill import fill_paper

    fill_paper(_paper(directory), stories=stories, editions=tuple(editions.split(",")), seed=seed)


@app.command("move-in")
def move_in(
    source: Annotated[str, typer.Argument(help="An export file, a folder, or a site's address.")],
    directory: Folder,
    mapping: Annotated[Path | None, typer.Option(help="A TOML file that says which fields mean what.")] = None,
    edition: Annotated[str, typer.Option(help="Edition for stories whose language is not said.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read and report; write nothing.")] = False,
    limit: Annotated[int, typer.Option(help="Stop after so many stories; 0 means all.")] = 0,
    prove: Annotated[bool, typer.Option("--prove", help="Only ask the running reader for every old address.")] = False,
) -> None:
    """Bring another system's whole archive, and its addresses, into the paper in DIR."""
    from broadsheet.ops.moving import move_paper_in, prove_paper

    if prove:
        prove_paper(source, _paper(directory))
        return
    move_paper_in(source, _paper(directory), mapping=mapping, edition=edition, dry_run=dry_run, limit=limit)


@app.command()
def takedown(
    address: Annotated[str, typer.Argument(help="The page's address, such as /az/dunya/12-basliq, or its full URL.")],
    directory: Annotated[Path, typer.Option("--dir", help="The paper's folder.")] = Path(),
    reason: Annotated[str, typer.Option(help="Kept with the take-down; readers do not see it.")] = "",
    lift: Annotated[bool, typer.Option("--lift", help="Let the address answer again.")] = False,
) -> None:
    """Withdraw a page everywhere at once; works with the newsroom and its database switched off."""
    from broadsheet.ops.takedown import lift_take_down, take_down

    paper = _paper(directory)
    if lift:
        lift_take_down(paper, address)
    else:
        take_down(paper, address, reason=reason)


@app.command()
def doctor(directory: Folder) -> None:
    """Say how the paper in DIR is: log, followers, store, disk, versions. Exit status 1 when something is wrong."""
    from broadsheet.ops.doctor import examine

    raise SystemExit(examine(_paper(directory)))


@app.command()
def backup(
    directory: Folder,
    target: Annotated[Path, typer.Argument(help="A folder to keep the copy in.")],
) -> None:
    """Copy the newsroom's database, settings, pictures and unread letters of the paper in DIR while it runs."""
    from broadsheet.ops.backup import back_up

    back_up(_paper(directory), target)


@app.command()
def restore(
    source: Annotated[Path, typer.Argument(help="A folder that `broadsheet backup` made.")],
    directory: Folder,
) -> None:
    """Put a backup back into DIR; the paper there must be stopped."""
    from broadsheet.ops.restore import bring_back

    bring_back(source, directory)


@app.command(hidden=True)
def process(
    name: str,
    directory: Folder,
    reader_port: ReaderPort = None,
    newsroom_port: NewsroomPort = None,
    ops_port: OpsPort = None,
    public_url: PublicURL = None,
    newsroom_url: NewsroomURL = None,
) -> None:
    """Be one process of the paper in DIR (the supervisor starts these)."""
    from broadsheet.ops.processes import run_process

    paper = load_paper(
        directory,
        reader_port=reader_port,
        newsroom_port=newsroom_port,
        ops_port=ops_port,
        public_url=public_url,
        newsroom_url=newsroom_url,
    )
    run_process(name, paper)


def _serve(paper: Paper, tell: object) -> None:
    from broadsheet.ops.serve import serve_paper

    assert callable(tell)
    raise SystemExit(serve_paper(paper, on_started=tell))


def _with_ports(directory: Path, port: int | None, newsroom_port: int | None, ops_port: int | None) -> Paper:
    """The demo's addresses follow its ports: it has no other name than the loopback's."""
    return load_paper(
        directory,
        reader_port=port,
        newsroom_port=newsroom_port,
        ops_port=ops_port,
        public_url=f"http://127.0.0.1:{port}" if port else None,
        newsroom_url=f"http://localhost:{newsroom_port}" if newsroom_port else None,
    )


def _paper(directory: Path) -> Paper:
    _must_be_paper(directory)
    return load_paper(directory)


def _must_be_paper(directory: Path) -> None:
    if not is_paper(directory):
        raise NotReady(f"{directory} holds no paper. Make one with: broadsheet init {directory}")
