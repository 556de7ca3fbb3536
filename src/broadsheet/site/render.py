"""Shapes to HTML: whole pages as pieces, slots and list entries as strings. Pure: no clock, no file, no database.

A page is rendered once into *pieces*: text of its own, :class:`Slot` (a live part that many pages share) and
:class:`ListRange` (the newest entries of a list). The reader stitches them; :func:`whole` joins them for previews.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from broadsheet.site import shapes
from broadsheet.site.assets import (
    early_script,
    front_css,
    notice_address,
    other_css,
    rich_css,
    script_address,
    story_css,
    text_only_css,
)
from broadsheet.site.linked_data import linked_data_of
from broadsheet.site.templates import environment
from broadsheet.site.times import Times
from broadsheet.site.words import Words, words_of

__all__ = [
    "STYLE_KINDS", "ListRange", "PageShape", "Piece", "RenderedPage", "Slot", "SlotShape", "card", "footer", "masthead",
    "page", "slot", "style", "whole",
]  # fmt: skip

HTML = "text/html; charset=utf-8"
STYLE_KINDS = ("", "rich", "youtube", "film", "front", "all")
"""The style slots of an edition. A page shows one of them, and gets the content policy that goes with it."""

PageShape = (
    shapes.StoryPage | shapes.TextOnlyPage | shapes.HomePage | shapes.SectionPage | shapes.DeeperListPage
    | shapes.TopicPage | shapes.StorylinePage | shapes.ContributorPage | shapes.PersonPage | shapes.ArchivePage
    | shapes.ArchiveYearPage | shapes.ArchiveMonthPage | shapes.BackIssuePage | shapes.StandingPage
    | shapes.LettersPage | shapes.ErrorPage | shapes.SearchPage
)  # fmt: skip
SlotShape = (
    shapes.LatestSlot | shapes.SeeAlsoSlot | shapes.RelatedSlot | shapes.HomeFront | shapes.SectionFront
    | shapes.BreakingBar | shapes.Notice
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a page for a live part, named by the part's key."""

    key: str


@dataclass(frozen=True, slots=True)
class ListRange:
    """A place in a page for the ``limit`` newest entries of a list, after ``skip`` of them.

    ``older`` and ``newer`` are HTML with ``{address}`` in it, for where there is more in that direction.
    """

    list: str
    limit: int
    skip: int = 0
    older: str = ""
    newer: str = ""


Piece = str | Slot | ListRange


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as pieces, in order."""

    content_type: str
    pieces: tuple[Piece, ...]


_PAGE_TEMPLATES: dict[type[Any], str] = {
    shapes.StoryPage: "pages/story.html",
    shapes.TextOnlyPage: "pages/text_only.html",
    shapes.HomePage: "pages/home.html",
    shapes.SectionPage: "pages/section.html",
    shapes.DeeperListPage: "pages/deeper.html",
    shapes.TopicPage: "pages/topic.html",
    shapes.StorylinePage: "pages/storyline.html",
    shapes.ContributorPage: "pages/contributor.html",
    shapes.PersonPage: "pages/person.html",
    shapes.ArchivePage: "pages/archive.html",
    shapes.ArchiveYearPage: "pages/archive_year.html",
    shapes.ArchiveMonthPage: "pages/archive_month.html",
    shapes.BackIssuePage: "pages/back_issue.html",
    shapes.StandingPage: "pages/standing.html",
    shapes.LettersPage: "pages/letters.html",
    shapes.ErrorPage: "pages/error.html",
    shapes.SearchPage: "pages/search.html",
}
_SLOT_TEMPLATES: dict[type[Any], str] = {
    shapes.LatestSlot: "slots/latest.html",
    shapes.SeeAlsoSlot: "slots/see_also.html",
    shapes.RelatedSlot: "slots/related.html",
    shapes.HomeFront: "slots/home_front.html",
    shapes.SectionFront: "slots/section_front.html",
    shapes.BreakingBar: "slots/breaking.html",
    shapes.Notice: "slots/notice.html",
}

# A mark that no text can hold by accident or by malice: the token is drawn anew in each process and never leaves it.
_TOKEN = secrets.token_hex(8)
_MARK = re.compile(rf"\x00{_TOKEN}:(\d+)\x00")


def page(shape: PageShape) -> RenderedPage:
    """A whole page. Raises ``BadCatalogue`` for an edition whose language has no words."""
    places: list[Slot | ListRange] = []

    def mark(place: Slot | ListRange) -> Markup:
        places.append(place)
        return Markup(f"\x00{_TOKEN}:{len(places) - 1}\x00")  # noqa: S704  # only our token and a number

    def slot_mark(key: str) -> Markup:
        return mark(Slot(key))

    def list_mark(name: str, limit: int, skip: int = 0, older: str = "", newer: str = "") -> Markup:
        return mark(ListRange(name, limit, skip, str(older), str(newer)))

    html = (
        environment()
        .get_template(_PAGE_TEMPLATES[type(shape)])
        .render(
            page=shape,
            slot=slot_mark,
            list_range=list_mark,
            linked_data=linked_data_of(shape),
            **_context(shape.edition),
        )
    )
    return RenderedPage(HTML, tuple(_pieces(html, places)))


def slot(shape: SlotShape) -> str:
    """One live part."""
    return _render(_SLOT_TEMPLATES[type(shape)], shape.edition, page=shape)


def card(shape: shapes.Card) -> str:
    """A story as an entry of lists; one string for every list that shows it."""
    words = words_of(shape.language)
    html = environment().get_template("slots/card.html").render(card=shape, w=words, t=Times(words))
    return html.replace("\x00", "")


def masthead(chrome: shapes.Chrome) -> str:
    """The slot ``masthead/<edition>``: date line, name, tagline, other editions, menu."""
    return _render("slots/masthead.html", chrome.edition, chrome=chrome)


def footer(chrome: shapes.Chrome) -> str:
    """The slot ``footer/<edition>``: standing pages, dialogs of archive and letters, Up; ends the document."""
    return _render("slots/footer.html", chrome.edition, chrome=chrome)


def style(edition: shapes.Edition, kind: str = "") -> str:
    """The slot ``style/<edition>``: CSS, scripts and links that all pages share; ends the head, begins the body.

    That one is for stories; ``kind`` makes those of :data:`STYLE_KINDS`: ``style/<edition>/rich`` for stories with
    tables, boxes and the like, ``/youtube`` and ``/film`` for those that may open a frame too (of that house, of any),
    ``/front`` for fronts and lists of stories, ``/all`` for all other pages.
    """
    return _render("slots/style.html", edition, kind=kind)


def whole(rendered: RenderedPage, resolve: Callable[[Slot | ListRange], str]) -> str:
    """The page as one string, with ``resolve`` asked for each slot and list."""
    return "".join(piece if isinstance(piece, str) else resolve(piece) for piece in rendered.pieces)


def _render(template: str, edition: shapes.Edition, **more: object) -> str:
    return environment().get_template(template).render(**_context(edition), **more).strip().replace("\x00", "")


def _context(edition: shapes.Edition) -> dict[str, object]:
    return {"edition": edition, **_said_in(edition.language)}


@lru_cache(maxsize=64)
def _said_in(language: str) -> dict[str, object]:
    words: Words = words_of(language)
    return {
        "w": words,
        "t": Times(words),
        "css": Markup(story_css()),  # noqa: S704  # our own file
        "front_css": Markup(front_css()),  # noqa: S704  # our own file
        "other_css": Markup(other_css()),  # noqa: S704  # our own file
        "rich_css": Markup(rich_css()),  # noqa: S704  # our own file
        "text_only_css": Markup(text_only_css()),  # noqa: S704  # our own file
        "early": Markup(early_script()),  # noqa: S704  # our own file
        "script_address": script_address(),
        "notice_address": notice_address(),
    }


def _pieces(html: str, places: list[Slot | ListRange]) -> list[Piece]:
    """Cut at the marks. Odd elements of the split are numbers of places, even ones the page's own text."""
    cut = _MARK.split(html)
    found: list[Piece] = []
    for index, text in enumerate(cut):
        if index % 2:
            found.append(places[int(text)])
        elif index == 0 or text.strip():
            found.append(text.replace("\x00", ""))
    return found
