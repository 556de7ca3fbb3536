"""Pieces of a source to stories ready to be written, in other processes: all that needs no database is done here."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import islice
from typing import Any, NamedTuple

from broadsheet.common.orphans import end_with_parent
from broadsheet.intake.moves.old_pages import spelt
from broadsheet.intake.moves.sources import Context, Piece, Source, pieces, shape, source_text
from broadsheet.intake.moves.wagtail_body import body_values, shows_pictures
from broadsheet.intake.parsers.blocks import LeftOut, Paragraph
from broadsheet.intake.parsers.forbidden import cleaned_story, cleaned_text
from broadsheet.intake.parsers.shapes import IncomingStory, UnableToParse, content_hash
from broadsheet.intake.parsers.walk import FindPictures
from broadsheet.intake.parsers.wrong_bytes import LOST

__all__ = ["Shaped", "ShapedBatch", "shaped_batches"]

_SAME_WORDS = 200
_SAMPLE_EVERY = 50


class Shaped(NamedTuple):
    """A story on its way to the writer, with what was worked out about it."""

    story: IncomingStory
    """Without its blocks when `body` has them."""
    content: bytes
    """The same for the same story."""
    words: bytes | None
    """The same for stories with the same headline and text; None when the text is too short to tell."""
    address: str
    further: tuple[str, ...]
    """Old addresses in their one spelling; those that have none as they stand, so that the proof names them."""
    body: list[dict[str, Any]] | None
    """The body as the newsroom stores it; None when it shows pictures, which only the writer can find."""
    source_text: str | None
    """For a sample of the stories, the text that the source has."""


ShapedBatch = tuple[list[Shaped], list[str]]


def shaped_batches(
    source: Source, context: Context, complain: Callable[[str], None], workers: int | None, size: int
) -> Iterator[tuple[ShapedBatch, int]]:
    """Yield batches of stories and problems in the source's order, each with the number of pieces it was made of.

    A few are made ahead in `workers` processes (None: one a core); with 0 all is done here.
    """
    stream = (piece for piece, _ in pieces(source, context.plan, complain))
    workers = os.cpu_count() or 2 if workers is None else workers
    if workers == 0:
        find = context.find_pictures()
        while batch := list(islice(stream, size)):
            yield _shape_with(context, find, batch), len(batch)
        return
    with ProcessPoolExecutor(workers, initializer=_begin, initargs=(context,)) as pool:
        ahead = []
        for _ in range(workers + 2):
            if batch := list(islice(stream, size)):
                ahead.append((pool.submit(_shape_many, batch), len(batch)))
        while ahead:
            future, count = ahead.pop(0)
            yield future.result(), count
            if batch := list(islice(stream, size)):
                ahead.append((pool.submit(_shape_many, batch), len(batch)))


_here: dict[str, Any] = {}


def _begin(context: Context) -> None:
    end_with_parent()
    _here["context"], _here["find"] = context, context.find_pictures()


def _shape_many(batch: list[Piece]) -> ShapedBatch:
    return _shape_with(_here["context"], _here["find"], batch)


def _shape_with(context: Context, find: FindPictures | None, batch: list[Piece]) -> ShapedBatch:
    stories: list[Shaped] = []
    problems: list[str] = []
    for piece in batch:
        try:
            own = shape(context, find, piece)
        except UnableToParse as error:
            problems.append(str(error))
            continue
        # Of a piece with several languages nobody can say which words are whose.
        text = source_text(piece, context.plan) if len(own) == 1 and _is_sampled(own[0]) else None
        stories.extend(_shaped(story, text) for story in own)
    return stories, problems


def _shaped(story: IncomingStory, text: str | None) -> Shaped:
    story = cleaned_story(story)
    content, words = content_hash(story), _words_hash(story)
    if spoiled := tuple(_spoiled(story)):
        story = replace(story, left_out=(*story.left_out, *spoiled))
    body = None
    if not shows_pictures(story.blocks):
        left_out: list[LeftOut] = []
        body = body_values(story.blocks, _none, left_out)
        story = replace(story, blocks=(), left_out=(*story.left_out, *left_out) if left_out else story.left_out)
    address = spelt(story.address) or story.address
    further = tuple(dict.fromkeys(spelt(one) or one for one in story.old_addresses))
    return Shaped(story, content, words, address, further, body, None if text is None else cleaned_text(text))


def _spoiled(story: IncomingStory) -> Iterator[LeftOut]:
    """Name the places of a story where a character is lost: in this export, or before it was made."""
    texts = [story.headline, story.standfirst]
    for block in story.blocks:
        texts.extend(value for name in block.__slots__ if isinstance(value := getattr(block, name), str))
    for text in texts:
        if LOST in text:
            at = text.index(LOST)
            times = f" ({text.count(LOST)} times here)" if text.count(LOST) > 1 else ""
            yield LeftOut(
                text[max(at - 60, 0) : at + 60] + times, f"a character is spoiled in the source; {LOST} stands for it"
            )


def _none(_picture: object) -> None:
    return None


def _is_sampled(story: IncomingStory) -> bool:
    return hashlib.blake2b(story.source_id.encode("utf-8", "replace"), digest_size=2).digest()[0] % _SAMPLE_EVERY == 0


def _words_hash(story: IncomingStory) -> bytes | None:
    text = " ".join([block.html for block in story.blocks if isinstance(block, Paragraph)])
    if len(text) < _SAME_WORDS:
        return None
    return hashlib.blake2b(
        f"{story.language}\n{story.headline}\n{text}".encode("utf-8", "replace"), digest_size=16
    ).digest()
