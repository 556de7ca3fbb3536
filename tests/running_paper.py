"""The demo paper, made once for a test run, and copies of it that really run: every process, on loopback ports."""

from __future__ import annotations

import fcntl
import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from ports import free_port

from broadsheet.press.receipt import Receipt, receipt_for
from broadsheet.store import open_store

_T = TypeVar("_T")
_ROOT = Path(__file__).resolve().parent.parent
_START_SECONDS = 90.0
_QUIET_SECONDS = 400.0


@dataclass
class Answer:
    """What the reader answered; ``body`` is decoded."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class RunningPaper:
    """A copy of the demo paper with all its processes."""

    folder: Path
    port: int
    newsroom_port: int
    ops_port: int
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)
    is_halted: bool = False

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def newsroom_url(self) -> str:
        return f"http://127.0.0.1:{self.newsroom_port}"

    @property
    def logins(self) -> dict[str, dict[str, str]]:
        return tomllib.loads((self.folder / "demo-logins.toml").read_text(encoding="utf-8"))

    def start(self) -> None:
        """Start the supervisor and wait for the first page; one that does not come up is ended, and its words told."""
        said_in = self.folder.parent / f"{self.folder.name}.out"
        words = [sys.executable, "-m", "broadsheet", "demo", str(self.folder), f"--port={self.port}"]
        words += [f"--newsroom-port={self.newsroom_port}", f"--ops-port={self.ops_port}"]
        with said_in.open("ab") as said:
            self.process = subprocess.Popen(words, stdout=said, stderr=subprocess.STDOUT, env=_environment())
        try:
            eventually(self._is_up, seconds=_START_SECONDS)
        except (AssertionError, RuntimeError) as problem:
            self.stop()
            raise AssertionError(f"{problem}\n{said_in.read_text(encoding='utf-8')[-3000:]}") from problem

    def _is_up(self) -> bool:
        assert self.process is not None
        if self.process.poll() is not None:
            raise RuntimeError(f"the supervisor ended with status {self.process.returncode}")
        # The first page comes before the newsroom, whose database is looked over first.
        return self.get("/az/").status == 200 and {"newsroom", "press", "worker"} <= self.processes().keys()

    def stop(self) -> int:
        """End everything as Ctrl-C would; return the exit status."""
        if self.process is None:
            return 0
        if self.is_halted:
            self.process.send_signal(signal.SIGCONT)
            self.is_halted = False
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        status = self.process.wait(timeout=30)
        self.process = None
        return status

    def get(self, path: str, headers: dict[str, str] | None = None) -> Answer:
        """Ask the reader, as a client that takes no compression."""
        return ask(self.port, "GET", path, headers=headers)

    def newsroom(self, *words: str) -> dict[str, Any]:
        """Do something in the newsroom from another process; see newsroom_hands.py."""
        environment = {**_environment(), "BROADSHEET_DIR": str(self.folder)}
        command = [sys.executable, str(_ROOT / "tests/newsroom_hands.py"), *words]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return result

    def receipt(self, number: int) -> Receipt | None:
        """What the press left in the store for the log row ``number``."""
        store = open_store(self.folder / "store", readonly=True)
        try:
            return receipt_for(store, number)
        finally:
            store.close()

    def is_quiet(self) -> bool:
        """Whether the press has nothing to do, and every picture and share card is made."""
        said = self.command("doctor", str(self.folder)).stdout
        are_made = "all are ready" in said and (self.folder / "media/r/cards").exists()
        is_pressed = "follower press" in said and "behind" not in said and "background work" not in said
        return are_made and is_pressed

    def processes(self) -> dict[str, int]:
        """Process ids of the supervisor's children, by name."""
        assert self.process is not None
        found = {}
        for folder in Path("/proc").iterdir():
            if not folder.name.isdecimal():
                continue
            try:
                parent = int(folder.joinpath("stat").read_text().rsplit(")", 1)[1].split()[1])
                words = folder.joinpath("cmdline").read_bytes().split(b"\0")
            except (OSError, IndexError):
                continue
            if parent == self.process.pid and b"process" in words:
                found[words[words.index(b"process") + 1].decode()] = int(folder.name)
        return found

    def stop_process(self, name: str) -> None:
        """Kill one process, and keep the supervisor from starting it again by stopping the supervisor in its tracks."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)
        self.is_halted = True
        os.killpg(self.processes()[name], signal.SIGKILL)

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a ``broadsheet`` command."""
        return subprocess.run(
            [sys.executable, "-m", "broadsheet", *words],
            capture_output=True,
            text=True,
            env=_environment(),
            check=False,
        )


def ask(port: int, method: str, path: str, *, headers: dict[str, str] | None = None, body: bytes = b"") -> Answer:
    """One request on a connection of its own."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(method, path, body=body or None, headers={"Accept-Encoding": "identity", **(headers or {})})
        answer = connection.getresponse()
        return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    finally:
        connection.close()


def eventually(look: Callable[[], _T], *, seconds: float = 10.0) -> _T:
    """Look again and again until what is seen is true, and return it; AssertionError says the last thing seen."""
    deadline = time.monotonic() + seconds
    seen: object = None
    while time.monotonic() < deadline:
        try:
            found = look()
            if found:
                return found
            seen = found
        except (OSError, http.client.HTTPException, AssertionError) as error:
            seen = error
        time.sleep(0.05)
    raise AssertionError(f"it did not come true within {seconds} s; the last thing seen: {seen!r}")


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The demo paper as ``broadsheet init --demo`` makes it; workers of one run share it. Not to be changed."""
    root = tmp_path_factory.getbasetemp()
    shared = (root if worker_id == "master" else root.parent) / "demo-paper"
    shared.mkdir(exist_ok=True)
    with (shared / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        folder, ports = shared / "paper", shared / "ports.json"
        # The ports are written last: a paper without them was left half made by a test that failed.
        if not ports.exists():
            shutil.rmtree(folder, ignore_errors=True)
            made = subprocess.run(
                [sys.executable, "-m", "broadsheet", "init", str(folder), "--demo"],
                capture_output=True, text=True, env=_environment(), check=False,
            )  # fmt: skip
            assert made.returncode == 0, made.stdout + made.stderr
            # Until the pictures have their renditions, so that no copy has to make them again.
            paper = RunningPaper(folder, free_port(), free_port(), free_port())
            paper.start()
            try:
                eventually(paper.is_quiet, seconds=_QUIET_SECONDS)
            finally:
                paper.stop()
            ports.write_text(json.dumps([paper.port, paper.newsroom_port, paper.ops_port]), encoding="utf-8")
    return folder


@pytest.fixture
def paper_copy(demo_folder: Path, tmp_path: Path) -> RunningPaper:
    """A copy of the demo paper that a test may change; not started."""
    folder = tmp_path / "paper"
    shutil.copytree(demo_folder, folder, ignore=shutil.ignore_patterns("run"))
    (folder / "run").mkdir()
    return RunningPaper(folder, free_port(), free_port(), free_port())


@pytest.fixture
def own_paper(paper_copy: RunningPaper) -> Iterator[RunningPaper]:
    """A running copy for one test alone."""
    paper_copy.start()
    try:
        yield paper_copy
    finally:
        paper_copy.stop()


@pytest.fixture(scope="module")
def running_paper(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningPaper]:
    """A running copy that the tests of a module share."""
    folder = tmp_path_factory.mktemp("running") / "paper"
    shutil.copytree(demo_folder, folder, ignore=shutil.ignore_patterns("run"))
    (folder / "run").mkdir()
    # On the ports of the first run: absolute addresses are on every page, and would all have to be pressed again.
    ports = json.loads((demo_folder.parent / "ports.json").read_text(encoding="utf-8"))
    paper = RunningPaper(folder, *ports)
    paper.start()
    try:
        yield paper
    finally:
        paper.stop()


def _environment() -> dict[str, str]:
    """This environment without what the unit tests put into it for themselves."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BROADSHEET_", "DJANGO_"))}
    return {**kept, "PYTHONPATH": str(_ROOT / "src")}
