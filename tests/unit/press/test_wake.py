from pathlib import Path

import pytest

from broadsheet.press.wake import Alarm, wake_press


def test_a_call_wakes_and_many_calls_are_one(tmp_path: Path) -> None:
    with Alarm(tmp_path / "run") as alarm:
        assert not alarm.wait(0)
        assert wake_press(tmp_path / "run")
        assert wake_press(tmp_path / "run")
        assert alarm.wait(1)
        assert not alarm.wait(0)


def test_calling_a_press_that_is_not_there_neither_waits_nor_fails(tmp_path: Path) -> None:
    assert not wake_press(tmp_path / "nowhere")
    with Alarm(tmp_path):
        pass
    assert not wake_press(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_socket_left_by_a_killed_press_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "press.sock").touch()
    with Alarm(tmp_path) as alarm:
        assert wake_press(tmp_path)
        assert alarm.wait(1)


def test_a_folder_deeper_than_a_socket_address_allows(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 60) / ("e" * 60)
    with Alarm(deep) as alarm:
        assert wake_press(deep)
        assert alarm.wait(1)
    assert not wake_press(deep / "nowhere")


def test_a_full_queue_does_not_block_the_caller(tmp_path: Path) -> None:
    with Alarm(tmp_path) as alarm:
        heard = [wake_press(tmp_path) for _ in range(2_000)]
        assert heard[0]
        assert alarm.wait(1)
        assert not alarm.wait(0)


def test_an_alarm_must_be_set_first(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        Alarm(tmp_path).wait(0)


def test_whoever_wakes_never_fails_be_the_folder_none(tmp_path: Path) -> None:
    deep = tmp_path / ("x" * 100)
    assert not wake_press(deep)
    deep.write_text("a file")
    assert not wake_press(deep / "run")
