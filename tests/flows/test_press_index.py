"""The search follower makes documents anew when something that stands in them changed, and only then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from flows.pressed import publish_one

from broadsheet.archive import Index, IndexWriter, parse_query, search
from broadsheet.common.settings import Paper
from broadsheet.press import index
from broadsheet.press.index import index_pending
from broadsheet.stories import write
from broadsheet.stories.models import Contributor, Section, Topic
from broadsheet.stories.queries import log_head

from small_paper import SmallPaper

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


@pytest.fixture
def paper(tmp_path: Path, small_paper: SmallPaper) -> Paper:
    """A paper with one story, indexed."""
    given: Paper = settings.PAPER.model_copy(update={"directory": tmp_path})
    quote = {"speaker": small_paper.minister.pk, "speaker_name": "", "words": "Söz verirəm", "role": ""}
    publish_one(
        small_paper.az, small_paper.dunya, "Dənizdə fırtına", topics=[small_paper.topic],
        contributors=[small_paper.leyla], storyline=small_paper.storyline, body=[{"type": "quote", "value": quote}],
    )  # fmt: skip
    _follow(given)
    return given


@pytest.fixture
def rebuilds(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A mark for every rebuild."""
    done: list[int] = []
    whole = index._rebuild

    def counted(*given: Any) -> None:
        whole(*given)
        done.append(log_head())

    monkeypatch.setattr(index, "_rebuild", counted)
    return done


def _follow(paper: Paper) -> None:
    while index_pending(paper):
        pass


def _found(paper: Paper, words: str) -> int:
    return search(Index(paper.index_dir), parse_query(words, "az"), edition="az").total


def test_what_is_new_or_stands_in_no_document_rebuilds_nothing(
    paper: Paper, rebuilds: list[int], small_paper: SmallPaper
) -> None:
    topic = Topic.objects.create(edition=small_paper.az, key="deniz", name="Dəniz")
    Section.objects.create(edition=small_paper.az, key="idman", name="İdman")
    Contributor.objects.create(key="anar", name="Anar")
    _follow(paper)
    write.change(thing=small_paper.leyla, biography="Yeni tərcümeyi-hal")
    write.change(thing=small_paper.minister, role="baş nazir")
    write.change(thing=small_paper.storyline, summary="Nə baş verir")
    write.change(thing=small_paper.az, tagline="Hər gün")
    publish_one(small_paper.az, small_paper.dunya, "Liman açıldı", topics=[topic])
    _follow(paper)
    assert rebuilds == []
    assert _found(paper, "liman") == 1
    with IndexWriter(paper.index_dir) as writer:
        assert writer.bookmark == log_head()


@pytest.mark.parametrize("which", ["topic", "leyla", "minister", "dunya"])
def test_another_name_is_found(paper: Paper, rebuilds: list[int], small_paper: SmallPaper, which: str) -> None:
    write.change(thing=getattr(small_paper, which), name="Zəfəran")
    _follow(paper)
    assert len(rebuilds) == 1
    write.change(thing=getattr(small_paper, which), name="Zəfəran")
    _follow(paper)
    assert len(rebuilds) == 1, "saved as it was"


def test_a_new_topic_that_is_renamed_later_is_known(paper: Paper, rebuilds: list[int], small_paper: SmallPaper) -> None:
    topic = Topic.objects.create(edition=small_paper.az, key="deniz", name="Dəniz")
    publish_one(small_paper.az, small_paper.dunya, "Liman açıldı", topics=[topic])
    _follow(paper)
    write.change(thing=topic, name="Xəzər dənizi")
    _follow(paper)
    assert len(rebuilds) == 1


def test_a_thing_that_is_gone_and_an_edition_that_comes_back_rebuild(
    paper: Paper, rebuilds: list[int], small_paper: SmallPaper
) -> None:
    unused = Topic.objects.create(edition=small_paper.az, key="deniz", name="Dəniz")
    _follow(paper)
    unused.delete()
    _follow(paper)
    assert rebuilds == [], "a topic that stories have cannot be deleted"
    small_paper.storyline.delete()
    _follow(paper)
    assert len(rebuilds) == 1
    write.change(thing=small_paper.az, is_live=False)
    _follow(paper)
    assert _found(paper, "fırtına") == 0
    write.change(thing=small_paper.az, is_live=True)
    _follow(paper)
    assert _found(paper, "fırtına") == 1


def test_a_rebuild_that_was_broken_off_is_done_again(
    paper: Paper, monkeypatch: pytest.MonkeyPatch, small_paper: SmallPaper
) -> None:
    whole = index._rebuild

    def broken(*_given: Any) -> None:
        raise OSError("no space")

    monkeypatch.setattr(index, "_rebuild", broken)
    write.change(thing=small_paper.dunya, name="Aləm")
    with pytest.raises(OSError, match="no space"):
        index_pending(paper)
    done: list[int] = []
    monkeypatch.setattr(index, "_rebuild", lambda *given: (whole(*given), done.append(1)))
    _follow(paper)
    assert done == [1]
