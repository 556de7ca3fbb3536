"""Pages made within a request: errors, answers to letters, search results. What they are is behind one protocol."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Literal, Protocol

from broadsheet.store import PartItem

__all__ = ["LetterState", "MadePage", "MadePages", "OnShow", "PlainPages"]

LetterState = Literal["thanks", "problem"]


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page made here: its own bytes and the slots between them. An empty ``csp`` means that of the pressed pages."""

    pieces: tuple[bytes | PartItem, ...]
    content_type: str = "text/html; charset=utf-8"
    csp: str = ""


class OnShow(Protocol):
    """What readers may be pointed to. Every verb is safe to call in another thread."""

    def taken_down(self) -> frozenset[str]:
        """The addresses on which a take-down marker stands."""

    def is_shown(self, path: str) -> bool:
        """Whether there is a page at the path that says what it always said, and no marker on it."""


class MadePages(Protocol):
    """Whoever renders them. Every verb must be quick or, for ``search``, safe to call in another thread."""

    def learn(self, editions: bytes) -> None:
        """Take note of what the store says of the editions; called at the start and when it changes."""

    def error(self, path: str, status: int) -> MadePage:
        """The page of an error, in the edition to which ``path`` seems to belong."""

    def letters(
        self, edition: str, state: LetterState, problem: str = "", name: str = "", email: str = "", text: str = ""
    ) -> MadePage | None:
        """The answer to a letter; None when there is no such edition."""

    def search(
        self, edition: str, query: str, values: dict[str, str], on_show: OnShow, problem: str = ""
    ) -> MadePage | None:
        """Search results; ``values`` holds the known filters, ``problem`` names what is
        wrong instead of results. None when there is no such edition or no search."""

    def search_feed(self, edition: str, query: str, values: dict[str, str], on_show: OnShow) -> MadePage | None:
        """The newest results as an Atom feed; None when there is no such edition, no search or no question."""

    def suggestions(self, edition: str, typed: str, on_show: OnShow) -> MadePage | None:
        """What the letters typed so far may become, as JSON; None when there is no such edition or no search."""


class PlainPages:
    """The least there is, for a store without a site: errors only."""

    def learn(self, editions: bytes) -> None:
        """Nothing here depends on the editions."""

    def error(self, path: str, status: int) -> MadePage:  # noqa: ARG002
        """One sentence."""
        phrase = HTTPStatus(status).phrase
        body = (
            f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{status} {phrase}</title>'
            f"<h1>{status} {phrase}</h1>\n"
        )
        return MadePage((body.encode(),))

    def letters(
        self, edition: str, state: LetterState, problem: str = "", name: str = "", email: str = "", text: str = ""
    ) -> MadePage | None:
        """A sentence in place of the form."""
        del edition, name, email, text
        page = f'<!doctype html><html lang="en"><title>{state}</title><p>{state} {problem}</p>'
        return MadePage((page.encode(),))

    def search(
        self, edition: str, query: str, values: dict[str, str], on_show: OnShow, problem: str = ""
    ) -> MadePage | None:
        """There is no search here."""
        del edition, query, values, on_show, problem
        return None

    def search_feed(self, edition: str, query: str, values: dict[str, str], on_show: OnShow) -> MadePage | None:
        """Nor a feed of one."""
        del edition, query, values, on_show
        return None

    def suggestions(self, edition: str, typed: str, on_show: OnShow) -> MadePage | None:
        """Nor suggestions."""
        del edition, typed, on_show
        return None
