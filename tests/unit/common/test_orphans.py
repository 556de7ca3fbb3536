"""Processes of a pool do not outlive the process that works with them, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from running_paper import eventually

_POOL = """
import os, time
from concurrent.futures import ProcessPoolExecutor
from broadsheet.common.orphans import end_with_parent
with ProcessPoolExecutor(1, initializer=end_with_parent) as pool:
    print(pool.submit(os.getpid).result(), flush=True)
    time.sleep(600)
"""


def test_a_pools_process_ends_when_its_parent_is_killed() -> None:
    parent = subprocess.Popen([sys.executable, "-c", _POOL], stdout=subprocess.PIPE, env=os.environ)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert _runs(child)
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait(10)
    parent.stdout.close()
    eventually(lambda: not _runs(child), seconds=10)


def _runs(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"
