"""Letters are on the disk before anyone is thanked, and stay until someone says they are safe."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from broadsheet.store import Inbox, Letter, SpoolFull

LETTER = Letter("az", "Leyla", "leyla@example.org", "Salam,\nşəhər \U0001f5de", "/az/dunya/1-a", 12.5)


def test_letters_come_out_in_order_until_acknowledged(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path / "inbox")
    assert inbox.pending() == []
    ids = [inbox.append(replace(LETTER, text=str(number))) for number in range(5)]
    assert [letter.text for letter in inbox.pending(3)] == ["0", "1", "2"]
    assert [letter.id for letter in inbox.pending()] == ids
    assert inbox.acknowledge([ids[0], ids[1], "gone", "../../x", ".x"]) == 2
    assert [letter.text for letter in Inbox(tmp_path / "inbox").pending()] == ["2", "3", "4"]


def test_a_letter_comes_out_as_it_went_in(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path)
    letter_id = inbox.append(LETTER)
    assert inbox.pending() == [replace(LETTER, id=letter_id)]


def test_what_a_crash_leaves_is_not_a_letter(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path)
    inbox.append(LETTER)
    (tmp_path / ".00000000000000000001-aa").write_bytes(b'{"edition": "a')
    (tmp_path / "00000000000000000002-bb.letter").write_bytes(b'{"edition": "a')
    assert [letter.name for letter in inbox.pending()] == ["Leyla"]
    assert inbox.count() == 1
    assert (tmp_path / "00000000000000000002-bb.unreadable").exists()


def test_a_full_spool_says_so(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path, limit=2)
    inbox.append(LETTER)
    inbox.append(LETTER)
    with pytest.raises(SpoolFull):
        inbox.append(LETTER)


def test_a_letter_that_cannot_be_kept_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_fd: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    inbox = Inbox(tmp_path / "inbox")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        inbox.append(Letter("az", "Aygün", "", "Salam"))
    assert list((tmp_path / "inbox").iterdir()) == []
