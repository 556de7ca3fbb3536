"""Texts that hold several languages at once, as the qTranslate family of WordPress plug-ins writes them."""

from __future__ import annotations

import re

__all__ = ["languages_in", "text_in"]

_MARK = re.compile(r"\[:([a-z]{2})?\]|<!--:([a-z]{2})?-->|\{:([a-z]{2})?\}")


def languages_in(*texts: str) -> tuple[str, ...]:
    """Return the languages that the texts are marked with, in their order; none when they are not marked."""
    found: dict[str, None] = {}
    for text in texts:
        if "[:" in text or "<!--:" in text or "{:" in text:
            found.update((language, None) for match in _MARK.finditer(text) if (language := _language(match)))
    return tuple(found)


def text_in(text: str, language: str) -> str:
    """Return what `text` says in `language`: the parts marked with it, and the parts that are not marked."""
    if "[:" not in text and "<!--:" not in text and "{:" not in text:
        return text
    parts: list[str] = []
    current, position = "", 0
    for match in _MARK.finditer(text):
        if current in {"", language}:
            parts.append(text[position : match.start()])
        current, position = _language(match), match.end()
    if current in {"", language}:
        parts.append(text[position:])
    return "".join(parts)


def _language(match: re.Match[str]) -> str:
    return match.group(1) or match.group(2) or match.group(3) or ""
