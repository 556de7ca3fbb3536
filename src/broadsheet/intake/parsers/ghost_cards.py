"""Ghost's cards as it renders them into HTML (`kg-card`): what a reader was told in them, without their players."""

from __future__ import annotations

from typing import Any

from broadsheet.common.html import clean_inline, escape
from broadsheet.intake.parsers.blocks import Document, LeftOut, Note, Paragraph
from broadsheet.intake.parsers.tree import remove
from broadsheet.intake.parsers.walk import Walk

__all__ = ["read_card"]

_PLAYERS = ("kg-audio-player", "kg-video-player", "kg-video-overlay", "kg-toggle-card-icon", "kg-audio-thumbnail")


def read_card(walk: Walk, element: Any) -> bool:
    """Read a card that is more than its tags say; say whether it was one."""
    marks = (element.get("class") or "").split()
    if "kg-card" not in marks:
        return False
    for kind, read in _CARDS.items():
        if kind in marks:
            walk.flush()
            return read(walk, element)
    return False


def _bookmark(walk: Walk, element: Any) -> bool:
    """Read the card of a linked page: its title leads there, its words follow."""
    link = next(element.iter("a"), None)
    if link is None or not link.get("href"):
        return False
    title, words = _text(element, "kg-bookmark-title"), _text(element, "kg-bookmark-description")
    tag = walk.link_tag(link)
    shown = escape(title or link.get("href"))
    html = f"{tag}{shown}</a>" if tag else shown
    walk.blocks.append(Paragraph(clean_inline(f"{html}<br>{escape(words)}" if words else html)))
    if caption := _caption(element):
        walk.blocks.append(Paragraph(escape(caption)))
    names = " ".join(filter(None, (_text(element, "kg-bookmark-author"), _text(element, "kg-bookmark-publisher"))))
    if names or next(element.iter("img"), None) is not None:
        walk.left_out.append(LeftOut(f"{names} {link.get('href')}".strip()[:500], _NOT_OF_BOOKMARK))
    return True


def _callout(walk: Walk, element: Any) -> bool:
    paragraphs, others = walk.inside(element)
    if paragraphs:
        sign = _text(element, "kg-callout-emoji")
        if sign and paragraphs[0] == escape(sign) and paragraphs[1:]:
            paragraphs[:2] = [f"{paragraphs[0]} {paragraphs[1]}"]
        walk.blocks.append(Note("<br>".join(paragraphs)))
    walk.blocks.extend(others)
    return True


def _toggle(walk: Walk, element: Any) -> bool:
    _without_players(element)
    walk.read(element)
    walk.flush()
    return True


def _sound_or_film(walk: Walk, element: Any) -> bool:
    source = next(element.iter("audio", "video"), None)
    if source is None or not source.get("src"):
        return False
    title = _text(element, "kg-audio-title") or _caption(element)
    walk.blocks.append(Document(source.get("src"), title or source.get("src").rsplit("/", 1)[-1]))
    return True


def _file(walk: Walk, element: Any) -> bool:
    link = next(element.iter("a"), None)
    if link is None or not link.get("href"):
        return False
    title = _text(element, "kg-file-card-title") or _text(element, "kg-file-card-filename")
    walk.blocks.append(Document(link.get("href"), title or link.get("href").rsplit("/", 1)[-1]))
    if words := _text(element, "kg-file-card-caption"):
        walk.blocks.append(Paragraph(escape(words)))
    return True


_NOT_OF_BOOKMARK = "names and pictures of a linked page; its title, words and address are kept"
_CARDS = {
    "kg-bookmark-card": _bookmark,
    "kg-callout-card": _callout,
    "kg-toggle-card": _toggle,
    "kg-audio-card": _sound_or_film,
    "kg-video-card": _sound_or_film,
    "kg-file-card": _file,
}


def _without_players(element: Any) -> None:
    """Take out the buttons and bars of a card, which Ghost draws and nobody wrote."""
    for child in list(element.iter()):
        marks = child.get("class") or "" if isinstance(child.tag, str) else ""
        if child is not element and any(one in marks for one in _PLAYERS) and child.getparent() is not None:
            remove(child)


def _text(element: Any, mark: str) -> str:
    for child in element.iter():
        if isinstance(child.tag, str) and mark in (child.get("class") or "").split():
            return " ".join("".join(child.itertext()).split())
    return ""


def _caption(element: Any) -> str:
    caption = next(element.iter("figcaption"), None)
    return "" if caption is None else " ".join("".join(caption.itertext()).split())
