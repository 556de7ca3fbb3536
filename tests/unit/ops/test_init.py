"""Making a paper's folder: all or nothing, its own secrets, every setting explained."""

import os
import signal
import stat
import time
from pathlib import Path

import pytest

from broadsheet.common.settings import Paper, load_paper
from broadsheet.ops.init import is_paper, make_paper_folder
from broadsheet.ops.preflight import NotReady
from broadsheet.ops.settings_doc import settings_page

ROOT = Path(__file__).resolve().parents[3]


def _nothing(_folder: Path) -> None:
    return None


def test_a_new_paper_has_settings_secrets_and_folders(tmp_path: Path) -> None:
    make_paper_folder(tmp_path / "paper", settings={"demo": True, "hosts": ["a.example"]}, fill=_nothing)
    paper = load_paper(tmp_path / "paper")
    assert paper.demo
    assert paper.hosts == ("a.example",)
    assert len(paper.secret_key.get_secret_value()) >= 32
    assert is_paper(tmp_path / "paper")
    assert stat.S_IMODE((tmp_path / "paper" / "secrets.toml").stat().st_mode) == 0o600
    assert (tmp_path / "paper" / "media" / "r").is_dir()


def test_what_is_secret_stands_among_the_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BROADSHEET_DATABASE_URL", raising=False)
    url = "postgres://courier:geheim@127.0.0.1/courier"
    make_paper_folder(tmp_path / "paper", settings={"database_url": url}, fill=_nothing)
    assert "geheim" not in (tmp_path / "paper" / "broadsheet.toml").read_text(encoding="utf-8")
    assert load_paper(tmp_path / "paper").database_url.get_secret_value() == url


def test_two_papers_have_two_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BROADSHEET_SECRET_KEY", raising=False)
    keys = set()
    for name in ("one", "two"):
        make_paper_folder(tmp_path / name, settings={}, fill=_nothing)
        keys.add(load_paper(tmp_path / name).secret_key.get_secret_value())
    assert len(keys) == 2


def test_a_failure_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").write_text("made", encoding="utf-8")
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        make_paper_folder(tmp_path / "paper", settings={}, fill=fail)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(NotReady, match="not empty"):
        make_paper_folder(tmp_path, settings={}, fill=_nothing)
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "mine"


def test_an_empty_folder_of_ones_own_is_enough(tmp_path: Path) -> None:
    """As on a server: root made /srv/paper and gave it away; the folder above, or the disk above, is another's."""
    folder = tmp_path / "paper"
    (folder / "lost+found").mkdir(parents=True)
    number = folder.stat().st_ino
    make_paper_folder(folder, settings={}, fill=_nothing)
    assert is_paper(folder)
    assert folder.stat().st_ino == number
    assert list(tmp_path.iterdir()) == [folder]


def test_a_paper_is_made_in_the_folder_one_stands_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make_paper_folder(Path("."), settings={}, fill=_nothing)
    assert is_paper(tmp_path)


def test_a_failure_in_an_empty_folder_leaves_it_empty(tmp_path: Path) -> None:
    def fail(_folder: Path) -> None:
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        make_paper_folder(tmp_path, settings={}, fill=fail)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_leaves_nothing_behind(tmp_path: Path, number: signal.Signals) -> None:
    def be_told_to_stop(folder: Path) -> None:
        (folder / "half").write_text("made", encoding="utf-8")
        os.kill(os.getpid(), number)
        time.sleep(5)

    before = signal.getsignal(signal.SIGTERM)
    with pytest.raises((SystemExit, KeyboardInterrupt)):
        make_paper_folder(tmp_path / "paper", settings={}, fill=be_told_to_stop)
    assert list(tmp_path.iterdir()) == []
    assert signal.getsignal(signal.SIGTERM) == before


def test_what_a_power_cut_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / ".unfinished" / "store").mkdir(parents=True)
    (tmp_path / "media").mkdir()  # moved up already when the lights went out
    (tmp_path / "newsroom.sqlite3").write_text("half", encoding="utf-8")
    make_paper_folder(tmp_path, settings={}, fill=_nothing)
    assert is_paper(tmp_path)
    assert not (tmp_path / ".unfinished").exists()
    assert not (tmp_path / "newsroom.sqlite3").exists()


def test_two_commands_do_not_make_the_same_paper(tmp_path: Path) -> None:
    def make_again(_folder: Path) -> None:
        with pytest.raises(NotReady, match="Another command is making a paper"):
            make_paper_folder(tmp_path / "paper", settings={}, fill=_nothing)

    make_paper_folder(tmp_path / "paper", settings={}, fill=make_again)
    assert is_paper(tmp_path / "paper")


def test_the_settings_file_explains_every_setting(tmp_path: Path) -> None:
    make_paper_folder(tmp_path / "paper", settings={}, fill=_nothing)
    text = (tmp_path / "paper" / "broadsheet.toml").read_text(encoding="utf-8")
    for name in Paper.model_fields:
        assert name in ("directory", "secret_key") or f"{name} = " in text


def test_the_settings_page_is_what_the_settings_say() -> None:
    assert (ROOT / "docs" / "settings.md").read_text(encoding="utf-8") == settings_page()
