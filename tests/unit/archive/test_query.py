import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.archive import LONGEST_QUERY, BadQuery, parse_query


def words(text: str, language: str = "az") -> list[str]:
    return [word.text for word in parse_query(text, language).words]


def test_words_phrases_exclusions_and_filters() -> None:
    query = parse_query(
        'prezident «dəqiq söz» -futbol -"iki komanda" section:world author:"Anar Əli" from:2024-02', "az"
    )
    assert [word.text for word in query.words] == ["prezident"]
    assert len(query.phrases) == 1
    assert [word.text for word in query.without] == ["futbol"]
    assert len(query.without_phrases) == 1
    assert query.filters == (("section", "world"), ("author", "anar-eli"))
    assert query.since == 1706745600
    assert query.until is None


def test_filters_are_known_in_the_papers_languages() -> None:
    assert parse_query("раздел:мир", "ru").filters == (("section", "мир"),)
    assert parse_query("BÖLMƏ:idman", "az").filters == (("section", "idman"),)


def test_a_range_ends_with_its_last_day() -> None:
    assert parse_query("from:2024-02-29 to:2024-02-29", "en").until == 1709251200
    assert parse_query("to:2024-12", "en").until == 1735689600
    assert parse_query("to:2024", "en").until == 1735689600


def test_function_words_count_only_alone() -> None:
    assert words("və prezident") == ["prezident"]
    assert words("və") == ["və"]


def test_what_is_not_grammar_is_a_word() -> None:
    assert words("http://x") == ["http", "x"]
    assert words('neft"') == ["neft"]
    assert words("AC/DC: rock", "en") == ["AC", "DC", "rock"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("!?", "empty"),
        ("-neft", "only-exclusions"),
        ('prezident "və bu"', "too-common"),
        ("from:yesterday", "bad-date"),
        ("from:2024-02-30", "bad-date"),
        ("to:9999", "bad-date"),
        ("x" * (LONGEST_QUERY + 1), "too-long"),
        (" ".join(f"w{number}" for number in range(30)), "too-many-words"),
    ],
)
def test_a_bad_query_says_why(text: str, reason: str) -> None:
    with pytest.raises(BadQuery) as caught:
        parse_query(text, "az")
    assert caught.value.reason == reason


@given(st.text(max_size=LONGEST_QUERY), st.sampled_from(("az", "ru", "en", "tr")))
def test_any_text_is_a_query_or_a_bad_one(text: str, language: str) -> None:
    try:
        query = parse_query(text, language)
    except BadQuery:
        return
    assert query.words or query.phrases or query.filters or query.since is not None or query.until is not None
    assert all(term for word in query.words for term in word.terms)
