"""The supervisor keeps children running and ends them all."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

_PROGRAM = """
import sys
from pathlib import Path
from broadsheet.ops.supervisor import Child, Supervisor
folder = Path(sys.argv[1])
word = "import os, time, pathlib; pathlib.Path({0!r}).open('a').write(str(os.getpid()) + chr(10)); time.sleep({1})"
children = [
    Child("steady", [sys.executable, "-c", word.format(str(folder / "steady"), 60)]),
    Child("dying", [sys.executable, "-c", word.format(str(folder / "dying"), 0)]),
]
Supervisor(children, run_dir=folder / "run", log_dir=folder / "log").run()
"""


def _start(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _PROGRAM, str(folder)], stderr=subprocess.DEVNULL)


def _pids(path: Path, count: int) -> list[int]:
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        lines = path.read_text(encoding="utf-8").split() if path.exists() else []
        if len(lines) >= count:
            return [int(line) for line in lines]
        time.sleep(0.05)
    raise AssertionError(f"{path.name} was not started {count} times")


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"


def test_a_child_that_ends_is_started_again_and_all_end_on_sigterm(tmp_path: Path) -> None:
    supervisor = _start(tmp_path)
    try:
        assert len(_pids(tmp_path / "dying", 2)) >= 2
        steady = _pids(tmp_path / "steady", 1)[0]
        assert _is_alive(steady)
    finally:
        supervisor.send_signal(signal.SIGTERM)
    assert supervisor.wait(timeout=15) == 0
    assert not _is_alive(steady)


def test_children_end_when_the_supervisor_is_killed(tmp_path: Path) -> None:
    supervisor = _start(tmp_path)
    steady = _pids(tmp_path / "steady", 1)[0]
    supervisor.kill()
    supervisor.wait()
    deadline = time.monotonic() + 10
    while _is_alive(steady) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _is_alive(steady)


def test_a_second_supervisor_of_the_same_paper_is_refused(tmp_path: Path) -> None:
    first = _start(tmp_path)
    try:
        _pids(tmp_path / "steady", 1)
        second = _start(tmp_path)
        assert second.wait(timeout=15) == 1
    finally:
        first.send_signal(signal.SIGTERM)
        first.wait(timeout=15)
