"""Pictures and embeds of a page, put where they stood among the paragraphs that were taken for the story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml import etree

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import Block, Embed, Gallery, Paragraph, Picture
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.page_trim import folded

__all__ = ["with_media"]

_ENOUGH = 40
_SMALL = 120


def with_media(blocks: Sequence[Block], root: Any) -> tuple[Block, ...]:
    """Return the blocks with the pictures and embeds that stand between them on the page."""
    places = {
        _mark(text_of(b.html)): n for n, b in enumerate(blocks) if isinstance(b, Paragraph) and len(b.html) > _ENOUGH
    }
    container = _container(root, places)
    if container is None:
        return tuple(blocks)
    around, _ = body_of(etree.tostring(container, encoding="unicode", method="html", with_tail=False))
    after: dict[int, list[Block]] = {}
    place, seen = -1, {block.address for block in blocks if isinstance(block, Embed)}
    for block in around:
        if isinstance(block, Paragraph):
            place = places.get(_mark(text_of(block.html)), place)
        elif isinstance(block, (Picture, Gallery, Embed)) and _is_story_media(block, place, seen):
            after.setdefault(place, []).append(block)
    last = max(places.values(), default=-1)
    merged = list(after.get(-1, []))
    for number, block in enumerate(blocks):
        merged.append(block)
        # What stands after the last paragraph may belong to the next story's teaser.
        merged.extend(one for one in after.get(number, []) if number < last or isinstance(one, Embed))
    return tuple(merged)


def _container(root: Any, places: dict[str, int]) -> Any:
    """Return the smallest element that holds all paragraphs found again; None when that is the whole page."""
    found = [one for one in root.iter("p", "div", "li") if len(one) < 30 and _mark(one.text_content()) in places]
    if not found:
        return None
    paths = [[*reversed(list(one.iterancestors()))] for one in found]
    common = None
    for step in zip(*paths, strict=False):
        if any(one is not step[0] for one in step):
            break
        common = step[0]
    return None if common is None or common.tag in {"html", "body"} else common


def _is_story_media(block: Block, place: int, seen: set[str]) -> bool:
    if isinstance(block, Embed):
        return block.address not in seen
    if isinstance(block, Gallery):
        return place >= 0
    assert isinstance(block, Picture)
    picture = block.picture
    if picture.address in seen or 0 < picture.width < _SMALL or picture.address.endswith(".svg"):
        return False
    seen.add(picture.address)
    return True


def _mark(text: str) -> str:
    words = folded(text)
    return f"{words[:80]} {words[-40:]}"
