"""Making a paper's folder: all or nothing, its own secrets, every setting explained."""

import stat
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


def test_the_settings_file_explains_every_setting(tmp_path: Path) -> None:
    make_paper_folder(tmp_path / "paper", settings={}, fill=_nothing)
    text = (tmp_path / "paper" / "broadsheet.toml").read_text(encoding="utf-8")
    for name in Paper.model_fields:
        assert name in ("directory", "secret_key") or f"{name} = " in text


def test_the_settings_page_is_what_the_settings_say() -> None:
    assert (ROOT / "docs" / "settings.md").read_text(encoding="utf-8") == settings_page()
