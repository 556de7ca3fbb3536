"""A process that helps this one make something; started from nothing, since its parent has threads and connections.

Nothing of the newsroom may be imported here: it is read before Django is ready.
"""

from __future__ import annotations

import os
import signal
from multiprocessing import parent_process

from broadsheet.common.orphans import end_with_parent

__all__ = ["begin_helper"]


def begin_helper() -> None:
    """Make Django ready for the parent's paper, as its environment says, and see to it that it ends with its parent."""
    end_with_parent()
    parent = parent_process()
    if parent is not None and not parent.is_alive():
        os._exit(1)  # it went before the kernel was told to look out for it
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # what a terminal interrupts is its parent
    import django

    django.setup()
