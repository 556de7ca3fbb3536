"""CSV as spreadsheets and databases write it, cut into records.

Seen by themselves: the delimiter (also where Excel names it in a first line, `sep=;`), the encoding (a byte order
mark, UTF-8, UTF-16, windows-1251, -1252 and -1254), ends of lines of any system, empty lines and rows.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import IO, cast

from broadsheet.intake.parsers.encodings import decoded
from broadsheet.intake.parsers.mapping import Mapping
from broadsheet.intake.parsers.record_files import MAX_RECORD, Record, unpacked
from broadsheet.intake.parsers.record_values import folded_name
from broadsheet.intake.parsers.shapes import UnableToParse

__all__ = ["read_csv"]

_HEAD = 262144
_NAMED_DELIMITER = re.compile(r'\ufeff?"?sep=(.)"?\s*\Z', re.I)
_FORMULA = re.compile(r'="((?:[^"]|"")*)"\Z')


def read_csv(stream: IO[bytes], mapping: Mapping, name: str = "") -> Iterator[Record]:
    """Yield the rows of a CSV file with a head. The delimiter and encoding are seen unless the mapping says them."""
    stream = unpacked(stream)
    start, encoding = _encoding(stream, mapping)
    rest = cast("IO[bytes]", _Rejoined(start, stream))
    text = io.TextIOWrapper(rest, encoding=encoding, errors="replace", newline="")
    csv.field_size_limit(MAX_RECORD)
    lines = _Lines(text)
    delimiter = mapping.delimiter or lines.delimiter
    rows = csv.reader(lines, delimiter=delimiter)
    try:
        head = [column.strip().strip('"') for column in next(rows, [])]
        _check_columns(head, mapping, name)
        for row in rows:
            if any(row):
                yield _record(head, row, lines.skipped + rows.line_num)
    except csv.Error as error:
        raise UnableToParse(
            f"The CSV cannot be read further ({error}); what came before was taken",
            name=name,
            line=lines.skipped + rows.line_num,
        ) from None


def _record(head: list[str], row: list[str], line: int) -> Record:
    values: dict[str, str] = dict.fromkeys(head, "")
    values.update((column, _cell(cell)) for column, cell in zip(head, row, strict=False) if column)
    return Record(line, -1, values=values, beyond=tuple(cell for cell in row[len(head) :] if cell.strip()))


def _cell(cell: str) -> str:
    """Return the text of a cell; a spreadsheet writes ="0012" so that a number keeps its noughts."""
    if cell.startswith('="') and (match := _FORMULA.match(cell)):
        return match.group(1).replace('""', '"')
    return cell


def _encoding(stream: IO[bytes], mapping: Mapping) -> tuple[bytes, str]:
    """Return what was read of the stream to tell, and the encoding.

    Where the beginning is ASCII alone, the first letter beyond it tells, however far away it stands.
    """
    head = stream.read(_HEAD)
    if mapping.encoding:
        return head, "utf-8-sig" if mapping.encoding.lower() in {"utf-8", "utf8"} else mapping.encoding
    sample = head
    if head.isascii() and stream.seekable():
        place, sample = stream.tell(), b""
        while (part := stream.read(_HEAD)) and part.isascii():
            pass
        sample = part + stream.read(_HEAD)
        stream.seek(place)
    encoding = decoded(sample[: sample.rfind(b"\n") + 1 or None])[1]
    return head, "utf-8-sig" if encoding == "utf-8" else encoding


def _check_columns(columns: list[str], mapping: Mapping, name: str) -> None:
    """Raise `UnableToParse` for a CSV that can hold no story, such as a list of members."""
    here = {folded_name(column) for column in columns}
    every = [mapping.routes, *mapping.languages.values()]
    sought = {folded_name(str(path[0])) for own in every for key in ("headline", "body") for path in own.get(key, ())}
    people = bool(here & {"email", "emailaddress"})
    if people and mapping.routes["headline"] == Mapping().routes["headline"]:
        sought.discard("name")
    if here & sought:
        return
    what = "This is a list of people (members or subscribers), not of stories" if people else (
        "The CSV has no column that is known to hold a headline or a text; name them in a mapping file"
    )  # fmt: skip
    raise UnableToParse(f"{what} (its columns: {', '.join(sorted(columns))[:300]})", name=name, line=1)


class _Lines:
    """The lines of a CSV from its head on; what stands before it is skipped, and tells the delimiter."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text, self.skipped, named = text, 0, ""
        self._first = text.readline(MAX_RECORD)
        while self._first and (not self._first.strip() or (found := _NAMED_DELIMITER.match(self._first))):
            named = found.group(1) if self._first.strip() and found else named
            self.skipped += 1
            self._first = text.readline(MAX_RECORD)
        self.delimiter = named or max(",;\t|", key=self._first.count)

    def __iter__(self) -> Iterator[str]:
        yield self._first
        yield from self._text


class _Rejoined(io.RawIOBase):
    """A stream whose beginning was read already."""

    def __init__(self, head: bytes, rest: IO[bytes]) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def read1(self, size: int = -1) -> bytes:
        return self.read(size) or b""

    def read(self, size: int = -1) -> bytes | None:
        if self._head:
            part, self._head = (self._head, b"") if size < 0 else (self._head[:size], self._head[size:])
            return part
        return self._rest.read(size)
