"""Standing pages of a source ("About us"), taken in beside those the paper has already."""

from __future__ import annotations

from typing import Any

from broadsheet.common.addresses import slug_of
from broadsheet.stories import write
from broadsheet.stories.models import Edition, StandingPage

__all__ = ["take_standing_page"]

_LONGEST = 50


def take_standing_page(edition_key: str, key: str, title: str, body: list[dict[str, Any]]) -> tuple[str, bool]:
    """Take a standing page in; return its address, and whether it had to stand beside another with its key.

    Nearly every old site has its `/about/`, and so has a new paper: neither text may vanish. A page that says the
    same came in before a kill. Raises Django's `ValidationError`.
    """
    edition, title = Edition.objects.get(key=edition_key), title[:160]
    key = slug_of(key, longest=_LONGEST)
    own, number = key, 1
    while present := StandingPage.objects.filter(edition=edition, key=own).first():
        if present.title == title and _words(present.body.raw_data) == _words(body):
            return f"/{edition.key}/{own}", number > 1
        number += 1
        own = f"{key[: _LONGEST - 1 - len(str(number))]}-{number}"
    write.create_standing_page(edition=edition, key=own, title=title, body=body)
    return f"/{edition.key}/{own}", number > 1


def _words(body: Any) -> list[tuple[str, str]]:
    return [(block["type"], str(block["value"])) for block in body]
