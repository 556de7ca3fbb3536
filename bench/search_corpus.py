"""A large archive for the search benchmark: real sentences and headlines, put together anew by a fixed seed.

Sentences, headlines and words come from the corpora in BROADSHEET_INPUTS (or ``../shared/inputs``). Azerbaijani has too
few texts there, so its sentences are words drawn by their frequency.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

from broadsheet.archive import Document, Named

_SOURCES = {
    "en": ("allsides-en", "newsarticles3824-en", "bbc2225-en"),
    "ru": ("rt-ru", "ng-ru"),
    "tr": ("anadolu2026-tr", "ttc3600-tr"),
}
_SHARE = {"az": 0.4, "ru": 0.25, "en": 0.25, "tr": 0.1}
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_TAG = re.compile(r"<[^>]+>")
_SECTIONS = ("world", "politics", "economy", "society", "sport", "culture", "science", "health")
_TWENTY_YEARS = 20 * 365 * 86400
NEWEST = 1_760_000_000


@dataclass
class _Pool:
    headlines: list[str] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)


def inputs() -> Path:
    """The folder of the inputs, which need not exist."""
    return Path(os.environ.get("BROADSHEET_INPUTS", Path(__file__).parents[2] / "shared" / "inputs"))


def stories(count: int, seed: int = 1) -> Iterator[Document]:
    """That many stories, oldest first, of about 1.8 kB each in four editions."""
    chance = random.Random(seed)
    pools = {language: _pool(language, chance) for language in _SHARE}
    people = {language: [_name(pool, chance) for _ in range(2000)] for language, pool in pools.items()}
    languages = chance.choices(list(_SHARE), list(_SHARE.values()), k=count)
    for number, language in enumerate(languages, 1):
        yield _story(number, count, language, pools[language], people[language], chance)


def headlines(language: str) -> list[str]:
    """Real headlines of the language (az: drawn words), to search for."""
    return _pool(language, random.Random(2)).headlines


def _story(number: int, count: int, language: str, pool: _Pool, people: list[str], chance: random.Random) -> Document:
    sentences = chance.choices(pool.sentences, k=chance.randint(6, 16))
    section = chance.choice(_SECTIONS)
    topics = [int(chance.paretovariate(0.7)) % 500 for _ in range(2)]
    persons = [int(chance.paretovariate(0.5)) % len(people) for _ in range(chance.randint(0, 3))]
    return Document(
        id=number,
        edition=language,
        language=language,
        address=f"/{language}/{section}/{number}-story",
        headline=chance.choice(pool.headlines),
        standfirst=sentences[0],
        body_text="\n".join(sentences[1:]),
        section=section,
        section_name=section.title(),
        contributors=(Named(f"reporter-{number % 40}", f"Reporter {number % 40}"),),
        topics=tuple(Named(f"topic-{topic}", f"Topic {topic}") for topic in dict.fromkeys(topics)),
        people=tuple(Named(f"person-{person}", people[person]) for person in dict.fromkeys(persons)),
        storyline=f"storyline-{number // 5000}" if number % 50 == 0 else "",
        format="article",
        published_at=NEWEST - _TWENTY_YEARS + _TWENTY_YEARS * number // count,
    )


def _name(pool: _Pool, chance: random.Random) -> str:
    words = [word for word in chance.choice(pool.headlines).split() if word.isalpha()] or ["Name"]
    return f"{chance.choice(words).capitalize()} {chance.choice(words).capitalize()}"


def _pool(language: str, chance: random.Random) -> _Pool:
    if language == "az":
        return _drawn_pool(chance)
    pool = _Pool()
    for name in _SOURCES[language]:
        for line in _lines(inputs() / "04-corpora" / f"archive-{language}" / f"{name}.jsonl.gz"):
            row = json.loads(line)
            text = _TAG.sub(" ", row.get("body") or row.get("body_html") or "")
            pool.headlines.append((row.get("title") or text[:80]).strip() or "Untitled")
            pool.sentences += [part.strip() for part in _SENTENCE.split(text) if 40 <= len(part) <= 400]
    return pool


def _drawn_pool(chance: random.Random) -> _Pool:
    rows = [json.loads(line) for line in _lines(inputs() / "04-corpora" / "morph" / "az-frequency-80k.jsonl.gz")]
    words = [row["word"] for row in rows]
    weights = list(accumulate(row["freq"] for row in rows))

    def drawn(least: int, most: int) -> str:
        return " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(least, most))).capitalize()

    return _Pool([drawn(5, 10) for _ in range(20_000)], [drawn(10, 22) + "." for _ in range(100_000)])


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt") as lines:
        yield from lines
