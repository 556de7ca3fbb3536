"""What stands at addresses, for whoever wants to know without getting the page. Safe to ask from any thread."""

from __future__ import annotations

from broadsheet.reader.cursors import split_cursor
from broadsheet.store import Store

__all__ = ["Standing"]


class Standing:
    """The addresses of a store as readers know them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.marks: frozenset[str] = frozenset()
        """Every name on which a take-down marker stands; another object whenever the markers change."""

    def exists(self, path: str) -> bool:
        """Whether there is anything at a path (a page, or a take-down marker)."""
        with self._store.moment() as now:
            address, cursor = split_cursor(path)
            return now.page(f"{address}-/" if cursor else address) is not None or now.is_taken_down(path)

    def taken_down(self) -> frozenset[str]:
        """Every name on which a take-down marker stands."""
        return self.marks

    def is_gone(self, name: str) -> bool:
        """Whether a take-down marker stands on a name, such as a picture's address."""
        return name in self.marks

    def is_shown(self, path: str) -> bool:
        """Whether readers get the page at a path: not a redirect, not a 410, not taken down."""
        if path in self.marks:
            return False
        with self._store.moment() as now:
            page = now.page(path)
            return page is not None and page.status == 200

    def at(self, path: str) -> tuple[int, str]:
        """The status of what stands at a path (0: nothing does), and where its page is: there, or where it leads."""
        if path in self.marks:
            return 410, ""
        with self._store.moment() as now:
            page = now.page(path)
        if page is None or page.status == 410:
            return (0 if page is None else 410), ""
        return page.status, page.location or path
