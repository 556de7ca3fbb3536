"""Errors, answers to letters and search results, rendered by ``site`` in the edition to which an address belongs."""

from __future__ import annotations

import json
import logging
from typing import Protocol

from broadsheet.reader.made import LetterState, MadePage, OnShow, PlainPages
from broadsheet.reader.search_feed import FEED_TYPE, search_feed
from broadsheet.site import render
from broadsheet.site.editions import load_editions
from broadsheet.site.render import RenderedPage, Slot
from broadsheet.site.shapes import Edition, ErrorPage, LettersPage, Link, SearchPage
from broadsheet.store import PartItem

__all__ = ["Search", "SitePages"]

log = logging.getLogger(__name__)
_SUGGESTIONS_TYPE = "application/x-suggestions+json; charset=utf-8"


class Search(Protocol):
    """Whoever finds stories. Called in threads of their own; never raises for what a reader can type."""

    def find(self, edition: Edition, query: str, values: dict[str, str], problem: str, on_show: OnShow) -> SearchPage:
        """What a search page shows; ``problem`` names what is wrong instead of results."""

    def suggest(self, edition: Edition, typed: str, on_show: OnShow) -> list[Link]:
        """What the letters typed so far may become."""


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
        # After the editions, and another dict: a thread that is making a page of before keeps it in that of before.
        self._errors = {}

    def error(self, path: str, status: int) -> MadePage:
        """The page of an error, in the edition to which ``path`` seems to belong."""
        errors, edition = self._errors, self._edition_of(path)
        if edition is None:
            return self._plain.error(path, status)
        made = errors.get((edition.key, status))
        if made is None:
            made = errors[edition.key, status] = _made(render.page(ErrorPage(edition, status)))
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

    def search(
        self, edition: str, query: str, values: dict[str, str], on_show: OnShow, problem: str = ""
    ) -> MadePage | None:
        """Search results; None when there is no such edition or no search."""
        known = self._editions.get(edition)
        if known is None or self._search is None:
            return None
        return _made(render.page(self._search.find(known, query, values, problem, on_show)))

    def search_feed(self, edition: str, query: str, values: dict[str, str], on_show: OnShow) -> MadePage | None:
        """The newest results as an Atom feed; None when there is no such edition, no search or no question."""
        known = self._editions.get(edition)
        if known is None or self._search is None or not query.strip():
            return None
        asked = {name: value for name, value in values.items() if name != "after"} | {"order": "newest"}
        page = self._search.find(known, query, asked, "", on_show)
        return MadePage((search_feed(page),), FEED_TYPE)

    def suggestions(self, edition: str, typed: str, on_show: OnShow) -> MadePage | None:
        """As browsers take them (OpenSearch suggestions): the letters typed, texts, nothing, addresses."""
        known = self._editions.get(edition)
        if known is None or self._search is None:
            return None
        links = self._search.suggest(known, typed, on_show)
        said = [typed, [one.text for one in links], [], [known.public_url + one.address for one in links]]
        return MadePage((json.dumps(said, ensure_ascii=False).encode(errors="replace"),), _SUGGESTIONS_TYPE)

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
