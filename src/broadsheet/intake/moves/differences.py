"""How far a story in the paper is from the source: words, byline, date, section and lead picture."""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from broadsheet.common.html import text_of
from broadsheet.intake.moves.report import Difference
from broadsheet.intake.moves.shaping import Shaped
from broadsheet.stories.take_in import NewStory

__all__ = ["Worst", "difference", "words_of"]

_WORD = re.compile(r"\w+")
_LOST = {"byline": 0.2, "lead picture": 0.1, "date": 0.2, "section": 0.1}
_A_LEFT_OUT = 0.02
_TEXT_FIELDS = ("words", "speaker_name", "role", "caption", "rows", "title")


class Worst:
    """The differences that are worst of all seen, and no more of them than a person will read."""

    def __init__(self, most: int = 500) -> None:
        """Keep at most so many."""
        self._most = most
        self._heap: list[tuple[float, int, Difference]] = []
        self._seen = 0

    def add(self, one: Difference) -> None:
        """Look at one more."""
        self._seen += 1
        entry = (-one.likeness, -self._seen, one)
        if len(self._heap) < self._most:
            heapq.heappush(self._heap, entry)
        elif entry > self._heap[0]:
            heapq.heapreplace(self._heap, entry)

    def found(self) -> list[Difference]:
        """Return them, the worst first."""
        return [one for _, _, one in sorted(self._heap, reverse=True)]


def difference(shaped: Shaped, made: NewStory) -> Difference | None:
    """Compare what the source had with what the paper got; None when nobody looked and nothing is known to be lost.

    Every story that lost something is compared, and of the others a sample: there the words of the source are
    counted against those of the body.
    """
    story = shaped.story
    lost = [
        what
        for what, is_lost in (
            ("byline", bool(story.byline and not made.contributor_ids)),
            ("lead picture", bool(story.lead_picture and not made.lead_picture_id)),
            ("date", story.published_at is None),
            ("section", bool(story.section and not made.section_id)),
        )
        if is_lost
    ]
    if shaped.source_text is None and not lost and not story.left_out:
        return None
    says = [f"the {what} is missing" for what in lost] + list(dict.fromkeys(one.why for one in story.left_out))
    likeness = 1.0
    if shaped.source_text is not None:
        source, ours = Counter(_words(shaped.source_text)), Counter(_words(words_of(made.body)))
        common = sum((source & ours).values())
        likeness = 2 * common / max(sum(source.values()) + sum(ours.values()), 1) if source or ours else 1.0
        says += [f"{sum(gone.values()):,} words: {_few(gone)}" for gone in [source - ours] if gone]
    likeness -= sum(_LOST[what] for what in lost) + _A_LEFT_OUT * len(story.left_out)
    return Difference(story.source_id, story.headline, max(likeness, 0.0), tuple(says))


def words_of(body: Iterable[Any]) -> str:
    """Return every word that a body shows, captions and speakers among them."""
    return "\n".join(text_of(text) if "<" in text or "&" in text else text for one in body for text in _texts(one))


def _texts(block: Any) -> Iterator[str]:
    value = block["value"]
    if isinstance(value, str):
        yield value
    elif block["type"] == "gallery":
        yield value["title"]
        yield from (item["value"]["caption"] for item in value["pictures"])
    elif isinstance(value, dict):
        yield from (
            value[key] for key in ("words", "speaker_name", "role", "caption", "rows", "title") if value.get(key)
        )
        if isinstance(value.get("speaker"), str):
            yield value["speaker"]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _few(words: Counter[str]) -> str:
    return " ".join(word for word, _ in words.most_common(8))
