"""Move a paper in from the command line: progress, what came of it, and the proof that the old addresses answer."""

from __future__ import annotations

import http.client
import time
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from broadsheet.common.settings import Paper
from broadsheet.ops.preflight import NotReady
from broadsheet.ops.processes import set_up_django
from broadsheet.ops.telling import console, progress_bars

if TYPE_CHECKING:
    from broadsheet.intake.moves.plan import Plan
    from broadsheet.intake.moves.report import Report

__all__ = ["move_paper_in", "prove_paper"]

Get = Callable[[str], tuple[int, str]]
_PATIENCE = 60.0
"""Seconds without anything pressed after which nobody waits for the press any longer."""


def move_paper_in(
    source: str,
    paper: Paper,
    *,
    mapping: Path | None = None,
    edition: str = "",
    dry_run: bool = False,
    limit: int = 0,
) -> None:
    """Bring another system's archive into ``paper`` and say what came of it; proves the addresses when a reader runs.

    Raises ``NotReady`` with one sentence for a source, a mapping or an edition that is none.
    """
    set_up_django(paper)
    from broadsheet.intake.moves.bring import bring_in
    from broadsheet.intake.parsers.shapes import UnableToParse

    plan = _plan(mapping, edition)
    console.print(f"Looking through {source} …", soft_wrap=True)
    try:
        with _Bars() as bars:
            brought = bring_in(source, paper.directory, plan, dry_run=dry_run, limit=limit, on_progress=bars.update)
    except UnableToParse as error:
        raise NotReady(str(error)) from None
    _tell(brought.report)
    if brought.page is None:
        return
    console.print(f"The report: {brought.page}", soft_wrap=True)
    _find_quotes(source, paper)
    if _reader_answers(paper):
        prove_paper(source, paper, brought.report)
    else:
        console.print(
            f"No reader runs. Start the paper (broadsheet serve {paper.directory}), then prove the old addresses with: "
            f"broadsheet move-in {source} {paper.directory} --prove",
            soft_wrap=True,
        )


def _find_quotes(source: str, paper: Paper) -> None:
    """Look for who said what, once all the stories are in: it takes several times longer than taking them in."""
    from broadsheet.archive.quotes import find_quotes
    from broadsheet.intake.moves.bring import find_quotes_in

    with _Bars("Quotes") as bars:
        found = find_quotes_in(source, paper.directory, find_quotes, bars.update)
    if found.made or found.offered:
        console.print(
            f"{found.made:,} paragraphs became quotes, {found.offered:,} are offered to editors, "
            f"{found.people:,} people got a page.",
            soft_wrap=True,
        )


def prove_paper(source: str, paper: Paper, report: Report | None = None) -> None:
    """Ask the running reader for every old address of a move, and write the answers into its report.

    Raises ``NotReady`` when no reader runs or nothing was moved in from this source.
    """
    set_up_django(paper)
    from broadsheet.intake.moves.bring import prove_again

    if not _reader_answers(paper):
        raise NotReady(f"No reader answers on port {paper.reader_port}. Start it: broadsheet serve {paper.directory}")
    if not _press_caught_up(paper):
        console.print("The press has not pressed everything yet; addresses that are not pressed count as lost.")
    with _Bars("Old addresses") as bars:
        proved = prove_again(source, paper.directory, _asker(paper), report, on_progress=bars.update)
    if proved is None:
        raise NotReady(f"Nothing was moved in from {source} yet.")
    report, page = proved
    console.print(report.sentence_of_addresses(), soft_wrap=True)
    for address, status in report.lost_addresses[:10]:
        console.print(f"  {status} {address}", soft_wrap=True)
    console.print(f"The report: {page}", soft_wrap=True)


class _Bars:
    """A progress bar that begins with the first step: workers are forked before its thread runs."""

    def __init__(self, what: str = "Stories") -> None:
        self._what = what
        self._bars = progress_bars()
        self._task = self._bars.add_task(what, total=None)

    def __enter__(self) -> _Bars:
        return self

    def update(self, done: int, total: int) -> None:
        """Show how far it is; ``total`` 0: nobody knows."""
        self._bars.start()
        self._bars.update(self._task, completed=done, total=total or None)

    def __exit__(self, *_: object) -> None:
        self._bars.stop()


def _plan(mapping: Path | None, edition: str) -> Plan:
    """The plan from the file (fields of records, or rules of sites: their tables are hosts) and the edition."""
    from broadsheet.intake.moves.plan import Plan
    from broadsheet.intake.parsers.mapping import Mapping, read_mapping
    from broadsheet.intake.parsers.shapes import UnableToParse
    from broadsheet.intake.parsers.site_rules import SiteRules, read_site_rules
    from broadsheet.stories.models import Edition

    rules = dict[str, SiteRules]()
    zones = {one.key: one.time_zone for one in Edition.objects.order_by("pk")}
    # What names no zone is meant in the paper's own.
    fields = Mapping(zone=ZoneInfo(zones.get(edition) or next(iter(zones.values()), "UTC")))
    editions = {one.language[:2]: one.key for one in Edition.objects.all()}
    if edition and edition not in editions.values():
        raise NotReady(f"The paper has no edition {edition!r}; it has {', '.join(sorted(editions.values()))}.")
    if mapping is not None:
        try:
            raw = mapping.read_bytes()
            if _is_of_sites(raw):
                rules = read_site_rules(raw, mapping.name)
            else:
                fields = read_mapping(raw, mapping.name, fields.zone)
        except OSError as error:
            raise NotReady(f"{mapping} cannot be read: {error.strerror}.") from None
        except UnableToParse as error:
            raise NotReady(str(error)) from None
    plan = Plan(
        editions={**editions, "": edition} if edition else {},
        mapping=fields,
        rules=rules,
        zone=fields.zone,
        bases=fields.bases,
    )
    return replace(plan, section=fields.section) if fields.section else plan


def _is_of_sites(raw: bytes) -> bool:
    try:
        return any("." in key for key in tomllib.loads(raw.decode()))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return False  # read_mapping says what is wrong with it


def _tell(report: Report) -> None:
    for sentence in report.sentences():
        console.print(sentence, soft_wrap=True, markup=False)
    if report.left_out:
        console.print("Left out, by reason:")
        for why, count in report.left_out[:10]:
            console.print(f"  {count:>8,} {why}", soft_wrap=True, markup=False)
    for _, headline, why in report.skips[:5]:
        console.print(f"  not taken: {headline[:60]}: {why}", soft_wrap=True, markup=False)


# The reader and the press.


def _asker(paper: Paper) -> Get:
    def get(path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection(paper.reader_bind, paper.reader_port, timeout=10)
        try:
            connection.request("GET", path, headers={"Host": paper.allowed_hosts[0]})
            answer = connection.getresponse()
            answer.read()
            return answer.status, answer.headers.get("Location") or ""
        finally:
            connection.close()

    return get


def _reader_answers(paper: Paper) -> bool:
    try:
        return _asker(paper)("/")[0] < 400
    except (OSError, http.client.HTTPException):
        return False


def _press_caught_up(paper: Paper) -> bool:
    """Wait until the press has nothing left to do; False when it does not go on."""
    from broadsheet.press.agenda import Agenda
    from broadsheet.press.bookmark import BOOKMARK
    from broadsheet.store import open_store
    from broadsheet.stories.queries import log_head

    store = open_store(paper.store_dir, readonly=True, size_gb=paper.store_size_gb)
    seen, since = "", time.monotonic()
    try:
        with console.status("The press takes the stories up …"):
            while time.monotonic() - since < _PATIENCE:
                agenda, bookmark = Agenda.read(store), store.bookmark(BOOKMARK)
                waits = agenda.everything or agenda.lists or agenda.targets or store.meta("press/full")
                if not waits and bookmark >= log_head():
                    return True
                state = f"{bookmark} {agenda.everything} {agenda.lists} {store.meta('press/full')!r}"
                if state != seen:
                    seen, since = state, time.monotonic()
                time.sleep(0.2)
    finally:
        store.close()
    return False
