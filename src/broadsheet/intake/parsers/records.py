"""JSON Lines, JSON and CSV, by a mapping: so that any database can be dumped into a move."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Any, cast, get_args

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import Block, IncomingPicture, LeftOut, Paragraph
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.embeds import embed_of
from broadsheet.intake.parsers.encodings import decoded, repaired
from broadsheet.intake.parsers.mapping import Mapping, Route
from broadsheet.intake.parsers.old_addresses import path_of
from broadsheet.intake.parsers.shapes import (
    Format,
    IncomingContributor,
    IncomingStory,
    IncomingTerm,
    Status,
    UnableToParse,
)
from broadsheet.intake.parsers.wrong_bytes import WRITTEN_WRONG, WrongBytes, is_wrong

__all__ = ["MAX_RECORD", "Record", "body_of_record", "read_csv", "read_json", "read_json_lines", "stories_of_record"]

MAX_RECORD = 32 * 1024 * 1024
"""The longest record in bytes; a story is never that long, so more is a broken file."""

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#\d{2,5});")
_STATUSES: dict[str, Status] = {
    "published": "published", "publish": "published", "1": "published", "active": "published", "true": "published",
    "live": "published", "draft": "draft", "pending": "draft", "0": "draft", "inactive": "draft", "false": "draft",
    "private": "draft", "scheduled": "scheduled", "future": "scheduled", "withdrawn": "withdrawn",
    "deleted": "withdrawn", "unpublished": "withdrawn",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Record:
    """One record as it stands: raw JSON bytes, or the values of a CSV row; and where it was."""

    line: int
    offset: int
    raw: bytes = b""
    values: dict[str, str] | None = None


def read_json_lines(stream: IO[bytes], name: str = "") -> Iterator[Record]:
    """Yield the lines of JSON Lines (gzip is seen by its first bytes). Raises `UnableToParse` for an endless line."""
    stream = _unpacked(stream)
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
    raw, wrong = _unpacked(stream).read(), WrongBytes()
    try:
        value = json.loads(decoded(raw, wrong=wrong)[0], strict=False)
    except (json.JSONDecodeError, RecursionError) as error:
        raise _json_error(error, name) from None
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


def read_csv(stream: IO[bytes], mapping: Mapping, name: str = "") -> Iterator[Record]:
    """Yield the rows of a CSV file with a head. The delimiter and encoding are seen unless the mapping says them."""
    stream = _unpacked(stream)
    head = stream.read(262144)
    encoding = mapping.encoding or decoded(head[: head.rfind(b"\n") + 1 or None])[1]
    text = io.TextIOWrapper(cast("IO[bytes]", _Rejoined(head, stream)), encoding=encoding, errors="replace", newline="")
    csv.field_size_limit(MAX_RECORD)
    first = head.split(b"\n", 1)[0].decode(encoding, "replace")
    delimiter = mapping.delimiter or max(",;\t|", key=first.count)
    _check_columns(next(csv.reader([first], delimiter=delimiter), []), mapping, name)
    rows = csv.DictReader(_without_nul(text), delimiter=delimiter, restkey="", restval="")
    try:
        for row in rows:
            yield Record(
                rows.line_num,
                -1,
                values={str(key).strip(): value for key, value in row.items() if isinstance(value, str)},
            )
    except csv.Error as error:
        raise UnableToParse(
            f"The CSV cannot be read further ({error}); what came before was taken", name=name, line=rows.line_num
        ) from None


def _check_columns(columns: list[str], mapping: Mapping, name: str) -> None:
    """Raise `UnableToParse` for a CSV that can hold no story, such as a list of members."""
    here = {column.strip().strip('"\ufeff') for column in columns}
    every = [mapping.routes, *mapping.languages.values()]
    sought = {str(path[0]) for routes in every for key in ("headline", "body") for path in routes.get(key, ())}
    people = any(column.lower().replace("_", " ") in {"email", "e-mail", "email address"} for column in here)
    if people and mapping.routes["headline"] == Mapping().routes["headline"]:
        sought.discard("name")
    if here & sought:
        return
    what = "This is a list of people (members or subscribers), not of stories" if people else (
        "The CSV has no column that is known to hold a headline or a text; name them in a mapping file"
    )  # fmt: skip
    raise UnableToParse(f"{what} (its columns: {', '.join(sorted(here))[:300]})", name=name, line=1)


def stories_of_record(record: Record, mapping: Mapping, name: str = "") -> list[IncomingStory]:
    """Return the stories of a record: one, or one for each language the mapping has columns for.

    Raises `UnableToParse` for a record that is no JSON object, or has no headline.
    """
    values: dict[str, Any] = record.values if record.values is not None else _object(record, name)
    if not mapping.languages:
        return [_story(values, mapping, record, name)]
    found = []
    for language, routes in mapping.languages.items():
        own = {**mapping.routes, **routes}
        if _text(_get(values, own["headline"])):
            found.append(_story(values, mapping, record, name, language, own))
    return found


def body_of_record(record: Record, mapping: Mapping) -> str:
    """Return the body of a record as it stands. Raises `UnableToParse` for what is no record."""
    values: dict[str, Any] = record.values if record.values is not None else _object(record, "")
    return _text(_get(values, mapping.routes["body"]))


def _story(
    values: dict[str, Any],
    mapping: Mapping,
    record: Record,
    name: str,
    language: str = "",
    own: dict[str, Route] | None = None,
) -> IncomingStory:
    routes = _present(own or mapping.routes, values)
    fix = repaired if mapping.repair else str

    def raw(key: str) -> Any:
        return mapping.constants.get(key) or (_get(values, route) if (route := routes.get(key)) else None)

    def text(key: str) -> str:
        value = _text(raw(key))
        return fix(value) if value else ""

    blocks, left_out = _body(raw("body"), mapping, fix)
    left_out += _wrong_in(record)
    headline = _line(text("headline"))
    if not headline:
        headline, left_out = _headline_of(blocks, left_out, record, name)
    address = path_of(text("address") or _made_address(mapping, values, text("slug")))
    source_id = text("source_id") or address or f"line {record.line}"
    video = embed_of(text("video")) if text("video") else None
    story_format = text("format")
    section = _term(raw("section"), mapping, fix) or (
        IncomingTerm(mapping.section, mapping.section) if mapping.section else None
    )
    status_word = text("status").lower()
    published = text("published_at")
    published_at = point_in_time(published, zone=mapping.zone, day_first=mapping.day_first)
    if published and published_at is None:
        left_out += (LeftOut(published[:500], "a date that cannot be read"),)
    return IncomingStory(
        source_id=f"{source_id}:{language}" if language else source_id,
        headline=headline,
        address=address,
        old_addresses=tuple(filter(None, (path_of(fix(one)) for one in _list(raw("old_addresses"), mapping)))),
        status=cast("Status", mapping.statuses.get(status_word) or _STATUSES.get(status_word, "published")),
        kicker=_line(text("kicker")),
        standfirst=_line(text("standfirst")),
        dateline=_line(text("dateline")),
        byline=tuple(dict.fromkeys(IncomingContributor(_line(fix(one))) for one in _list(raw("byline"), mapping))),
        section=section,
        topics=tuple(
            dict.fromkeys(IncomingTerm(_line(fix(one)), _line(fix(one))) for one in _list(raw("topics"), mapping))
        ),
        language=language or text("language")[:2].lower() or mapping.language,
        translation_key=text("translation_key") or (source_id if language else ""),
        format=cast("Format", story_format) if story_format in get_args(Format) else "video" if video else "text",
        published_at=published_at,
        updated_at=point_in_time(text("updated_at"), zone=mapping.zone, day_first=mapping.day_first),
        source_name=_line(text("source_name")),
        lead_picture=_picture(raw("picture"), text),
        lead_embed=video,
        blocks=blocks,
        left_out=left_out,
    )


def _headline_of(
    blocks: tuple[Block, ...], left_out: tuple[LeftOut, ...], record: Record, name: str
) -> tuple[str, tuple[LeftOut, ...]]:
    """Return the first words of the body as a headline, and say so. Raises `UnableToParse` when there are none."""
    words = next((text_of(block.html) for block in blocks if isinstance(block, Paragraph)), "")
    if not words:
        raise UnableToParse("The record has no headline and no text", name=name, line=record.line, offset=record.offset)
    cut = textwrap.shorten(words, 100, placeholder="…")
    return cut, (*left_out, LeftOut(cut, "the source has no headline: these are the first words of the text"))


def _object(record: Record, name: str) -> dict[str, Any]:
    try:
        # Not strictly: a tab or a line's end within a string harms nobody.
        value = json.loads(decoded(record.raw, wrong=WrongBytes())[0], strict=False)
    except (json.JSONDecodeError, RecursionError) as error:
        raise _json_error(error, name, record) from None
    if not isinstance(value, dict):
        raise UnableToParse(
            "The line is JSON, but no object with fields", name=name, line=record.line, offset=record.offset
        )
    return value


def _wrong_in(record: Record) -> tuple[LeftOut, ...]:
    """Return a word about the bytes of a line that are no UTF-8, with the first place."""
    if record.raw.isascii() or not is_wrong(record.raw):
        return ()
    wrong = WrongBytes()
    decoded(record.raw, wrong=wrong)
    if not wrong.places:  # all of it is in another encoding, and is read in that
        return ()
    where = f"the first at line {record.line:,}, byte {record.offset + wrong.places[0][1]:,}"
    return (LeftOut(f"{wrong.read + wrong.lost:,} bytes, {where}", WRITTEN_WRONG),)


def _json_error(error: Exception, name: str, record: Record | None = None) -> UnableToParse:
    if isinstance(error, json.JSONDecodeError):
        line, at = (record.line, record.offset + error.pos) if record else (error.lineno, error.pos)
        return UnableToParse(f"This is not whole JSON: {error.msg}", name=name, line=line, offset=at)
    return UnableToParse("The JSON is nested too deeply", name=name, line=record.line if record else 0)


_MOST_KINDS = 256
_routes_of_kind: dict[tuple[Any, ...], tuple[dict[str, Route], dict[str, Route]]] = {}
"""By the identity of the routes and a record's fields: the routes (so that they live on), and those it has."""


def _present(routes: dict[str, Route], values: dict[str, Any]) -> dict[str, Route]:
    """Return the routes whose first step a record of this kind has: the records of a dump have the same fields."""
    kind = (id(routes), *values)
    found = _routes_of_kind.get(kind)
    if found is None:
        if len(_routes_of_kind) >= _MOST_KINDS:
            _routes_of_kind.clear()
        present = {
            key: kept
            for key, route in routes.items()
            if (kept := tuple(path for path in route if path[0] in values or str(path[0]) in values))
        }
        found = _routes_of_kind[kind] = (routes, present)
    return found[1]


def _get(values: dict[str, Any], route: Route) -> Any:
    """Return the first value that is there along the alternatives of a route."""
    for path in route:
        value: Any = values
        for key in path:
            if isinstance(value, dict):
                value = value.get(key) if key in value else value.get(str(key))
            elif isinstance(value, list) and isinstance(key, int) and key < len(value):
                value = value[key]
            else:
                value = None
            if value is None:
                break
        if value not in (None, "", [], {}):
            return value
    return None


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return _text(
            next((value[k] for k in ("rendered", "name", "title", "url", "src", "text", "value") if value.get(k)), "")
        )
    if isinstance(value, list):
        return "\n\n".join(filter(None, map(_text, value)))
    return "" if value is None else "1" if value is True else "0" if value is False else str(value)


def _line(text: str) -> str:
    """Return one line of plain text: headlines in dumps may hold tags and entities."""
    return " ".join((text_of(text) if _TAG.search(text) else text).split())


def _list(value: Any, mapping: Mapping) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list):
        return [text for one in value if (text := _text(one).strip())]
    text = _text(value).strip()
    if text.startswith("[") and text.endswith("]"):
        try:
            return _list(json.loads(text), mapping)
        except json.JSONDecodeError:
            pass
    return [part for one in text.split(mapping.separator) if (part := one.strip(" \t\n'\""))]


def _term(value: Any, mapping: Mapping, fix: Any) -> IncomingTerm | None:
    if isinstance(value, list):
        value = value[0] if value else None
    key = _text(value.get("slug") or value.get("key") or value.get("id")) if isinstance(value, dict) else ""
    name = _line(fix(_text(value)))
    if not name:
        return None
    renamed = mapping.sections.get(key or name) or mapping.sections.get(name)
    return IncomingTerm(renamed or key or name, name)


def _body(value: Any, mapping: Mapping, fix: Any) -> tuple[tuple[Block, ...], tuple[LeftOut, ...]]:
    text = fix(_text(value))
    kind = mapping.body
    if kind == "auto":
        kind = "html" if _TAG.search(text) else "text"
    if kind == "text":
        from_text = (" ".join(part.split()) for part in re.split(r"\r?\n", text))
        return tuple(Paragraph(_escaped(part)) for part in from_text if part), ()
    return body_of(text, autop=kind == "wordpress", shortcodes=kind == "wordpress")


def _picture(value: Any, text: Any) -> IncomingPicture | None:
    if isinstance(value, list):
        value = value[0] if value else None
    address = _text(value).strip()
    if not address or (not re.search(r"[/.]", address)):
        return None
    own = value if isinstance(value, dict) else {}
    return IncomingPicture(
        address,
        alt=_line(text("picture_alt") or _text(own.get("alt"))),
        caption=_line(text("picture_caption") or _text(own.get("caption"))),
        credit=_line(text("picture_credit") or _text(own.get("credit"))),
    )


def _made_address(mapping: Mapping, values: dict[str, Any], slug: str) -> str:
    if not mapping.address:
        return ""
    known = {"slug": slug} if slug else {}
    return re.sub(
        r"\{([\w.]+)\}",
        lambda m: known.get(m.group(1)) or _text(_get(values, (tuple(m.group(1).split(".")),))),
        mapping.address,
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _unpacked(stream: IO[bytes]) -> IO[bytes]:
    start = stream.peek(2)[:2] if hasattr(stream, "peek") else b""
    if not start and stream.seekable():
        start = stream.read(2)
        stream.seek(-len(start), 1)
    return cast("IO[bytes]", gzip.open(stream)) if start == b"\x1f\x8b" else stream


def _without_nul(lines: io.TextIOWrapper) -> Iterator[str]:
    for line in lines:
        yield line.replace("\0", "")


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
