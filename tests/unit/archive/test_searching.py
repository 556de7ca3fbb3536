from pathlib import Path

import pytest
from unit.archive.stories_cast import DAY, NOW, story

from broadsheet.archive import BadCursor, Index, IndexWriter, OverBudget, Results, parse_query, search
from broadsheet.archive.snippets import snippet_of


def found(index: Index, text: str, edition: str = "az", **more: object) -> Results:
    return search(index, parse_query(text, edition), edition=edition, now=NOW, **more)  # type: ignore[arg-type]


def ids(results: Results) -> list[int]:
    return [hit.id for hit in results.hits]


@pytest.mark.parametrize(
    ("text", "edition", "expected"),
    [
        ("Xocalı", "az", [1]),
        ("xocali", "az", [1]),
        ("xocalida", "az", [1]),
        ("Хоҹалы", "az", [1]),
        ("bakı prezidentin", "az", [3]),
        ("şəhər", "az", [4]),
        ("seher", "az", [4]),
        ('"dəqiq söz"', "az", [3]),
        ("söz -dəqiq", "az", []),
        ("neft -hasilat", "az", [2]),
        ("neft section:economy from:2025-06-15", "az", [2]),
        ("bölmə:society park", "az", [4]),
        ("topic:qarabag", "az", [1]),
        ("person:leyla-aliyeva", "az", [3]),
        ("president", "en", [21]),
        ("ghtpbltyn", "ru", [11]),
        ("prezident", "ru", [11]),
        ("президенту", "ru", [11]),
        ("елка", "ru", [12]),
        ("Ходжалы", "az", [1]),
    ],
)
def test_what_finds_what(index: Index, text: str, edition: str, expected: list[int]) -> None:
    assert ids(found(index, text, edition)) == expected


TYPED_ELSEWHERE = [
    story(1, "Хоккеисты приехали", "В Баку играют в хоккей.", edition="ru"),
    story(2, "Düzgün qidalanma", "Əhmədova məktəbdə danışıb. O'Hara da gəlib."),
    story(3, "Cumhurbaşkanı Kur'an'ı açtı", "Hükümet toplandı.", edition="tr"),
    story(4, "O’Hara’s news", "It isn't over.", edition="en"),
]


@pytest.mark.parametrize(
    ("text", "edition"),
    [
        *((text, "ru") for text in (",fre", "çfre", "[jrrtq", "öjrrtq", "[jrrtbcns")),
        *((text, "az") for text in ("'hm'dova", "dwzgwn", "m'kt'bl'rd'", "мəктəб", "ohara", "O’Hara'nın")),
        *((text, "tr") for text in ("h]k]met", "cumhurba;kani", "kuran", "Kur’an", "cumhurba;kan'")),
        *((text, "en") for text in ("ohara", "O'Hara", "neüs", "туцы", "isnt")),
    ],
)
def test_letters_on_punctuation_keys_and_apostrophes(writer: IndexWriter, tmp_path, text: str, edition: str) -> None:
    writer.apply(TYPED_ELSEWHERE, [], 1)
    results = found(Index(tmp_path / "index"), text, edition)
    assert results.total == 1
    assert not results.did_you_mean
    assert any(hit.headline.marks or hit.snippet.marks for hit in results.hits)


def test_a_name_with_dots_is_still_found_in_a_paper_of_another_alphabet(writer: IndexWriter, tmp_path) -> None:
    writer.apply([story(1, "Новый сайт oxu.az открыт", edition="ru")], [], 1)
    assert found(Index(tmp_path / "index"), "oxu.az", "ru").total == 1


def test_an_edition_never_shows_anothers_stories(index: Index) -> None:
    assert ids(found(index, "president", "az")) == [3]
    assert found(index, "oil", "ru").total == 0


def test_one_typo_is_put_right_and_said(index: Index) -> None:
    results = found(index, "prezidant Bakı")
    assert ids(results) == [3]
    assert results.did_you_mean == "prezident Bakı"
    assert found(index, "zzzzzz").did_you_mean == ""


@pytest.mark.parametrize("typed", ["brezident", "rezident", "pprezident", "prezidnet", "prezident1", "preziden"])
def test_the_typo_may_be_in_any_letter(index: Index, typed: str) -> None:
    assert ids(found(index, f"{typed} Bakı")) == [3]


def test_marks_are_spans_of_the_words_found(index: Index) -> None:
    hit = found(index, "neft bahalaşıb").hits[0]
    marked = [hit.snippet.text[mark.start : mark.end] for mark in hit.snippet.marks]
    assert marked == ["neft", "bahalaşıb"]
    assert [hit.headline.text[mark.start : mark.end] for mark in hit.headline.marks] == ["Neftin", "bahalaşıb"]


def test_a_long_text_shows_the_piece_where_the_words_are(writer: IndexWriter, tmp_path) -> None:
    text = "Uzun mətn davam edir. " * 60 + "Burada ayrıca Şuşa haqqında danışılır. " + "Yenə mətn. " * 60
    writer.apply([story(1, "Başlıq", text)], [], 1)
    snippet = found(Index(tmp_path / "index"), "şuşa").hits[0].snippet
    assert len(snippet.text) <= 230
    assert [snippet.text[mark.start : mark.end] for mark in snippet.marks] == ["Şuşa"]


def test_a_snippet_says_where_it_was_cut() -> None:
    long = "bir iki üç dörd beş altı yeddi səkkiz doqquz on, " * 12
    inside = snippet_of(f"{long} Şuşa {long}", "az", {"susa"})
    assert inside.text[0] == inside.text[-1] == "…"
    assert not inside.text.endswith((" …", ",…"))
    assert [inside.text[mark.start : mark.end] for mark in inside.marks] == ["Şuşa"]
    start = snippet_of(f"Şuşa {long}", "az", {"susa"})
    assert start.text.startswith("Şuşa")
    assert start.text.endswith("…")
    assert snippet_of("Şuşa şəhəri.", "az", {"susa"}).text == "Şuşa şəhəri."
    sentence = snippet_of(f"{long} Bitdi! Burada {'bir iki ' * 6} Şuşa {'bir iki ' * 10}son. {long}", "az", {"susa"})
    assert sentence.text.startswith("Burada"), "a sentence begins here: nothing of it was cut"
    whole = snippet_of(f"{'bir iki üç. ' * 60}Şuşa iki üç. {'bir iki üç. ' * 60}", "az", {"susa"})
    assert whole.text.startswith("bir")
    assert not whole.text.endswith(".…")
    arabic = snippet_of("كلمة " * 60 + "شوشا " + "كلمة " * 60, "ar", {"شوشا"})
    assert arabic.text[0] == arabic.text[-1] == "…"


def test_counts_by_section_and_year(index: Index) -> None:
    results = found(index, "from:2024")
    assert results.total == 5
    assert {count.key: count.count for count in results.sections} == {"economy": 2, "world": 2, "society": 1}
    assert [(count.key, count.count) for count in results.years] == [("2025", 4), ("2024", 1)]


def test_newer_stories_come_first_when_equally_good(index: Index) -> None:
    assert ids(found(index, "neft")) == [2, 5]
    assert ids(found(index, "neft", order="newest")) == [2, 5]


def test_words_of_a_question_need_not_all_be_there(index: Index) -> None:
    results = found(index, "neft qiyməti bahalaşıb görəsən bazarda niyə")
    assert results.relaxed
    assert ids(results)[0] == 2


@pytest.mark.parametrize("order", ["relevance", "newest"])
def test_pages_to_any_depth_show_every_story_once(writer: IndexWriter, tmp_path, order: str) -> None:
    same_second = [story(number, "Neft", f"mətn {number}") for number in range(1, 40)]
    older = [story(number, "Neft xəbəri", "neft " * (number % 7), days_ago=number) for number in range(40, 500)]
    writer.apply([*same_second, *older], [], 1)
    index = Index(tmp_path / "index")
    seen: list[int] = []
    after: str | None = None
    for _ in range(40):
        results = found(index, "neft", order=order, after=after, limit=17)
        seen += ids(results)
        after = results.next
        if after is None:
            break
    assert sorted(seen) == list(range(1, 500))
    assert after is None


@pytest.mark.parametrize("cursor", ["", "x1", "n", "r-1", "n99999999999999999999", "o12; drop", "r5"])
def test_a_cursor_that_no_search_gave(index: Index, cursor: str) -> None:
    with pytest.raises(BadCursor):
        found(index, "neft", order="newest", after=cursor)


def test_only_what_is_in_the_index_is_found_or_counted(writer: IndexWriter, tmp_path) -> None:
    writer.apply([story(1, "Gizli yazı"), story(2, "Gizli plan")], [], 1)
    index = Index(tmp_path / "index")
    writer.apply([], [1], 2)
    while index.bookmark() < 2:
        pass
    results = found(index, "gizli")
    assert (ids(results), results.total) == ([2], 1)
    assert results.years[0].count == 1
    assert found(index, "yazi").did_you_mean == ""
    assert found(index, "yazy").did_you_mean == ""


def test_papers_older_than_1970(writer: IndexWriter, tmp_path) -> None:
    writer.apply([story(1, "Kaspi", days_ago=(NOW // DAY) + 60 * 365)], [], 1)
    results = found(Index(tmp_path / "index"), "kaspi to:1915")
    assert ids(results) == [1]
    assert results.years[0].key == "1910"


def test_stories_taken_down_are_neither_found_counted_nor_guessed(index: Index) -> None:
    hidden = {"/az/economy/2", "/az/economy/unknown"}
    results = found(index, "neft", hidden=hidden)
    assert (ids(results), results.total) == ([5], 1)
    assert [(count.key, count.count) for count in results.sections] == [("economy", 1)]
    assert found(index, "bahalasib", hidden=hidden).total == 0
    assert found(index, "bahalaxıb").did_you_mean == "bahalasib"
    assert found(index, "bahalaxıb", hidden=hidden).did_you_mean == ""
    assert ids(found(index, "neft", order="newest", hidden={"/en/economy/2"})) == [2, 5], "of another edition"


def test_chosen_filters_narrow_beside_the_words_and_outlive_a_correction(index: Index) -> None:
    query = parse_query("neft", "az", [("topic", "neft"), ("from", "2025-06-14"), ("to", "2025")])
    results = search(index, query, edition="az", now=NOW)
    assert ids(results) == [2]
    query = parse_query("hasilatx", "az", [("section", "economy")])
    results = search(index, query, edition="az", now=NOW)
    assert (ids(results), results.did_you_mean) == ([5], "hasilati")
    assert search(index, parse_query("hasilatx", "az", [("section", "world")]), edition="az", now=NOW).total == 0


def test_a_hit_says_its_format(tmp_path: Path) -> None:
    with IndexWriter(tmp_path, memory=15_000_000) as writer:
        writer.apply([story(1, "Bakıdan video", format="video"), story(2, "Video haqqında")], [], bookmark=1)
    assert {hit.id: hit.format for hit in found(Index(tmp_path), "video").hits} == {1: "video", 2: ""}


@pytest.mark.parametrize("text", ["neft", "prezidant Bakı", "neft qiyməti bahalaşıb görəsən bazarda niyə"])
def test_a_search_that_has_spent_its_budget_ends(index: Index, text: str) -> None:
    with pytest.raises(OverBudget):
        found(index, text, budget=0.0)
