"""kill -9 and power cuts while pages are being written: the last commit stands whole, nothing is torn or mixed.

The writer puts batch after batch; every batch writes its number into a page's own part, into a slot and into a second
page, so a page that shows two numbers is torn. It acknowledges a batch only after the commit, as the press does.
"""

from __future__ import annotations

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

import pytest
from running_reader import RunningReader, running_reader, small_store

from broadsheet.store import Inbox, Store, open_store

_WRITER = """
import os, sys
from pathlib import Path
from broadsheet.store import Inbox, Letter, PartItem, open_store
folder, sync = Path(sys.argv[1]), sys.argv[2] == "sync"
writer = open_store(folder / "store", readonly=False, size_gb=1, sync=sync)
inbox = Inbox(folder / "inbox")
number = writer.bookmark("press")
while True:
    number += 1
    text = f"<{number}>".encode()
    with writer.batch(version=number) as batch:
        batch.put_part("latest/az", text * 200)
        for address in ("/az/one", "/az/two"):
            batch.put_part(f"page{address}/0", text * 500)
            items = [PartItem(f"page{address}/0"), PartItem("latest/az")]
            batch.put_page(address, 200, "text/html; charset=utf-8", items)
        batch.put_entry("all/az", (number, number), "latest/az")
        batch.set_bookmark("press", number)
    if number % 4 == 0:
        inbox.append(Letter("az", "", "", str(number)))
    os.write(1, f"{number}\\n".encode())
"""


@contextmanager
def writing(folder: Path, sync: str = "sync") -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", _WRITER, str(folder), sync], stdout=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def acknowledged_by(process: subprocess.Popen[bytes]) -> set[int]:
    """The numbers that the writer said were safe and nobody has read yet, after its death."""
    said, _ = process.communicate()
    return {int(line) for line in said.split(b"\n")[:-1]}


def check_store(store: Store, at_least: int) -> int:
    """Every page shows one number, the bookmark's; nothing acknowledged is lost."""
    number = store.bookmark("press")
    assert number >= at_least
    for address in ("/az/one", "/az/two"):
        for encoding in ("identity", "zstd", "gzip"):
            composed = store.compose(address, encoding)
            assert composed is not None
            if encoding == "identity":
                assert set(re.findall(rb"<(\d+)>", composed.body)) == {str(number).encode()}
    assert store.list_entries("all/az", 1)[0].key == (number, number)
    assert store.corrupt_records == 0
    return number


def check_letters(folder: Path, acknowledged: set[int]) -> None:
    texts = {int(letter.text) for letter in Inbox(folder / "inbox").pending(100_000)}
    assert texts >= {number for number in acknowledged if number % 4 == 0}


def shown(reader: RunningReader, address: str) -> int:
    """The one number that a page shows to readers."""
    answer = reader.ask(address)
    assert answer.status == 200
    (number,) = set(re.findall(rb"<(\d+)>", answer.body))
    return int(number)


def test_kill_nine_at_any_moment(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    times = 200 if request.config.getoption("--torture") else 8
    draw = random.Random(4)
    small_store(tmp_path).close()
    acknowledged: set[int] = set()
    newest = 0
    with running_reader(tmp_path) as reader:
        for _ in range(times):
            with writing(tmp_path) as process:
                assert process.stdout is not None
                acknowledged.add(int(process.stdout.readline()))
                until = time.monotonic() + draw.uniform(0, 0.15)
                while time.monotonic() < until:
                    seen = shown(reader, "/az/one")
                    assert seen >= newest, "a version went back"
                    newest = seen
                process.send_signal(signal.SIGKILL)
                acknowledged |= acknowledged_by(process)
            newest = shown(reader, "/az/two")
            assert newest >= max(acknowledged)
        assert "broadsheet_reader_corrupt_records_total 0" in reader.ops("/-/metrics")[1]
    store = open_store(tmp_path / "store", readonly=True, size_gb=1)
    check_store(store, max(acknowledged))
    store.close()
    check_letters(tmp_path, acknowledged)


def test_a_reader_process_that_is_killed_is_replaced(tmp_path: Path) -> None:
    writer = small_store(tmp_path)
    with running_reader(tmp_path, processes=2) as reader:
        children = Path(f"/proc/{reader.process.pid}/task/{reader.process.pid}/children")
        while len(children.read_text().split()) < 3:  # two readers and the ops port
            time.sleep(0.02)
        for _ in range(3):
            before = children.read_text().split()
            os.kill(int(before[0]), signal.SIGKILL)
            for _ in range(4):
                assert reader.ask("/az/").status == 200
            until = time.monotonic() + 5
            while len(set(children.read_text().split()) - {before[0]}) < 3 and time.monotonic() < until:
                time.sleep(0.02)
            assert len(set(children.read_text().split()) - {before[0]}) == 3
    writer.close()


class _Disk:
    """A file system in an image that is mounted in a loop; its image is what a power cut would leave."""

    def __init__(self, folder: Path) -> None:
        self.image = folder / "disk.img"
        self.mounted = folder / "mounted"

    def make(self) -> None:
        with self.image.open("wb") as file:
            file.truncate(256 << 20)
        subprocess.run(["mkfs.ext4", "-q", "-F", str(self.image)], check=True, capture_output=True)
        self.mount(self.image)

    def mount(self, image: Path) -> None:
        self.mounted.mkdir(exist_ok=True)
        subprocess.run(["mount", "-o", "loop", str(image), str(self.mounted)], check=True, capture_output=True)

    def unmount(self) -> None:
        subprocess.run(["umount", "-l", str(self.mounted)], check=False, capture_output=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[_Disk]:
    if os.geteuid() != 0:
        pytest.skip("power cuts need root, to mount an image in a loop")
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("power cuts need mkfs.ext4")
    made = _Disk(tmp_path)
    try:
        made.make()
    except subprocess.CalledProcessError as error:
        pytest.skip(f"this machine cannot mount an image in a loop: {error.stderr.decode().strip()}")
    yield made
    made.unmount()


def test_power_cuts(disk: _Disk, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    times = 50 if request.config.getoption("--torture") else 3
    draw = random.Random(5)
    small_store(disk.mounted).close()
    os.sync()
    copies: list[tuple[Path, set[int]]] = []
    acknowledged: set[int] = set()
    with writing(disk.mounted) as process:
        assert process.stdout is not None
        for number in range(times):
            for _ in range(draw.randint(3, 12)):
                acknowledged.add(int(process.stdout.readline()))
            copy = tmp_path / f"cut-{number}.img"
            subprocess.run(["cp", "--sparse=always", str(disk.image), str(copy)], check=True)
            copies.append((copy, set(acknowledged)))
    disk.unmount()
    after = _Disk(tmp_path)
    after.mounted = tmp_path / "after"
    for copy, safe in copies:
        after.mount(copy)
        try:
            store = open_store(after.mounted / "store", readonly=False, size_gb=1)
            check_store(store, max(safe))
            store.close()
            check_letters(after.mounted, safe)
        finally:
            after.unmount()
            copy.unlink()
