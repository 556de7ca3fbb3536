"""Runs of inline HTML: collects text and open tags, and gives clean paragraphs.

A paragraph ends at a block tag, at two line breaks, or (in old WordPress bodies) at an empty line; inline tags that
are open there are closed and opened again, so that every paragraph is whole in itself.
"""

from __future__ import annotations

import re

from broadsheet.common.html import clean_inline, escape

__all__ = ["InlineRun"]

_SPACES = re.compile(r"[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+")
"""Runs that are not one space already: most spaces of a text are, and need no replacing."""
_EMPTY_LINE = re.compile(r"\r?\n[ \t\xa0]*\r?\n\s*")
_NOTHING_BETWEEN = re.compile(r">\s*</")
_EMPTY_PAIR = re.compile(
    r"<(a|strong|em|u|s|del|ins|sub|sup|code|q|cite|abbr|mark|small|span|bdi)(?: [^>]*)?>(\s*)</\1>"
)
_EDGE = " \xa0\u200b\u200e\ufeff\t\n"
_BREAK = "\x1e"
"""Stands for a paragraph break among the pieces; control characters never come in (the reader removes them)."""
_BR = "<br>"


class InlineRun:
    """Pieces of safe inline HTML on their way to paragraphs. `autop`: newlines mean what WordPress makes of them."""

    __slots__ = ("_autop", "_open", "_pieces")

    def __init__(self, *, autop: bool = False) -> None:
        """Start empty."""
        self._autop = autop
        self._pieces: list[str] = []
        self._open: list[tuple[str, str]] = []

    def text(self, text: str) -> None:
        """Add text as it stands in the source (entities already decoded)."""
        if not self._autop or "\n" not in text:
            self._pieces.append(escape(text))
            return
        for number, part in enumerate(_EMPTY_LINE.split(text)):
            if number:
                self._pieces.append(_BREAK)
            lines = part.split("\n")
            if self._pieces and self._pieces[-1] == _BR and not lines[0].strip():
                lines.pop(0)  # the newline after a <br> is only the author's line end
            for again, line in enumerate(lines):
                if again:
                    self._pieces.append(_BR)
                self._pieces.append(escape(line))

    def line_break(self) -> None:
        """Add a `<br>`; two of them end the paragraph."""
        if self._autop and self._pieces:
            # "words\n<br>": the newline before it was already counted.
            while self._pieces and not self._pieces[-1].strip(" ") and self._pieces[-1] != _BREAK:
                self._pieces.pop()
        self._pieces.append(_BR)

    def open(self, name: str, tag: str) -> None:
        """Open an inline tag of the allow-list; `tag` is its whole safe start tag."""
        self._open.append((name, tag))
        self._pieces.append(tag)

    def close(self) -> None:
        """Close the tag opened latest."""
        name, _ = self._open.pop()
        self._pieces.append(f"</{name}>")

    @property
    def link(self) -> str:
        """The start tag of the link that is open here, or nothing."""
        return next((tag for name, tag in reversed(self._open) if name == "a"), "")

    def has_text(self) -> bool:
        """Say whether anything a reader would see is waiting."""
        return any(p.strip(_EDGE) and not p.startswith("<") and p != _BREAK for p in self._pieces)

    def take(self) -> list[str]:
        """Return the finished paragraphs, and start again with the tags that are still open."""
        pieces, self._pieces = self._pieces, [tag for _, tag in self._open]
        if not any(piece[:1] != "<" and piece != _BREAK for piece in pieces):
            return []
        if len(pieces) == 1:
            whole = _tidy(pieces[0])
            return [whole] if whole else []
        if not self._open and _BR not in pieces and _BREAK not in pieces:
            whole = _tidy("".join(pieces))
            return [whole] if whole else []
        if self._open:
            pieces.extend(f"</{name}>" for name, _ in reversed(self._open))
        return [paragraph for group in _grouped(pieces) if (paragraph := _tidy("".join(group)))]


def _grouped(pieces: list[str]) -> list[list[str]]:
    """Cut the pieces at paragraph breaks; tags open at a cut are closed before it and opened again after it."""
    groups: list[list[str]] = [[]]
    open_tags: list[str] = []
    breaks = 0
    for piece in pieces:
        if piece == _BR:
            breaks += 1
            continue
        if breaks and piece != _BREAK:
            if not piece.strip(" ") or (piece.startswith("</")):
                if piece.startswith("</"):
                    open_tags.pop()
                groups[-1].append(piece)
                continue
            if breaks > 1:
                _cut(groups, open_tags)
            else:
                groups[-1].append(_BR)
        breaks = 0
        if piece == _BREAK:
            _cut(groups, open_tags)
            continue
        if piece.startswith("</"):
            open_tags.pop()
        elif piece.startswith("<"):
            open_tags.append(piece)
        groups[-1].append(piece)
    return groups


def _cut(groups: list[list[str]], open_tags: list[str]) -> None:
    groups[-1].extend(f"</{_name(tag)}>" for tag in reversed(open_tags))
    groups.append(list(open_tags))


def _name(tag: str) -> str:
    return tag[1:-1].split(" ", 1)[0]


def _tidy(html: str) -> str:
    html = _SPACES.sub(" ", html)
    if "<" not in html:
        return html.strip(_EDGE)
    before = ""
    while before != html:
        before = html
        if _NOTHING_BETWEEN.search(html):
            html = _EMPTY_PAIR.sub(r"\2", html)
        html = html.strip(_EDGE)
        html = html.removeprefix("<br>").removesuffix("<br>")
    html = html.replace("<br> ", "<br>").replace(" <br>", "<br>")
    return clean_inline(html)
