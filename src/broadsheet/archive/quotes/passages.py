"""Where words stand in quotation marks, or behind a dash that opens speech."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Passage", "paragraphs", "passages"]

_PARAGRAPH = re.compile(r"[^\n]+")
_CLOSES = {"“": "”“", "«": "»", "„": "“”", "‹": "›", "‟": "”"}
_STRAIGHT = ('"', "''")
_SPEECH_DASH = re.compile(r"\s*[—–-]\s+(?=\S)")
_DASH_TURN = re.compile(r"(?:(?<=[,.!?…»”\"])|(?<=[!?…]\s))\s*[—–]\s+|(?<=[,.!?…])\s+-\s+")

_ASIDE = re.compile(r"[,!?…]\s+[—–-]\s+[^\W\d_A-ZА-ЯЁƏİÖÜĞÇŞ][^—–«»“”\n]{4,90}?[.,]\s+[—–-]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Passage:
    """Quoted words from ``start`` to ``end``; ``opens`` and ``closes`` are where their marks begin and end."""

    start: int
    end: int
    opens: int
    closes: int
    by_dash: bool = False


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every line that has text."""
    for found in _PARAGRAPH.finditer(text):
        if not found.group().isspace():
            yield found.start(), found.end()


def passages(text: str, start: int, end: int, *, dashes: bool) -> list[Passage]:
    """The passages of one paragraph in order; an unclosed one runs to its end (the next paragraph opens it again)."""
    found = [*_in_marks(text, start, end)]
    if not dashes:
        return found
    speech = _SPEECH_DASH.match(text, start, end)
    if speech and not found:
        return [*_after_dash(text, speech.end(), end)]
    return [part for passage in found for part in _interrupted(text, passage)]


def _interrupted(text: str, passage: Passage) -> Iterator[Passage]:
    """``«One, — said Anar. — Two»``: the narrator inside the marks parts the speech in two."""
    aside = _ASIDE.search(text, passage.start, passage.end)
    if aside is None:
        yield passage
        return
    yield Passage(passage.start, aside.start() + 1, passage.opens, aside.start() + 1, by_dash=True)
    yield Passage(aside.end(), passage.end, aside.end(), passage.closes, by_dash=True)


def _in_marks(text: str, start: int, end: int) -> Iterator[Passage]:
    at = start
    while at < end:
        mark = _opening(text, at, end)
        if mark is None:
            at += 1
            continue
        inside = at + len(mark)
        close, length = _closing(text, inside, end, mark)
        if close > inside:
            yield Passage(inside, close, at, close + length)
        at = close + length


def _opening(text: str, at: int, end: int) -> str | None:
    if text[at] in _CLOSES:
        return text[at]
    straight = next((mark for mark in _STRAIGHT if text.startswith(mark, at)), None)
    # A straight mark opens before a word and not behind one (5" nails, the years '' after).
    after = at + len(straight) if straight else end
    if straight and after < end and not text[after].isspace() and not (at and text[at - 1].isalnum()):
        return straight
    return None


def _closing(text: str, inside: int, end: int, mark: str) -> tuple[int, int]:
    if mark in _STRAIGHT:
        close = text.find(mark, inside, end)
        curly = text.find("”", inside, close if close >= 0 else end) if mark == '"' else -1
        if curly >= 0 and "“" not in text[inside:curly]:  # typed in two programs
            return curly, 1
        return (close, len(mark)) if close >= 0 else (end, 0)
    depth = 1
    for at in range(inside, end):
        if text[at] in _CLOSES[mark]:
            depth -= 1
            if not depth:
                return at, 1
        elif text[at] == mark:
            depth += 1
    return end, 0


def _after_dash(text: str, start: int, end: int) -> Iterator[Passage]:
    """``— Speech, — said Anar. — More speech.``: turns alternate, beginning with speech."""
    bounds = [start, *(at for found in _DASH_TURN.finditer(text, start, end) for at in found.span()), end]
    for turn in range(0, len(bounds), 4):
        speech_end = bounds[turn + 1]
        if speech_end > bounds[turn]:
            yield Passage(bounds[turn], speech_end, bounds[turn], speech_end, by_dash=True)
