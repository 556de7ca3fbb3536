"""The archive at size: build rate, size, and how long searches, suggestions and related stories take.

``python bench/search_bench.py 1000000 [folder]`` builds (or reads again) an index of that many stories.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from search_corpus import NEWEST, headlines
from search_corpus import stories as made_stories

from broadsheet.archive import BadQuery, Document, Index, IndexWriter, parse_query, related, search, suggest
from broadsheet.common.language import is_stopword, lower, tokens

_BATCH = 5_000
_REFUSED: Counter[tuple[str, str]] = Counter()
_LANGUAGES = ("az", "ru", "en", "tr")


def measure(stories: int = 20_000, folder: Path | None = None, *, work: Path | None = None) -> dict[str, float]:
    """All figures by name, in the unit the name says. Without a ``folder`` the index is made in ``work`` and thrown
    away: some 3 GB for a million stories, and as much again while its segments are merged.
    """
    if folder is None:
        with tempfile.TemporaryDirectory(prefix="search-", dir=work) as temporary:
            return _measured(stories, Path(temporary))
    return _measured(stories, folder)


def _measured(stories: int, folder: Path) -> dict[str, float]:
    figures: dict[str, float] = {}
    if not (folder / "current").exists():
        figures |= _build(stories, folder)
    index = Index(folder)
    chance = random.Random(11)
    mix = [*_mix(chance, 2_000)]
    for name, order in (("search", "relevance"), ("search newest", "newest")):
        figures |= _timed(name, mix, lambda asked, order=order: _search(index, *asked, order=order))
    deep = [(text, language) for text, language in mix if " " not in text][:200]
    figures["queries refused"] = len(_REFUSED)
    figures |= _timed("deep page", deep, lambda asked: _search(index, *asked, order="newest", after=_halfway(stories)))
    typed = [(word[: chance.randint(2, 6)], language) for text, language in mix for word in text.split()[:1]]
    figures |= _timed("suggest", typed, lambda asked: suggest(index, asked[0], asked[1], asked[1]))
    some = [*islice(made_stories(stories), 0, stories, max(1, stories // 300))] if stories <= 50_000 else _some()
    figures |= _timed("related", some, lambda document: related(index, document, document.edition))
    return figures


def _build(stories: int, folder: Path) -> dict[str, float]:
    letters = seconds = 0.0
    source = made_stories(stories)
    with IndexWriter(folder) as writer:
        for number in range(1, stories // _BATCH + 2):
            batch = [*islice(source, _BATCH)]
            letters += sum(len((story.headline + story.standfirst + story.body_text).encode()) for story in batch)
            began = time.perf_counter()
            writer.apply(batch, [], number)
            seconds += time.perf_counter() - began
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return {
        "build stories/s": stories / seconds,
        "text bytes/story": letters / stories,
        "index bytes/story": size / stories,
    }


def _mix(chance: random.Random, count: int) -> Iterator[tuple[str, str]]:
    """One and two words, phrases, and words with a filter, out of real headlines."""
    titles = {language: headlines(language) for language in _LANGUAGES}
    while count:
        language = chance.choice(_LANGUAGES)
        words = tokens(chance.choice(titles[language]), language)
        telling = [word for word in words if len(word) > 2 and not is_stopword(lower(word, language), language)]
        if len(telling) < 2:
            continue
        count -= 1
        one, other = chance.sample(telling, 2)
        at = chance.randrange(len(words) - 1)
        phrase = f'"{words[at]} {words[at + 1]}"'
        limits = f"section:{chance.choice(('world', 'sport', 'economy'))} from:{chance.randint(2006, 2024)}"
        yield chance.choices((one, f"{one} {other}", phrase, f"{one} {limits}"), (4, 4, 1, 1))[0], language


def _search(index: Index, text: str, language: str, *, order: str, after: str | None = None) -> None:
    try:
        search(index, parse_query(text, language), edition=language, order=order, after=after, now=NEWEST)  # type: ignore[arg-type]
    except BadQuery:  # a phrase of words that stand everywhere is refused, which is an answer as well, and timed as one
        _REFUSED[text, language] += 1


def _halfway(stories: int) -> str:
    from broadsheet.archive.schema import rank_of

    return f"n{rank_of(NEWEST - 10 * 365 * 86400, stories // 2)}"


def _some() -> list[Document]:
    """Stories like the last ones of the archive, without making it all again."""
    return [*islice(made_stories(2_000, seed=7), 0, 2_000, 8)]


def _timed(name: str, asked: Sequence[Any], answer: Callable[[Any], object]) -> dict[str, float]:
    for one in asked[:20]:
        answer(one)
    took, worked = [], []
    for one in asked:
        began, working = time.perf_counter(), time.thread_time()
        answer(one)
        took.append(1000 * (time.perf_counter() - began))
        worked.append(1000 * (time.thread_time() - working))
    return _percentiles(name, took) | _percentiles(f"{name}, processor only", worked)


def _percentiles(name: str, took: list[float]) -> dict[str, float]:
    """On a busy machine only the processor's own time says what an idle one would take."""
    took.sort()
    return {
        f"{name} p50 ms": took[len(took) // 2],
        f"{name} p99 ms": took[int(len(took) * 0.99)],
        f"{name} max ms": took[-1],
    }


if __name__ == "__main__":
    chosen = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    print(f"{os.cpu_count()} processors")
    for name, figure in measure(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, chosen).items():
        print(f"{name:44} {figure:12.2f}")
