"""The rows of the table: what was measured, what was to be reached, and whether it was. Pure arithmetic.

A verdict is only ever made of a figure that a group of measurements returned. A row without one says why.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

__all__ = ["NOT_MEASURED", "Figure", "Goal", "Row", "median", "quantile", "rows_of"]

NOT_MEASURED = "not measured"


@dataclass(frozen=True, slots=True)
class Figure:
    """What a group measured for one row. ``nginx``: the same of nginx in the same minutes, where it has a meaning.

    ``cpu_ratio``: nginx's processor time a request to ours. Where the load and not the server was at its end, requests
    a second flatter whoever is slower; so the ratio that is judged is the smaller of the two.
    """

    value: float
    runs: int = 1
    nginx: float | None = None
    note: str = ""
    all: tuple[float, ...] = ()
    cpu_ratio: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours to nginx's, the worse of the two ways; None when there is no nginx figure to divide by."""
        if self.nginx is None or not self.nginx > 0:
            return None
        by_requests = self.value / self.nginx
        return by_requests if self.cpu_ratio is None else min(by_requests, self.cpu_ratio)


@dataclass(frozen=True, slots=True)
class Goal:
    """One row of the table before it is measured. ``least`` and ``most`` are about the value or, with
    ``of_nginx``, about the ratio to nginx; a row with neither is there to be read. ``stories``: the archive that the
    goal speaks of, 0 for any.
    """

    group: str
    name: str
    unit: str = ""
    least: float | None = None
    most: float | None = None
    of_nginx: bool = False
    stories: int = 0

    @property
    def words(self) -> str:
        """What was to be reached, to be printed."""
        if self.least is None and self.most is None:
            return "-"
        number = self.least if self.least is not None else self.most
        unit = "of nginx" if self.of_nginx else self.unit
        at = f" at {self.stories:,} stories" if self.stories else ""
        return f"{'at least' if self.least is not None else 'at most'} {number:,g} {unit}".rstrip() + at


@dataclass(frozen=True, slots=True)
class Row:
    """A goal with what became of it. ``why``: the reason when there is no figure."""

    goal: Goal
    figure: Figure | None
    stories: int
    why: str = ""
    where: Mapping[str, object] = field(default_factory=dict)

    @property
    def judged(self) -> float | None:
        """The number that the goal is about; None when it was not measured."""
        if self.figure is None:
            return None
        number = self.figure.ratio if self.goal.of_nginx else self.figure.value
        return number if number is not None and math.isfinite(number) else None

    @property
    def verdict(self) -> str:
        """``yes``, ``no``, ``not measured``; ``-`` for a row without a goal.

        A goal that speaks of a larger archive than this one can fail here, but be reached only there.
        """
        number = self.judged
        if number is None:
            return NOT_MEASURED
        if self.goal.least is None and self.goal.most is None:
            return "-"
        reached = (self.goal.least is None or number >= self.goal.least) and (
            self.goal.most is None or number <= self.goal.most
        )
        if not reached:
            return "no"
        if self.stories < self.goal.stories:
            return f"yes at {self.stories:,}; {self.goal.stories:,} {NOT_MEASURED}"
        return "yes"


def rows_of(goals: Sequence[Goal], figures: Mapping[str, Figure], whys: Mapping[str, str], stories: int) -> list[Row]:
    """Every goal with its figure, or with the reason its group gave (``whys``: by row or by group) for having none."""
    rows = []
    for goal in goals:
        figure = figures.get(goal.name)
        why = "" if figure else whys.get(goal.name) or whys.get(goal.group) or "the group gave no figure for it"
        rows.append(Row(goal, figure, stories, why))
    return rows


def median(values: Sequence[float]) -> float:
    """The middle value. Raises ``ValueError`` for none: no row may come from nothing."""
    if not values:
        raise ValueError("no value was measured")
    return statistics.median(values)


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that a ``share`` of all are no larger than; of fewer than 100 values, p99 is the worst."""
    if not values:
        raise ValueError("no value was measured")
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered) - 1e-9) - 1)]
