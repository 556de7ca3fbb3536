"""One publish a second, through the newsroom's verbs and the press, until ended: ``python -m bench.publisher DIR``.

Prints a line after each, so that whoever started it knows when the first is live.
"""

from __future__ import annotations

import sys
import time
from typing import Any

__all__ = ["draft_maker"]


def main() -> None:
    """Publish and press in this process, a second apart."""
    from broadsheet.common.settings import load_paper
    from broadsheet.ops.processes import set_up_django

    paper = load_paper(sys.argv[1])
    set_up_django(paper)
    from broadsheet.press.run import Press
    from broadsheet.store import open_store
    from broadsheet.stories import publish

    store = open_store(paper.store_dir, readonly=False, size_gb=paper.store_size_gb, sync=paper.store_sync)
    press = Press(paper, store)
    make_draft = draft_maker()
    due = time.monotonic()
    number = 0
    while True:
        publish.publish_story(story=make_draft(f"Beside the load {time.time():.3f}"))
        press.press_until_idle()
        number += 1
        print(number, flush=True)
        due += 1
        time.sleep(max(0.0, due - time.monotonic()))


def draft_maker() -> Any:
    """A function from a headline to a draft in the first edition, its sections by turns. Django must be set up."""
    from itertools import cycle

    from broadsheet.stories import write
    from broadsheet.stories.models import Contributor
    from broadsheet.stories.queries import get_editions, get_sections

    edition = get_editions()[0]
    sections = cycle(get_sections(edition.pk))
    by = list(Contributor.objects.order_by("pk")[:1])
    body = [
        {"type": "paragraph", "value": f"<p>{'A sentence of measured length, no more. ' * 12}</p>"} for _ in range(8)
    ]

    def make(headline: str) -> Any:
        return write.create_story(
            edition=edition, section=next(sections), headline=headline, body=body, contributors=by
        )

    return make


if __name__ == "__main__":
    main()
