"""Editions survive the store."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from broadsheet.site.editions import dump_editions, load_editions
from broadsheet.site.shapes import Edition

_EDITIONS = st.builds(
    Edition,
    direction=st.sampled_from(["ltr", "rtl"]),
    publisher_founded_on=st.none() | st.dates(min_value=date(1800, 1, 1)),
    same_as=st.lists(st.text(max_size=20), max_size=3).map(tuple),
)


@given(st.lists(_EDITIONS, max_size=3))
def test_what_is_written_is_read(editions: list[Edition]) -> None:
    assert load_editions(dump_editions(editions)) == tuple(editions)


def test_an_empty_store_has_none() -> None:
    assert load_editions(b"") == ()
