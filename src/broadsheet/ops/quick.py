"""Where the command begins: a take-down goes straight to its work, everything else to the whole command line.

The whole command line takes half a second to load before it reads a word.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

__all__ = ["main"]


class _NotPlain(Exception):
    """The words are not a plain take-down; the whole command line has the answer."""


class _Words(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _NotPlain(message)


def main() -> None:
    """Run the command line."""
    words = sys.argv[1:]
    try:
        asked = _parse(words[1:]) if words[:1] == ["takedown"] else None
    except _NotPlain:
        asked = None
    if asked is not None:
        _take_down(asked)
        return
    from broadsheet.ops.cli import main as run

    run()


def _parse(words: Sequence[str]) -> argparse.Namespace:
    parser = _Words(add_help=False, allow_abbrev=False)
    parser.add_argument("address")
    parser.add_argument("--dir", type=Path, default=Path())
    parser.add_argument("--reason", default="")
    parser.add_argument("--lift", action="store_true")
    return parser.parse_args(words)


def _take_down(asked: argparse.Namespace) -> None:
    from broadsheet.common.bearings import SETTINGS_FILE, read_bearings
    from broadsheet.ops.preflight import NotReady
    from broadsheet.ops.takedown import lift_take_down, take_down
    from broadsheet.ops.troubles import one_sentence

    with one_sentence():
        if not (asked.dir / SETTINGS_FILE).is_file():
            raise NotReady(f"{asked.dir} holds no paper. Make one with: broadsheet init {asked.dir}")
        paper = read_bearings(asked.dir)
        if asked.lift:
            lift_take_down(paper, asked.address)
        else:
            take_down(paper, asked.address, reason=asked.reason)
