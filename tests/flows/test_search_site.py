"""A story is published, and readers find it; it goes, and they do not."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from flows.pressed import publish_one

from broadsheet.archive import Index, parse_query, search
from broadsheet.press.full import full_press
from broadsheet.press.index import index_pending
from broadsheet.press.press import Press
from broadsheet.reader.contract import Contract
from broadsheet.reader.finding import Finder
from broadsheet.reader.limits import SharedLimit
from broadsheet.reader.pages import Pages
from broadsheet.reader.questions import Questions
from broadsheet.reader.site_pages import SitePages
from broadsheet.store import StoreWriter, open_store
from broadsheet.stories import publish, write

from small_paper import SmallPaper

pytestmark = pytest.mark.django_db


@dataclass
class Readers:
    """A paper with its press, its search follower and a reader of it all."""

    paper: Any
    writer: StoreWriter
    pages: Pages
    questions: Questions
    press: Press

    def follow(self) -> None:
        """Press and index what waits."""
        self.press_pages()
        while index_pending(self.paper):
            pass
        time.sleep(0.11)  # a reader looks at the index ten times a second

    def press_pages(self) -> None:
        while self.press.press_pending():
            pass

    def ask(self, parameters: str, kind: str = "search") -> str:
        """The page of a search (or its feed, or suggestions) in the Azerbaijani edition."""
        self.pages.refresh(time.time())
        answer = self.questions.answer(f"/az/{kind}", parameters, "reader")
        assert answer.made is not None
        return b"".join(piece for piece in answer.made.pieces if isinstance(piece, bytes)).decode()

    def found(self, parameters: str) -> list[str]:
        """The addresses found."""
        return re.findall(r'class="card__link" href="([^"]+)"', self.ask(parameters))


@pytest.fixture
def readers(small_paper: SmallPaper, tmp_path: Path) -> Iterator[Readers]:
    del small_paper
    paper = settings.PAPER.model_copy(update={"directory": tmp_path})
    writer = open_store(paper.store_dir, readonly=False, size_gb=1, sync=False)
    full_press(paper, writer)
    site = SitePages(Finder(paper.index_dir))
    pages = Pages(writer, Contract(is_https=True), remembered_bytes=1 << 20, learn_editions=site.learn)
    questions = Questions(site, pages.standing, SharedLimit(100), SharedLimit(100))
    yield Readers(paper, writer, pages, questions, Press(paper, writer))
    pages.rest()
    writer.close()


def test_a_published_story_is_found_by_an_inflected_word_in_its_edition_only(
    readers: Readers, small_paper: SmallPaper
) -> None:
    story = publish_one(small_paper.az, small_paper.dunya, "Körpü açıldı")
    publish_one(small_paper.en, small_paper.world, "A bridge (körpü) opened")
    readers.follow()
    assert readers.found("q=k%C3%B6rp%C3%BCl%C9%99rin") == [story.address]
    assert readers.found("q=korpu&section=siyaset") == []
    assert story.address in readers.ask("q=k%C3%B6rp%C3%BC", "search.atom")
    assert "Körpü açıldı" in readers.ask("q=k%C3%B6r", "suggest")


def test_a_withdrawn_story_is_gone_from_search_at_once_and_from_the_counts(
    readers: Readers, small_paper: SmallPaper
) -> None:
    gone = publish_one(small_paper.az, small_paper.dunya, "Körpü açıldı")
    stays = publish_one(small_paper.az, small_paper.siyaset, "Körpü bağlandı")
    readers.follow()
    assert len(readers.found("q=k%C3%B6rp%C3%BC")) == 2
    publish.unpublish_story(story=gone)
    readers.press_pages()  # the index has not heard of it yet
    assert readers.found("q=k%C3%B6rp%C3%BC") == [stays.address]
    assert readers.found("q=a%C3%A7%C4%B1ld%C4%B1") == []
    assert "açıldı" not in readers.ask("q=k%C3%B6rp%C3%BC", "suggest")
    readers.follow()
    results = search(Index(readers.paper.index_dir), parse_query("körpü", "az"), edition="az")
    assert (results.total, [count.key for count in results.sections]) == (1, ["siyaset"])
    assert "Dünya" not in readers.ask("q=k%C3%B6rp%C3%BC")


def test_a_draft_is_found_only_once_it_is_published(readers: Readers, small_paper: SmallPaper) -> None:
    draft = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Gizli danışıqlar")
    publish_one(small_paper.az, small_paper.dunya, "Körpü açıldı")
    readers.follow()
    assert readers.found("q=gizli") == []
    publish.publish_story(story=draft)
    readers.follow()
    assert len(readers.found("q=gizli")) == 1


def test_a_story_taken_down_is_not_found_though_the_newsroom_is_away(readers: Readers, small_paper: SmallPaper) -> None:
    down = publish_one(small_paper.az, small_paper.dunya, "Körpü açıldı")
    stays = publish_one(small_paper.az, small_paper.siyaset, "Körpü bağlandı")
    readers.follow()
    readers.writer.take_down(down.address, "court order")
    page = readers.ask("q=k%C3%B6rp%C3%BC")
    assert down.address not in page
    assert "açıldı" not in page
    assert "/az/search?q=k%C3%B6rp%C3%BC&amp;section=dunya" not in page, "not counted either"
    assert readers.found("q=k%C3%B6rp%C3%BC") == [stays.address]
    assert down.address not in readers.ask("q=k%C3%B6rp%C3%BC", "search.atom") + readers.ask("q=k%C3%B6r", "suggest")
    readers.writer.lift(down.address)
    assert len(readers.found("q=k%C3%B6rp%C3%BC")) == 2


def test_years_and_days_are_those_of_the_editions_own_calendar(readers: Readers, small_paper: SmallPaper) -> None:
    # Half past midnight in Baku; in Greenwich the old year has hours to go.
    at = datetime(2024, 12, 31, 20, 30, tzinfo=UTC)
    story = publish_one(small_paper.az, small_paper.dunya, "Yeni il körpüsü", published_at=at)
    readers.follow()
    page = readers.ask("q=k%C3%B6rp%C3%BC")
    assert "year=2025" in page
    assert "year=2024" not in page
    assert readers.found("q=k%C3%B6rp%C3%BC&from=2025-01-01&to=2025-01-01") == [story.address]
    assert readers.found("q=k%C3%B6rp%C3%BC&year=2024") == []
    assert readers.found("q=k%C3%B6rp%C3%BC+to:2024") == []


def test_chosen_filters_are_called_by_their_names(readers: Readers, small_paper: SmallPaper) -> None:
    publish_one(
        small_paper.az, small_paper.dunya, "Körpü açıldı", topics=[small_paper.topic], contributors=[small_paper.leyla]
    )
    readers.follow()
    page = readers.ask(f"q=k%C3%B6rp%C3%BC&topic={small_paper.topic.key}&contributor={small_paper.leyla.key}")
    facets = page.partition("search__facets")[2]
    assert small_paper.topic.name in facets
    assert small_paper.leyla.name in facets


def test_nobody_guesses_the_name_of_someone_whose_stories_are_withdrawn(
    readers: Readers, small_paper: SmallPaper
) -> None:
    quote = {"speaker": small_paper.minister.pk, "speaker_name": "", "words": "Körpü açıqdır", "role": ""}
    story = publish_one(small_paper.az, small_paper.dunya, "Körpü", body=[{"type": "quote", "value": quote}])
    publish_one(small_paper.az, small_paper.dunya, "Körpü yenə")
    readers.follow()
    parameters = f"q=k%C3%B6rp%C3%BC&person={small_paper.minister.key}"
    assert small_paper.minister.name in readers.ask(parameters)
    publish.unpublish_story(story=story)
    readers.follow()
    assert small_paper.minister.name not in readers.ask(parameters)


def test_before_there_is_an_index_readers_are_told_so(readers: Readers) -> None:
    assert "hələ hazır deyil" in readers.ask("q=k%C3%B6rp%C3%BC")
    assert readers.ask("q=k%C3%B6r", "suggest").startswith('["kör", []')
