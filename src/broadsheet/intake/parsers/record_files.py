"""JSON Lines and JSON documents, cut into records."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, cast

from broadsheet.intake.parsers.encodings import decoded
from broadsheet.intake.parsers.shapes import UnableToParse
from broadsheet.intake.parsers.wrong_bytes import WrongBytes

__all__ = ["MAX_RECORD", "Record", "json_error", "read_json", "read_json_lines", "unpacked"]

MAX_RECORD = 32 * 1024 * 1024
"""The longest record in bytes; a story is never that long, so more is a broken file."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record as it stands: raw JSON bytes, or the values of a CSV row; and where it was."""

    line: int
    offset: int
    raw: bytes = b""
    values: dict[str, str] | None = None
    beyond: tuple[str, ...] = ()
    """The cells of a CSV row that stand beyond the last column of its head."""


def read_json_lines(stream: IO[bytes], name: str = "") -> Iterator[Record]:
    """Yield the lines of JSON Lines (gzip is seen by its first bytes). Raises `UnableToParse` for an endless line."""
    stream = unpacked(stream)
    line = offset = 0
    while True:
        try:
            raw = stream.readline(MAX_RECORD + 1)
        except (EOFError, OSError) as error:
            raise UnableToParse(
                f"The packed file is cut or spoiled ({error}); what came before was taken",
                name=name,
                line=line,
                offset=offset,
            ) from None
        if not raw:
            return
        line += 1
        if len(raw) > MAX_RECORD:
            raise UnableToParse(
                f"A line is longer than {MAX_RECORD:,} bytes, which no story is; what came before was taken",
                name=name,
                line=line,
                offset=offset,
            )
        if raw.strip():
            yield Record(line, offset, raw)
        offset += len(raw)


def read_json(
    stream: IO[bytes], path: str = "", name: str = "", complain: Callable[[str], None] | None = None
) -> Iterator[Record]:
    """Yield the records of one JSON document: its list, or the list at `path` in it. Raises `UnableToParse`.

    `complain` is told of bytes that are no UTF-8.
    """
    raw, wrong = unpacked(stream).read(), WrongBytes()
    try:
        value = json.loads(decoded(raw, wrong=wrong)[0], strict=False)
    except (json.JSONDecodeError, RecursionError) as error:
        raise json_error(error, name) from None
    if wrong.places and complain:
        complain(wrong.sentence(name))
    for part in path.split(".") if path else []:
        value = value.get(part) if isinstance(value, dict) else None
    if isinstance(value, dict):
        lists = [one for one in value.values() if isinstance(one, list) and one and isinstance(one[0], dict)]
        value = lists[0] if len(lists) == 1 and "title" not in value and "headline" not in value else [value]
    if not isinstance(value, list):
        raise UnableToParse("The JSON holds no list of records" + (f" at {path!r}" if path else ""), name=name)
    for number, one in enumerate(value, 1):
        yield Record(number, -1, json.dumps(one, ensure_ascii=False).encode())


def json_error(error: Exception, name: str, record: Record | None = None) -> UnableToParse:
    """Say where JSON is not whole."""
    if isinstance(error, json.JSONDecodeError):
        line, at = (record.line, record.offset + error.pos) if record else (error.lineno, error.pos)
        return UnableToParse(f"This is not whole JSON: {error.msg}", name=name, line=line, offset=at)
    return UnableToParse("The JSON is nested too deeply", name=name, line=record.line if record else 0)


def unpacked(stream: IO[bytes]) -> IO[bytes]:
    """Return the stream, unpacked where it is packed by gzip (which its first bytes show)."""
    start = stream.peek(2)[:2] if hasattr(stream, "peek") else b""
    if not start and stream.seekable():
        start = stream.read(2)
        stream.seek(-len(start), 1)
    return cast("IO[bytes]", gzip.open(stream)) if start == b"\x1f\x8b" else stream
