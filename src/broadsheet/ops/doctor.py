"""How a paper is: one line for each thing that can be wrong, and an exit status for monitoring."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version

from broadsheet.common.settings import Paper
from broadsheet.ops.telling import console
from broadsheet.store import Store, UnableToOpen, open_store

__all__ = ["Finding", "examine", "findings_of"]

_LEAST_DISK = 1024**3
_LATE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what it is, how it is, and whether that is as it should be."""

    what: str
    how: str
    is_well: bool = True


def examine(paper: Paper) -> int:
    """Print every finding; return 0 when all is well, else 1."""
    is_well = True
    for finding in findings_of(paper):
        mark = "[green]ok  [/]" if finding.is_well else "[red]LOOK[/]"
        console.print(f"{mark} {finding.what:<22} {finding.how}", soft_wrap=True)
        is_well &= finding.is_well
    return 0 if is_well else 1


def findings_of(paper: Paper) -> Iterator[Finding]:
    """Look at versions, disk, store, log and followers, in that order; a part that fails is a finding itself."""
    yield _versions()
    yield _disk(paper)
    try:
        store = open_store(paper.store_dir, readonly=True, size_gb=paper.store_size_gb)
    except UnableToOpen as error:
        yield Finding("page store", str(error), is_well=False)
        return
    try:
        yield from _store(store)
        head = _head(paper)
        yield head.finding
        yield _follower("press", store.bookmark("press"), head)
        yield _follower("search", _search_bookmark(paper), head)
        yield from _background(store)
        yield from _troubles(store)
        if head.written_at is not None:
            yield _pictures(paper)
        yield _letters(paper)
    finally:
        store.close()


@dataclass(frozen=True, slots=True)
class _Head:
    finding: Finding
    number: int = 0
    written_at: Callable[[int], float] | None = None


def _versions() -> Finding:
    from broadsheet.newsroom.sqlite import UnsafeSQLite, use_bundled_sqlite

    names = ("broadsheet", "django", "wagtail", "lmdb")
    shown = ", ".join(f"{name} {_version(name)}" for name in names)
    try:
        return Finding("versions", f"{shown}, SQLite {use_bundled_sqlite()}")
    except UnsafeSQLite as error:
        return Finding("versions", f"{shown}; {error}", is_well=False)


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError

    try:
        return version(name)
    except PackageNotFoundError:
        from broadsheet import __version__

        return __version__


def _disk(paper: Paper) -> Finding:
    usage = shutil.disk_usage(paper.directory)
    how = f"{usage.free / 2**30:.1f} GB free of {usage.total / 2**30:.0f}"
    return Finding("disk", how, is_well=usage.free >= _LEAST_DISK)


def _store(store: Store) -> Iterator[Finding]:
    counts = store.counts()
    yield Finding(
        "page store",
        f"{store.size() / 2**20:,.0f} MB: {counts['pages']:,} pages, {counts['parts']:,} parts, "
        f"{counts['lists']:,} list entries",
    )
    taken_down = store.take_downs()
    if taken_down:
        yield Finding("take-downs", f"{len(taken_down)} in force, the newest at {_clock(taken_down[-1].taken_down_at)}")


def _head(paper: Paper) -> _Head:
    """The newsroom's log, read without Django so that the doctor answers when the newsroom cannot."""
    from broadsheet.ops.newsroom_log import UnableToRead, read_log_head, time_of

    try:
        number = read_log_head(paper)
    except UnableToRead as error:
        return _Head(Finding("publish log", str(error), is_well=False))
    return _Head(Finding("publish log", f"at {number:,}"), number, lambda n: time_of(paper, n))


def _search_bookmark(paper: Paper) -> int:
    """The search index keeps its bookmark within itself, in the commit of what it says."""
    from broadsheet.archive import Index, NoIndex

    try:
        return Index(paper.index_dir).bookmark()
    except NoIndex:
        return 0


def _follower(follower: str, bookmark: int, head: _Head) -> Finding:
    if head.written_at is None:
        return Finding(f"follower {follower}", f"at {bookmark:,}; how late cannot be said without the log")
    behind = head.number - bookmark
    if behind <= 0:
        return Finding(f"follower {follower}", f"at {bookmark:,}, nothing waits")
    waited = time.time() - head.written_at(bookmark + 1)
    how = f"at {bookmark:,}, {behind:,} behind; the oldest change has waited {waited:,.0f} s"
    return Finding(f"follower {follower}", how, is_well=waited < _LATE_SECONDS)


def _background(store: Store) -> Iterator[Finding]:
    """What the press does when it has nothing else to do: after an upgrade, a rename, a move."""
    from broadsheet.press.agenda import Agenda

    agenda = Agenda.read(store)
    waiting = {
        "fronts, slots and feeds": agenda.targets,
        "lists": agenda.lists,
        "whole editions": agenda.everything,
        "editions with stories that are no more": agenda.stale,
    }
    said = [f"{len(what):,} {name}" for name, what in waiting.items() if what]
    if agenda.related < (bookmark := store.bookmark("press")):
        said.append(f"related stories and share cards of {bookmark - agenda.related:,} log rows")
    if said:
        yield Finding("background work", f"{', '.join(said)} to be pressed again, behind every publish")


def _troubles(store: Store) -> Iterator[Finding]:
    """What could not be pressed, and is tried again."""
    from broadsheet.press.agenda import Agenda

    for trouble in Agenda.read(store).troubles.values():
        yield Finding("trouble", f"{trouble.sentence} (tried {trouble.tries} times)", is_well=False)


def _pictures(paper: Paper) -> Finding:
    from broadsheet.ops.newsroom_log import count_waiting_cards, count_waiting_pictures

    pictures, cards = count_waiting_pictures(paper), count_waiting_cards(paper)
    if not pictures and not cards:
        return Finding("pictures", "all are ready")
    return Finding("pictures", f"{pictures:,} wait for their renditions, {cards:,} stories for their share card")


def _letters(paper: Paper) -> Finding:
    from broadsheet.store import Inbox

    waiting = Inbox(paper.inbox_dir).count()
    return Finding("letters", f"{waiting:,} wait for the newsroom", is_well=waiting < 10_000)


def _clock(at: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(at))
