"""Turns the text of the demo paper's files into frozen dataclasses. Pure: opens nothing."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from broadsheet.ops.demo.body import UnableToParse, parse_body
from broadsheet.ops.demo.shapes import (
    DemoBreakingBar,
    DemoContributor,
    DemoCorrection,
    DemoDating,
    DemoEdition,
    DemoLetter,
    DemoNotice,
    DemoPaper,
    DemoPerson,
    DemoPicture,
    DemoPublisher,
    DemoSection,
    DemoSource,
    DemoStandingPage,
    DemoStory,
    DemoStoryline,
    DemoTopic,
    Words,
)

__all__ = ["STORY_FORMATS", "UnableToParse", "parse_paper", "parse_story"]

STORY_FORMATS = ("text", "video", "photo", "live")

_REQUIRED = ("headline", "standfirst", "section", "published")
_OPTIONAL = (
    "kicker",
    "dateline",
    "format",
    "byline",
    "source",
    "topics",
    "storyline",
    "picture",
    "updated",
)

_Table = dict[str, Any]


def parse_paper(toml_text: str, story_texts: Mapping[tuple[str, str], str]) -> DemoPaper:
    """Makes the whole paper from paper.toml and the stories' texts, keyed by (edition key, story id).

    Raises UnableToParse, or KeyError for a table that lacks a field.
    """
    table = tomllib.loads(toml_text)
    editions = tuple(_make_edition(key, row, table["policies"]) for key, row in table["editions"].items())
    zones = {edition.key: edition.time_zone for edition in editions}
    stories = (
        parse_story(text, edition=edition, story_id=story_id, time_zone=zones[edition])
        for (edition, story_id), text in story_texts.items()
    )
    return DemoPaper(
        name=table["name"],
        dating=_make_dating(table["dating"]),
        editions=editions,
        sections=tuple(_make_section(key, row, zones) for key, row in table["sections"].items()),
        topics=tuple(DemoTopic(key=key, names={e: row[e] for e in zones}) for key, row in table["topics"].items()),
        contributors=tuple(_make_contributor(key, row, zones) for key, row in table["contributors"].items()),
        people=tuple(_make_person(key, row, zones) for key, row in table["people"].items()),
        sources=tuple(_make_source(key, row, zones) for key, row in table["sources"].items()),
        storylines=tuple(_make_storyline(key, row, zones) for key, row in table["storylines"].items()),
        pictures=tuple(_make_picture(key, row, editions) for key, row in table["pictures"].items()),
        standing_pages=tuple(
            _make_standing_page(key, edition, row)
            for key, rows in table["standing_pages"].items()
            for edition, row in rows.items()
        ),
        notices=tuple(_make_notice(row, zones) for row in table["notices"]),
        breaking_bar=_make_breaking_bar(table["breaking_bar"], zones),
        home_fronts={edition: tuple(ids) for edition, ids in table["home_fronts"].items()},
        letters=tuple(_make_letter(row, zones) for row in table["letters"]),
        stories=tuple(sorted(stories, key=lambda story: (story.published_at, story.edition, story.id))),
    )


def parse_story(text: str, *, edition: str, story_id: str, time_zone: ZoneInfo) -> DemoStory:
    """Makes one story from its file's text. Raises UnableToParse, naming the file and what is wrong."""
    place = f"{edition}/{story_id}.story"
    head, rule, body = text.partition("\n---\n")
    if not rule:
        raise UnableToParse(f"{place}: no line --- between the fields and the body")
    try:
        fields, corrections = _parse_fields(head)
        updated = fields.get("updated", "")
        return DemoStory(
            id=story_id,
            edition=edition,
            headline=fields["headline"],
            kicker=fields.get("kicker", ""),
            standfirst=fields["standfirst"],
            dateline=fields.get("dateline", ""),
            section=fields["section"],
            format=_parse_format(fields.get("format", "text")),
            byline=_split_keys(fields.get("byline", "")),
            source=fields.get("source", ""),
            topics=_split_keys(fields.get("topics", "")),
            storyline=fields.get("storyline", ""),
            picture=fields.get("picture", ""),
            published_at=_parse_time(fields["published"], time_zone),
            updated_at=_parse_time(updated, time_zone) if updated else None,
            corrections=corrections,
            body=parse_body(body),
        )
    except ValueError as error:
        raise UnableToParse(f"{place}: {error}") from error


def _parse_fields(head: str) -> tuple[dict[str, str], tuple[DemoCorrection, ...]]:
    fields: dict[str, str] = {}
    corrections: list[DemoCorrection] = []
    for line in head.splitlines():
        name, colon, value = (piece.strip() for piece in line.partition(":"))
        if not colon or not value:
            raise UnableToParse(f"not a field: {line!r}")
        if name == "correction":
            made_on, _, words = (piece.strip() for piece in value.partition("|"))
            corrections.append(DemoCorrection(made_on=date.fromisoformat(made_on), text=words))
        elif name in fields or name not in _REQUIRED + _OPTIONAL:
            raise UnableToParse(f"a field that is unknown or given twice: {name!r}")
        else:
            fields[name] = value
    missing = [name for name in _REQUIRED if name not in fields]
    if missing:
        raise UnableToParse(f"missing: {', '.join(missing)}")
    return fields, tuple(corrections)


def _parse_format(word: str) -> str:
    if word not in STORY_FORMATS:
        raise UnableToParse(f"not a format: {word!r}")
    return word


def _split_keys(text: str) -> tuple[str, ...]:
    return tuple(key.strip() for key in text.split(",") if key.strip())


def _parse_time(text: str, time_zone: ZoneInfo) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=time_zone)


def _words(row: _Table, field: str, editions: Iterable[str]) -> Words:
    return {edition: row[edition][field] for edition in editions}


def _make_dating(row: _Table) -> DemoDating:
    moves = {name: frozenset(row[name]) for name in ("days", "years", "never")}
    return DemoDating(day=row["day"], **moves)


def _make_edition(key: str, row: _Table, policies: Words) -> DemoEdition:
    plain = {name: value for name, value in row.items() if name not in ("publisher", "time_zone")}
    return DemoEdition(
        key=key,
        time_zone=ZoneInfo(row["time_zone"]),
        publisher=DemoPublisher(**row["publisher"]),
        policies=policies,
        **plain,
    )


def _make_section(key: str, row: _Table, editions: Iterable[str]) -> DemoSection:
    return DemoSection(key=key, names=_words(row, "name", editions), slugs=_words(row, "slug", editions))


def _make_contributor(key: str, row: _Table, editions: Iterable[str]) -> DemoContributor:
    return DemoContributor(
        key=key,
        names=_words(row, "name", editions),
        roles=_words(row, "role", editions),
        biographies=_words(row, "biography", editions),
        email=row["email"],
        picture=row["picture"],
    )


def _make_person(key: str, row: _Table, editions: Iterable[str]) -> DemoPerson:
    return DemoPerson(key=key, names=_words(row, "name", editions), roles=_words(row, "role", editions))


def _make_source(key: str, row: _Table, editions: Iterable[str]) -> DemoSource:
    names = _words(row, "name", editions)
    return DemoSource(key=key, names=names, licence=row["licence"], address=row["address"])


def _make_storyline(key: str, row: _Table, editions: Iterable[str]) -> DemoStoryline:
    return DemoStoryline(
        key=key,
        titles=_words(row, "title", editions),
        summaries=_words(row, "summary", editions),
        started_on=row["started_on"],
    )


def _make_picture(key: str, row: _Table, editions: Iterable[DemoEdition]) -> DemoPicture:
    """A picture without a credit of its own has the edition's."""
    keys = [edition.key for edition in editions]
    return DemoPicture(
        key=key,
        scene=row["scene"],
        alts=_words(row, "alt", keys),
        captions=_words(row, "caption", keys),
        credits={edition.key: row[edition.key].get("credit", edition.picture_credit) for edition in editions},
    )


def _make_standing_page(key: str, edition: str, row: _Table) -> DemoStandingPage:
    return DemoStandingPage(
        key=key, edition=edition, slug=row["slug"], title=row["title"], body=parse_body(row["body"])
    )


def _make_notice(row: _Table, editions: Iterable[str]) -> DemoNotice:
    return DemoNotice(
        key=row["key"],
        titles=_words(row, "title", editions),
        texts=_words(row, "text", editions),
        picture=row["picture"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        repeats_yearly=row["repeats_yearly"],
    )


def _make_breaking_bar(row: _Table, editions: Iterable[str]) -> DemoBreakingBar:
    return DemoBreakingBar(texts=_words(row, "text", editions), story=row["story"], hours=row["hours"])


def _make_letter(row: _Table, zones: Mapping[str, ZoneInfo]) -> DemoLetter:
    return DemoLetter(
        edition=row["edition"],
        name=row["name"],
        email=row["email"],
        sent_at=row["sent_at"].replace(tzinfo=zones[row["edition"]]),
        story=row["story"],
        text=row["text"].strip(),
    )
