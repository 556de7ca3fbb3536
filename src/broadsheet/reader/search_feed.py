"""The results of a search as Atom 1.0 (RFC 4287): headlines and snippets, newest first."""

from __future__ import annotations

import re
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr

from broadsheet.site.shapes import SearchHit, SearchPage
from broadsheet.site.words import words_of

__all__ = ["FEED_TYPE", "search_feed"]

FEED_TYPE = "application/atom+xml; charset=utf-8"
# XML 1.0, production 2: everything but these may stand in a document; no escape makes them legal.
_NOT_A_CHAR = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def search_feed(page: SearchPage) -> bytes:
    """The feed of a search page. A question with a problem, or without results, has no entries and says 1970."""
    edition, base = page.edition, page.edition.public_url
    title = f"{page.query} — {words_of(edition.language).search}, {edition.masthead}"
    newest = max((hit.card.published_at for hit in page.hits), default=None)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={_quoted(edition.language)}>',
        f"<title>{_text(title)}</title>",
        f"<id>{_id(base, page.address)}</id>",
        f"<updated>{_at(newest) if newest else '1970-01-01T00:00:00Z'}</updated>",
        f'<link rel="self" type="application/atom+xml" href={_quoted(base + page.feed_address)}/>',
        f'<link rel="alternate" type="text/html" href={_quoted(base + page.address)}/>',
        f"<author><name>{_text(edition.masthead)}</name></author>",
        *(_entry(hit, base) for hit in page.hits),
        "</feed>\n",
    ]
    return "\n".join(lines).encode()


def _entry(hit: SearchHit, base: str) -> str:
    card = hit.card
    return (
        f"<entry><title>{_text(card.headline)}</title>"
        # The same id as in the paper's other feeds, so that a feed reader shows a story once.
        f"<id>{_id(base, f'/story/{card.story_id}')}</id>"
        f'<link rel="alternate" type="text/html" href={_quoted(base + card.address)}/>'
        f"<published>{_at(card.published_at)}</published><updated>{_at(card.published_at)}</updated>"
        f"<category term={_quoted(card.section.text)}/><summary>{_text(hit.snippet)}</summary></entry>"
    )


def _id(base: str, name: str) -> str:
    return uuid5(NAMESPACE_URL, base + name).urn


def _at(moment: datetime) -> str:
    return moment.replace(microsecond=0).isoformat()


def _text(value: str) -> str:
    return escape(_NOT_A_CHAR.sub("", value))


def _quoted(value: str) -> str:
    return quoteattr(_NOT_A_CHAR.sub("", value))
