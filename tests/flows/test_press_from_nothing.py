"""Whatever the desk does, the store pressed step by step equals one pressed from nothing."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.db import transaction
from flows.pressed import differences, fresh_press, from_nothing, publish_one
from hypothesis import HealthCheck, Phase
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from broadsheet.common import clock
from broadsheet.fronts import write as fronts
from broadsheet.ops.takedown import lift_in, take_down_in
from broadsheet.press.press import Press
from broadsheet.stories import publish, write
from broadsheet.stories.models import Story
from broadsheet.stories.related import (
    FoundRelated,
    UnableToRelate,
    order_related,
    pin_related,
    release_related,
    remove_related,
    write_found,
)
from broadsheet.stories.schedule import publish_due

from small_paper import SmallPaper, make_small_paper

pytestmark = pytest.mark.django_db

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""No shrinking: a failure prints its steps, and each try costs seconds."""
WORDS = st.sampled_from(["Zirvə", "Dəniz", "Seçki", "Yağış", "Körpü", "Büdcə"])
PICK = st.integers(min_value=0, max_value=10_000)
HOURS = st.integers(min_value=0, max_value=30)


class Desk(RuleBasedStateMachine):
    """Editors at work; between their changes the press does its rounds, or does not get to it for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.stopped = time_machine.travel(datetime(2025, 3, 19, 15, 50, tzinfo=UTC), tick=False)
        self.clock = self.stopped.start()
        self.undo = transaction.atomic()
        self.undo.__enter__()
        self.paper: SmallPaper
        self.press: Press

    @initialize()
    def begin(self) -> None:
        self.paper = make_small_paper()
        self.press, self.store = fresh_press()

    def teardown(self) -> None:
        try:
            if hasattr(self, "press"):
                self.compare()
        finally:
            transaction.set_rollback(True)
            self.undo.__exit__(None, None, None)
            self.stopped.stop()

    # Stories.

    @rule(word=WORDS, pick=PICK, in_english=st.booleans())
    def publish(self, word: str, pick: int, in_english: bool) -> None:
        publish_one(**self._home(pick, in_english), headline=f"{word} {pick}", **self._refers(pick, in_english))

    @rule(word=WORDS, pick=PICK, days=st.integers(min_value=1, max_value=500))
    def publish_what_is_old(self, word: str, pick: int, days: int) -> None:
        at = clock.now() - timedelta(days=days)
        publish_one(**self._home(pick, False), headline=f"{word} köhnə", published_at=at, **self._refers(pick, False))

    @rule(word=WORDS, years=st.sampled_from([1, 2, 5, 10]))
    def publish_on_this_day_years_ago(self, word: str, years: int) -> None:
        at = clock.now().replace(year=clock.now().year - years)
        publish_one(**self._home(years, False), headline=f"{word} o vaxt", published_at=at)

    @rule(pick=PICK, word=WORDS, refers=st.booleans())
    def edit(self, pick: int, word: str, refers: bool) -> None:
        if story := self._story(pick):
            more = self._refers(pick // 7, story.edition_id == self.paper.en.pk) if refers else {}
            write.edit_story(story=story, headline=f"{word} yeni", **more)
            publish.publish_story(story=story)

    @rule(pick=PICK)
    def write_a_draft_only(self, pick: int) -> None:
        if story := self._story(pick):
            write.edit_story(story=story, headline="Heç kim görmür")

    @rule(pick=PICK, readdress=st.booleans())
    def move(self, pick: int, readdress: bool) -> None:
        if story := self._story(pick):
            sections = [one for one in self._sections() if one.edition_id == story.edition_id]
            publish.move_to_section(story=story, section=sections[pick % len(sections)], readdress=readdress)

    @rule(pick=PICK)
    def correct(self, pick: int) -> None:
        if story := self._story(pick):
            publish.correct_story(story=story, text="Ad səhv yazılmışdı.")

    @rule(pick=PICK)
    def withdraw(self, pick: int) -> None:
        if story := self._story(pick):
            publish.unpublish_story(story=story)

    @rule(pick=PICK)
    def publish_again(self, pick: int) -> None:
        gone = list(Story.objects.filter(live=False).order_by("pk"))
        if gone:
            publish.publish_story(story=gone[pick % len(gone)])

    @rule(pick=PICK, hours=HOURS, stays=HOURS)
    def schedule(self, pick: int, hours: int, stays: int) -> None:
        if story := self._story(pick):
            now = clock.now()
            publish.schedule_story(
                story=story,
                go_live_at=now + timedelta(hours=hours),
                expire_at=now + timedelta(hours=hours + stays, minutes=1),
            )

    @rule(pick=PICK)
    def translate(self, pick: int) -> None:
        ours = list(Story.objects.filter(edition=self.paper.az).order_by("pk"))
        theirs = list(Story.objects.filter(edition=self.paper.en).order_by("pk"))
        if ours and theirs:
            one, other = ours[pick % len(ours)], theirs[pick % len(theirs)]
            publish.unlink_translation(story=one)
            publish.unlink_translation(story=other)
            publish.link_translations(stories=[one, other])

    # More on this.

    @rule(pick=PICK, count=st.integers(min_value=0, max_value=7), several=st.integers(min_value=1, max_value=3))
    def search_finds_related(self, pick: int, count: int, several: int) -> None:
        for number in range(several):
            if story := self._story(pick + number):
                others = list(Story.objects.filter(edition_id=story.edition_id, address__isnull=False).order_by("pk"))
                chosen = [others[(pick * 3 + step) % len(others)].pk for step in range(min(count, len(others)))]
                write_found(found={story.pk: [FoundRelated(one, ("text",)) for one in dict.fromkeys(chosen)]})

    @rule(pick=PICK, how=st.sampled_from([pin_related, remove_related, release_related, order_related]))
    def editors_say_what_is_related(self, pick: int, how: Any) -> None:
        story, other = self._story(pick), self._story(pick // 5)
        if story and other:
            try:
                if how is order_related:
                    order_related(story=story, others=[other, *([third] if (third := self._story(pick // 9)) else [])])
                else:
                    how(story=story, other=other)
            except UnableToRelate:
                return

    # Past the newsroom.

    @rule(pick=PICK)
    def take_down(self, pick: int) -> None:
        if story := self._story(pick):
            take_down_in(self.store, story.address, reason="court order")

    @rule(pick=PICK)
    def lift(self, pick: int) -> None:
        addresses = sorted(mark.name for mark in self.store.take_downs() if mark.name.startswith("/"))
        pages = [address for address in addresses if not address.endswith("/text")]
        if pages:
            lift_in(self.store, pages[pick % len(pages)])

    # What stories stand in or name.

    @rule(pick=PICK, word=WORDS)
    def rename_section(self, pick: int, word: str) -> None:
        sections = self._sections()
        section = sections[pick % len(sections)]
        section.refresh_from_db()
        key = f"{word[:1].lower()}{pick}" if pick % 2 and word.isascii() else f"s{pick}"
        write.rename_section(section=section, name=word, key=key if pick % 3 else None)

    @rule(word=WORDS, pick=st.sampled_from(["topic", "storyline", "leyla", "minister", "agency", "picture", "en"]))
    def change_a_thing(self, word: str, pick: str) -> None:
        thing = getattr(self.paper, pick)
        thing.refresh_from_db()
        name = {"storyline": "title", "picture": "caption", "en": "tagline"}.get(pick, "name")
        write.change(thing=thing, **{name: f"{word} {clock.now():%d%H}"})

    @rule(pick=PICK, is_live=st.booleans())
    def standing_page(self, pick: int, is_live: bool) -> None:
        from broadsheet.stories.models import StandingPage

        page = StandingPage.objects.filter(edition=self.paper.az, key="haqqimizda").first()
        if page is None:
            write.create_standing_page(edition=self.paper.az, key="haqqimizda", title="Haqqımızda")
        else:
            write.change(thing=page, title=f"Haqqımızda {pick}", is_live=is_live)

    # Fronts.

    @rule(hours=HOURS, stays=HOURS)
    def breaking(self, hours: int, stays: int) -> None:
        begins = clock.now() + timedelta(hours=hours - 2)
        ends = begins + timedelta(hours=stays + 1)
        story = self._story(hours) if stays % 2 else None
        if story is not None and story.edition_id != self.paper.az.pk:
            story = None
        fronts.save_breaking(edition=self.paper.az, text="Zəlzələ", story=story, starts_at=begins, ends_at=ends)

    @rule(days=st.integers(min_value=-2, max_value=3), every_year=st.booleans())
    def notice(self, days: int, every_year: bool) -> None:
        first = clock.now().date() + timedelta(days=days)
        last = first + timedelta(days=1)
        fronts.save_notice(
            edition=self.paper.az, title="Anım günü", starts_on=first, ends_on=last, every_year=every_year
        )

    @rule(pick=PICK, hours=HOURS, at_home=st.booleans(), headline=st.sampled_from(["", "Başqa başlıq"]))
    def pin(self, pick: int, hours: int, at_home: bool, headline: str) -> None:
        if story := self._story(pick):
            home = self._home(pick, story.edition_id == self.paper.en.pk)
            fronts.pin(
                edition=story.edition,
                story=story,
                section=None if at_home else home["section"],
                position=pick % 3,
                headline=headline,
                until=clock.now() + timedelta(hours=hours) if hours % 2 else None,
            )

    # Time and the press.

    @rule(hours=HOURS)
    def wait(self, hours: int) -> None:
        self.clock.shift(timedelta(hours=hours, minutes=7))
        publish_due()

    @rule()
    def press_one_batch(self) -> None:
        self.press.press_pending()

    @rule()
    def another_press_takes_over(self) -> None:
        self.press = Press(settings.PAPER, self.store)

    @precondition(lambda self: hasattr(self, "press"))
    @rule()
    def compare(self) -> None:
        self.press.press_until_idle()
        found = differences(self.store.snapshot(), from_nothing(self.store))
        assert not found, "\n".join(found[:12])

    # Who and what there is.

    def _story(self, pick: int) -> Story | None:
        live = list(Story.objects.filter(live=True).order_by("pk"))
        return live[pick % len(live)] if live else None

    def _sections(self) -> list[Any]:
        return [self.paper.dunya, self.paper.siyaset, self.paper.world, self.paper.politics]

    def _home(self, pick: int, in_english: bool) -> dict[str, Any]:
        section = self._sections()[pick % 2 + (2 if in_english else 0)]
        section.refresh_from_db()
        return {"edition": self.paper.en if in_english else self.paper.az, "section": section}

    def _refers(self, pick: int, in_english: bool) -> dict[str, Any]:
        """Some of everything that a story can refer to."""
        paper, blocks = self.paper, [{"type": "paragraph", "value": f"<p>Mətn {pick}.</p>"}]
        fields: dict[str, Any] = {"contributors": [paper.leyla] if pick % 2 else [], "is_unsigned": pick % 5 == 0}
        if pick % 3 == 0:
            quote = {"speaker": paper.minister.pk, "speaker_name": "", "words": f"Söz {pick}", "role": ""}
            blocks.append({"type": "quote", "value": quote})
        if other := self._story(pick // 3):
            if pick % 4 == 0:
                blocks.append({"type": "related_story", "value": other.pk})
            if pick % 4 == 1:
                blocks.append({"type": "note", "value": f'<p><a linktype="story" id="{other.pk}">Bax</a></p>'})
        if pick % 7 < 3:
            fields["lead_picture"] = paper.picture
        if pick % 6 < 2:
            fields["source"] = paper.agency
        if not in_english:
            fields["topics"] = [paper.topic] if pick % 2 == 0 else []
            fields["storyline"] = paper.storyline if pick % 3 < 2 else None
        return {**fields, "format": "video" if pick % 9 == 0 else "text", "body": blocks}


def _run(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        Desk,
        settings=hypothesis_settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            phases=PHASES,
            suppress_health_check=list(HealthCheck),
            derandomize="CI" in os.environ,
        ),
    )


def test_step_by_step_equals_from_nothing(db: None) -> None:
    _run(examples=6, steps=14)


@pytest.mark.torture
def test_step_by_step_equals_from_nothing_for_long(db: None) -> None:
    _run(examples=150, steps=40)
