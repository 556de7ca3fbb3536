"""Reads the small markup of a demo story's body into blocks.

Chunks are parted by empty lines. A chunk that starts with `!` is a block of its own kind, `## ` a subheading,
`> ` a quote, anything else a paragraph with *emphasis*, **strong** and [link text](story:other-id).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from broadsheet.ops.demo.blocks import (
    Block,
    GalleryBlock,
    NoteBlock,
    ParagraphBlock,
    PictureBlock,
    PullQuoteBlock,
    QuoteBlock,
    RelatedBlock,
    Run,
    SubheadingBlock,
    TableBlock,
    VideoBlock,
)

__all__ = ["UnableToParse", "parse_body", "parse_runs"]

_MARK = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\*(?P<emphasis>[^*]+)\*|\[(?P<text>[^\]]+)\]\((?P<link>[^)\s]+)\)")
_ORIGINAL = re.compile(r"original\((?P<language>[a-z]{2,3})\):\s*(?P<words>.+)")
_LINK = re.compile(r"story:[a-z0-9-]+|https://\S+")


class UnableToParse(ValueError):
    """A file of the demo paper does not say what it should; the message names the place."""


def parse_body(text: str) -> tuple[Block, ...]:
    """Turns a body into its blocks, in order. Raises UnableToParse with the chunk that it cannot read."""
    return tuple(_parse_chunk(chunk) for chunk in _split_chunks(text))


def parse_runs(text: str) -> tuple[Run, ...]:
    """Turns one paragraph into runs of plain, emphasised, strong and linked text."""
    runs: list[Run] = []
    start = 0
    for found in _MARK.finditer(text):
        if found.start() > start:
            runs.append(Run(text[start : found.start()]))
        runs.append(_make_run(found))
        start = found.end()
    if start < len(text):
        runs.append(Run(text[start:]))
    if any("*" in run.text for run in runs):
        raise UnableToParse(f"an asterisk without its partner: {text[:60]!r}")
    return tuple(runs)


def _make_run(found: re.Match[str]) -> Run:
    if found["strong"]:
        return Run(found["strong"], strong=True)
    if found["emphasis"]:
        return Run(found["emphasis"], emphasis=True)
    if not _LINK.fullmatch(found["link"]):
        raise UnableToParse(f"a link that is neither story:id nor https: {found['link']!r}")
    return Run(found["text"], link=found["link"])


def _split_chunks(text: str) -> Iterator[list[str]]:
    """Yields the lines of each chunk. A line that starts a `!` block ends the chunk before it."""
    chunk: list[str] = []
    for line in (*text.splitlines(), ""):
        line = line.strip()
        if chunk and (not line or line.startswith("!")):
            yield chunk
            chunk = []
        if line:
            chunk.append(line)


def _parse_chunk(lines: list[str]) -> Block:
    first = lines[0]
    if first.startswith("!"):
        name, _, rest = first[1:].partition(" ")
        if name == "table":
            return _parse_table(lines[1:])
        if name not in _BLOCKS or not rest.strip() or len(lines) > 1:
            raise UnableToParse(f"not a block: {first[:60]!r}")
        return _BLOCKS[name](rest.strip())
    if first.startswith(">"):
        return _parse_quote(lines)
    if first.startswith("## "):
        if len(lines) > 1:
            raise UnableToParse(f"no empty line after the subheading {first!r}")
        return SubheadingBlock(first[3:].strip())
    return ParagraphBlock(parse_runs(" ".join(lines)))


def _parse_quote(lines: list[str]) -> QuoteBlock:
    words: list[str] = []
    speaker = original = language = ""
    for line in lines:
        if not line.startswith(">"):
            raise UnableToParse(f"a quote that runs into other text: {line[:60]!r}")
        line = line[1:].strip()
        if line.startswith("-- "):
            speaker = line[3:].strip()
        elif found := _ORIGINAL.fullmatch(line):
            original, language = found["words"], found["language"]
        elif line:
            words.append(line)
    if not words or not speaker:
        raise UnableToParse(f"a quote without words or speaker: {lines[0][:60]!r}")
    person, name, role, where = _parse_speaker(speaker)
    return QuoteBlock(" ".join(words), person, name, role, where, original, language)


def _parse_speaker(text: str) -> tuple[str, str, str, str]:
    """Reads `person-key | where`, or `Plain Name, role | where`. A key is lower-case ASCII with a hyphen."""
    who, _, where = (piece.strip() for piece in text.partition("|"))
    if re.fullmatch(r"[a-z]+(-[a-z]+)+", who):
        return who, "", "", where
    name, _, role = (piece.strip() for piece in who.partition(","))
    return "", name, role, where


def _parse_gallery(text: str) -> GalleryBlock:
    return GalleryBlock(tuple(key.strip() for key in text.split(",")))


def _parse_video(text: str) -> VideoBlock:
    found = re.fullmatch(r"(\w+):([\w-]{11})\s*\|\s*poster ([a-z-]+)\s*\|\s*(.+)", text)
    if not found:
        raise UnableToParse(f"a video needs provider:id | poster key | title: {text[:60]!r}")
    return VideoBlock(*found.groups())


def _parse_table(lines: list[str]) -> TableBlock:
    rows = tuple(tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines)
    if len(rows) < 2 or len({len(row) for row in rows}) != 1:
        raise UnableToParse(f"a table needs a heading, a row and equal widths: {lines[:1]!r}")
    return TableBlock(rows)


_BLOCKS: dict[str, Callable[[str], Block]] = {
    "picture": PictureBlock,
    "gallery": _parse_gallery,
    "video": _parse_video,
    "pullquote": PullQuoteBlock,
    "related": RelatedBlock,
    "note": lambda text: NoteBlock(parse_runs(text)),
}
