"""A verdict follows from a measured figure and the goal, and from nothing else."""

from __future__ import annotations

import math
import statistics

import pytest
from bench.goals import GOALS, GROUPS, MILLION
from bench.rows import NOT_MEASURED, Figure, Goal, Row, median, quantile, rows_of
from hypothesis import given
from hypothesis import strategies as st

NUMBERS = st.lists(st.floats(0, 1e6), min_size=1, max_size=300)


@pytest.mark.parametrize(
    ("goal", "figure", "verdict"),
    [
        (Goal("g", "r", least=600), Figure(600), "yes"),
        (Goal("g", "r", least=600), Figure(599.9), "no"),
        (Goal("g", "r", most=0.25), Figure(0.25), "yes"),
        (Goal("g", "r", most=0.25), Figure(0.2501), "no"),
        (Goal("g", "r", most=0), Figure(0), "yes"),
        (Goal("g", "r", most=0), Figure(1), "no"),
        (Goal("g", "r", least=0.9, most=1.1), Figure(1.2), "no"),
        (Goal("g", "r", least=0.9, most=1.1), Figure(0.8), "no"),
        (Goal("g", "r", least=0.5, of_nginx=True), Figure(50, nginx=100), "yes"),
        (Goal("g", "r", least=0.5, of_nginx=True), Figure(49, nginx=100), "no"),
        # Many requests a second are nothing without nginx's in the same minutes.
        (Goal("g", "r", least=0.5, of_nginx=True), Figure(1e6), NOT_MEASURED),
        (Goal("g", "r", least=0.5, of_nginx=True), Figure(1e6, nginx=0.0), NOT_MEASURED),
        (Goal("g", "r", least=0.5, of_nginx=True), Figure(90, nginx=100, cpu_ratio=0.4), "no"),
        (Goal("g", "r", least=0.5, of_nginx=True), Figure(40, nginx=100, cpu_ratio=0.9), "no"),
        (Goal("g", "r", most=1), Figure(math.nan), NOT_MEASURED),
        (Goal("g", "r", least=1), Figure(math.inf), NOT_MEASURED),
        (Goal("g", "r", most=1), None, NOT_MEASURED),
        (Goal("g", "r"), Figure(3), "-"),
        (Goal("g", "r"), None, NOT_MEASURED),
    ],
)
def test_verdict(goal, figure, verdict):
    assert Row(goal, figure, 10_000).verdict == verdict


def test_a_goal_for_a_million_is_not_reached_with_fewer():
    goal = Goal("g", "r", most=20, stories=MILLION)
    assert Row(goal, Figure(5), 10_000).verdict == "yes at 10,000; 1,000,000 not measured"
    assert Row(goal, Figure(21), 10_000).verdict == "no"
    assert Row(goal, Figure(5), MILLION).verdict == "yes"


def test_rows_without_a_figure_say_why():
    goals = (Goal("a", "one"), Goal("a", "two"), Goal("b", "three"), Goal("c", "four"))
    rows = rows_of(goals, {"one": Figure(1)}, {"two": "of the row", "b": "of the group"}, 10)
    assert [row.why for row in rows] == ["", "of the row", "of the group", "the group gave no figure for it"]
    assert [row.verdict for row in rows] == ["-", NOT_MEASURED, NOT_MEASURED, NOT_MEASURED]


def test_a_figure_that_no_goal_names_makes_no_row():
    assert rows_of((), {"other": Figure(1)}, {}, 10) == []


@given(NUMBERS)
def test_median_is_the_middle(values):
    assert median(values) == statistics.median(values)


@given(NUMBERS, st.floats(0.01, 1))
def test_quantile_has_its_share_at_or_below_and_no_smaller_value_does(values, share):
    found = quantile(values, share)
    assert found in values
    assert sum(one <= found for one in values) >= share * len(values) - 1e-6
    below = sum(one < found for one in values)
    assert below < share * len(values) + 1e-6


def test_p99_of_few_is_the_worst():
    assert quantile(range(40), 0.99) == 39
    assert quantile(range(1, 101), 0.99) == 99
    assert quantile(range(1, 201), 0.99) == 198


@pytest.mark.parametrize("of", [median, lambda values: quantile(values, 0.99)])
def test_nothing_measured_is_no_number(of):
    with pytest.raises(ValueError, match="no value was measured"):
        of([])


def test_every_row_has_a_name_of_its_own_and_a_group_that_measures_it():
    from bench.__main__ import _DOERS

    names = [goal.name for goal in GOALS]
    assert len(names) == len(set(names))
    assert set(GROUPS) == {*_DOERS, "sizes"}
    assert not any(goal.least is not None and goal.least <= 0 for goal in GOALS), "no goal that anything reaches"
