"""A draft as its page will be: the same makers and templates as the press, the slots from the store."""

from __future__ import annotations

from html import escape

from django.conf import settings
from wagtail.models import Revision

from broadsheet.common.settings import Paper
from broadsheet.press.make.desk import open_desk
from broadsheet.press.make.related import render_related
from broadsheet.press.make.stories import make_draft
from broadsheet.press.names import related_slot
from broadsheet.site import render as site_render
from broadsheet.site import shapes
from broadsheet.site.render import ListRange, Slot
from broadsheet.store import Store, UnableToOpen, open_store
from broadsheet.stories.models import Story

__all__ = ["UnableToPreview", "render", "render_with"]


class UnableToPreview(Exception):
    """The draft cannot be shown; the message says what it lacks."""


def render(story: Story, revision: Revision | None = None, paper: Paper | None = None) -> str:
    """The whole HTML of a story as it stands in memory, or of one of its revisions.

    Raises :class:`UnableToPreview` for one without a section of a live edition.
    """
    draft = revision.as_object() if revision else story
    paper = paper or settings.PAPER
    try:
        store = open_store(paper.store_dir, readonly=True, size_gb=paper.store_size_gb)
    except UnableToOpen:
        # A paper that never pressed anything has no slots to show yet.
        return render_with(draft, paper, None)
    try:
        return render_with(draft, paper, store)
    finally:
        store.close()


def render_with(draft: Story, paper: Paper, store: Store | None) -> str:
    """The same with a given store for the slots."""
    desk = open_desk(paper)
    made = make_draft(desk, draft)
    if made is None:
        raise UnableToPreview("Choose a section of a live edition; then the draft can be shown.")
    edition, shape, related = made
    rendered = site_render.page(shapes.StoryPage(edition.shape, shape, is_preview=True))

    def resolve(place: Slot | ListRange) -> str:
        if isinstance(place, ListRange):
            return ""
        if place.key == related_slot(shape.card.story_id):
            return render_related(edition.shape, related)
        if place.key.startswith("style/") and store is None:
            return site_render.style(edition.shape)
        part = store.part(place.key) if store else None
        return part.body.decode() if part else f"<!-- {escape(place.key)} -->"

    return site_render.whole(rendered, resolve)
