"""Paragraphs that need no cleaning come out as the cleaner would give them, whatever they hold."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from broadsheet.common import html

_TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from("<>&\"'/ =-.\xa0\0\r\n"), max_size=12)
_TAGS = st.sampled_from(["b", "strong", "em", "i", "u", "s", "sub", "sup", "q", "cite", "code", "small", "mark", "p"])
_HREFS = st.sampled_from(
    ["", "/", "/x/1", "//x.az", "https://old.example/az/1.html", "http://xn--e1a.az", "https://a.b-c.az", "http://1.2",
     "https://x.az:80/", "javascript:x", "https://a..b", "mailto:a@b.az", "https://-a.az/", "http://a.az?x=1&y"]
)  # fmt: skip
_PIECES = st.one_of(
    _TEXTS,
    st.builds(lambda tag, text: f"<{tag}>{text}</{tag}>", _TAGS, _TEXTS),
    st.builds(lambda tag, other, text: f"<{tag}>{text}</{other}>", _TAGS, _TAGS, _TEXTS),
    st.builds(lambda href, text: f'<a href="{href}">{text}</a>', _HREFS, _TEXTS),
    st.builds(lambda tag, text: f'<a href="/y"><{tag}>{text}</{tag}></a>', _TAGS, _TEXTS),
    st.sampled_from(["<br>", "<br/>", "<script>x</script>", "&amp;", "&nbsp;", '">', '<a href="/x" onclick="y">z</a>']),
)


@settings(max_examples=600, deadline=None)
@given(st.lists(_PIECES, max_size=5).map("".join))
def test_the_short_way_gives_what_the_cleaner_gives(text: str) -> None:
    assert html.clean_inline(text) == html._INLINE.clean(text) or not set("<>&") & set(text)


def test_the_short_way_is_taken_for_what_most_paragraphs_are() -> None:
    text = 'Sözlər <strong>qalın</strong><br> <a href="https://old.example/az/1.html">keçid</a>.'
    assert html._PLAIN.match(text)
    assert html.clean_inline(text) == html._INLINE.clean(text)
