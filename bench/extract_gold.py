"""How well stories are taken out of saved HTML pages: words, dates, authors, against pages with gold.

Run as a program it prints the figures of each collection that is there; `measure()` returns them. The pages are in
the folder `03-html` of the inputs (BROADSHEET_INPUTS, or `../shared/inputs` beside the checkout). A collection whose
gold is only a few snippets a page counts for dates and authors, not for words.

The rules of decision 74 were made by looking at one half of the pages, chosen by the hash of their names; `held out` is
the other, which was read for faults only after its figures stood (the record has them). Decision 92 looked at both.
"""

from __future__ import annotations

import glob
import gzip
import hashlib
import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from broadsheet.common.html import text_of

_WORD = re.compile(r"\w+")
_OURS = {"az", "ru", "tr"}
_LANGUAGE = re.compile(rb"<html[^>]{0,500}?\slang\s*=\s*[\"']?([a-z]{2})", re.I)
_JOINS = {"and", "und", "et", "ve", "və", "и", "y"}
# Some golds hold a few words of a whole article.
_FEW_WORDS = 35
_ZONED = re.compile(r"\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$")
_CONTINUOUS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u1000-\u109f]")


@dataclass(frozen=True)
class GoldPage:
    """One page and what people said is right about it; None where they said nothing."""

    collection: str
    name: str
    raw: bytes
    address: str = ""
    text: str | None = None
    title: str | None = None
    date: str | None = None
    authors: tuple[str, ...] | None = None
    language: str = ""
    kind: str = "article"


def inputs() -> Path:
    """Return the folder of the inputs."""
    return Path(os.environ.get("BROADSHEET_INPUTS") or Path(__file__).parents[2] / "shared" / "inputs") / "03-html"


def pages(root: Path | None = None) -> Iterator[GoldPage]:
    """Yield every page with gold."""
    root = root or inputs()
    yield from _scrapinghub(root / "scrapinghub")
    yield from _wcxb(root / "wcxb")
    yield from _trafilatura(root / "trafilatura")
    yield from _readability(root / "readability")
    yield from _newspaper(root)
    yield from _fundus(root / "fundus")
    yield from _fundus_history(root / "fundus-history")


def token_f1(found: str, gold: str) -> float:
    """Return the F1 of the two bags of words (of characters where a script writes no spaces)."""
    have, want = Counter(_tokens(found)), Counter(_tokens(gold))
    common = sum((have & want).values())
    return 2 * common / (sum(have.values()) + sum(want.values())) if common else 0.0


def same_day(found: str, gold: str) -> bool:
    """Return whether a point in time falls on the gold's day.

    A gold with a zone of its own names a point in time. One without is a day, and nobody says where: some golds keep
    the day of the page's own zone, some that of UTC.
    """
    if not found:
        return False
    moment, day = datetime.fromisoformat(found), re.match(r"(\d{4})-(\d\d?)-(\d\d?)", gold)
    if _ZONED.search(gold):
        return (
            moment.astimezone(UTC).date() == datetime.fromisoformat(gold.replace("Z", "+00:00")).astimezone(UTC).date()
        )
    wanted = date(*map(int, day.groups())) if day else None
    return wanted in {moment.date(), moment.astimezone(UTC).date()}


def measure(extract: Callable[[bytes, str], tuple[str, str, str, tuple[str, ...]]] | None = None) -> dict[str, Any]:
    """Return the figures: for each collection and over all, mean F1 and the shares of right dates and authors."""
    with ProcessPoolExecutor(2) as pool:
        results = (
            list(pool.map(_judged, pages(), [extract] * 100_000, chunksize=8))
            if extract is None
            else [_judged(page, extract) for page in pages()]
        )
    return {"pages": results, "figures": _figures(results)}


def _judged(
    page: GoldPage, extract: Callable[[bytes, str], tuple[str, str, str, tuple[str, ...]]] | None
) -> dict[str, Any]:
    text, title, published, authors = (extract or _ours)(page.raw, page.address)
    return {
        "collection": page.collection,
        "name": page.name,
        "kind": page.kind,
        "language": _language(page),
        "held out": _is_held_out(page),
        "f1": None if page.text is None else token_f1(text, page.text),
        "date": None if page.date is None else same_day(published, page.date),
        "author": None if page.authors is None else _same_names(authors, page.authors),
        "found": {"title": title, "date": published, "authors": authors, "words": len(_tokens(text))},
        "gold": {"date": page.date, "authors": page.authors, "words": len(_tokens(page.text or ""))},
    }


def _ours(raw: bytes, address: str) -> tuple[str, str, str, tuple[str, ...]]:
    from broadsheet.intake.parsers.pages import story_of_page, text_of_story
    from broadsheet.intake.parsers.shapes import UnableToParse

    try:
        story = story_of_page(raw, address)
    except UnableToParse:
        return "", "", "", ()
    published = story.published_at.isoformat() if story.published_at else ""
    return text_of_story(story), story.headline, published, tuple(one.name for one in story.byline)


def _figures(results: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in results:
        groups[one["collection"]].append(one)
        groups["all pages"].append(one)
        if one["kind"] == "article":
            groups["all articles"].append(one)
        if one["language"] in _OURS:
            groups["az, ru, tr"].append(one)
        groups["held out" if one["held out"] else "tuned on"].append(one)
        if one["f1"] is None or one["gold"]["words"] >= _FEW_WORDS:
            groups["whole gold"].append(one)
    figures = {}
    for name, group in groups.items():
        figures[name] = {"pages": len(group)}
        for key in ("f1", "date", "author"):
            values = [float(one[key]) for one in group if one[key] is not None]
            figures[name][key] = (round(sum(values) / len(values), 4), len(values)) if values else None
    return figures


def _tokens(text: str) -> list[str]:
    if len(_CONTINUOUS.findall(text)) > len(text) / 4:
        return [c for c in text if c.isalnum()]
    return _WORD.findall(text.casefold())


def _same_names(found: tuple[str, ...], gold: tuple[str, ...]) -> bool:
    def folded(names: tuple[str, ...]) -> set[str]:
        return set(_tokens(" ".join(names))) - _JOINS

    return folded(found) == folded(gold)


def _language(page: GoldPage) -> str:
    """Return the language that the page itself declares, else what its gold says."""
    declared = _LANGUAGE.search(page.raw[:20_000])
    return declared.group(1).decode().lower() if declared else page.language


def _is_held_out(page: GoldPage) -> bool:
    digest = hashlib.sha1(f"{page.collection}/{page.name}".encode(), usedforsecurity=False).digest()
    return digest[-1] % 2 == 1


def _open(path: str | Path) -> bytes:
    return gzip.open(path).read() if str(path).endswith(".gz") else Path(path).read_bytes()


def _gold_lines(folder: Path) -> Iterator[tuple[dict[str, Any], bytes]]:
    if not (folder / "gold.jsonl.gz").exists():
        return
    for line in _open(folder / "gold.jsonl.gz").splitlines():
        gold = json.loads(line)
        name = gold["file"] if gold["file"].endswith(".gz") else gold["file"] + ".gz"
        if (folder / name).exists():
            yield gold, _open(folder / name)


def _scrapinghub(folder: Path) -> Iterator[GoldPage]:
    for gold, raw in _gold_lines(folder):
        yield GoldPage("scrapinghub", gold["file"], raw, gold.get("url", ""), gold["articleBody"])


def _wcxb(folder: Path) -> Iterator[GoldPage]:
    for gold, raw in _gold_lines(folder):
        authors = (gold["author"],) if gold.get("author") else None
        yield GoldPage(
            "wcxb", gold["file"], raw, gold.get("url", ""), gold["main_content"], gold.get("title"),
            gold.get("publish_date") or None, authors, kind=gold["page_type"],
        )  # fmt: skip


def _trafilatura(folder: Path) -> Iterator[GoldPage]:
    for gold, raw in _gold_lines(folder):
        told = gold.get("author") or ""
        authors = tuple(told) if isinstance(told, list) else tuple(filter(None, re.split(r"\s*;\s*", told)))
        yield GoldPage(
            "trafilatura",
            gold["file"],
            raw,
            gold.get("url", ""),
            None,
            gold.get("title"),
            gold.get("date") or None,
            authors or None,
        )


def _readability(folder: Path) -> Iterator[GoldPage]:
    for path in sorted(folder.glob("*/source.html.gz")):
        gold = path.parent / "expected.html.gz"
        if not gold.exists():
            continue
        meta = json.loads(_open(path.parent / "expected-metadata.json.gz"))
        told = meta.get("publishedTime") or None
        told = told if told and re.match(r"\d{4}-\d\d-\d\d", told) else None
        text = text_of(_open(gold).decode("utf-8", "replace"))
        yield GoldPage(
            "readability", path.parent.name, _open(path), "", text, date=told, language=(meta.get("lang") or "")[:2]
        )


def _newspaper(root: Path) -> Iterator[GoldPage]:
    for collection, html, text in (("newspaper", "html", "text"), ("newspaper4k", "html", "txt")):
        for path in sorted((root / collection / html).glob("*.html.gz")):
            gold = root / collection / text / path.name.replace(".html", ".txt")
            if gold.exists() and (words := _open(gold).decode("utf-8", "replace")).strip():
                yield GoldPage(collection, path.name, _open(path), "", words)


def _fundus(folder: Path) -> Iterator[GoldPage]:
    for gold_path in sorted(folder.glob("*/*.json")):
        publisher = gold_path.stem
        versions = list(json.loads(gold_path.read_bytes()).items())
        versions.sort(key=lambda pair: [int(n) for n in re.findall(r"\d+", pair[0])])
        files = sorted(glob.glob(str(gold_path.parent / f"{publisher}_2*.html.gz")))
        meta = (
            json.loads((gold_path.parent / "meta.info").read_bytes())
            if (gold_path.parent / "meta.info").exists()
            else {}
        )
        if len(files) != len(versions):
            continue  # nobody says which version of the gold is which page's
        for path, (_, gold) in zip(files, versions, strict=True):
            address = meta.get(os.path.basename(path), {}).get("url", "")
            yield _fundus_page("fundus", path, gold, gold_path.parent.name, address)


def _fundus_history(folder: Path) -> Iterator[GoldPage]:
    for gold_path in sorted(folder.glob("*/*.gold.json")):
        gold = next(iter(json.loads(gold_path.read_bytes()).values()))
        yield _fundus_page(
            "fundus-history", str(gold_path).replace(".gold.json", ".html.gz"), gold, gold_path.parent.name, ""
        )


def _fundus_page(collection: str, path: str, gold: dict[str, Any], country: str, address: str) -> GoldPage:
    body = gold.get("body") or {}
    parts = list(body.get("summary") or [])
    for section in body.get("sections") or []:
        parts += list(section.get("headline") or []) + list(section.get("paragraphs") or [])
    return GoldPage(
        collection, os.path.basename(path), _open(path), address, "\n".join(parts) or None, gold.get("title"),
        gold.get("publishing_date"), tuple(gold["authors"]) if gold.get("authors") else None,
        language={"tr": "tr", "ua": "uk", "ru": "ru", "az": "az"}.get(country, ""),
    )  # fmt: skip


def main() -> None:
    """Print the figures, and with a collection's name as argument its worst pages."""
    measured = measure()
    for name, figures in measured["figures"].items():
        print(f"{name:16} {figures}")
    for wanted in sys.argv[1:]:
        for key in ("f1", "date", "author"):
            bad = [p for p in measured["pages"] if p["collection"] == wanted and p[key] is not None and p[key] < 0.8]
            for one in sorted(bad, key=lambda p: p[key])[:25]:
                print(key, one["name"], one["f1"], one["kind"], one["found"], one["gold"])


if __name__ == "__main__":
    main()
