"""Draws what waits for a share card, in the worker: ``media/r/cards/<two letters>/<digest of the words>.png``."""

from __future__ import annotations

import os
import tempfile
import time
from hashlib import blake2b
from pathlib import Path
from urllib.parse import urlsplit

from broadsheet.common.settings import Paper
from broadsheet.site import share_card
from broadsheet.stories.share_cards import (
    CardWords,
    ask_for_cards_of_newest,
    cards_in_use,
    cards_of,
    note_share_cards,
    waiting_for_cards,
)

__all__ = ["CardDrawer", "card_address"]

NEWEST = 300
"""So many of each edition's newest stories have a card, however they came in."""
_AT_ONCE = 5
_LOOK_AGAIN = 600.0
_KEPT_AFTER = 3600.0
"""So long a replaced card stays: the press has its story by then, and so has who read the page a moment before."""
_COMPARED = 5000
_DRAWING = "1"
"""Raised when the drawing itself changes: old cards then have other names, and the newest are drawn again."""


class CardDrawer:
    """The worker's job; call it again and again. Says whether there was something to draw."""

    def __init__(self, paper: Paper) -> None:
        self._folder = paper.media_dir / "r"
        self._host = urlsplit(paper.public_url).netloc
        self._looked_at = -_LOOK_AGAIN
        self._replaced: dict[str, tuple[int, float]] = {}

    def __call__(self) -> bool:
        """Draw a few that wait; when none does, look from time to time whether the newest have theirs."""
        self._remove_replaced()
        waiting = waiting_for_cards(_AT_ONCE)
        if not waiting and time.monotonic() - self._looked_at >= _LOOK_AGAIN:
            self._looked_at = time.monotonic()
            ask_for_cards_of_newest(NEWEST, lambda words: card_address(words, self._host))
            waiting = waiting_for_cards(_AT_ONCE)
        if not waiting:
            return False
        before = cards_of(waiting)
        drawn = {number: (words, self._draw(words)) for number, words in waiting.items()}
        note_share_cards(drawn)
        for number, old in before.items():
            if old != drawn[number][1]:
                self._replaced[old] = (number, time.monotonic())
        return True

    def _remove_replaced(self) -> None:
        """Remove the cards that were replaced an hour ago, but for one that a story has again."""
        over = {old for old, (_, at) in self._replaced.items() if time.monotonic() - at >= _KEPT_AFTER}
        if not over:
            return
        owners = [self._replaced.pop(old)[0] for old in over]
        for address in over - cards_in_use(_COMPARED) - set(cards_of(owners).values()):
            (self._folder / address.removeprefix("/m/")).unlink(missing_ok=True)

    def _draw(self, words: CardWords) -> str:
        """Draw unless it lies there already; returns its address."""
        address = card_address(words, self._host)
        place = self._folder / address.removeprefix("/m/")
        if not place.exists():
            body = share_card.draw(
                headline=words.headline,
                masthead=words.masthead,
                section=words.section,
                host=self._host,
                direction=words.direction,
            )
            _put(place, body)
        return address


def card_address(words: CardWords, host: str) -> str:
    """Where readers get the card with these words: its name says what stands on it."""
    said = (_DRAWING, words.headline, words.masthead, words.section, words.direction, host)
    digest = blake2b(repr(said).encode(), digest_size=10).hexdigest()
    return f"/m/cards/{digest[:2]}/{digest}.png"


def _put(place: Path, body: bytes) -> None:
    """Beside its place first: a reader gets the whole file or none."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=place.parent, prefix=".drawing-", delete=False) as unfinished:
        unfinished.write(body)
    os.chmod(unfinished.name, 0o644)
    os.replace(unfinished.name, place)
