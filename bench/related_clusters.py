"""Precision of related stories on labelled clusters, among stories that are not of them, against newest in section.

Every story of a cluster is asked for its related ones. Precision@5 counts clusters with five more members; for smaller
ones precision@n, n being how many more members there are. Reads BROADSHEET_INPUTS (or ``../shared/inputs``).
"""

from __future__ import annotations

import gzip
import json
import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from search_corpus import NEWEST, inputs

from broadsheet.archive import Document, Index, IndexWriter, related

_CORPORA = "04-corpora"
_DAY = 86400


def measure() -> dict[str, float]:
    """Precision of ours and of newest in section, for each set."""
    figures: dict[str, float] = {}
    sets = {
        "az clusters": [*_az_clusters()],
        "basil en": [*_basil()],
        "tg ru": [*_tg_pairs("ru")],
        "tg en": [*_tg_pairs("en")],
    }
    for name, stories in sets.items():
        figures |= _judged(name, stories)
    return figures


def _judged(name: str, stories: list[tuple[str, Document]]) -> dict[str, float]:
    language = stories[0][1].language
    others = [*_background(language, 3000 if language != "az" else 0)]
    cluster_of = {document.id: cluster for cluster, document in stories}
    members: defaultdict[str, list[Document]] = defaultdict(list)
    for cluster, document in stories:
        members[cluster].append(document)
    with tempfile.TemporaryDirectory() as folder:
        with IndexWriter(Path(folder)) as writer:
            writer.apply([document for _, document in stories] + others, [], 1)
        index = Index(Path(folder))
        newest = sorted([document for _, document in stories] + others, key=lambda found: -found.published_at)
        ours, plain, five, plain_five, seconds = [], [], [], [], 0.0
        for cluster, document in stories:
            more = len(members[cluster]) - 1
            if not more:
                continue
            wanted = min(5, more)
            began = time.perf_counter()
            found = related(index, document, document.edition)[:wanted]
            seconds += time.perf_counter() - began
            ours.append(sum(cluster_of.get(hit.id) == cluster for hit in found) / wanted)
            latest = [other for other in newest if other.section == document.section and other.id != document.id][
                :wanted
            ]
            plain.append(sum(cluster_of.get(other.id) == cluster for other in latest) / wanted)
            if more >= 5:
                five.append(ours[-1])
                plain_five.append(plain[-1])
    figures = {f"{name}: precision": _mean(ours), f"{name}: newest in section": _mean(plain)}
    figures[f"{name}: milliseconds"] = 1000 * seconds / len(ours)
    if five:
        figures |= {f"{name}: precision@5": _mean(five), f"{name}: newest in section @5": _mean(plain_five)}
    return figures


def aging(language: str = "en", count: int = 2000) -> dict[str, float]:
    """How many stories have other related ones at the end than when they were published, in the order of publishing."""
    stories = sorted(_background(language, count), key=lambda found: (found.published_at, found.id))
    step = 50
    with tempfile.TemporaryDirectory() as folder, IndexWriter(Path(folder)) as writer:
        then: dict[int, list[int]] = {}
        for first in range(0, len(stories), step):
            writer.apply(stories[first : first + step], [], first + step)
            index = Index(Path(folder))
            for document in stories[first : first + step : 5]:
                then[document.id] = _ids(index, document)
        by_id = {document.id: document for document in stories}
        now = {number: _ids(index, by_id[number]) for number in then}
    kept = [len(set(then[number]) & set(now[number])) / 5 for number in then]
    return {
        f"{language}: same five at the end": _mean([float(then[number] == now[number]) for number in then]),
        f"{language}: share of five kept": _mean(kept),
    }


def _ids(index: Index, document: Document) -> list[int]:
    return [hit.id for hit in related(index, document, document.edition)]


def _mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _az_clusters() -> Iterator[tuple[str, Document]]:
    for number, row in enumerate(_rows("stories/az-story-clusters")):
        if row["lang"] == "az":
            yield (
                row["story"],
                _document(number, "az", row["title"] or "", row["text"] or "", _seconds(row.get("date") or "")),
            )


def _seconds(day: str) -> int:
    """A day, or the middle of a month where only that is known."""
    padded = day + "2019-06-15"[len(day) :]
    return int(datetime.fromisoformat(padded).replace(tzinfo=UTC).timestamp())


def _basil() -> Iterator[tuple[str, Document]]:
    for number, row in enumerate(_rows("stories/basil300-en")):
        yield row["story"], _document(number, "en", row["title"], row["body"], NEWEST)


def _tg_pairs(language: str) -> Iterator[tuple[str, Document]]:
    """Texts joined by pairs that were judged to be of one story are a cluster."""
    texts: dict[str, dict[str, str]] = {}
    cluster: dict[str, str] = {}
    for pool in ("train", "exam", "honey"):
        for row in _rows(f"stories/tgpairs-{language}_{pool}"):
            urls = [row[side]["url"] for side in "ab"]
            for url, side in zip(urls, "ab", strict=True):
                texts[url] = row[side]
                cluster.setdefault(url, url)
            if row["quality"] == "OK":
                old, new = cluster[urls[0]], cluster[urls[1]]
                cluster = {url: new if one == old else one for url, one in cluster.items()}
    for number, (url, text) in enumerate(texts.items()):
        yield cluster[url], _document(number, language, text["title"] or "", text["text"] or "", NEWEST)


def _background(language: str, count: int) -> Iterator[Document]:
    name = {"en": "archive-en/newsarticles3824-en", "ru": "archive-ru/rt-ru"}.get(language)
    rows = [*_rows(name)] if name and count else []
    chance = random.Random(4)
    for number, row in enumerate(chance.sample(rows, min(count, len(rows)))):
        at = NEWEST - chance.randrange(30) * _DAY
        yield _document(100_000 + number, language, row.get("title") or "", row.get("body") or "", at)


def _document(number: int, language: str, title: str, text: str, at: int) -> Document:
    address = f"/{language}/world/{number}"
    return Document(number, language, language, address, title, "", text, "world", "World", published_at=at)


def _rows(name: str) -> Iterator[dict[str, Any]]:
    path = inputs() / _CORPORA / f"{name}.jsonl.gz"
    if path.exists():
        with gzip.open(path, "rt") as lines:
            yield from map(json.loads, lines)


if __name__ == "__main__":
    for name, figure in (measure() | aging("en") | aging("ru")).items():
        print(f"{name:40} {figure:.3f}")
