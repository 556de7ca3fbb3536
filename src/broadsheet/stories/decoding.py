"""Calls the limited process in which pictures are decoded, and says in one sentence what went wrong there."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

__all__ = ["UnableToTakePicture", "WorkerStopped", "run_worker"]

_SECONDS = 90
_SETTINGS = ("PATH", "LANG", "LC_ALL", "PYTHONPATH", "VIRTUAL_ENV", "SYSTEMROOT")


class UnableToTakePicture(ValueError):
    """The file cannot be a picture of the paper; the message is one sentence for whoever sent it."""


class WorkerStopped(RuntimeError):
    """The limited process was told to end, as when the paper stops; the picture is not at fault."""


def run_worker(job: str, *arguments: str, data: bytes) -> tuple[Mapping[str, Any], bytes]:
    """Run one job of :mod:`picture_worker` and return its answer and what followed it.

    Raises :class:`UnableToTakePicture` for what the picture is at fault for, dying of it included, and
    :class:`WorkerStopped` when somebody ended it.
    """
    command = [sys.executable, "-P", "-m", "broadsheet.stories.picture_worker", job, *arguments]
    try:
        done = subprocess.run(
            command,
            input=data,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            # None of the paper's secrets go where a hostile file is opened.
            env={name: os.environ[name] for name in _SETTINGS if name in os.environ},
        )
    except subprocess.TimeoutExpired:
        raise UnableToTakePicture(_("The picture takes too long to read.")) from None
    if done.returncode in (-signal.SIGTERM, -signal.SIGINT, -signal.SIGHUP):
        raise WorkerStopped("The process that reads pictures was told to end.")
    if done.returncode < 0:
        raise UnableToTakePicture(_("The picture needs too much memory or time."))
    head, _newline, body = done.stdout.partition(b"\n")
    try:
        answer: Mapping[str, Any] = json.loads(head)
    except ValueError:
        reason = done.stderr.decode(errors="replace").strip().rpartition("\n")[2][:200]
        raise UnableToTakePicture(
            _("The picture cannot be read (%(reason)s).") % {"reason": reason or "no answer"}
        ) from None
    if problem := answer.get("problem"):
        raise UnableToTakePicture(_(problem))
    return answer, body
