"""The paper's first edition, asked once a request: it gives the desk its name, its clock and its language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from broadsheet.stories.models import Edition

__all__ = ["FirstEdition", "first_edition"]


@dataclass(frozen=True, slots=True)
class FirstEdition:
    """What the desk takes from it; of a paper without any, what Django would take."""

    masthead: str = ""
    time_zone: str = "UTC"
    language: str = "en"


def first_edition(request: Any = None) -> FirstEdition:
    """One small query, the first time in a request; ``request`` remembers."""
    kept: FirstEdition | None = getattr(request, "first_edition", None)
    if kept is None:
        row = Edition.objects.order_by("position", "pk").values_list("masthead", "time_zone", "language").first()
        kept = FirstEdition(*row) if row else FirstEdition()
        if request is not None:
            request.first_edition = kept
    return kept
