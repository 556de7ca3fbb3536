"""The whole of a move, as the command line asks for it: save a site first, write the report, prove the addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from broadsheet.common.fetch import Fetcher, Politeness
from broadsheet.intake.moves.opening import is_zip, unpack
from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.prove import Get, prove_addresses
from broadsheet.intake.moves.quotes import Find, QuotesReport, find_moved_quotes
from broadsheet.intake.moves.report import Report, report_page
from broadsheet.intake.moves.run import Progress, move_in, state_path_of
from broadsheet.intake.moves.site import save_site
from broadsheet.intake.moves.told import kept_report

__all__ = ["Brought", "bring_in", "find_quotes_in", "prove_again"]


@dataclass(frozen=True, slots=True)
class Brought:
    """What a move told, and where its report page lies (None after a dry run)."""

    report: Report
    page: Path | None


def bring_in(
    source: str,
    folder: Path,
    plan: Plan | None = None,
    *,
    dry_run: bool = False,
    limit: int = 0,
    workers: int | None = None,
    on_progress: Progress | None = None,
    get: Get | None = None,
    polite: Politeness | None = None,
) -> Brought:
    """Move `source` (a path, or the address of a site, sitemap or feed) into the paper in `folder`.

    Django must be set up for the paper. `get` asks the reader for a path; with it every old address is proved.
    Raises `UnableToParse` when the source is none that we know.
    """
    plan = plan or Plan()
    troubles: list[str] = []
    path = _place_of(source, folder)
    if "://" in source:
        path.mkdir(parents=True, exist_ok=True)
        troubles = save_site(
            source,
            path,
            polite or Politeness(Fetcher()),
            limit=limit,
            on_page=(lambda count: on_progress(count, 0)) if on_progress else None,
        )
        plan = replace(plan, base=plan.base or "{0.scheme}://{0.netloc}".format(urlsplit(source)))
    elif is_zip(Path(source)):
        troubles = unpack(Path(source), path)
    state_path = state_path_of(folder, path)
    report = move_in(path, plan, state_path, dry_run=dry_run, limit=limit, workers=workers, on_progress=on_progress)
    report.problems = [*troubles, *report.problems]
    if dry_run:
        return Brought(report, None)
    if get is not None:
        prove_addresses(get, state_path, report)
    return Brought(report, _write(report, path, state_path))


def find_quotes_in(source: str, folder: Path, find: Find, on_progress: Progress | None = None) -> QuotesReport:
    """Find the quotes in what a move from `source` has taken and nobody has looked through yet."""
    return find_moved_quotes(state_path_of(folder, _place_of(source, folder)), find, on_progress=on_progress)


def prove_again(
    source: str, folder: Path, get: Get, report: Report | None = None, on_progress: Progress | None = None
) -> tuple[Report, Path] | None:
    """Ask the reader for the old addresses of a move that was made, and write its report anew; None: there was none.

    Without the `report` of this run the counts are those that the move has kept.
    """
    path = _place_of(source, folder)
    state_path = state_path_of(folder, path)
    if not state_path.exists():
        return None
    report = prove_addresses(get, state_path, report or kept_report(state_path), on_progress)
    return report, _write(report, path, state_path)


def _place_of(source: str, folder: Path) -> Path:
    """Where the files of a source lie: a site's are saved, and a zip archive's unpacked, in the paper's folder."""
    if "://" not in source:
        if is_zip(Path(source)):
            return state_path_of(folder, Path(source)).with_suffix("")
        return Path(source)
    return folder / "moves" / f"site-{re.sub(r'[^a-z0-9.-]', '_', urlsplit(source).hostname or 'site')}"


def _write(report: Report, path: Path, state_path: Path) -> Path:
    page = state_path.with_suffix(".html")
    page.write_text(report_page(report, f"Moved in from {path.name}"), encoding="utf-8")
    return page
