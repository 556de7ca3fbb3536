"""The card that stands for a story in other people's timelines: its headline as a picture of 1200 by 630 pixels.

Drawn with the subset of Noto Serif in ``fonts/`` (Latin with all letters of az, tr and en, and Cyrillic), so that a
bare machine draws the very same card. Only for a headline with letters that the subset lacks are the machine's own
fonts asked too.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from importlib.resources import as_file, files

import resvg_py
from PIL import ImageFont

__all__ = ["HEIGHT", "WIDTH", "draw", "wrapped"]

WIDTH = 1200
HEIGHT = 630
_MARGIN = 72
_FAMILY = "Noto Serif"
_SIZES = (78, 70, 62, 54, 46)
_MOST_LINES = 4
# What pyftsubset was asked for: beyond it, the machine's own fonts must help.
_NOT_COVERED = re.compile(
    "[^\u0020-\u007e\u00a0-\u017f\u018f\u0259\u0218-\u021b\u02bc\u0400-\u045f\u0490\u0491\u04d8\u04d9\u2010-\u2015"
    "\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u20ba\u20bc\u20bd\u2116\u2122\u2212]"
)


def draw(*, headline: str, masthead: str, section: str, host: str = "", direction: str = "ltr") -> bytes:
    """The card as PNG. Raises ``ValueError`` when the drawing fails, which no text can cause."""
    size, lines = wrapped(headline)
    svg = _svg(size, lines, masthead=masthead, section=section, host=host, is_rtl=direction == "rtl")
    texts = headline + masthead + section + host
    with as_file(files("broadsheet.site") / "fonts") as folder:
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=svg,
                width=WIDTH,
                height=HEIGHT,
                skip_system_fonts=not _NOT_COVERED.search(texts),
                font_files=[str(folder / f"noto-serif-{weight}.ttf") for weight in ("regular", "bold")],
                font_family=_FAMILY,
                serif_family=_FAMILY,
            )
        )


def wrapped(headline: str) -> tuple[int, list[str]]:
    """The largest type size at which the headline fits, in pixels, and its lines; a very long one is cut with …"""
    words = headline.split()
    for size in _SIZES:
        lines = _lines(words, size)
        if len(lines) <= _MOST_LINES and all(_width(line, size) <= WIDTH - 2 * _MARGIN for line in lines):
            return size, lines
    kept = [_cut(line, _SIZES[-1]) for line in lines[:_MOST_LINES]]
    if len(lines) > _MOST_LINES:
        kept[-1] = _cut(f"{kept[-1]} …", _SIZES[-1])
    return _SIZES[-1], kept


def _lines(words: list[str], size: int) -> list[str]:
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(longer, size) <= WIDTH - 2 * _MARGIN:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(line: str, size: int) -> str:
    if _width(line, size) <= WIDTH - 2 * _MARGIN:
        return line
    while line and _width(f"{line}…", size) > WIDTH - 2 * _MARGIN:
        line = line[:-1].rstrip(" …")
    return f"{line}…"


def _svg(size: int, lines: list[str], *, masthead: str, section: str, host: str, is_rtl: bool) -> str:
    start, end = (WIDTH - _MARGIN, _MARGIN) if is_rtl else (_MARGIN, WIDTH - _MARGIN)
    near, far = ("end", "start") if is_rtl else ("start", "end")
    top = 205 + size
    headline = "".join(
        f'<text x="{start}" y="{top + round(number * size * 1.2)}" text-anchor="{near}" font-size="{size}" '
        f'font-weight="700" letter-spacing="-1.2" fill="#1b1a17">{_text(line)}</text>'
        for number, line in enumerate(lines)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="{_FAMILY}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fdfcf9"/>'
        f'<text x="{start}" y="112" text-anchor="{near}" font-size="60" font-weight="700" letter-spacing="-2" '
        f'fill="#1b1a17">{_text(masthead)}</text>'
        f'<text x="{end}" y="112" text-anchor="{far}" font-size="30" font-weight="700" fill="#a5211b">'
        f"{_text(section)}</text>"
        f'<path fill="#1b1a17" d="M{_MARGIN} 144h{WIDTH - 2 * _MARGIN}v6H{_MARGIN}zM{_MARGIN} 156h{WIDTH - 2 * _MARGIN}'
        f'v2H{_MARGIN}z"/>{headline}'
        f'<rect y="{HEIGHT - 14}" width="{WIDTH}" height="14" fill="#a5211b"/>'
        f'<text x="{start}" y="{HEIGHT - 44}" text-anchor="{near}" font-size="26" fill="#5d584e">{_text(host)}</text>'
        "</svg>"
    )


def _text(text: str) -> str:
    # Control characters may stand in no XML, not even escaped.
    return escape(re.sub(r"[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]", " ", text))


def _width(text: str, size: int) -> float:
    return float(_font().getlength(text)) * size / 100 - 1.2 * len(text)


@lru_cache(maxsize=1)
def _font() -> ImageFont.FreeTypeFont:
    with as_file(files("broadsheet.site") / "fonts" / "noto-serif-bold.ttf") as path:
        return ImageFont.truetype(str(path), 100)
