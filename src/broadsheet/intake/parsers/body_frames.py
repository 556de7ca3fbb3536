"""Frames, tables, scripts, and what no body keeps."""

from __future__ import annotations

import re
from typing import Any

from broadsheet.intake.parsers.blocks import LeftOut, Picture
from broadsheet.intake.parsers.frames import frame_of, is_widget_script, social_quote_of
from broadsheet.intake.parsers.pictures import picture_of
from broadsheet.intake.parsers.tables import only_arranges, table_of
from broadsheet.intake.parsers.tags import UNKEPT
from broadsheet.intake.parsers.tree import file_name, parsed
from broadsheet.intake.parsers.walk import Walk

__all__ = ["comment", "frame", "noscript", "script", "table", "unkept"]

_DYNAMIC = re.compile(r"^\s*wp:([\w/-]+)\s*(\{.*\})?\s*/\s*$", re.S)
_QUIET_DYNAMIC = {"more", "nextpage", "separator", "spacer", "post-title", "post-date"}


def frame(walk: Walk, element: Any) -> None:
    """Read a frame: an embed of a site we know, or left out."""
    shown = frame_of(element)
    if shown is None:
        walk.leave_out(element, f"an {element.tag} of a site that is not on the list")
    else:
        walk.add(shown)
    if element.tag == "bs-file":
        walk.read(element)


def table(walk: Walk, element: Any) -> None:
    """Read a table, or what a table only arranges."""
    walk.flush()
    if only_arranges(element):
        walk.read(element)
        walk.flush()
        return
    read, others = table_of(element, walk.inside)
    if read is not None:
        walk.blocks.append(read)
    walk.blocks.extend(others)


def script(walk: Walk, element: Any) -> None:
    """Read a script: an embed that is one, or left out."""
    if element.get("data-telegram-post") and (embed := social_quote_of(element)):
        walk.add(embed)
    elif not is_widget_script(element):
        walk.leave_out(element, "a script")


def noscript(walk: Walk, element: Any) -> None:
    """A lazy loader's picture stands here a second time; anything else is for readers without script."""
    if not element.get("class") and len(element) == 0 and "<" in (element.text or ""):
        element = parsed(element.text, walk.left_out)
        if element is None or isinstance(element, str):
            walk.run.text(element or "")
            return
    before = walk.blocks[-1] if walk.blocks else None
    images = list(element.iter("img"))
    if images and isinstance(before, Picture):
        latest = picture_of(images[0])
        if latest is None or file_name(latest.address) == file_name(before.picture.address):
            return
    walk.read(element)


def unkept(walk: Walk, element: Any) -> None:
    """Name what no body keeps; the text in it stays where it is text for readers."""
    walk.leave_out(element, UNKEPT[element.tag])
    if element.tag in {"form", "marquee", "dialog"}:
        walk.division(element)


def comment(walk: Walk, comment: Any) -> None:
    """Name a block that WordPress fills when a page is asked for; other comments mean nothing."""
    match = _DYNAMIC.match(comment.text or "")
    if match and match.group(1) not in _QUIET_DYNAMIC:
        walk.left_out.append(
            LeftOut((comment.text or "")[:500], "a block that WordPress fills when a page is asked for")
        )
