"""The piece of a story that best shows why it was found, with the words searched for as spans (never as HTML)."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from broadsheet.common.language import clean, occurrences

from .document import Mark, Snippet

__all__ = ["marked", "snippet_of"]

_LENGTH = 220
_STOPS = (".", "!", "?", "…", "؟")
_CLOSING = " »”\"')"
_CUT = "…"
_LOOSE = " ,;:–—-"  # what would stand oddly before it
_LOOKED_AT = 30_000  # letters of a story: the rest of a very long one is not worth the time


def marked(text: str, language: str, wanted: AbstractSet[str]) -> Snippet:
    """The whole text with its marks."""
    text = clean(text)
    return Snippet(text, tuple(_marks(text, language, wanted)))


def snippet_of(text: str, language: str, wanted: AbstractSet[str]) -> Snippet:
    """A piece of the text of about two lines where most of the wanted terms stand, or its beginning.

    "…" says where a sentence was cut.
    """
    text = clean(text)[:_LOOKED_AT].replace("\n", " ")
    marks = _marks(text, language, wanted)
    start, end = _window(text, marks)
    before = "" if _ends_a_sentence(text[:start]) else _CUT
    after = "" if end == len(text) or _ends_a_sentence(text[:end]) else _CUT
    moved = len(before) - start
    inside = tuple(
        Mark(mark.start + moved, mark.end + moved) for mark in marks if start <= mark.start and mark.end <= end
    )
    return Snippet(before + text[start:end].rstrip(_LOOSE if after else "") + after, inside)


def _marks(text: str, language: str, wanted: AbstractSet[str]) -> list[Mark]:
    return [Mark(start, end) for start, end in occurrences(text, language, wanted)]


def _window(text: str, marks: list[Mark]) -> tuple[int, int]:
    if len(text) <= _LENGTH:
        return 0, len(text)
    best, most = 0, 0
    for at, first in enumerate(marks):
        within = {
            text[mark.start : mark.end].casefold()
            for mark in marks[at : at + 12]
            if mark.end <= first.start + _LENGTH - 40
        }
        if len(within) > most:
            best, most = first.start, len(within)
    start = _word_start(text, max(0, best - 40))
    return start, _word_end(text, min(len(text), start + _LENGTH))


def _ends_a_sentence(text: str) -> bool:
    """Whether nothing is cut in two where this ends; also where nothing has begun."""
    return not text or text[-9:].rstrip(_CLOSING).endswith(_STOPS)


def _word_start(text: str, at: int) -> int:
    """Begin at a sentence if one begins nearby, else at a word."""
    if at == 0:
        return 0
    sentence = max(text.rfind(mark, max(0, at - 60), at) for mark in (". ", "! ", "? "))
    if sentence >= 0:
        return sentence + 2
    return text.find(" ", at) + 1


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", 0, at)
    return space if space > 0 else at
