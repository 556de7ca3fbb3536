"""Furniture at the beginning and end of an extracted text: the headline again, dates, share lines, lists of tags."""

from __future__ import annotations

import re
from collections.abc import Sequence

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import Block, LeftOut, Paragraph, Subheading
from broadsheet.intake.parsers.dates import point_in_time

__all__ = ["folded", "trimmed"]

_ENDS = re.compile(r"[.!?…。:;»\"”'’)\]]\s*$")
_TAGS = re.compile(
    r"^(?:etiketler|tags?|теги|метки|ключевые слова|açar sözlər|teqlər|topics|filed under|keywords|schlagworte|"
    r"themen|mots-clés|etiquetas|temas|категории|categories)\s*:?\s*",
    re.I,
)
_LONG, _LABEL, _TAIL, _LOOK = 15, 5, 8, 8


def folded(text: str) -> str:
    """Return the words of a text in small letters: to know it again."""
    return re.sub(r"\W+", " ", text).strip().casefold()


def trimmed(blocks: Sequence[Block], headline: str, left_out: list[LeftOut]) -> tuple[Block, ...]:
    """Return the blocks without the furniture before the first real paragraph and after the last one."""
    kept = list(blocks)
    own = folded(headline)
    for block in list(kept[:_LOOK]):
        words = _words(block)
        if words is None:
            continue
        if len(words.split()) >= _LONG and folded(words) != own:
            break
        if folded(words) == own or (len(words.split()) <= _LABEL and not _ENDS.search(words)) or _is_date(words):
            _drop(kept, block, left_out)
    _trim_tags(kept, left_out)
    for _ in range(4):
        words = _words(kept[-1]) if len(kept) > 3 else None
        if words is None or len(words.split()) > _TAIL or _ENDS.search(words):
            break
        _drop(kept, kept[-1], left_out)
    return tuple(kept)


def _trim_tags(kept: list[Block], left_out: list[LeftOut]) -> None:
    for place in range(max(len(kept) * 2 // 3, 1), len(kept)):
        words = _words(kept[place])
        if words is None or not _TAGS.match(words) or len(words.split()) > 25:
            continue
        rest = [_words(block) for block in kept[place + 1 :]]
        if all(one is not None and len(one.split()) <= 6 for one in rest):
            for block in kept[place:]:
                _drop(kept, block, left_out)
            return


def _drop(kept: list[Block], block: Block, left_out: list[LeftOut]) -> None:
    place = next(number for number, one in enumerate(kept) if one is block)
    left_out.append(LeftOut((_words(kept.pop(place)) or "")[:500], "furniture of the page around the text"))


def _words(block: Block) -> str | None:
    """Return the words of a text block; None for any other, and for lists of whole sentences."""
    if isinstance(block, Subheading):
        return block.text
    if isinstance(block, Paragraph):
        return text_of(block.html).replace("\n", " ")
    return None


def _is_date(words: str) -> bool:
    return len(words.split()) <= 8 and any(c.isdigit() for c in words) and point_in_time(words) is not None
