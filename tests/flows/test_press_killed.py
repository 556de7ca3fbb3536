"""kill -9 of the press and of who publishes, at any moment, while readers read.

Nothing acknowledged is lost, no front leads to a story that is not there, what was shown never goes back, and in the
end the store is what a press from nothing makes.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from running_paper import RunningPaper, ask, eventually

from broadsheet.store import open_store

_ROOT = Path(__file__).parents[2]
_HEADLINE = re.compile(r'<a[^>]* href="([^"]*)"[^>]*>[^<]*Kill test (\d+)')


@contextmanager
def running(*words: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process of the paper, killed in the end."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BROADSHEET_", "DJANGO_"))}
    environment = kept | {"PYTHONPATH": str(_ROOT / "src"), "BROADSHEET_DIR": str(folder)}
    with subprocess.Popen(
        [sys.executable, *words], env=environment, stdout=subprocess.PIPE, start_new_session=True
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def newest_on_home(port: int) -> int:
    """The number of the newest story of ours on the front; its page is there and whole."""
    found = [(int(number), address) for address, number in _HEADLINE.findall(ask(port, "GET", "/en/").body.decode())]
    if not found:
        return 0
    number, address = max(found)
    page = ask(port, "GET", address)
    assert page.status == 200
    assert f"Kill test {number}" in page.text
    assert page.text.rstrip().endswith("</html>")
    return number


def acknowledged_by(process: subprocess.Popen[bytes]) -> list[dict[str, Any]]:
    assert process.stdout is not None
    return [json.loads(line) for line in process.stdout.read().splitlines(keepends=True) if line.endswith(b"\n")]


def snapshot(folder: Path) -> dict[str, Any]:
    store = open_store(folder / "store", readonly=True)
    try:
        return store.snapshot()
    finally:
        store.close()


def press_all(paper: RunningPaper) -> None:
    done = paper.command("press", str(paper.folder), "--all")
    assert done.returncode == 0, done.stdout + done.stderr


def settle(paper: RunningPaper) -> int:
    """Give the copy its own ports for good, and a store of those addresses; return the reader's port."""
    settings = paper.folder / "broadsheet.toml"
    own = f'public_url = "{paper.url}"\nnewsroom_url = "{paper.newsroom_url}"\nreader_port = {paper.port}\n'
    settings.write_text(f"{own}newsroom_port = {paper.newsroom_port}\nops_port = 0\n{settings.read_text()}")
    shutil.rmtree(paper.folder / "store", ignore_errors=True)
    press_all(paper)
    return paper.port


def test_press_and_publisher_are_killed_at_any_moment(paper_copy: RunningPaper, request: pytest.FixtureRequest) -> None:
    times = 200 if request.config.getoption("--torture") else 3
    paper, draw = paper_copy, random.Random(6)
    hands = str(_ROOT / "tests/newsroom_hands.py")
    press = ("-m", "broadsheet", "process", "press", str(paper.folder))
    port = settle(paper)
    published: list[dict[str, Any]] = []
    newest = 0
    with running("-m", "broadsheet", "process", "reader", str(paper.folder), folder=paper.folder):
        eventually(lambda: ask(port, "GET", "/en/").status == 200, seconds=30)
        for _ in range(times):
            with (
                running(*press, folder=paper.folder) as pressing,
                running(hands, "publish_on", "en", folder=paper.folder) as publishing,
            ):
                assert publishing.stdout is not None
                published.append(json.loads(publishing.stdout.readline()))
                until = time.monotonic() + draw.uniform(0, 2)
                while time.monotonic() < until:
                    seen = newest_on_home(port)
                    assert seen >= newest, "what was shown went back"
                    newest = seen
                first, second = draw.sample([pressing, publishing], 2)
                first.kill()
                time.sleep(draw.uniform(0, 0.2))
                second.kill()
                published += acknowledged_by(publishing)
            seen = newest_on_home(port)
            assert seen >= newest
            newest = seen
        with running(*press, folder=paper.folder):
            eventually(lambda: _is_at_rest(paper), seconds=120)
        for one in published:
            assert f"Kill test {one['number']}" in ask(port, "GET", one["address"]).text
        assert newest_on_home(port) >= max(one["number"] for one in published)
    after = snapshot(paper.folder)
    shutil.rmtree(paper.folder / "store")
    press_all(paper)
    assert snapshot(paper.folder) == after


def _is_at_rest(paper: RunningPaper) -> bool:
    said = paper.command("doctor", str(paper.folder)).stdout
    return bool(re.search(r"follower press +at [\d,]+, nothing waits", said)) and "background work" not in said
