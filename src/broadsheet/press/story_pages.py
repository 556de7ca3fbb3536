"""A story's pages, rendered: its page, the text-only one, its card, and what leads to it from former addresses."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b

from broadsheet.press import places
from broadsheet.press.make.related import render_related
from broadsheet.press.make.stories import MadeStory
from broadsheet.press.puts import PagePut, StoryPut
from broadsheet.site import render, shapes

__all__ = ["render_story"]


def render_story(made: MadeStory) -> StoryPut:
    """What the store shall hold of this story. Asks no database."""
    if made.shape is None:
        return _gone(made)
    facts, shape = made.facts, made.shape
    page = render.page(shapes.StoryPage(made.edition.shape, shape))
    text = render.page(shapes.TextOnlyPage(made.edition.shape, shape))
    digest = blake2b(digest_size=8)
    for piece in (*page.pieces, *text.pieces):
        if isinstance(piece, str):
            digest.update(piece.encode())
    card = blake2b(repr(shape.card).encode(), digest_size=8)
    return StoryPut(
        story_id=made.story_id,
        facts=replace(facts, page=digest.hexdigest(), card=card.hexdigest()),
        pages=(
            PagePut(facts.address, 200, page.content_type, page.pieces),
            PagePut(places.text_only(facts.address), 200, text.content_type, text.pieces),
            *(PagePut(former, 301, location=facts.address) for former in facts.redirects),
        ),
        card=render.card(shape.card),
        related=render_related(made.edition.shape, made.related),
    )


def _gone(made: MadeStory) -> StoryPut:
    """Every address the story ever had says that it is gone; the reader has the words for it."""
    facts = made.facts
    addresses = (facts.address, places.text_only(facts.address), *facts.redirects)
    return StoryPut(made.story_id, facts, tuple(PagePut(address, 410) for address in addresses))
