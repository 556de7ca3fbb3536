"""A record of a dump (JSON Lines, JSON, CSV) to its stories, by a mapping: so that any database can move in."""

from __future__ import annotations

import json
import re
import textwrap
from datetime import datetime
from typing import Any, cast, get_args

from broadsheet.common.html import escape, text_of
from broadsheet.intake.parsers.blocks import Block, IncomingPicture, LeftOut, Paragraph
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.embeds import embed_of
from broadsheet.intake.parsers.encodings import decoded, repaired
from broadsheet.intake.parsers.mapping import Mapping, Route
from broadsheet.intake.parsers.old_addresses import path_of
from broadsheet.intake.parsers.record_files import Record, json_error
from broadsheet.intake.parsers.record_values import TAG, first_value, line_of, list_in, present_routes, text_in
from broadsheet.intake.parsers.shapes import (
    Format,
    IncomingContributor,
    IncomingStory,
    IncomingTerm,
    Status,
    UnableToParse,
)
from broadsheet.intake.parsers.wrong_bytes import WRITTEN_WRONG, WrongBytes, is_wrong

__all__ = ["body_of_record", "stories_of_record"]

_WORDS_OF_STATUS: dict[Status, str] = {
    "published": "published publish 1 active true live yes y on ok public visible approved enabled online dərc "
    "yayında yayinda yayımlandı aktif опубликовано опубликована",
    "draft": "draft pending 0 inactive false private no n off hidden new review unapproved disabled offline qaralama "
    "taslak beklemede pasif черновик",
    "scheduled": "scheduled future",
    "withdrawn": "withdrawn deleted unpublished trash trashed removed rejected silindi удалено",
}
_STATUSES = {word: status for status, words in _WORDS_OF_STATUS.items() for word in words.split()}
_UNKNOWN_STATUS = "a status that is not known: the story came in as a draft (name it in the mapping file's [statuses])"
_PLACE = re.compile(r"\{([\w.]+)\}")
_BEYOND = "a cell beyond the last column that the head of the CSV names"


def stories_of_record(record: Record, mapping: Mapping, name: str = "") -> list[IncomingStory]:
    """Return the stories of a record: one, or one for each language the mapping has columns for.

    Raises `UnableToParse` for a record that is no JSON object, or has no headline.
    """
    values: dict[str, Any] = record.values if record.values is not None else _object(record, name)
    if not mapping.languages:
        return [_story(values, mapping, record, name)]
    found = [
        _story(values, mapping, record, name, language, routes)
        for language, routes in mapping.languages.items()
        if text_in(first_value(values, present_routes(routes, values).get("headline", ())))
    ]
    # A record of the usual kind among those, or instead of them, is a story too.
    return found or [_story(values, mapping, record, name)]


def body_of_record(record: Record, mapping: Mapping) -> str:
    """Return the body of a record as it stands. Raises `UnableToParse` for what is no record."""
    values: dict[str, Any] = record.values if record.values is not None else _object(record, "")
    for own in (*mapping.languages.values(), mapping.routes):
        if body := first_value(values, present_routes(own, values).get("body", ())):
            return text_in(body)
    return ""


def _story(
    values: dict[str, Any],
    mapping: Mapping,
    record: Record,
    name: str,
    language: str = "",
    own: dict[str, Route] | None = None,
) -> IncomingStory:
    routes = present_routes(own or mapping.routes, values)
    fix = repaired if mapping.repair else str

    def raw(key: str) -> Any:
        return mapping.constants.get(key) or (first_value(values, route) if (route := routes.get(key)) else None)

    def text(key: str) -> str:
        value = text_in(raw(key))
        return fix(value) if value else ""

    def several(key: str) -> list[str]:
        return [fix(one) for one in list_in(raw(key), mapping.separator)]

    blocks, left_out = _body(raw("body"), mapping, fix)
    left_out += _wrong_in(record) + tuple(LeftOut(cell[:500], _BEYOND) for cell in record.beyond)
    headline = line_of(text("headline"))
    if not headline:
        headline, left_out = _headline_of(blocks, left_out, record, name)
    published = text("published_at")
    published_at = point_in_time(published, zone=mapping.zone, day_first=mapping.day_first)
    if published and published_at is None:
        left_out += (LeftOut(published[:500], "a date that cannot be read"),)
    made, lacking = "", ""
    if mapping.address and not text("address"):
        made, lacking = _made_address(mapping.address, values, routes, published_at)
        if lacking:
            left_out += (LeftOut(mapping.address[:500], f"an address that cannot be made: there is no {lacking!r}"),)
    address = path_of(text("address") or made)
    source_id = text("source_id") or address or f"line {record.line}"
    video = embed_of(text("video")) if text("video") else None
    story_format = text("format")
    section = _term(raw("section"), mapping, fix) or (
        IncomingTerm(mapping.section, mapping.section) if mapping.section else None
    )
    status = _status(text("status"), mapping)
    if status is None:
        status, left_out = "draft", (*left_out, LeftOut(text("status")[:500], _UNKNOWN_STATUS))
    return IncomingStory(
        source_id=f"{source_id}:{language}" if language else source_id,
        headline=headline,
        address=address,
        old_addresses=tuple(filter(None, (path_of(one) for one in several("old_addresses")))),
        status=status,
        kicker=line_of(text("kicker")),
        standfirst=line_of(text("standfirst")),
        dateline=line_of(text("dateline")),
        byline=tuple(dict.fromkeys(IncomingContributor(line_of(one)) for one in several("byline"))),
        section=section,
        topics=tuple(dict.fromkeys(IncomingTerm(line_of(one), line_of(one)) for one in several("topics"))),
        language=language or text("language")[:2].lower() or mapping.language,
        translation_key=text("translation_key") or (source_id if language else ""),
        format=cast("Format", story_format) if story_format in get_args(Format) else "video" if video else "text",
        published_at=published_at,
        updated_at=point_in_time(text("updated_at"), zone=mapping.zone, day_first=mapping.day_first),
        source_name=line_of(text("source_name")),
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
        raise json_error(error, name, record) from None
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


def _term(value: Any, mapping: Mapping, fix: Any) -> IncomingTerm | None:
    if isinstance(value, list):
        value = value[0] if value else None
    key = text_in(value.get("slug") or value.get("key") or value.get("id")) if isinstance(value, dict) else ""
    # Several in one cell, as exports of WordPress to CSV have them: the first is the story's own.
    name = line_of(fix(text_in(value))).split("|")[0].strip()
    if not name:
        return None
    renamed = mapping.sections.get(key or name) or mapping.sections.get(name)
    return IncomingTerm(renamed or key or name, name)


def _body(value: Any, mapping: Mapping, fix: Any) -> tuple[tuple[Block, ...], tuple[LeftOut, ...]]:
    text = fix(text_in(value))
    kind = mapping.body
    if kind == "auto":
        kind = "html" if TAG.search(text) else "text"
    if kind == "text":
        from_text = (" ".join(part.split()) for part in re.split(r"\r?\n", text))
        return tuple(Paragraph(escape(part)) for part in from_text if part), ()
    return body_of(text, autop=kind == "wordpress", shortcodes=kind == "wordpress")


def _picture(value: Any, text: Any) -> IncomingPicture | None:
    if isinstance(value, list):
        value = value[0] if value else None
    address = text_in(value).strip()
    if not address or (not re.search(r"[/.]", address)):
        return None
    own = value if isinstance(value, dict) else {}
    return IncomingPicture(
        address,
        alt=line_of(text("picture_alt") or text_in(own.get("alt"))),
        caption=line_of(text("picture_caption") or text_in(own.get("caption"))),
        credit=line_of(text("picture_credit") or text_in(own.get("credit"))),
    )


def _status(word: str, mapping: Mapping) -> Status | None:
    """Return what a word for a status means; None where nobody knows: then no reader must see the story."""
    word = word.strip()
    told = mapping.statuses.get(word) or mapping.statuses.get(word.lower())
    if told:
        return cast("Status", told)
    return _STATUSES.get(word.replace("İ", "i").lower()) if word else "published"


def _made_address(
    pattern: str, values: dict[str, Any], routes: dict[str, Route], published_at: datetime | None
) -> tuple[str, str]:
    """Return the address that the pattern makes; or nothing, and the first name in it that has no value here.

    A name is one of the record's fields, or one of ours (`id` is `source_id`), or year, month or day.
    """
    lacking: list[str] = []

    def one(match: re.Match[str]) -> str:
        name = match.group(1)
        found = text_in(first_value(values, (tuple(name.split(".")),)))
        if not found:
            found = text_in(first_value(values, routes.get("source_id" if name == "id" else name, ())))
        if not found and published_at and name in _PARTS_OF_DATES:
            found = published_at.strftime(_PARTS_OF_DATES[name])
        if not found:
            lacking.append(name)
        return found

    made = _PLACE.sub(one, pattern)
    return ("", lacking[0]) if lacking else (made, "")


_PARTS_OF_DATES = {"year": "%Y", "month": "%m", "day": "%d"}
