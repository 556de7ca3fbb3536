import pickle
import time
from pathlib import Path

import pytest
from unit.archive.stories_cast import STORIES, story

from broadsheet.archive import Index, IndexWriter, NoIndex, parse_query, prepare, search, stored


def found(index: Index, text: str) -> list[int]:
    return [hit.id for hit in search(index, parse_query(text, "az"), edition="az").hits]


def wait_for(index: Index, bookmark: int) -> float:
    began = time.monotonic()
    while index.bookmark() != bookmark and time.monotonic() - began < 5:
        time.sleep(0.005)
    assert index.bookmark() == bookmark
    return time.monotonic() - began


def test_no_index_yet(tmp_path: Path) -> None:
    with pytest.raises(NoIndex):
        Index(tmp_path)


def test_a_reader_sees_a_commit_within_a_second(writer: IndexWriter, tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    assert index.bookmark() == 0
    writer.apply(STORIES, [], 5)
    assert wait_for(index, 5) < 1
    assert found(index, "xocalı") == [1]


def test_a_story_written_again_is_there_once_as_it_is_now(writer: IndexWriter, tmp_path: Path) -> None:
    writer.apply([story(1, "Köhnə başlıq"), story(1, "Orta başlıq")], [], 1)
    writer.apply([story(1, "Təzə başlıq")], [], 2)
    writer.apply([story(1, "Təzə başlıq")], [], 2)
    index = Index(tmp_path / "index")
    assert found(index, "başlıq") == [1]
    assert found(index, "köhnə") == []
    assert found(index, "orta") == []


def test_a_batch_that_fails_leaves_nothing(writer: IndexWriter, tmp_path: Path) -> None:
    def broken():
        yield story(1, "Yarımçıq")
        raise RuntimeError("power")

    with pytest.raises(RuntimeError):
        writer.apply(broken(), [], 1)
    writer.apply([story(2, "Bütöv")], [], 2)
    index = Index(tmp_path / "index")
    assert found(index, "yarımçıq") == []
    assert found(index, "bütöv") == [2]


def test_the_bookmark_outlives_the_writer(tmp_path: Path) -> None:
    with IndexWriter(tmp_path) as writer:
        writer.apply(STORIES, [], 42)
    with IndexWriter(tmp_path) as writer:
        assert writer.bookmark == 42


def test_a_second_writer_is_refused(writer: IndexWriter, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"[Ll]ock"):
        IndexWriter(tmp_path / "index")


def test_a_rebuild_goes_on_beside_and_switches_at_once(tmp_path: Path) -> None:
    with IndexWriter(tmp_path) as writer:
        writer.apply([story(1, "Köhnə nəşr")], [], 9)
        index = Index(tmp_path)
        assert writer.rebuilding() == 0
        writer.apply_rebuilt([story(2, "Yeni nəşr")], [], 4)
        assert found(index, "nəşr") == [1]
    with IndexWriter(tmp_path) as writer:
        assert writer.rebuilding() == 4
        writer.apply_rebuilt([story(3, "Yeni nəşr")], [], 12)
        writer.switch()
        wait_for(index, 12)
        assert sorted(found(index, "nəşr")) == [2, 3]
        writer.apply([story(4, "Son nəşr")], [], 13)
        wait_for(index, 13)
        assert sorted(found(index, "nəşr")) == [2, 3, 4]
    with IndexWriter(tmp_path) as writer:
        assert writer.bookmark == 13
    assert len([folder for folder in tmp_path.iterdir() if folder.is_dir()]) == 1
    assert sorted(found(index, "nəşr")) == [2, 3, 4]


def test_nothing_to_switch_to(writer: IndexWriter) -> None:
    with pytest.raises(NoIndex):
        writer.switch()


def test_a_rebuild_stopped_before_its_first_bookmark_begins_anew(tmp_path: Path) -> None:
    with IndexWriter(tmp_path) as writer:
        writer.apply([], [], 3)
        writer.apply_rebuilt([story(1, "Geri götürülmüş xəbər")], [], 0)
    with IndexWriter(tmp_path) as writer:
        writer.apply_rebuilt([story(2, "Qalan xəbər")], [], 5)
        writer.switch()
    assert found(Index(tmp_path), "xəbər") == [2]


def test_a_story_prepared_in_another_process_is_found_as_ever(tmp_path: Path) -> None:
    with IndexWriter(tmp_path) as writer:
        writer.apply([pickle.loads(pickle.dumps(prepare(one))) for one in STORIES[:3]], [], 1)
    index = Index(tmp_path)
    assert [one.headline for one in stored(index, [1, 2, 3])] == [one.headline for one in STORIES[:3]]
    assert index.names("az", "topic", ["neft"]) == {"neft": "Neft"}
    assert found(index, "birjada topic:neft") == [2]
