"""What goes back over a connection, whoever made it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["FileSlice", "Later", "Reply"]


@dataclass(slots=True)
class FileSlice:
    """Bytes of an open file, to be sent without passing through this process; whoever sends it closes it."""

    fd: int
    offset: int
    count: int


@dataclass(slots=True)
class Reply:
    """``vector`` is what follows the first lines of ``status``: the rest of the head, then the body."""

    status: int
    vector: list[bytes]
    file: FileSlice | None = None
    is_last: bool = False
    """Whether the connection closes after it."""


@dataclass(slots=True)
class Later:
    """A reply that takes its time: ``work`` runs in another thread."""

    work: Callable[[], Reply]
