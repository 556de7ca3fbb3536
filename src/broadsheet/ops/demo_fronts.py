"""Pin the demo's front pages, show its notices and breaking bar, and put letters into its inbox."""

from __future__ import annotations

from broadsheet.ops.demo.shapes import DemoPaper
from broadsheet.ops.demo_things import Things
from broadsheet.stories.models import Story

__all__ = ["make_fronts"]


def make_fronts(demo: DemoPaper, things: Things, stories: dict[tuple[str, str], Story]) -> None:
    """Do all of it."""
