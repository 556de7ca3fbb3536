"""Writing the index: one durable commit a batch, and a rebuild beside the index in use."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

import tantivy

from .document import Document, Named
from .generations import (
    NoIndex,
    current_generation,
    drop_old_generations,
    next_generation,
    switch_to,
    version_of,
    write_version,
)
from .reading import read_bookmark, term_query
from .schema import (
    BOOKMARK,
    VERSION,
    Prepared,
    build_schema,
    name_key,
    prepare,
    to_bookmark,
    to_index,
    to_name,
)

__all__ = ["IndexWriter"]

_MEMORY = 128_000_000


class IndexWriter:
    """The one writer of an index. A second one in the same folder raises ``ValueError`` (the folder is locked).

    >>> with IndexWriter(paper.index_dir) as writer:
    ...     writer.apply([document], [], bookmark=17)
    """

    def __init__(self, directory: Path, *, memory: int = _MEMORY, threads: int = 1) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self._directory = directory
        self._memory = memory
        self._threads = threads
        try:
            folder = current_generation(directory)
        except NoIndex:
            folder = next_generation(directory)
            _create(folder)
            switch_to(directory, folder)
        drop_old_generations(directory)
        self._generation = _Generation(folder, memory, threads)
        self._rebuilt: _Generation | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def bookmark(self) -> int:
        """The log number of the last commit; 0 for a new index."""
        return self._generation.bookmark

    @property
    def is_outdated(self) -> bool:
        """Whether the index in use was made with other fields: rebuild it and switch, rather than write to it."""
        return version_of(self._generation.folder) != VERSION

    def rename(self, names: Iterable[tuple[str, str, str, Named]], bookmark: int) -> None:
        """Give sections, topics, people or contributors other names, each as (edition, language, kind, key and name).

        Stories that name them stay as they are: names are looked up when a search is answered.
        """
        self._generation.rename(names, bookmark)

    def ids_with(self, edition: str, kind: str, key: str) -> list[int]:
        """Every story of the edition that names the section, topic, person, contributor or storyline."""
        return self._generation.ids_with(f"{edition}/{kind}:{key}")

    def apply(self, upserts: Iterable[Document], deletes: Iterable[int], bookmark: int) -> None:
        """Put and remove stories in one durable commit. Readers see it within a second; doing it twice is harmless."""
        self._generation.apply(upserts, deletes, bookmark)

    def rebuilding(self) -> int:
        """Begin a rebuild beside the index, or go on with one that was stopped; its bookmark (0: from nothing).

        One that was stopped before its first bookmark is thrown away: nobody knows of when its stories are.
        """
        if self._rebuilt is None:
            folder = next_generation(self._directory)
            if folder.exists() and (version_of(folder) != VERSION or not _bookmark_in(folder)):
                shutil.rmtree(folder)
            _create(folder)
            self._rebuilt = _Generation(folder, self._memory, self._threads)
        return self._rebuilt.bookmark

    def apply_rebuilt(self, upserts: Iterable[Document | Prepared], deletes: Iterable[int], bookmark: int) -> None:
        """As ``apply``, to the index being rebuilt. The bookmark is the rebuild's own until it is switched to."""
        self.rebuilding()
        if self._rebuilt is not None:
            self._rebuilt.apply(upserts, deletes, bookmark)

    def switch(self) -> None:
        """Let readers use the rebuilt index; from now on ``apply`` writes to it."""
        if self._rebuilt is None:
            raise NoIndex("nothing was rebuilt")
        switch_to(self._directory, self._rebuilt.folder)
        self._generation.close()
        self._generation, self._rebuilt = self._rebuilt, None

    def close(self) -> None:
        """Let go of the folder, after merges under way have ended."""
        for generation in (self._generation, self._rebuilt):
            if generation is not None:
                generation.close()


class _Generation:
    def __init__(self, folder: Path, memory: int, threads: int) -> None:
        self.folder = folder
        self._index = tantivy.Index.open(str(folder))
        self._writer = self._index.writer(memory, threads)
        self._names: set[tuple[str, str, Named]] = set()
        self._index.reload()
        self.bookmark = read_bookmark(self._index.schema, self._index.searcher())

    def apply(self, upserts: Iterable[Document | Prepared], deletes: Iterable[int], bookmark: int) -> None:
        self._index.reload()
        known = self._index.searcher()
        batch: set[int] = set()
        try:
            for story_id in deletes:
                self._writer.delete_documents_by_term("id", story_id)
            for given in upserts:
                story = given if isinstance(given, Prepared) else prepare(given)
                # Looking first is cheaper than a delete, which every segment pays for at the commit.
                if story.id in batch or known.doc_freq("id", story.id):
                    self._writer.delete_documents_by_term("id", story.id)
                batch.add(story.id)
                self._writer.add_document(to_index(story))
                self._put_names(story)
            self._commit(bookmark)
        except BaseException:
            # Half a batch must not slip into the next commit.
            self._writer.rollback()
            self._names.clear()
            raise

    def rename(self, names: Iterable[tuple[str, str, str, Named]], bookmark: int) -> None:
        self._index.reload()
        known = self._index.searcher()
        try:
            for edition, language, kind, named in names:
                stories = term_query(self._index.schema, "keys", f"{edition}/{kind}:{named.key}")
                newest = known.search(stories, 1, count=False, order_by_field="rank").hits
                self._writer.delete_documents_by_term("keys", name_key(edition, kind, named.key))
                if newest:
                    self._writer.add_document(to_name(edition, language, kind, named, int(newest[0][0])))
            self._commit(bookmark)
        except BaseException:
            self._writer.rollback()
            raise
        finally:
            self._names.clear()

    def ids_with(self, key: str) -> list[int]:
        self._index.reload()
        known = self._index.searcher()
        stories = term_query(self._index.schema, "keys", key)
        hits = known.search(stories, max(1, known.doc_freq("keys", key)), count=False, order_by_field="rank").hits
        ids = known.fast_field_values("id", [address for _, address in hits])
        return [int(number) for number in ids if number is not None]

    def _commit(self, bookmark: int) -> None:
        self._writer.delete_documents_by_term("keys", BOOKMARK)
        self._writer.add_document(to_bookmark(bookmark))
        self._writer.commit()
        self.bookmark = bookmark

    def _put_names(self, story: Prepared) -> None:
        """Each name once a process, or when it has changed: a name is read off the newest story that has it."""
        for kind, named in story.names:
            if (story.edition, kind, named) in self._names:
                continue
            self._names.add((story.edition, kind, named))
            self._writer.delete_documents_by_term("keys", name_key(story.edition, kind, named.key))
            self._writer.add_document(to_name(story.edition, story.language, kind, named, story.rank))

    def close(self) -> None:
        self._writer.wait_merging_threads()


def _create(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if not tantivy.Index.exists(str(folder)):
        write_version(folder, VERSION)
        tantivy.Index(build_schema(), str(folder))


def _bookmark_in(folder: Path) -> int:
    if not tantivy.Index.exists(str(folder)):
        return 0
    index = tantivy.Index.open(str(folder))
    index.reload()
    return read_bookmark(index.schema, index.searcher())
