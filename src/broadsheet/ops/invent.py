"""Invent an archive: stories of realistic length and variety, the same ones for the same seed.

Words come from the demo paper's own stories, recombined sentence by sentence: real words of each language in real
inflections. Dates cover twenty years, denser towards the end, as a growing paper's are.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from broadsheet.ops.demo.blocks import ParagraphBlock, QuoteBlock
from broadsheet.ops.demo.shapes import DemoPaper, DemoStory

__all__ = ["InventedStory", "Phrases", "invent", "phrases_of"]

_YEARS = 20
_FORMATS = ("text",) * 17 + ("video", "photo", "live")
_MINUTES = _YEARS * 365 * 24 * 60


@dataclass(frozen=True, slots=True)
class Phrases:
    """What one edition's stories are put together from."""

    headlines: tuple[tuple[str, str], ...]
    """Each cut in two, so that the halves recombine."""
    standfirsts: tuple[str, ...]
    sentences: tuple[str, ...]
    quotes: tuple[tuple[str, str], ...]
    """(words, person's key)."""


@dataclass(frozen=True, slots=True)
class InventedStory:
    """One story. ``number`` counts from 0, the newest; indexes are into the edition's sections, topics and so on."""

    number: int
    edition: str
    headline: str
    standfirst: str
    paragraphs: tuple[str, ...]
    quotes: tuple[tuple[int, str, str], ...]
    """(after which paragraph, words, person's key)."""
    section: int
    topics: tuple[int, ...]
    contributor: int
    storyline: int
    """-1 for none."""
    format: str
    published_at: datetime


def phrases_of(paper: DemoPaper, edition: str) -> Phrases:
    """Collect an edition's phrases from the demo paper."""
    stories = [story for story in paper.stories if story.edition == edition]
    return Phrases(
        headlines=tuple(_halves(story.headline) for story in stories),
        standfirsts=tuple(story.standfirst for story in stories if story.standfirst),
        sentences=tuple(sentence for story in stories for sentence in _sentences(story)),
        quotes=tuple(
            (block.words, block.person)
            for story in stories
            for block in story.body
            if isinstance(block, QuoteBlock) and block.person
        ),
    )


def invent(
    phrases: Phrases,
    *,
    edition: str,
    numbers: range,
    total: int,
    until: datetime,
    sections: int,
    topics: int,
    contributors: int,
    storylines: int,
    seed: int,
) -> Iterator[InventedStory]:
    """Yield the stories ``numbers`` of an archive of ``total``; number 0 is published just before ``until``.

    A story depends on its number and the seed alone, so that the work can be cut anywhere and taken up again.
    """
    for number in numbers:
        chance = random.Random(seed * 1_000_003 + number)  # noqa: S311 -- an archive, not a secret
        paragraphs = tuple(_paragraph(chance, phrases.sentences) for _ in range(chance.randint(5, 12)))
        left, right = chance.choice(phrases.headlines)[0], chance.choice(phrases.headlines)[1]
        yield InventedStory(
            number=number,
            edition=edition,
            headline=f"{left} {right}"[:200],
            standfirst=chance.choice(phrases.standfirsts),
            paragraphs=paragraphs,
            quotes=_quotes(chance, phrases.quotes, len(paragraphs)),
            section=_zipf(chance, sections),
            topics=tuple(sorted({_zipf(chance, topics) for _ in range(chance.randint(1, 3))})),
            contributor=_zipf(chance, contributors),
            storyline=chance.randrange(storylines) if storylines and chance.random() < 0.03 else -1,
            format=chance.choice(_FORMATS),
            published_at=until - _age(number, total, chance),
        )


def _age(number: int, total: int, chance: random.Random) -> timedelta:
    # Twice as many stories a day now as twenty years ago: the share of the archive that is newer than t grows as
    # a slow curve, here a square between its ends.
    share = (number + chance.random()) / max(total, 1)
    return timedelta(minutes=1 + _MINUTES * (0.6 * share + 0.4 * share * share))


def _paragraph(chance: random.Random, sentences: Sequence[str]) -> str:
    return " ".join(chance.choices(sentences, k=chance.randint(1, 5)))


def _quotes(
    chance: random.Random, quotes: Sequence[tuple[str, str]], paragraphs: int
) -> tuple[tuple[int, str, str], ...]:
    if not quotes or chance.random() < 0.5:
        return ()
    words, person = chance.choice(quotes)
    return ((chance.randrange(paragraphs), words, person),)


def _zipf(chance: random.Random, count: int) -> int:
    """An index below ``count``, small ones far oftener, as sections and topics are."""
    return min(int(count * chance.random() ** 2), count - 1)


def _halves(headline: str) -> tuple[str, str]:
    words = headline.split()
    middle = (len(words) + 1) // 2
    return " ".join(words[:middle]), " ".join(words[middle:])


def _sentences(story: DemoStory) -> Iterator[str]:
    for block in story.body:
        if isinstance(block, ParagraphBlock):
            text = "".join(run.text for run in block.runs)
            yield from (f"{part.strip(' .')}." for part in text.split(". ") if len(part) > 20)
