"""The search follower makes documents anew when something that stands in them changed, and only then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from flows.pressed import publish_one

from broadsheet.archive import Index, IndexWriter, NoIndex, parse_query, search
from broadsheet.common.settings import Paper
from broadsheet.press import index, index_documents
from broadsheet.press.index import index_pending
from broadsheet.press.make.desk import open_desk
from broadsheet.stories import write
from broadsheet.stories.models import Contributor, Section, Story, Topic
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
    whole = index.rebuild

    def counted(*given: Any) -> None:
        whole(*given)
        done.append(log_head())

    monkeypatch.setattr(index, "rebuild", counted)
    return done


@pytest.fixture
def puts(paper: Paper, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The stories whose documents were made."""
    made: list[int] = []
    whole = index_documents._document

    def noted(edition: Any, section: Any, row: Any, blocks: Any) -> Any:
        made.append(row.story.pk)
        return whole(edition, section, row, blocks)

    monkeypatch.setattr(index_documents, "_document", noted)
    return made


def _follow(paper: Paper) -> None:
    while index_pending(paper):
        pass


def _found(paper: Paper, words: str) -> int:
    return search(Index(paper.index_dir), parse_query(words, "az"), edition="az").total


def _name(paper: Paper, which: str, key: str) -> str:
    kind = {"topic": "topic", "leyla": "author", "minister": "person", "dunya": "section"}[which]
    return Index(paper.index_dir).names("az", kind, [key]).get(key, "")


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
def test_another_name_is_shown_without_a_rebuild(
    paper: Paper, rebuilds: list[int], puts: list[int], small_paper: SmallPaper, which: str
) -> None:
    other = publish_one(small_paper.az, small_paper.siyaset, "Büdcə təsdiq olundu")
    _follow(paper)
    puts.clear()
    write.change(thing=getattr(small_paper, which), name="Zəfəran")
    _follow(paper)
    assert rebuilds == []
    assert other.pk not in puts, "only stories that name it, and only when its name is in their text"
    assert puts == ([] if which != "minister" else [Story.objects.get(headline="Dənizdə fırtına").pk])
    assert _name(paper, which, getattr(small_paper, which).key) == "Zəfəran"
    if which == "dunya":
        results = search(Index(paper.index_dir), parse_query("fırtına", "az"), edition="az")
        assert [(count.key, count.name) for count in results.sections] == [(small_paper.dunya.key, "Zəfəran")]
        assert results.hits[0].section_name == "Zəfəran"
    if which == "minister":
        assert _found(paper, "zəfəran") == 1, "the speaker of a quote is part of its text"


def test_another_key_is_filtered_by(paper: Paper, rebuilds: list[int], small_paper: SmallPaper) -> None:
    write.rename_section(section=small_paper.dunya, name="Aləm", key="alem")
    write.change(thing=small_paper.topic, key="tufan")
    _follow(paper)
    assert rebuilds == []
    assert [_found(paper, f"fırtına {one}") for one in ("section:alem", "topic:tufan")] == [1, 1]
    assert _found(paper, "section:dunya") == 0
    assert _name(paper, "dunya", "alem") == "Aləm"


def test_what_was_renamed_while_the_follower_was_killed_is_renamed_again(
    paper: Paper, monkeypatch: pytest.MonkeyPatch, small_paper: SmallPaper
) -> None:
    def broken(*_given: Any) -> None:
        raise OSError("no space")

    monkeypatch.setattr(index, "_apply", broken)
    write.change(thing=small_paper.dunya, name="Aləm", key="alem")
    with pytest.raises(OSError, match="no space"):
        index_pending(paper)
    monkeypatch.undo()
    _follow(paper)
    assert _found(paper, "section:alem") == 1
    assert _name(paper, "dunya", "alem") == "Aləm"


def test_an_index_with_other_fields_is_made_anew_beside(
    paper: Paper, rebuilds: list[int], small_paper: SmallPaper
) -> None:
    generation = paper.index_dir / (paper.index_dir / "current").read_text()
    (generation / "schema-version").unlink()
    with pytest.raises(NoIndex):
        Index(paper.index_dir)
    _follow(paper)
    assert len(rebuilds) == 1
    assert _found(paper, "fırtına") == 1
    assert not index_pending(paper)


def test_a_new_topic_that_is_renamed_later_is_known(paper: Paper, rebuilds: list[int], small_paper: SmallPaper) -> None:
    topic = Topic.objects.create(edition=small_paper.az, key="deniz", name="Dəniz")
    publish_one(small_paper.az, small_paper.dunya, "Liman açıldı", topics=[topic])
    _follow(paper)
    write.change(thing=topic, name="Xəzər dənizi")
    _follow(paper)
    assert rebuilds == []
    assert Index(paper.index_dir).names("az", "topic", ["deniz"]) == {"deniz": "Xəzər dənizi"}


def test_a_thing_that_is_gone_and_an_edition_that_comes_back(
    paper: Paper, rebuilds: list[int], small_paper: SmallPaper
) -> None:
    unused = Topic.objects.create(edition=small_paper.az, key="deniz", name="Dəniz")
    _follow(paper)
    unused.delete()
    _follow(paper)
    assert rebuilds == [], "a topic that stories have cannot be deleted"
    assert _found(paper, "fırtına") == 1
    key = small_paper.storyline.key
    small_paper.storyline.delete()
    _follow(paper)
    assert rebuilds == []
    with IndexWriter(paper.index_dir) as writer:
        assert writer.ids_with("az", "storyline", key) == []
    write.change(thing=small_paper.az, is_live=False)
    _follow(paper)
    assert len(rebuilds) == 1
    assert _found(paper, "fırtına") == 0
    write.change(thing=small_paper.az, is_live=True)
    _follow(paper)
    assert _found(paper, "fırtına") == 1


def test_a_rebuild_that_was_broken_off_is_done_again(
    paper: Paper, monkeypatch: pytest.MonkeyPatch, small_paper: SmallPaper
) -> None:
    whole = index.rebuild

    def broken(*_given: Any) -> None:
        raise OSError("no space")

    monkeypatch.setattr(index, "rebuild", broken)
    write.change(thing=small_paper.az, is_live=False)
    with pytest.raises(OSError, match="no space"):
        index_pending(paper)
    done: list[int] = []
    monkeypatch.setattr(index, "rebuild", lambda *given: (whole(*given), done.append(1)))
    _follow(paper)
    assert done == [1]


def test_bold_letters_in_a_text_part_no_words(paper: Paper, small_paper: SmallPaper) -> None:
    text = "<p>Dəniz <b>29</b>, külək <i>25</i>.<br>Sonra</p><p>sakitlik.</p>"
    story = publish_one(small_paper.az, small_paper.dunya, "Hava", body=[{"type": "paragraph", "value": text}])
    (document,) = index_documents.make_documents(open_desk(paper), [story.pk])
    assert " ".join(document.body_text.split()) == "Dəniz 29, külək 25. Sonra sakitlik."
