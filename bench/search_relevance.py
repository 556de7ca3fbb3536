"""How good the order of search results is, on judged queries: 423 magazine texts of 1963 and real questions.

Mean average precision, precision at 10 and the share of queries whose first hit is right.
"""

from __future__ import annotations

import gzip
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from search_corpus import NEWEST, inputs

from broadsheet.archive import Document, Index, IndexWriter, parse_query, search
from broadsheet.archive.query import LONGEST_QUERY

_DEPTH = 100


def measure() -> dict[str, float]:
    """The figures by name."""
    with tempfile.TemporaryDirectory() as folder:
        with IndexWriter(Path(folder)) as writer:
            writer.apply(_documents(), [], 1)
        index = Index(Path(folder))
        judged = [
            (_found(index, row["query"]), set(row["relevant_docno"]))
            for row in _rows("queries")
            if row["relevant_docno"]
        ]
    average = sum(_average_precision(found, right) for found, right in judged) / len(judged)
    ten = sum(len(right.intersection(found[:10])) / min(10, len(right)) for found, right in judged) / len(judged)
    first = sum(bool(found) and found[0] in right for found, right in judged) / len(judged)
    return {"queries": len(judged), "mean average precision": average, "precision@10": ten, "first hit right": first}


def _found(index: Index, text: str) -> list[int]:
    query = parse_query(" ".join(text.lower().split())[:LONGEST_QUERY], "en")
    results = search(index, query, edition="en", limit=_DEPTH, now=NEWEST)
    return [hit.id for hit in results.hits]


def _average_precision(found: list[int], right: set[int]) -> float:
    hits, total = 0, 0.0
    for place, number in enumerate(found, 1):
        if number in right:
            hits += 1
            total += hits / place
    return total / len(right)


def _documents() -> Iterator[Document]:
    for row in _rows("docs"):
        text = " ".join(row["body"].split()).lower()
        yield Document(row["docno"], "en", "en", f"/en/{row['docno']}", text[:60], "", text, published_at=NEWEST)


def _rows(name: str) -> Iterator[dict[str, Any]]:
    with gzip.open(inputs() / "04-corpora" / "search" / "time" / f"{name}.jsonl.gz", "rt") as lines:
        yield from map(json.loads, lines)


if __name__ == "__main__":
    for name, figure in measure().items():
        print(f"{name:24} {figure:.3f}")
