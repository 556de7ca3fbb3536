"""Quotes in stories that have moved in: found beside each other in other processes, then made or offered.

`find` is given (this room knows nothing of language analysis). The words of a story stay as they are, letter for
letter: a paragraph that is someone's words becomes a quote block, or is offered as one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

from broadsheet.common.addresses import slug_of
from broadsheet.common.html import text_of
from broadsheet.common.orphans import end_with_parent
from broadsheet.intake.moves.quotes_state import QuotesState
from broadsheet.stories.found_quotes import QuoteFound, offer_quotes, people_named, plain_words, take_in_quotes
from broadsheet.stories.models import Person, Story
from broadsheet.stories.write import create_person

__all__ = ["Find", "FoundInText", "QuotesReport", "find_moved_quotes", "paragraphs_said"]

STORIES_FOR_A_PAGE = 3
"""A person who is in the news of so many stories gets a page (docs/decisions/0069)."""
_MOSTLY = 0.6
_STORIES_AT_ONCE = 200
_MARKS = frozenset('«»“”„"—–')


class FoundInText(Protocol):
    """A quote as it is found: from `start` to `end` of the text, said by `name` (empty for nobody we can name)."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def name(self) -> str: ...


Find = Callable[[str, str], Sequence[FoundInText]]
"""Given a text (a line a paragraph) and its language, the quotes in it."""


@dataclass(slots=True)
class QuotesReport:
    """What came of looking for quotes."""

    stories: int = 0
    made: int = 0
    offered: int = 0
    people: int = 0


def paragraphs_said(blocks: Sequence[dict[str, Any]], language: str, find: Find) -> list[tuple[str, str]]:
    """Return block id and speaker of the paragraphs that are mostly the words of one person with a name.

    A paragraph with links or other marks in it stays one: a quote block could not keep them.
    """
    places: list[tuple[int, int, str]] = []
    lines: list[str] = []
    at = 0
    for block in blocks:
        if block.get("type") == "paragraph":
            line = plain_words(block) or text_of(str(block["value"])).replace("\n", " ")
            if plain_words(block) and "\n" not in line:
                places.append((at, at + len(line), str(block.get("id") or "")))
            lines.append(line)
            at += len(line) + 1
    text = "\n".join(lines)
    if not _MARKS & set(text):
        return []
    quotes = find(text, language)
    found = []
    for start, end, block_id in places:
        own = [quote for quote in quotes if quote.start < end and quote.end > start]
        names = {quote.name for quote in own}
        said = sum(min(quote.end, end) - max(quote.start, start) for quote in own)
        if len(names) == 1 and said >= _MOSTLY * (end - start) and block_id and " " in (name := names.pop()):
            found.append((block_id, name[:160]))
    return found


def find_moved_quotes(
    state_path: Path,
    find: Find,
    *,
    workers: int | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> QuotesReport:
    """Look through the stories of a move that were not looked through yet; may be killed and called again.

    A quote of a person who has a page, or whom so many stories quote that they get one, becomes a quote block;
    the others are offered to editors.
    """
    state = QuotesState(state_path)
    report = QuotesReport()
    try:
        total = state.count_of_taken()
        for found, stories in _looked(state, find, workers):
            state.put_quotes(found, stories)
            state.commit()
            report.stories += len(stories)
            if on_progress:
                on_progress(report.stories, total)
        _settle(state, report)
    finally:
        state.close()
    return report


def _looked(
    state: QuotesState, find: Find, workers: int | None
) -> Iterator[tuple[list[tuple[int, str, str]], list[int]]]:
    batches = _texts(state)
    workers = os.cpu_count() or 2 if workers is None else workers
    if workers == 0:
        yield from ((_look(find, batch), [number for number, _, _ in batch]) for batch in batches)
        return
    with ProcessPoolExecutor(workers, initializer=end_with_parent) as pool:
        ahead = [(pool.submit(_look, find, batch), batch) for batch in islice(batches, workers + 2)]
        while ahead:
            future, batch = ahead.pop(0)
            yield future.result(), [number for number, _, _ in batch]
            ahead.extend((pool.submit(_look, find, one), one) for one in islice(batches, 1))


_Batch = list[tuple[int, str, list[dict[str, Any]]]]


def _texts(state: QuotesState) -> Iterator[_Batch]:
    """Yield id, language and blocks of the stories that were not looked through, some at a time."""
    wanted = iter(state.without_quotes())
    while some := list(islice(wanted, _STORIES_AT_ONCE)):
        rows = Story.objects.filter(pk__in=some, live=True)
        batch = [(row.pk, row.edition.language[:2], list(row.body.raw_data)) for row in rows.select_related("edition")]
        known = {number for number, _, _ in batch}
        yield batch + [(number, "", []) for number in some if number not in known]


def _look(find: Find, batch: _Batch) -> list[tuple[int, str, str]]:
    return [
        (number, block_id, name)
        for number, language, blocks in batch
        for block_id, name in paragraphs_said(blocks, language, find)
    ]


def _settle(state: QuotesState, report: QuotesReport) -> None:
    """Make or offer what was found, now that it is known who is quoted how often."""
    often = state.names_quoted(STORIES_FOR_A_PAGE)
    known = people_named(often)
    for name in often:
        if name not in known and (number := _new_person(name)) is not None:
            known[name] = number
            report.people += 1
    while some := state.quotes_waiting(_STORIES_AT_ONCE):
        found = [QuoteFound(number, block_id, name) for number, block_id, name in some]
        known |= people_named({one.name for one in found} - known.keys())
        with_person = [replace(one, person_id=known[one.name]) for one in found if one.name in known]
        left = take_in_quotes(found=with_person)
        offered = [one for one in found if one.name not in known] + left
        offer_quotes(found=offered)
        report.made += len(with_person) - len(left)
        report.offered += len(offered)
        state.forget_quotes(some)
        state.commit()


def _new_person(name: str) -> int | None:
    """Make a page for someone; None when their key belongs to someone with another name."""
    key = slug_of(name, longest=60, instead="person")
    if Person.objects.filter(key=key).exists():
        return None
    return create_person(key=key, name=name).pk
