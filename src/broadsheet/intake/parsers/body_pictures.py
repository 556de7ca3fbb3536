"""Pictures, figures and galleries of a body, with their captions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from broadsheet.common.html import escape, text_of
from broadsheet.intake.parsers.blocks import (
    Block,
    Document,
    Embed,
    Gallery,
    IncomingPicture,
    LeftOut,
    Paragraph,
    Picture,
    Table,
)
from broadsheet.intake.parsers.frames import social_quote_of
from broadsheet.intake.parsers.ghost_cards import read_card
from broadsheet.intake.parsers.pictures import full_size, is_ornament, picture_of, with_caption
from broadsheet.intake.parsers.tree import take_caption
from broadsheet.intake.parsers.walk import Walk

__all__ = ["division", "figure", "gallery", "image", "paragraph"]

_HREF = re.compile(r'href="([^"]*)"')
_OWN_PAGE = re.compile(r"attachment_id=|/attachment/|\.(?:jpe?g|png|gif|webp)$", re.I)


def paragraph(walk: Walk, element: Any) -> None:
    """Read a paragraph; one marked as a caption belongs to the picture before it."""
    if "caption" in (element.get("class") or "") and _late_caption(walk, element):
        return
    division(walk, element)


def division(walk: Walk, element: Any) -> None:
    """Read a block that means nothing but "begin anew", unless its class says it is a figure or an embed."""
    if marked := element.get("class"):
        if "kg-card" in marked and read_card(walk, element):
            return
        if embed := social_quote_of(element):
            walk.add(embed)
            return
        several = "gallery" in marked and len(list(element.iter("img"))) > 1
        if several or ("wp-caption" in marked and "text" not in marked):
            figure(walk, element)
            return
    walk.flush()
    walk.read(element)
    walk.flush()


def image(walk: Walk, element: Any) -> None:
    """Read a picture, with the link around it."""
    if is_ornament(element):
        alt = (element.get("alt") or "").strip()
        if "smiley" in element.get("class", "") or "emoji" in element.get("class", ""):
            walk.run.text(alt)
        else:
            walk.leave_out(element, "a tracking dot, counter or spacer")
        return
    href = _HREF.search(walk.run.link)
    link = href.group(1).replace("&amp;", "&") if href else ""
    picture = picture_of(element, link)
    if picture is None:
        walk.leave_out(element, "a picture without an address")
        return
    if link and picture.address != link and not _OWN_PAGE.search(link):
        walk.left_out.append(LeftOut(link[:500], "a link around a picture; the picture is kept"))
    walk.flush()
    walk.blocks.append(Picture(_known(walk, picture)))


def figure(walk: Walk, element: Any) -> None:
    """Read a figure: one picture with its caption, several as a gallery, or whatever else stands in it."""
    if "kg-card" in (element.get("class") or "") and read_card(walk, element):
        return
    walk.flush()
    caption, credit = take_caption(element)
    caption = caption or text_of(element.get("data-caption", "") or "")
    start = len(walk.blocks)
    if "gallery" in element.get("class", ""):
        for inner in list(element.iter("figure", "li", "dl")):
            if inner is not element and (own := take_caption(inner)) != ("", ""):
                for image in inner.iter("img"):
                    image.set("data-caption", own[0])
                    break
    walk.read(element)
    walk.flush()
    found, walk.blocks[start:] = walk.blocks[start:], []
    pictures = [block.picture for block in found if isinstance(block, Picture)]
    others: list[Block] = [block for block in found if not isinstance(block, Picture)]
    if "bs-caption" in element.get("class", "") and pictures and not caption:
        caption = text_of("\n".join(b.html for b in others if isinstance(b, Paragraph)))
        others = [b for b in others if not isinstance(b, Paragraph)]
    if len(pictures) == 1:
        walk.blocks.append(Picture(with_caption(pictures[0], caption, credit)))
        caption = ""
    elif pictures:
        walk.blocks.append(Gallery(tuple(with_caption(p, p.caption, "") for p in pictures), caption))
        caption = ""
    walk.blocks.extend(_captioned(others, caption))


def gallery(walk: Walk, element: Any) -> None:
    """Read a gallery that names its pictures by id."""
    walk.flush()
    ids = re.findall(r"\d+", element.get("ids", ""))
    found = walk.find_pictures(ids, element.get("of", "")) if walk.find_pictures else []
    if found:
        walk.blocks.append(Gallery(tuple(found)))
    if len(found) < len(ids) or not found:
        names = ", ".join(ids) or "those that hang on the story"
        walk.left_out.append(
            LeftOut(f"[gallery ids={names}]"[:500], f"a gallery; {len(found)} of its pictures are in the source")
        )
    walk.read(element)  # browsers and libxml2 may put what follows an unknown tag inside it


def _known(walk: Walk, picture: IncomingPicture) -> IncomingPicture:
    """Fill what the element does not say from what the source knows about the picture."""
    if not picture.source_id or walk.find_pictures is None:
        return picture
    for found in walk.find_pictures([picture.source_id], ""):
        picture = replace(
            picture,
            address=full_size(picture.address, found.address),
            alt=picture.alt or found.alt,
            caption=picture.caption or found.caption,
            credit=picture.credit or found.credit,
        )
    return picture


def _captioned(blocks: list[Block], caption: str) -> list[Block]:
    """Give a figure's caption to the embed, table, document or gallery in it, or else keep it as a paragraph."""
    if not caption:
        return blocks
    for number, block in enumerate(blocks):
        if isinstance(block, (Embed, Table)):
            blocks[number] = replace(block, caption=caption)
            return blocks
        if isinstance(block, Document):
            blocks[number] = replace(block, title=caption)
            return blocks
        if isinstance(block, Gallery) and not block.caption:
            blocks[number] = replace(block, caption=caption)
            return blocks
    return [*blocks, Paragraph(escape(caption))]


def _late_caption(walk: Walk, element: Any) -> bool:
    """Give the text of `<p class="...caption...">` to the picture right before it."""
    walk.flush()
    text = " ".join("".join(element.itertext()).split())
    latest = walk.blocks[-1] if walk.blocks else None
    if not text or element.find(".//img") is not None or not isinstance(latest, Picture) or latest.picture.caption:
        return False
    walk.blocks[-1] = Picture(with_caption(latest.picture, text))
    return True
