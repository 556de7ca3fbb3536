"""What every parser gives: a story as it comes from outside, and how parsing fails."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Literal

from broadsheet.intake.parsers.blocks import Block, Embed, IncomingPicture, LeftOut, block_value

__all__ = [
    "Format",
    "IncomingContributor",
    "IncomingStory",
    "IncomingTerm",
    "Status",
    "UnableToParse",
    "content_hash",
]

Format = Literal["text", "video", "photo", "live"]
Status = Literal["published", "draft", "scheduled", "withdrawn"]


class UnableToParse(Exception):
    """The source cannot be read, or cannot be read further. What came before it stands.

    `line` counts from 1 and `offset` is in bytes of the input (0 and -1: not known).
    """

    def __init__(self, why: str, *, name: str = "", line: int = 0, offset: int = -1) -> None:
        """Keep where it happened; the message is one sentence for a person."""
        self.why, self.name, self.line, self.offset = why, name, line, offset
        where = ", ".join(
            part
            for part in (
                name,
                f"line {line:,}" if line else "",
                f"byte {offset:,}" if offset >= 0 else "",
            )
            if part
        )
        super().__init__(f"{why} ({where})." if where else f"{why}.")

    def __reduce__(self) -> tuple[Any, ...]:
        """Survive the way between processes."""
        return _again, (self.why, self.name, self.line, self.offset)

    def named(self, name: str) -> UnableToParse:
        """Return the same error with the file's name, for whoever knows it."""
        return UnableToParse(self.why, name=name, line=self.line, offset=self.offset)


def _again(why: str, name: str, line: int, offset: int) -> UnableToParse:
    return UnableToParse(why, name=name, line=line, offset=offset)


@dataclass(frozen=True, slots=True)
class IncomingTerm:
    """A section or topic as the source has it: its key in addresses, and its name."""

    key: str
    name: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class IncomingContributor:
    """A name in a byline, with the source's key where it has one."""

    name: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class IncomingStory:
    """One story in one language, as it comes from outside. Only `source_id` and `headline` are always there."""

    source_id: str
    headline: str
    address: str = ""
    old_addresses: tuple[str, ...] = ()
    kind: Literal["story", "page"] = "story"
    status: Status = "published"
    kicker: str = ""
    standfirst: str = ""
    dateline: str = ""
    byline: tuple[IncomingContributor, ...] = ()
    section: IncomingTerm | None = None
    topics: tuple[IncomingTerm, ...] = ()
    language: str = ""
    translation_key: str = ""
    format: Format = "text"
    published_at: datetime | None = None
    updated_at: datetime | None = None
    source_name: str = ""
    lead_picture: IncomingPicture | None = None
    lead_embed: Embed | None = None
    blocks: tuple[Block, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def content_hash(story: IncomingStory) -> bytes:
    """Return 16 bytes that differ when anything of the story that is kept differs (left-outs do not count)."""
    values: list[Any] = []
    for field in fields(story):
        value = getattr(story, field.name)
        if field.name == "left_out":
            continue
        if field.name == "blocks":
            value = [block_value(block) for block in value]
        values.append(value)
    raw = json.dumps(values, ensure_ascii=False, default=_plain, separators=(",", ":"))
    return hashlib.blake2b(raw.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    return [getattr(value, name) for name in value.__slots__]  # type: ignore[attr-defined]
