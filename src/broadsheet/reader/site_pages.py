"""Errors, answers to letters and search results, rendered by ``site`` in the edition to which an address belongs."""

from __future__ import annotations

import logging
from typing import Protocol

from broadsheet.reader.made import LetterState, MadePage, PlainPages
from broadsheet.site import render
from broadsheet.site.editions import load_editions
from broadsheet.site.render import RenderedPage, Slot
from broadsheet.site.shapes import Edition, ErrorPage, LettersPage, Link, SearchPage
from broadsheet.store import PartItem

__all__ = ["Search", "SitePages"]

log = logging.getLogger(__name__)


class Search(Protocol):
    """Whoever finds stories. Called in threads of their own; never raises for what a reader can type."""

    def find(self, edition: Edition, query: str, values: dict[str, str], problem: str) -> SearchPage:
        """What a search page shows; ``problem`` names what is wrong instead of results."""


class SitePages:
    """Pages made within a request; plain ones until the press has said which editions there are."""

    def __init__(self, search: Search | None = None) -> None:
        self._editions: dict[str, Edition] = {}
        self._errors: dict[tuple[str, int], MadePage] = {}
        self._search = search
        self._plain = PlainPages()

    def learn(self, editions: bytes) -> None:
        """Take note of the editions as the press wrote them into the store."""
        try:
            self._editions = {edition.key: edition for edition in load_editions(editions)}
        except (ValueError, TypeError):
            # Written by another version of the press, which is about to write them again.
            log.warning("reader: the store's editions cannot be read; error pages stay plain")
        self._errors.clear()

    def error(self, path: str, status: int) -> MadePage:
        """The page of an error, in the edition to which ``path`` seems to belong."""
        edition = self._edition_of(path)
        if edition is None:
            return self._plain.error(path, status)
        made = self._errors.get((edition.key, status))
        if made is None:
            suggestions = (Link(edition.masthead, edition.home_address),)
            made = _made(render.page(ErrorPage(edition, status, suggestions)))
            self._errors[edition.key, status] = made
        return made

    def letters(
        self, edition: str, state: LetterState, problem: str = "", name: str = "", email: str = "", text: str = ""
    ) -> MadePage | None:
        """The answer to a letter; None when there is no such edition."""
        known = self._editions.get(edition)
        if known is None:
            return None
        address = f"/{edition}/letters"
        return _made(render.page(LettersPage(known, address, state, problem, name, email, text)))

    def search(self, edition: str, query: str, values: dict[str, str], problem: str = "") -> MadePage | None:
        """Search results; None when there is no such edition or no search."""
        known = self._editions.get(edition)
        if known is None or self._search is None:
            return None
        return _made(render.page(self._search.find(known, query, values, problem)))

    def _edition_of(self, path: str) -> Edition | None:
        """By the first part of the path; else the paper's first edition."""
        key = path.split("/", 2)[1] if path.startswith("/") else ""
        return self._editions.get(key) or next(iter(self._editions.values()), None)


def _made(page: RenderedPage) -> MadePage:
    pieces: list[bytes | PartItem] = []
    for piece in page.pieces:
        if isinstance(piece, str):
            pieces.append(piece.encode())
        elif isinstance(piece, Slot):
            pieces.append(PartItem(piece.key))
        else:
            raise TypeError(f"a page made in a request shows no list, but this one shows {piece.list}")
    return MadePage(tuple(pieces), page.content_type)
