"""Reading the index from many processes: a searcher that follows commits and rebuilds by itself."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from pathlib import Path

import tantivy

from .generations import NoIndex, current_generation, pointer_mark, version_of
from .schema import BOOKMARK, VERSION, Kept, name_key, read_kept

__all__ = ["Index", "kept_bytes", "own_keys", "read_bookmark", "term_query"]

_LOOK_EVERY = 0.1  # seconds between looks at what was committed; two stats a look
_COMMITTED = "meta.json"


class Index:
    """The index of a folder, read only. Cheap to keep, safe to share between threads of a process.

    Raises :class:`NoIndex` where there is none, or one with other fields, which is about to be made anew.

    >>> index = Index(paper.index_dir)
    >>> index.bookmark()
    17
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._looked_at = 0.0
        self._pointer = (0, 0)
        self._committed = (0, 0)
        self._open()

    @property
    def schema(self) -> tantivy.Schema:
        """The fields, for making queries."""
        return self._index.schema

    def searcher(self) -> tantivy.Searcher:
        """A view of the newest commit (at most ``_LOOK_EVERY`` old) that does not change while it is used."""
        now = time.monotonic()
        if now - self._looked_at >= _LOOK_EVERY:
            self._looked_at = now
            self._follow()
        return self._index.searcher()

    def bookmark(self) -> int:
        """The log number up to which stories can be found."""
        return read_bookmark(self.schema, self.searcher())

    def kept(self, searcher: tantivy.Searcher, address: tantivy.DocAddress) -> Kept:
        """The story at a place in the index."""
        return read_kept(kept_bytes(searcher, address))

    def names(
        self, edition: str, kind: str, keys: Iterable[str], searcher: tantivy.Searcher | None = None
    ) -> dict[str, str]:
        """What sections, topics, people or contributors (``author``) with these keys are called now."""
        view = searcher or self.searcher()
        found = {}
        for key in dict.fromkeys(keys):
            hits = view.search(term_query(self.schema, "keys", name_key(edition, kind, key)), 1, count=False).hits
            if hits:
                found[key] = str(json.loads(kept_bytes(view, hits[0][1]))[2])
        return found

    def _follow(self) -> None:
        if pointer_mark(self._directory) != self._pointer:
            self._open()
        elif _mark(self._folder / _COMMITTED) != self._committed:
            self._committed = _mark(self._folder / _COMMITTED)
            self._index.reload()

    def _open(self) -> None:
        self._pointer = pointer_mark(self._directory)
        self._folder = current_generation(self._directory)
        if version_of(self._folder) != VERSION:
            raise NoIndex(f"the index in {self._folder} is of another version")
        self._committed = _mark(self._folder / _COMMITTED)
        index = tantivy.Index.open(str(self._folder))
        index.config_reader("manual")
        index.reload()
        self._index = index


def kept_bytes(searcher: tantivy.Searcher, address: tantivy.DocAddress) -> bytes:
    """What is stored of the document at a place in the index."""
    return _stored(searcher, address, "kept")


def own_keys(searcher: tantivy.Searcher, address: tantivy.DocAddress) -> list[str]:
    """The keys of the story at a place in the index, without its edition."""
    return _stored(searcher, address, "own_keys").decode().split("\n")


def term_query(schema: tantivy.Schema, field: str, term: str) -> tantivy.Query:
    """Documents that have the term in the field."""
    return tantivy.Query.term_query(schema, field, term)


def read_bookmark(schema: tantivy.Schema, searcher: tantivy.Searcher) -> int:
    """The log number committed last; 0 for none."""
    hits = searcher.search(term_query(schema, "keys", BOOKMARK), 1, count=False).hits
    return int(kept_bytes(searcher, hits[0][1])) if hits else 0


def _stored(searcher: tantivy.Searcher, address: tantivy.DocAddress, field: str) -> bytes:
    stored = searcher.doc(address).get_first(field)
    if not isinstance(stored, bytes):
        raise TypeError(f"a document of the index has no {field}")
    return stored


def _mark(path: Path) -> tuple[int, int]:
    found = os.stat(path)
    return (found.st_ino, found.st_mtime_ns)
