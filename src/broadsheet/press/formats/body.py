"""A story's body as feeds carry it: plain semantic HTML with absolute URLs, no style, no script."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import urljoin

from broadsheet.site.shapes import (
    Block,
    DocumentBlock,
    Embed,
    Gallery,
    Note,
    Paragraph,
    Picture,
    PictureBlock,
    PullQuote,
    Quote,
    RelatedStory,
    Story,
    Subheading,
    Table,
    Video,
)

__all__ = ["body_html"]

_OWN_LINK = re.compile(r'(\s(?:href|src)=")(/[^"]*)(")')


def body_html(story: Story, public_url: str) -> str:
    """The whole body, lead media first, as one HTML fragment that stands alone in a feed reader."""
    lead = []
    if story.lead_video:
        lead.append(_video(story.lead_video, public_url))
    elif story.lead_picture:
        lead.append(_figure(story.lead_picture, public_url))
    dateline = f"<p><b>{escape(story.dateline)}</b></p>" if story.dateline else ""
    blocks = (_block(block, public_url) for block in story.blocks)
    corrections = (f"<p><i>{escape(correction.text)}</i></p>" for correction in story.corrections)
    return "".join((*lead, dateline, *blocks, *corrections))


def _block(block: Block, base: str) -> str:
    match block:
        case Paragraph() | Note():
            return _absolute(_in_paragraph(block.text_html), base)
        case Subheading():
            return f"<h2>{escape(block.text)}</h2>"
        case Quote():
            return _quote(block.words, ", ".join(filter(None, (block.speaker, block.role))))
        case PullQuote():
            return _quote(block.words, block.speaker)
        case PictureBlock():
            return _figure(block.picture, base)
        case Gallery():
            return "".join(_figure(picture, base) for picture in block.pictures)
        case Embed():
            return _video(block.video, base)
        case Table():
            return _table(block)
        case DocumentBlock():
            return f'<p><a href="{escape(urljoin(base, block.address))}">{escape(block.title)}</a></p>'
        case RelatedStory():
            return f'<p><a href="{escape(base + block.card.address)}">{escape(block.card.headline)}</a></p>'


def _in_paragraph(rich: str) -> str:
    """Rich text as one paragraph, unless it brings its own blocks."""
    return rich if rich.lstrip().startswith(("<p", "<ul", "<ol", "<blockquote", "<h")) else f"<p>{rich}</p>"


def _absolute(rich: str, base: str) -> str:
    return _OWN_LINK.sub(lambda found: found[1] + escape(urljoin(base, found[2])) + found[3], rich)


def _quote(words: str, speaker: str) -> str:
    said_by = f"<footer>{escape(speaker)}</footer>" if speaker else ""
    return f"<blockquote><p>{escape(words)}</p>{said_by}</blockquote>"


def _figure(picture: Picture, base: str) -> str:
    plain = [r for r in picture.renditions if r.content_type in ("image/jpeg", "image/png") and not r.crop]
    if not plain:
        return ""
    best = max((r for r in plain if r.width <= 1600), key=lambda r: r.width, default=plain[0])
    words = " ".join(filter(None, (picture.caption, picture.credit)))
    caption = f"<figcaption>{escape(words)}</figcaption>" if words else ""
    return (
        f'<figure><img src="{escape(urljoin(base, best.address))}" width="{best.width}" height="{best.height}" '
        f'alt="{escape(picture.alt)}">{caption}</figure>'
    )


def _video(video: Video, base: str) -> str:
    url = video.watch_url or (urljoin(base, video.address) if video.address else "")
    poster = _figure(video.poster, base) if video.poster else ""
    return f'{poster}<p><a href="{escape(url)}">{escape(video.title or url)}</a></p>' if url else poster


def _table(table: Table) -> str:
    rows = []
    for number, row in enumerate(table.rows):
        tag = "th" if number == 0 and table.first_row_is_header else "td"
        rows.append("<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row) + "</tr>")
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    return f"<table>{caption}{''.join(rows)}</table>"
