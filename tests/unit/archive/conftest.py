from collections.abc import Iterator
from pathlib import Path

import pytest
from unit.archive.stories_cast import STORIES

from broadsheet.archive import Index, IndexWriter


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[IndexWriter]:
    with IndexWriter(tmp_path / "index", memory=15_000_000) as writer:
        yield writer


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The cast, for tests that only read."""
    folder = tmp_path_factory.mktemp("index")
    with IndexWriter(folder, memory=15_000_000) as writer:
        writer.apply(STORIES, [], bookmark=8)
    return Index(folder)
