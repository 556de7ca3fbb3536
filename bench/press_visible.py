"""How soon a publish is visible, and how fast everything is pressed: measured in this process, on a whole paper."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["FullPress", "Visible", "measure", "measure_full"]


@dataclass(frozen=True, slots=True)
class Visible:
    """Seconds from the newsroom's commit to the store's, for each publish; and how many queries the press asked."""

    seconds: tuple[float, ...]
    queries: tuple[int, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def p99(self) -> float:
        return _quantile(self.seconds, 0.99)


@dataclass(frozen=True, slots=True)
class FullPress:
    stories: int
    seconds: float

    @property
    def rate(self) -> float:
        """Stories a second, with every page around them."""
        return self.stories / self.seconds if self.seconds else 0.0


def measure(directory: Path, *, publishes: int = 30) -> Visible:
    """Publish ``publishes`` new stories of the paper in ``directory``, one after the other, and press each.

    No other press may run. Django must be set up for that paper. The stories stay; use a copy of a paper.
    """
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from broadsheet.common.settings import load_paper
    from broadsheet.press.run import Press
    from broadsheet.store import open_store
    from broadsheet.stories import publish
    from broadsheet.stories.queries import get_editions, get_sections

    paper = load_paper(directory)
    store = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb, sync=paper.store_sync)
    edition = get_editions()[0]
    sections = get_sections(edition.pk)
    press = Press(paper, store)
    press.press_until_idle()
    seconds, queries = [], []
    try:
        for number in range(publishes):
            story = _draft(edition, sections[number % len(sections)], number)
            publish.publish_story(story=story)
            with CaptureQueriesContext(connection) as asked:
                receipt = press.press_pending()
            assert receipt is not None
            # What the editor is told: from the log row to the commit that readers see (the calendar follows).
            seconds.append(receipt.seconds)
            queries.append(len(asked))
            press.press_until_idle()
    finally:
        store.close()
    return Visible(tuple(seconds), tuple(queries))


def measure_full(directory: Path, store_dir: Path, *, processes: int = 0) -> FullPress:
    """Press the whole paper in ``directory`` into a new store in ``store_dir``. Django must be set up for it."""
    from broadsheet.common.settings import load_paper
    from broadsheet.press.full import full_press
    from broadsheet.store import open_store

    paper = load_paper(directory)
    store = open_store(store_dir, readonly=False, size_gb=paper.store_size_gb, sync=paper.store_sync)
    try:
        begun = time.perf_counter()
        count = full_press(paper, store, processes=processes or _cores())
        return FullPress(count, time.perf_counter() - begun)
    finally:
        store.close()


def _draft(edition: Any, section: Any, number: int) -> Any:
    from broadsheet.stories import write

    body = [
        {"type": "paragraph", "value": f"<p>{'A sentence of measured length, no more. ' * 12}</p>"} for _ in range(8)
    ]
    return write.create_story(edition=edition, section=section, headline=f"Measured story {number}", body=body)


def _quantile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def _cores() -> int:
    import os

    return len(os.sched_getaffinity(0))
