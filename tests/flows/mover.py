"""Moves a paper in, as its own process that may be told to die: `mover.py SOURCE STATE [WHEN TIMES]`."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import django

django.setup()

from broadsheet.intake.moves import run, taker  # noqa: E402
from broadsheet.intake.moves.plan import Plan  # noqa: E402


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    source, state, *deadly = sys.argv[1:]
    when, left = (deadly[0], int(deadly[1])) if deadly else ("", 0)
    take = taker.Taker.take

    def dying_take(self: taker.Taker, stories: object) -> object:
        nonlocal left
        left -= 1
        if when == "before" and left <= 0:
            _die()
        report = take(self, stories)  # type: ignore[arg-type]
        if when == "after" and left <= 0:
            _die()
        return report

    taker.Taker.take = dying_take  # type: ignore[method-assign, assignment]
    report = run.move_in(Path(source), Plan(pictures="none"), Path(state), batch=25, workers=0)
    print(report.taken, report.unchanged, report.changed, report.folded, report.skipped, report.drafts, report.pages)


if __name__ == "__main__":
    main()
