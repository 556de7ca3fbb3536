"""Fronts by hand: pins in order, notices by the edition's calendar, bars that end by themselves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from broadsheet.fronts import due, queries, write
from broadsheet.stories import publish
from broadsheet.stories import queries as stories
from broadsheet.stories import write as writing

pytestmark = pytest.mark.django_db

NOW = datetime(2025, 3, 19, 15, 50, tzinfo=UTC)


@pytest.fixture
def three(clock, small_paper):
    return [
        publish.publish_story(
            story=writing.create_story(edition=small_paper.az, headline=f"Xəbər {number}", section=small_paper.dunya)
        )
        for number in range(3)
    ]


def rows_after(number: int) -> list[tuple]:
    return [(row.kind, row.object_id) for row in stories.log_after(number, 100)]


def pinned(edition, section=None) -> list[int]:
    return [one.story_id for one in queries.pins_of(edition.pk, section.pk if section else None)]


def test_a_pin_moves_the_others_down_and_is_told_once(small_paper, three):
    first, second, third = three
    write.set_front(edition=small_paper.az, pins=[write.Pinned(first), write.Pinned(second)])
    head = stories.log_head()
    write.pin(edition=small_paper.az, story=third, position=1, headline="Başqa başlıq")
    assert pinned(small_paper.az) == [first.pk, third.pk, second.pk]
    assert queries.pins_of(small_paper.az.pk)[1].headline == "Başqa başlıq"
    assert rows_after(head) == [("front", None)]
    write.pin(edition=small_paper.az, story=second)
    write.unpin(edition=small_paper.az, story=first)
    assert pinned(small_paper.az) == [second.pk, third.pk]


def test_a_sections_front_is_another_one(small_paper, three):
    write.pin(edition=small_paper.az, story=three[0])
    head = stories.log_head()
    write.pin(edition=small_paper.az, section=small_paper.dunya, story=three[1])
    assert rows_after(head) == [("front", small_paper.dunya.pk)]
    assert pinned(small_paper.az) == [three[0].pk]
    assert pinned(small_paper.az, small_paper.dunya) == [three[1].pk]
    assert queries.sections_with(three[1].pk) == [(small_paper.az.pk, small_paper.dunya.pk)]


def test_what_readers_may_not_see_is_not_on_a_front(small_paper, three):
    first, second, third = three
    write.set_front(
        edition=small_paper.az,
        pins=[write.Pinned(first), write.Pinned(second, until=NOW + timedelta(hours=1)), write.Pinned(third)],
    )
    publish.unpublish_story(story=first)
    assert pinned(small_paper.az) == [second.pk, third.pk]
    later = NOW + timedelta(hours=1)
    assert [one.story_id for one in queries.pins_of(small_paper.az.pk, now=later)] == [third.pk]


def test_a_front_takes_only_its_editions_stories_and_each_once(small_paper, three):
    with pytest.raises(write.UnableToPin, match="another edition"):
        write.pin(edition=small_paper.en, story=three[0])
    with pytest.raises(write.UnableToPin, match="another edition"):
        write.pin(edition=small_paper.az, section=small_paper.world, story=three[0])
    with pytest.raises(write.UnableToPin, match="once"):
        write.set_front(edition=small_paper.az, pins=[write.Pinned(three[0]), write.Pinned(three[0])])


def test_a_notice_begins_and_ends_at_the_editions_midnights(small_paper):
    write.save_notice(edition=small_paper.az, title="Anım günü", starts_on=date(2025, 3, 20), ends_on=date(2025, 3, 21))
    near = queries.notice_near(small_paper.az, now=NOW)
    assert (near.since, near.until) == (
        datetime(2025, 3, 19, 20, 0, tzinfo=UTC),
        datetime(2025, 3, 21, 20, 0, tzinfo=UTC),
    )
    assert queries.notice_near(small_paper.az, now=near.until) is None
    assert queries.notice_near(small_paper.en, now=NOW) is None


def test_a_yearly_notice_comes_back_even_on_the_29th_of_february_and_over_new_year(small_paper):
    notice = write.save_notice(
        edition=small_paper.en,
        title="New year",
        starts_on=date(2023, 12, 30),
        ends_on=date(2024, 1, 2),
        every_year=True,
    )

    def near(*moment: int) -> tuple:
        showing = queries.notice_near(small_paper.en, now=datetime(*moment, tzinfo=UTC))
        return showing.since.date(), showing.until.date()

    assert near(2025, 1, 1) == (date(2024, 12, 30), date(2025, 1, 3))
    assert near(2025, 3, 1) == (date(2025, 12, 30), date(2026, 1, 3))
    write.save_notice(
        notice=notice,
        edition=small_paper.en,
        title="Leap",
        starts_on=date(2024, 2, 29),
        ends_on=date(2024, 2, 29),
        every_year=True,
    )
    assert near(2025, 1, 1) == (date(2025, 2, 28), date(2025, 3, 1))
    assert near(2028, 1, 1) == (date(2028, 2, 29), date(2028, 3, 1))


def test_a_notice_that_cannot_be_is_refused(small_paper):
    with pytest.raises(ValidationError, match="before the first"):
        write.save_notice(edition=small_paper.az, title="?", starts_on=date(2025, 3, 2), ends_on=date(2025, 3, 1))


def test_of_two_bars_the_later_wins_while_it_lasts(clock, small_paper):
    long = write.save_breaking(edition=small_paper.az, text="Uzun", ends_at=NOW + timedelta(hours=4))
    short = write.save_breaking(
        edition=small_paper.az,
        text="Qısa",
        starts_at=NOW + timedelta(hours=1),
        ends_at=NOW + timedelta(hours=2),
    )

    def on(hours: float) -> tuple:
        showing = queries.breaking_near(small_paper.az.pk, now=NOW + timedelta(hours=hours))
        return showing.bar, (showing.until - NOW) / timedelta(hours=1)

    assert on(0) == (long, 1)
    assert on(1.5) == (short, 2)
    assert on(3) == (long, 4)
    write.end_breaking(bar=long)
    assert on(0) == (short, 2)
    assert queries.breaking_near(small_paper.az.pk, now=NOW + timedelta(hours=5)) is None


def test_a_bar_needs_an_end_after_its_start_and_a_safe_link(small_paper):
    with pytest.raises(ValidationError, match="before it starts"):
        write.save_breaking(edition=small_paper.az, text="?", starts_at=NOW, ends_at=NOW)
    with pytest.raises(ValidationError, match="https"):
        write.save_breaking(
            edition=small_paper.az,
            text="?",
            starts_at=NOW,
            ends_at=NOW + timedelta(hours=1),
            link="javascript:alert(1)",
        )


def test_what_the_clock_turns_is_told_once(clock, small_paper, three):
    bar = write.save_breaking(
        edition=small_paper.az,
        text="Dərhal",
        starts_at=NOW + timedelta(hours=1),
        ends_at=NOW + timedelta(hours=2),
    )
    notice = write.save_notice(
        edition=small_paper.az, title="Gün", starts_on=date(2025, 3, 20), ends_on=date(2025, 3, 20), every_year=True
    )
    write.pin(edition=small_paper.az, story=three[0], until=NOW + timedelta(hours=3))
    due.mark_due()
    head = stories.log_head()
    assert due.mark_due() == 0
    told = []
    for _ in range(40):
        clock.shift(timedelta(hours=1))
        due.mark_due()
        due.mark_due()
        told.append(rows_after(head))
        head = stories.log_head()
    assert told[0] == [("breaking", bar.pk)]
    assert told[1] == [("breaking", bar.pk)]
    assert told[2] == [("front", None)]
    assert [hour for hour, rows in enumerate(told) if rows == [("notice", notice.pk)]] == [4, 28]
    assert sum(map(len, told)) == 5
