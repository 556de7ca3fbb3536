"""However many processes make the index anew, it is the same index; and one that dies leaves the old one in use."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from flows.pressed import publish_one

from broadsheet.archive import Index, IndexWriter, parse_query, related, search, stored, suggest
from broadsheet.common.settings import Paper
from broadsheet.press import index_rebuild
from broadsheet.press.index import index_pending
from broadsheet.press.index_rebuild import UnableToRebuild, rebuild
from broadsheet.press.make.desk import open_desk
from broadsheet.stories import write
from broadsheet.stories.models import Story
from broadsheet.stories.queries import log_head

from small_paper import SmallPaper

pytestmark = pytest.mark.django_db(transaction=True)

_NOW = 1_800_000_000.0
_WORDS = ("liman", "dənizdə fırtına", '"yeni gəmi"', "söz verirəm", "-liman fırtına", "section:dunya")


@pytest.fixture
def stories(small_paper: SmallPaper) -> list[int]:
    """Fourteen of them, in two sections, with a quote, a topic, an author and a storyline."""
    quote = {"speaker": small_paper.minister.pk, "speaker_name": "", "words": "Söz verirəm", "role": ""}
    for number in range(7):
        publish_one(
            small_paper.az, small_paper.dunya, f"Dənizdə fırtına {number}", topics=[small_paper.topic],
            contributors=[small_paper.leyla], storyline=small_paper.storyline, body=[{"type": "quote", "value": quote}],
        )  # fmt: skip
        publish_one(small_paper.az, small_paper.siyaset, f"Liman açıldı: yeni gəmi {number}")
    return sorted(Story.objects.filter(live=True).values_list("pk", flat=True))


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[list[int]]:
    """Chunks that were handed to a process of its own; all is made small, and nothing begins before it is ready."""
    handed: list[list[int]] = []
    started = index_rebuild._started

    @contextmanager
    def ready(helpers: int) -> Iterator[Any]:
        with started(helpers) as (submit, count_ready):
            while count_ready() < helpers:
                time.sleep(0.01)

            def noted(ids: list[int]) -> Any:
                handed.append(ids)
                return submit(ids)

            yield noted, count_ready

    monkeypatch.setattr(index_rebuild, "_started", ready)
    monkeypatch.setattr(index_rebuild, "_CHUNK", 2)
    monkeypatch.setattr(index_rebuild, "_SMALL", 2)
    monkeypatch.setattr(index_rebuild, "_COMMIT", 5)
    return handed


def _rebuilt(directory: Path, processes: int) -> Index:
    with IndexWriter(directory) as writer:
        rebuild(open_desk(settings.PAPER), writer, log_head(), processes)
    return Index(directory)


def _everything_in(index: Index, stories: list[int], small_paper: SmallPaper) -> list[object]:
    given = stored(index, stories)
    things = {"topic": small_paper.topic, "author": small_paper.leyla, "person": small_paper.minister}
    return [
        given,
        index.bookmark(),
        index.searcher().num_docs,
        [search(index, parse_query(words, "az"), edition="az", now=_NOW) for words in _WORDS],
        [suggest(index, words, "az", "az") for words in ("lim", "fır", small_paper.leyla.name[:4])],
        [related(index, document, "az", 5) for document in given],
        [index.names("az", kind, [thing.key]) for kind, thing in things.items()],
    ]


def test_the_index_is_the_same_however_many_make_it(
    stories: list[int], handed: list[list[int]], small_paper: SmallPaper, tmp_path: Path
) -> None:
    alone = _everything_in(_rebuilt(tmp_path / "alone", 1), stories, small_paper)
    assert handed == []
    helped = _everything_in(_rebuilt(tmp_path / "helped", 2), stories, small_paper)
    assert len(handed) >= 3
    assert helped == alone
    assert len(stored(Index(tmp_path / "helped"), stories)) == len(stories) >= 14


@pytest.mark.parametrize("how", ["is killed", "fails"])
def test_a_process_that_dies_leaves_the_index_in_use(
    stories: list[int], handed: list[list[int]], small_paper: SmallPaper, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, how: str,
) -> None:  # fmt: skip
    paper: Paper = settings.PAPER.model_copy(update={"directory": tmp_path})
    while index_pending(paper):
        pass
    pointer = (paper.index_dir / "current").read_text()
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(index_rebuild, "_chunks", lambda _desk: iter([signal.SIGKILL] * 9))
    monkeypatch.setattr(index_rebuild, "_make", lambda _desk, _chunk: [])
    monkeypatch.setattr(index_rebuild, "_make_elsewhere", signal.raise_signal if how == "is killed" else len)
    write.change(thing=small_paper.en, is_live=False)
    for _ in range(2):
        with pytest.raises(UnableToRebuild, match="it was ended" if how == "is killed" else "TypeError"):
            index_pending(paper)
    assert multiprocessing.active_children() == []
    assert (paper.index_dir / "current").read_text() == pointer
    assert search(Index(paper.index_dir), parse_query("liman", "az"), edition="az").total == 7
    assert Index(paper.index_dir).bookmark() < log_head()
    monkeypatch.undo()
    while index_pending(paper):
        pass
    assert (paper.index_dir / "current").read_text() != pointer
    assert search(Index(paper.index_dir), parse_query("liman", "az"), edition="az").total == 7
    assert Index(paper.index_dir).bookmark() == log_head()


def test_a_small_archive_starts_no_process(
    stories: list[int], small_paper: SmallPaper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_given: object, **_more: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(index_rebuild, "Helper", refused)
    assert len(stored(_rebuilt(tmp_path, 8), stories)) == len(stories)
