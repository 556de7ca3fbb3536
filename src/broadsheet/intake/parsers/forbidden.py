"""Characters that no text may hold: control characters, halves of pairs, and numbers that are no characters.

Databases keep them and JSON writes them (`\\u0000`); neither XML, HTML nor PostgreSQL takes them. They are taken out
of every text of a story with a word about it. Those that windows-1252 has a letter for are read as that, as HTML does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from broadsheet.common.html import clean_inline, clean_rich
from broadsheet.intake.parsers.blocks import LeftOut, Note, Paragraph, Table
from broadsheet.intake.parsers.shapes import IncomingStory

__all__ = ["WHY_TAKEN_OUT", "cleaned_story", "cleaned_text"]

WHY_TAKEN_OUT = "control characters, or others that no text may hold, were taken out"

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)
_SUSPECT = re.compile("[^ -~\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\t\n\r]")
"""Finds all of those and characters beyond the first plane, a dozen times faster: most texts have none."""
_SPACES = {"\x0b": "\n", "\x0c": "\n"}
_AS_1252 = {chr(byte): text for byte in range(0x80, 0xA0) if (text := bytes([byte]).decode("cp1252", "ignore"))}
_INSTEAD = _AS_1252 | _SPACES
_HOLD_HTML = (Paragraph, Note, Table)
_AROUND = 60


@dataclass(slots=True)
class _Taken:
    """What was taken out so far: how many, and the first place of each text."""

    places: list[LeftOut] = field(default_factory=list)

    def note(self, text: str) -> None:
        gone = [match.start() for match in _FORBIDDEN.finditer(text) if match.group() not in _INSTEAD]
        if not gone:
            return
        around = cleaned_text(text[max(gone[0] - _AROUND, 0) : gone[0]]) + "␀"
        around += cleaned_text(text[gone[0] + 1 : gone[0] + _AROUND])
        times = f" ({len(gone):,} times here)" if len(gone) > 1 else ""
        self.places.append(LeftOut(around + times, WHY_TAKEN_OUT))


def cleaned_text(text: str) -> str:
    """Return `text` without the characters that no text may hold."""
    if _SUSPECT.search(text) is None or _FORBIDDEN.search(text) is None:
        return text
    return _FORBIDDEN.sub(lambda match: _INSTEAD.get(match.group(), ""), text)


def cleaned_story(story: IncomingStory) -> IncomingStory:
    """Return a story no text of which holds such a character; where any was taken out is among what was left out."""
    taken = _Taken()
    changed = _changes(story, taken)
    if not changed:
        return story
    return replace(story, **{**changed, "left_out": (*changed.get("left_out", story.left_out), *taken.places)})


def _changes(value: Any, taken: _Taken) -> dict[str, Any]:
    """Return the fields of a dataclass that have to change, with their new values."""
    changed: dict[str, Any] = {}
    for name in value.__slots__:
        old = getattr(value, name)
        if old and (new := _cleaned(old, taken)) is not old:
            changed[name] = new
    return changed


def _cleaned(value: Any, taken: _Taken) -> Any:
    """Return the same object where nothing was wrong in it."""
    if isinstance(value, str):
        clean = cleaned_text(value)
        if clean is not value:
            taken.note(value)
        return clean
    if isinstance(value, tuple):
        parts = [_cleaned(one, taken) for one in value]
        return value if all(new is old for new, old in zip(parts, value, strict=True)) else tuple(parts)
    if isinstance(value, LeftOut):
        clean = cleaned_text(value.fragment)
        return value if clean is value.fragment else LeftOut(clean, value.why)
    if not hasattr(value, "__dataclass_fields__"):
        return value
    changed = _changes(value, taken)
    if not changed:
        return value
    if isinstance(value, _HOLD_HTML):
        # What stood apart may be a tag or a scheme now that nothing stands between.
        changed = {name: _safe(new) for name, new in changed.items()}
    return replace(value, **changed)


def _safe(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_safe(one) for one in value)
    if not isinstance(value, str):
        return value
    return clean_rich(value) if value.startswith(("<ul", "<ol")) else clean_inline(value)
