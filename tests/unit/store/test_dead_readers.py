"""A reader that was killed must not keep the store from using its space again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from broadsheet.store import open_store

_READER = """
import sys
from pathlib import Path
from broadsheet.store import open_store
store = open_store(Path(sys.argv[1]), readonly=True, size_gb=1)
now = store.begin()
now.page("/")
print("reading", flush=True)
sys.stdin.read()
"""


def test_a_killed_reader_is_forgotten(tmp_path: Path) -> None:
    writer = open_store(tmp_path, readonly=False, size_gb=1, sync=False)
    body = bytes(range(256)) * 400
    with writer.batch(version=1) as batch:
        batch.put_part("a", body)
    process = subprocess.Popen(
        [sys.executable, "-c", _READER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"reading\n"
    process.kill()
    process.communicate()
    sizes = []
    for version in range(2, 400):
        with writer.batch(version=version) as batch:
            batch.put_part("a", body + str(version).encode())
        sizes.append(writer.size())
    writer.close()
    assert sizes[-1] < sizes[70] + 5 * len(body), "the space of old pages is not used again"
