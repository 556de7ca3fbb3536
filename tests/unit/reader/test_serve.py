"""The parent of the reader's processes."""

import signal
import subprocess
import sys
import time

_PARENT = """
import sys, time
from broadsheet.reader.serve import _Watch

def task():
    print("started", flush=True)
    time.sleep(60)

_Watch([task]).run()
"""


def test_a_process_that_has_just_begun_ends_at_once_when_all_shall() -> None:
    """It has no handlers of its own yet; with its parent's it would be waited for until it is killed."""
    parent = subprocess.Popen([sys.executable, "-c", _PARENT], stdout=subprocess.PIPE, text=True)
    try:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "started\n"
        told_at = time.monotonic()
        parent.send_signal(signal.SIGTERM)
        assert parent.wait(30) == 0
        assert time.monotonic() - told_at < 6
    finally:
        parent.kill()
        parent.communicate()
