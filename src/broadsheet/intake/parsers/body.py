"""HTML of twenty years to clean blocks. Whatever cannot be kept is named in `left_out`, never dropped in silence."""

from __future__ import annotations

import re
from typing import Any

from broadsheet.common.html import escape
from broadsheet.intake.parsers import body_frames, body_pictures, body_text
from broadsheet.intake.parsers.blocks import Block, LeftOut, Paragraph
from broadsheet.intake.parsers.shortcodes import expand_shortcodes
from broadsheet.intake.parsers.tags import FRAMES, HEADINGS, INLINE, SILENT, THROUGH, UNKEPT
from broadsheet.intake.parsers.tree import parsed
from broadsheet.intake.parsers.walk import FindPictures, Handler, Walk, inline, line_break, read_through, span

__all__ = ["Body", "FindPictures", "body_of"]

Body = tuple[tuple[Block, ...], tuple[LeftOut, ...]]

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def body_of(
    html: str,
    *,
    autop: bool = False,
    shortcodes: bool = False,
    find_pictures: FindPictures | None = None,
) -> Body:
    """Return the blocks of a body and what could not be kept.

    `autop` gives newlines the meaning WordPress gives them (bodies made of blocks are seen and left alone);
    `shortcodes` turns those into blocks. `find_pictures` knows galleries and captions by id.
    """
    walk = Walk(
        _HANDLERS,
        body_pictures.division,
        autop=autop and "<!-- wp:" not in html,
        find_pictures=find_pictures,
        on_comment=body_frames.comment,
    )
    html = _CONTROLS.sub("", html)
    if shortcodes:
        html = expand_shortcodes(html, walk.left_out)
    if "<" not in html and not autop:
        html = re.sub(r"\n\s*\n", "<p>", html)
    root = parsed(html, walk.left_out)
    if root is not None and not isinstance(root, str):
        walk.read(root)
        walk.flush()
    elif root:
        walk.blocks.extend(Paragraph(escape(line)) for line in root.split("\n"))
    return tuple(walk.blocks), tuple(walk.left_out)


def _nothing(walk: Walk, element: Any) -> None:
    """Read a tag that readers never see, and that means nothing for them."""


_HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(SILENT, _nothing),
    **dict.fromkeys(UNKEPT, body_frames.unkept),
    **dict.fromkeys(FRAMES, body_frames.frame),
    "img": body_pictures.image,
    "amp-img": body_pictures.image,
    "figure": body_pictures.figure,
    "bs-gallery": body_pictures.gallery,
    "blockquote": body_text.quote,
    "aside": body_text.aside,
    "table": body_frames.table,
    **dict.fromkeys(("ul", "ol", "menu", "dir"), body_text.list_of_items),
    **dict.fromkeys(("pre", "xmp"), body_text.preformatted),
    "script": body_frames.script,
    "noscript": body_frames.noscript,
    **dict.fromkeys(HEADINGS, body_text.heading),
    **dict.fromkeys(THROUGH, read_through),
    "span": span,
    "p": body_pictures.paragraph,
    "br": line_break,
    **dict.fromkeys(INLINE, inline),
}
