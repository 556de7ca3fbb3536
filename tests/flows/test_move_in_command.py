"""What the person at the terminal sees of `broadsheet move-in`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from ports import free_port

TEXT = "Şəhər mərkəzində yeni kitabxana oxuculara qapılarını açdı və ilk gün yüzlərlə qonaq qəbul etdi. " * 3


def _broadsheet(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "broadsheet", *map(str, words)],
        env={k: v for k, v in os.environ.items() if not k.startswith(("BROADSHEET_", "DJANGO_"))}
        | {"PYTHONPATH": os.pathsep.join(sys.path), "COLUMNS": "200"}
        | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("moved") / "paper"
    made = _broadsheet("init", folder, "--language", "az", "--name", "Köçən")
    assert made.returncode == 0, made.stderr
    return folder


def _records(folder: Path, name: str = "dump.jsonl") -> Path:
    rows = [
        {"news_no": n, "basliq": f"Kitabxana {n}", "metn": f"<p>{TEXT} {n}</p><script>x()</script>",
         "tarix": "2019-05-03", "yol": f"https://old.example/read.php?id={n}", "bolme": "Şəhər"}
        for n in range(1, 6)
    ]  # fmt: skip
    path = folder / name
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_a_dump_moves_in_with_its_mapping_and_says_so(paper, tmp_path):
    source, mapping = _records(tmp_path), tmp_path / "mapping.toml"
    mapping.write_text(
        '[fields]\nsource_id = "news_no"\nheadline = "basliq"\nbody = "metn"\npublished_at = "tarix"\n'
        'address = "yol"\nsection = "bolme"\n[options]\nzone = "Asia/Baku"\nlanguage = "az"\n'
    )
    port, ops_port = free_port(), free_port()
    ports = {"BROADSHEET_READER_PORT": str(port), "BROADSHEET_OPS_PORT": str(ops_port)}
    dry = _broadsheet("move-in", source, paper, "--mapping", mapping, "--dry-run", **ports)
    assert dry.returncode == 0, dry.stderr
    assert "5 stories would be taken" in dry.stdout
    done = _broadsheet("move-in", source, paper, "--mapping", mapping, "--edition", "az", **ports)
    assert done.returncode == 0, done.stderr
    assert "5 stories taken" in done.stdout
    assert "--prove" in done.stdout
    report = Path(re.search(r"The report: (\S+)", done.stdout)[1])
    assert "Moved in from dump.jsonl" in report.read_text()
    again = _broadsheet("move-in", source, paper, "--mapping", mapping, **ports)
    assert "0 stories taken" in again.stdout
    assert "5 were in already" in again.stdout
    unproved = _broadsheet("move-in", source, paper, "--prove", **ports)
    assert unproved.returncode == 1
    assert unproved.stderr.startswith("No reader answers")

    pressed = _broadsheet("press", paper, **ports)
    assert pressed.returncode == 0, pressed.stderr
    running = subprocess.Popen(
        [sys.executable, "-m", "broadsheet", "process", "reader", str(paper)],
        env=os.environ | ports | {"PYTHONPATH": os.pathsep.join(sys.path)},
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(40):
            proved = _broadsheet("move-in", source, paper, "--prove", **ports)
            if proved.returncode == 0:
                break
        assert "5 of 5 old addresses answer" in proved.stdout, proved.stdout + proved.stderr
        assert "5 of 5 old addresses" in report.read_text()
    finally:
        running.terminate()
        running.wait(timeout=20)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["missing.xml"], "There is no such file or folder"),
        (["bad.bin"], "This is no export we know"),
        (["dump.jsonl", "--edition", "fr"], "The paper has no edition 'fr'"),
        (["dump.jsonl", "--mapping", "bad.toml"], "which does not exist"),
        (["dump.jsonl", "--mapping", "none.toml"], "cannot be read"),
    ],
)
def test_bad_input_gets_one_sentence(paper, tmp_path, words, says):
    _records(tmp_path)
    (tmp_path / "bad.bin").write_bytes(b"\x00\x01")
    (tmp_path / "bad.toml").write_text('[fields]\nheadlin = "x"\n')
    words = [str(tmp_path / one) if "." in one else one for one in words]
    ended = _broadsheet("move-in", words[0], paper, *words[1:])
    assert ended.returncode == 1
    assert says in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1
