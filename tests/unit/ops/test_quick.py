"""A take-down starts without what it does not need, and says the same things as the whole command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from broadsheet.common.bearings import BadSettings, read_bearings
from broadsheet.common.settings import load_paper
from broadsheet.ops import quick
from broadsheet.store import PartItem, open_store

_HEAVY = ("django", "pydantic", "typer", "rich", "tantivy", "jinja2")


@pytest.fixture
def paper_dir(tmp_path: Path) -> Path:
    (tmp_path / "broadsheet.toml").write_text('public_url = "https://Paper.Example"\nhosts = ["www.paper.example"]\n')
    store = open_store(tmp_path / "store", readonly=False, size_gb=1, sync=False)
    with store.batch(version=1) as batch:
        batch.put_part("page/az/1/0", b"text")
        batch.put_page("/az/1", 200, "text/html", [PartItem("page/az/1/0")])
    store.close()
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr(sys, "argv", ["broadsheet", *words])
    quick.main()


def is_down(folder: Path) -> bool:
    store = open_store(folder / "store", readonly=True, size_gb=1)
    try:
        return store.is_taken_down("/az/1")
    finally:
        store.close()


def test_a_take_down_and_its_lifting(
    monkeypatch: pytest.MonkeyPatch, paper_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BROADSHEET_STORE_SIZE_GB", "1")
    run(monkeypatch, "takedown", "https://paper.example/az/1", "--dir", str(paper_dir), "--reason", "a court's order")
    assert is_down(paper_dir)
    assert "/az/1 answers 410 now" in capsys.readouterr().out
    run(monkeypatch, "takedown", "--lift", "/az/1", "--dir", str(paper_dir))
    assert not is_down(paper_dir)


@pytest.mark.parametrize("address", ["https://elsewhere.example/az/1", "az/1"])
def test_an_address_of_another_paper_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, paper_dir: Path, capsys: pytest.CaptureFixture[str], address: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(monkeypatch, "takedown", address, "--dir", str(paper_dir))
    assert ended.value.code == 1
    assert "address" in capsys.readouterr().err
    assert not is_down(paper_dir)


def test_nothing_heavy_is_loaded(paper_dir: Path) -> None:
    code = (
        "import sys; from broadsheet.ops import quick; sys.argv[1:] = ['takedown', '/az/1', '--dir', sys.argv[1]];"
        f"quick.main(); print([name for name in {_HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(paper_dir)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_bearings_are_those_of_the_whole_settings(monkeypatch: pytest.MonkeyPatch, paper_dir: Path) -> None:
    for hosts in (None, "a.example,B.example"):
        if hosts:
            monkeypatch.setenv("BROADSHEET_HOSTS", hosts)
        quickly, whole = read_bearings(paper_dir), load_paper(paper_dir)
        for name in ("directory", "public_url", "allowed_hosts", "store_size_gb", "store_dir", "run_dir"):
            assert getattr(quickly, name) == getattr(whole, name), name
    (paper_dir / "broadsheet.toml").write_text("public_url = ")
    with pytest.raises(BadSettings):
        read_bearings(paper_dir)
