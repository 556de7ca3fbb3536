"""What the index keeps of a story: fields, the terms in them, and the story itself for showing hits.

Every term stands behind its edition (``az/``), so a search never looks at another edition's postings and one edition's
words are never suggested in another.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import local
from typing import NamedTuple

import tantivy
import zstandard

from broadsheet.common.language import fold, spaced_terms

from .document import Document, Named

__all__ = [
    "BOOKMARK",
    "HEADLINE_END",
    "VERSION",
    "Kept",
    "Prepared",
    "address_key",
    "build_schema",
    "keys_of",
    "name_key",
    "named_of",
    "names_of",
    "prepare",
    "rank_of",
    "read_kept",
    "second_of",
    "to_bookmark",
    "to_index",
    "to_name",
    "typed_words",
    "write_kept",
]

VERSION = 3
"""Of the fields and of what stands in them: an index of another version is made anew beside the one in use."""
BOOKMARK = "!bookmark"
HEADLINE_END = "¶"  # a term no text has: keeps a phrase from running over from the headline into the text

_LETTERS = re.compile(r"[^\W_]+")
# The newest-first order of the whole index in one number: seconds since a day long before newspapers, then the story.
_BEFORE_NEWSPAPERS = 1 << 34
_ID_BITS = 28
_own = local()
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Kept:
    """What is shown of a hit."""

    id: int
    edition: str
    language: str
    address: str
    headline: str
    standfirst: str
    body_text: str
    section: str
    section_name: str
    format: str = ""


class Prepared(NamedTuple):
    """A story whose texts are cut into terms: cheap to hand from one process to another, and to add."""

    id: int
    edition: str
    language: str
    names: tuple[tuple[str, Named], ...]
    rank: int
    year: int
    section: str
    keys: list[str]
    own_keys: bytes
    headline: str
    body: str
    typed: str
    kept: bytes


def build_schema() -> tantivy.Schema:
    """The fields of the index. Whoever changes them raises the version."""
    fields = tantivy.SchemaBuilder()
    # Signed, because the binding takes a number to delete by for a signed one and then silently deletes nothing.
    fields.add_integer_field("id", indexed=True, fast=True)
    fields.add_unsigned_field("rank", fast=True)
    fields.add_unsigned_field("year", fast=True)
    fields.add_text_field("section", tokenizer_name="raw", index_option="basic", fast=True)
    fields.add_text_field("keys", tokenizer_name="raw", index_option="basic")
    fields.add_text_field("headline", tokenizer_name="whitespace", index_option="freq")
    fields.add_text_field("body", tokenizer_name="whitespace", index_option="position")
    fields.add_text_field("typed", tokenizer_name="whitespace", index_option="basic")
    fields.add_text_field("naming", tokenizer_name="whitespace", index_option="basic")
    fields.add_bytes_field("kept", stored=True)
    fields.add_bytes_field("own_keys", stored=True)
    return fields.build()


def prepare(document: Document) -> Prepared:
    """Cut a story's texts into terms; needs no index, so it may be done in any process."""
    scope = f"{document.edition}/"
    headline = spaced_terms(document.headline, document.language, scope)
    parts = (document.standfirst, document.body_text)
    keys = list(keys_of(document))
    return Prepared(
        id=document.id,
        edition=document.edition,
        language=document.language,
        names=tuple(names_of(document)),
        rank=rank_of(document.published_at, document.id),
        year=document.year or _year(document.published_at),
        section=document.section,
        keys=[*keys, address_key(document.edition, document.address)],
        own_keys="\n".join(key.removeprefix(scope) for key in keys).encode(),
        headline=headline,
        body=f" {HEADLINE_END} ".join([headline, *(spaced_terms(part, document.language, scope) for part in parts)]),
        typed=" ".join(scope + word for word in dict.fromkeys(typed_words(document))),
        kept=write_kept(document),
    )


def to_index(story: Prepared) -> tantivy.Document:
    """A story as the index takes it."""
    made = tantivy.Document()
    made.add_integer("id", story.id)
    made.add_unsigned("rank", story.rank)
    made.add_unsigned("year", story.year)
    made.add_text("section", story.section)
    for key in story.keys:
        made.add_text("keys", key)
    made.add_bytes("own_keys", story.own_keys)
    made.add_text("headline", story.headline)
    made.add_text("body", story.body)
    made.add_text("typed", story.typed)
    made.add_bytes("kept", story.kept)
    return made


def to_name(edition: str, language: str, kind: str, named: Named, rank: int) -> tantivy.Document:
    """A person, topic or contributor as something that can be suggested; a section only as something with a name."""
    words = fold(named.name, language).replace("-", " ").split() if kind != "section" else []
    made = tantivy.Document()
    made.add_text("keys", name_key(edition, kind, named.key))
    made.add_text("naming", " ".join(f"{edition}/{word}" for word in words))
    made.add_unsigned("rank", rank)
    made.add_bytes("kept", json.dumps([kind, named.key, named.name], ensure_ascii=False).encode())
    return made


def to_bookmark(number: int) -> tantivy.Document:
    """How far the index has read the log, committed together with what it read."""
    made = tantivy.Document()
    made.add_text("keys", BOOKMARK)
    made.add_bytes("kept", str(number).encode())
    return made


def keys_of(document: Document) -> Iterator[str]:
    """The exact terms a story is filtered by."""
    edition = document.edition
    yield f"{edition}/"
    for kind, named in named_of(document):
        yield f"{edition}/{kind}:{named.key}"
    for kind, key in (("section", document.section), ("storyline", document.storyline), ("format", document.format)):
        if key:
            yield f"{edition}/{kind}:{key}"


def address_key(edition: str, address: str) -> str:
    """The term by which a search leaves out a story whose address was taken down."""
    return f"{edition}/@{address}"


def named_of(document: Document) -> Iterator[tuple[str, Named]]:
    """Whoever and whatever the story names, by kind."""
    for kind, several in (("author", document.contributors), ("topic", document.topics), ("person", document.people)):
        for named in several:
            yield kind, named


def names_of(document: Document) -> Iterator[tuple[str, Named]]:
    """Everything whose name is looked up at answer time, by kind."""
    yield from named_of(document)
    if document.section:
        yield "section", Named(document.section, document.section_name)


def name_key(edition: str, kind: str, key: str) -> str:
    """The term of a person, topic or contributor as something that can be suggested."""
    return f"!{edition}/{kind}:{key}"


def typed_words(document: Document) -> list[str]:
    """The words of the headline as people type them: whole, in small letters, without diacritics."""
    return _LETTERS.findall(fold(document.headline, document.language))


def rank_of(published_at: int, story_id: int) -> int:
    """One number that sorts stories by time, then id."""
    return (max(published_at + _BEFORE_NEWSPAPERS, 0) << _ID_BITS) | (story_id & ((1 << _ID_BITS) - 1))


def second_of(rank: int) -> int:
    """The publishing time in a rank."""
    return (rank >> _ID_BITS) - _BEFORE_NEWSPAPERS


def _year(published_at: int) -> int:
    return (_EPOCH + timedelta(seconds=published_at)).year


def write_kept(document: Document) -> bytes:
    """What is shown of a hit, packed."""
    shown = (document.id, document.edition, document.language, document.address, document.headline)
    more = (document.standfirst, document.body_text, document.section, document.section_name, document.format)
    return _compressor().compress(json.dumps([*shown, *more], ensure_ascii=False).encode())


def _compressor() -> zstandard.ZstdCompressor:
    """One a thread: making one costs more than compressing a story."""
    if not hasattr(_own, "compressor"):
        _own.compressor = zstandard.ZstdCompressor(3)
    compressor: zstandard.ZstdCompressor = _own.compressor
    return compressor


def read_kept(packed: bytes) -> Kept:
    """What ``write_kept`` packed."""
    return Kept(*json.loads(zstandard.decompress(packed)))
