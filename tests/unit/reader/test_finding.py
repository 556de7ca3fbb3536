"""The search page: what a reader typed, what is found, and how the page puts the question again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from broadsheet.archive import Document, IndexWriter, Named
from broadsheet.reader.finding import FILTERS, Finder
from broadsheet.reader.limits import SharedLimit
from broadsheet.reader.made import MadePage
from broadsheet.reader.questions import Questions, is_question
from broadsheet.reader.search_feed import search_feed
from broadsheet.reader.site_pages import SitePages
from broadsheet.site.editions import dump_editions
from broadsheet.site.shapes import Edition, SearchFacet, SearchPage

NOON = 1_742_385_000  # 19 March 2025
DAY = 86_400
ATOM = "{http://www.w3.org/2005/Atom}"


class Shelf:
    """All pages are on show but the ones named."""

    def __init__(self, *, down: Iterable[str] = (), missing: Iterable[str] = ()) -> None:
        self._down = frozenset(down)
        self._missing = frozenset(missing)

    def taken_down(self) -> frozenset[str]:
        return self._down

    def is_shown(self, path: str) -> bool:
        return path not in self._down | self._missing


def edition(key: str, direction: str = "ltr") -> Edition:
    return Edition(
        key=key, name=key, language=key, locale=f"{key}_XX", direction=direction, time_zone="Asia/Baku",  # type: ignore[arg-type]
        date_pattern="%Y.%m.%d / %H:%M", masthead="Gilavar", tagline="", public_url="https://p.example",
        home_address=f"/{key}/",
    )  # fmt: skip


def story(
    number: int, headline: str, text: str = "", *, key: str = "az", days_ago: int = 0, **more: object
) -> Document:
    section = str(more.pop("section", "dunya"))
    return Document(
        id=number, edition=key, language=key, address=f"/{key}/{section}/{number}", headline=headline, body_text=text,
        section=section, section_name=section.title(), published_at=NOON - days_ago * DAY, **more,  # type: ignore[arg-type]
    )  # fmt: skip


LEYLA, MINISTER = Named("leyla", "Leyla Əliyeva"), Named("nigar", "Nigar Əhmədli")
PARKS = [story(100 + number, f"Park {number} açılıb", days_ago=500 + number) for number in range(30)]
STORIES = [
    *PARKS,
    story(1, "Neftin qiyməti bahalaşıb", "Bakıda neft.", section="iqtisadiyyat", contributors=(LEYLA,), format="video"),
    story(2, "Neft hasilatı azalıb", "Nazir danışıb.", section="iqtisadiyyat", people=(MINISTER,), days_ago=10),
    story(3, "Neft dünyada ucuzlaşıb", "Birjalar.", topics=(Named("birja", "Birja"),), days_ago=400, format="photo"),
    story(4, "<script>alert(1)</script> yazan tələbə", "Dərs & <b>test</b>.", days_ago=3),
    story(50, "Нефть подорожала", "Рынок.", key="ru"),
]


@pytest.fixture(scope="module")
def finder(tmp_path_factory: pytest.TempPathFactory) -> Finder:
    folder = tmp_path_factory.mktemp("index")
    with IndexWriter(folder, memory=15_000_000) as writer:
        writer.apply(STORIES, [], bookmark=1)
    return Finder(folder)


def ask(finder: Finder, query: str, shelf: Shelf | None = None, key: str = "az", **values: str) -> SearchPage:
    return finder.find(edition(key), query, values, "", shelf or Shelf())


def ids(page: SearchPage) -> list[int]:
    return [hit.card.story_id for hit in page.hits]


def values_of(address: str) -> dict[str, str]:
    return {name: several[0] for name, several in parse_qs(urlsplit(address).query).items()}


def html_of(made: MadePage | None) -> str:
    assert made is not None
    return b"".join(piece for piece in made.pieces if isinstance(piece, bytes)).decode()


def site(finder: Finder | None) -> SitePages:
    pages = SitePages(finder)
    pages.learn(dump_editions([edition("az"), edition("ru")]))
    return pages


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, {1, 2, 3}),
        ({"section": "iqtisadiyyat"}, {1, 2}),
        ({"section": "idman"}, set()),
        ({"year": "2024"}, {3}),
        ({"contributor": "leyla"}, {1}),
        ({"person": "nigar"}, {2}),
        ({"topic": "birja"}, {3}),
        ({"format": "photo"}, {3}),
        ({"from": "2025-03-01", "to": "2025-03-10"}, {2}),
        ({"year": "2024", "section": "iqtisadiyyat"}, set()),
    ],
)
def test_filters_narrow_the_question(finder: Finder, values: dict[str, str], expected: set[int]) -> None:
    page = ask(finder, "neft", **values)
    assert (set(ids(page)), page.total, page.problem) == (expected, len(expected), "")


def test_a_filter_is_a_value_and_never_more_of_the_question(finder: Finder) -> None:
    assert ask(finder, "neft", section='iqtisadiyyat" -hasilat').total == 0
    long = f"neft {'a' * 190}"
    assert ask(finder, long, section="iqtisadiyyat", contributor="leyla").problem == "", "filters do not make it longer"


def test_facets_put_the_question_again(finder: Finder) -> None:
    page = ask(finder, "neft", order="newest", section="iqtisadiyyat")
    assert [(one.text, one.count, one.is_chosen) for one in page.sections] == [("Iqtisadiyyat", 2, True)]
    assert values_of(page.sections[0].address) == {"q": "neft", "order": "newest"}, "the chosen one widens again"
    [year] = page.years
    assert values_of(year.address) == {"q": "neft", "section": "iqtisadiyyat", "order": "newest", "year": "2025"}
    assert [one.is_chosen for one in page.orders] == [False, True]


def test_filters_that_no_facet_shows_can_be_taken_away(finder: Finder) -> None:
    [chosen] = ask(finder, "neft", format="video", year="2025").chosen
    assert chosen == SearchFacet("Video", 0, "/az/search?q=neft&year=2025", is_chosen=True)
    none = ask(finder, "neft", section="idman")
    assert [one.address for one in none.chosen] == ["/az/search?q=neft"], "a way back from nothing found"
    assert 'href="/az/search?q=neft"' in html_of(site(finder).search("az", "neft", {"section": "idman"}, Shelf()))


def test_newest_first_when_asked(finder: Finder) -> None:
    assert ids(ask(finder, "neft", order="newest")) == [1, 2, 3]


@pytest.mark.parametrize("order", ["relevance", "newest"])
def test_pages_follow_one_another_without_loss_or_repeat(finder: Finder, order: str) -> None:
    first = ask(finder, "park", order=order)
    assert (len(first.hits), first.total) == (20, 30)
    assert first.older is not None
    values = values_of(first.older.address)
    assert values.pop("q") == "park"
    second = ask(finder, "park", **values)
    assert second.older is None
    assert sorted(ids(first) + ids(second)) == [one.id for one in PARKS]


def test_did_you_mean_keeps_the_filters(finder: Finder) -> None:
    page = ask(finder, "bahalaxıb", section="iqtisadiyyat")
    assert ids(page) == [1]
    assert page.did_you_mean is not None
    assert page.did_you_mean.text == "bahalasib"
    assert values_of(page.did_you_mean.address) == {"q": "bahalasib", "section": "iqtisadiyyat"}


@pytest.mark.parametrize("typed", ["neftdən", "NEFTİN", "neftlərimizə", "нефт", "bahalaşmış neft"])
def test_an_inflected_word_finds_its_story(finder: Finder, typed: str) -> None:
    assert 1 in ids(ask(finder, typed))


@pytest.mark.parametrize(
    ("query", "values", "problem"),
    [
        ("söz " * 60, {}, "too_long"),
        ("söz " * 26, {}, "too_long"),
        ("-neft", {}, "only_exclusions"),
        ('"və bu"', {}, "too_common"),
        ("neft", {"from": "dünən"}, "bad_date"),
        ("neft to:2024-13", {}, "bad_date"),
        ("neft", {"year": "99999"}, "bad_date"),
        ("neft", {"after": "n1; DROP"}, "not_understood"),
        ("neft", {"after": "r0", "order": "newest"}, "not_understood"),
    ],
)
def test_a_bad_question_is_told_so(finder: Finder, query: str, values: dict[str, str], problem: str) -> None:
    page = ask(finder, query, **values)
    assert (page.problem, page.hits, page.total, page.feed_address) == (problem, (), 0, "")


_TYPED = st.text(st.one_of(st.characters(), st.sampled_from('neft "«»-:*/\\()[]^~+ section:')), max_size=60)


@settings(max_examples=150, deadline=None)
@given(
    query=_TYPED,
    values=st.dictionaries(st.sampled_from([*FILTERS, "year", "order", "after"]), _TYPED, max_size=3),
    key=st.sampled_from(["az", "ru", "en", "tr"]),
)
def test_whatever_is_typed_gets_a_page_a_feed_and_suggestions(
    finder: Finder, query: str, values: dict[str, str], key: str
) -> None:
    page = ask(finder, query, key=key, **values)
    assert page.total >= len(page.hits)
    ET.fromstring(search_feed(page).decode())
    finder.suggest(edition(key), query, Shelf())


@pytest.mark.parametrize("query", ["", "   "])
def test_an_empty_question_is_the_form(finder: Finder, query: str) -> None:
    page = ask(finder, query)
    assert (page.problem, page.hits) == ("", ())
    assert 'type="search"' in html_of(site(finder).search("az", query, {}, Shelf()))


def test_before_there_is_an_index_the_page_asks_for_patience(tmp_path: Path) -> None:
    early = Finder(tmp_path)
    assert ask(early, "neft").problem == "not_ready"
    assert early.suggest(edition("az"), "neft", Shelf()) == []
    with IndexWriter(tmp_path, memory=15_000_000) as writer:
        writer.apply(STORIES[-5:], [], bookmark=1)
    assert ids(ask(early, "hasilat")) == [2], "found as soon as it is there"


def test_nothing_of_another_edition(finder: Finder) -> None:
    assert ids(ask(finder, "нефть", key="ru")) == [50]
    assert 50 not in ids(ask(finder, "neft"))
    assert ids(ask(finder, "section:dunya", key="ru")) == [50]
    assert all(link.address.startswith("/ru/") for link in finder.suggest(edition("ru"), "не", Shelf()))


def test_what_was_typed_and_found_is_text_and_never_markup(finder: Finder) -> None:
    query = "\"><script>alert(1)</script> & 'tələbə"
    html = html_of(site(finder).search("az", query, {"section": '"><img src=x>'}, Shelf()))
    html += html_of(site(finder).search("az", "tələbə", {}, Shelf()))
    assert "<script>alert" not in html
    assert "<img src=x" not in html
    assert 'value="&#34;&gt;&lt;script&gt;' in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; yazan <mark>tələbə</mark>" in html


def test_a_question_from_right_to_left_is_answered_and_keeps_its_direction(finder: Finder) -> None:
    pages = SitePages(finder)
    pages.learn(dump_editions([edition("az", "rtl")]))
    html = html_of(pages.search("az", "نفت باکو", {}, Shelf()))
    assert '<html lang="az" dir="rtl">' in html
    assert 'value="نفت باکو"' in html


def test_a_hit_carries_its_format(finder: Finder) -> None:
    page = ask(finder, "neft", order="newest")
    assert [hit.card.format for hit in page.hits] == ["video", "text", "photo"]
    assert "mark--video" in html_of(site(finder).search("az", "neft", {}, Shelf()))


def test_a_story_taken_down_is_neither_found_nor_counted_nor_suggested(finder: Finder) -> None:
    shelf = Shelf(down={"/az/iqtisadiyyat/1", "/m/p/one.webp"})
    page = ask(finder, "neft", shelf)
    assert (set(ids(page)), page.total) == ({2, 3}, 2)
    assert [(one.text, one.count) for one in page.sections] == [("Dunya", 1), ("Iqtisadiyyat", 1)]
    assert ask(finder, "bahalaşıb", shelf).total == 0
    assert ask(finder, "bahalaxıb", shelf).did_you_mean is None
    assert "/az/iqtisadiyyat/1" not in [link.address for link in finder.suggest(edition("az"), "neft", shelf)]


def test_a_story_whose_page_is_not_on_show_is_not_shown_either(finder: Finder) -> None:
    page = ask(finder, "neft", Shelf(missing={"/az/iqtisadiyyat/2"}))
    assert (set(ids(page)), page.total) == ({1, 3}, 2)


def test_suggestions_are_names_and_headlines_with_their_addresses(finder: Finder) -> None:
    links = finder.suggest(edition("az"), "ne", Shelf())
    assert ("Neftin qiyməti bahalaşıb", "/az/iqtisadiyyat/1") in [(one.text, one.address) for one in links]
    [minister] = finder.suggest(edition("az"), "nigar", Shelf())
    assert (minister.text, minister.address) == ("Nigar Əhmədli", "/az/people/nigar/")
    [author] = finder.suggest(edition("az"), "leyla", Shelf())
    assert author.address == "/az/authors/leyla/"


def test_the_page_says_when_not_every_word_was_found(finder: Finder) -> None:
    assert ask(finder, "neft futbol").is_relaxed
    html = html_of(site(finder).search("az", "neft futbol", {}, Shelf()))
    assert "bir qismi olanlar" in html
    assert not ask(finder, "neft").is_relaxed
    assert "bir qismi olanlar" not in html_of(site(finder).search("az", "neft", {}, Shelf()))


def test_the_documentation_names_every_filter_and_address() -> None:
    text = (Path(__file__).parents[3] / "docs/search.md").read_text()
    assert [name for name in (*FILTERS, "year", "order=newest") if f"`{name}`" not in text] == []
    assert [name for name in FILTERS.values() if f"{name}:" not in text] == []
    assert all(address in text for address in ("/az/search?q=", "/az/search.atom?q=", "/az/suggest?q="))


# The addresses.


def questions(finder: Finder | None, *, searches: int = 30, suggestions: int = 30) -> Questions:
    return Questions(site(finder), Shelf(), SharedLimit(searches), SharedLimit(suggestions))


def test_the_addresses_of_search() -> None:
    assert all(map(is_question, ("/az/search", "/az/search.atom", "/az/suggest")))
    assert not any(
        map(is_question, ("/search", "/az/search/", "/az/searchXatom", "/az/dunya/search", "/az/suggest.js"))
    )


def test_a_search_as_a_feed_is_newest_first_and_well_formed(finder: Finder) -> None:
    answer = questions(finder).answer("/az/search.atom", "q=neft+%3C%26%0B&section=iqtisadiyyat&after=junk", "reader")
    assert answer.made is not None
    assert (answer.status, answer.made.content_type) == (200, "application/atom+xml; charset=utf-8")
    assert ET.fromstring(html_of(answer.made)).findtext(f"{ATOM}title") == "neft <& — Axtarış, Gilavar"
    answer = questions(finder).answer("/az/search.atom", "q=neft&section=iqtisadiyyat&after=junk", "reader")
    feed = ET.fromstring(html_of(answer.made))
    entries = feed.findall(f"{ATOM}entry")
    assert [one.findtext(f"{ATOM}title") for one in entries] == ["Neftin qiyməti bahalaşıb", "Neft hasilatı azalıb"]
    links = [one.find(f"{ATOM}link") for one in entries]
    assert [link.get("href") for link in links if link is not None] == [
        "https://p.example/az/iqtisadiyyat/1",
        "https://p.example/az/iqtisadiyyat/2",
    ]
    assert feed.findtext(f"{ATOM}updated") == "2025-03-19T15:50:00+04:00"
    own = next(one.get("href") for one in feed.findall(f"{ATOM}link") if one.get("rel") == "self")
    assert own == "https://p.example/az/search.atom?q=neft&section=iqtisadiyyat"
    assert len({one.findtext(f"{ATOM}id") for one in [feed, *entries]}) == 3


def test_the_search_page_names_its_feed_and_an_empty_one_has_none(finder: Finder) -> None:
    html = html_of(site(finder).search("az", "neft", {}, Shelf()))
    assert 'type="application/atom+xml"' in html
    assert 'href="/az/search.atom?q=neft"' in html
    assert questions(finder).answer("/az/search.atom", "", "reader").status == 404


def test_suggestions_come_as_browsers_take_them(finder: Finder) -> None:
    answer = questions(finder).answer("/az/suggest", "q=nigar", "reader")
    assert html_of(answer.made) == '["nigar", ["Nigar Əhmədli"], [], ["https://p.example/az/people/nigar/"]]'
    assert questions(finder).answer("/az/suggest", "", "reader").status == 200
    assert questions(finder).answer("/de/suggest", "q=a", "reader").status == 404


def test_each_address_has_its_limit(finder: Finder) -> None:
    asked = questions(finder, searches=2, suggestions=1)
    assert [asked.answer("/az/search", "q=neft", "a").status for _ in range(3)] == [200, 200, 429]
    assert asked.answer("/az/search.atom", "q=neft", "a").status == 429
    assert asked.answer("/az/search", "", "a").status == 200, "the form costs nothing"
    assert asked.answer("/az/search", "q=neft", "b").status == 200
    assert [asked.answer("/az/suggest", "q=ne", "a").status for _ in range(2)] == [200, 429]
    refused = asked.answer("/az/search", "q=neft", "a")
    assert refused.extra == (("Retry-After", "60"),)
    assert 'role="alert"' in html_of(refused.made)


def test_a_paper_without_search_has_none_of_these() -> None:
    asked = questions(None)
    assert {asked.answer(path, "q=x", "a").status for path in ("/az/search", "/az/search.atom", "/az/suggest")} == {404}


def test_the_form_keeps_what_narrows_the_search(finder: Finder) -> None:
    page = ask(finder, "neft", **{"from": "2024-01-01", "format": "video", "section": "economy", "order": "newest"})
    assert (page.since, page.until, page.format) == ("2024-01-01", "", "video")
    assert page.kept == (("section", "economy"), ("order", "newest"))
