"""HTML of twenty years becomes clean blocks, and nothing goes in silence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from broadsheet.common.html import clean_inline, text_of
from broadsheet.intake.parsers.blocks import (
    Document,
    Embed,
    Gallery,
    IncomingPicture,
    Note,
    Paragraph,
    Picture,
    PullQuote,
    Quote,
    Subheading,
    Table,
)
from broadsheet.intake.parsers.body import body_of


def _blocks(html: str, **options: object) -> list[object]:
    blocks, left_out = body_of(html, **options)  # type: ignore[arg-type]
    assert left_out == ()
    return list(blocks)


def test_paragraphs_breaks_and_open_tags():
    assert _blocks("<p>One</p>two<br><br>three <b>bold<br><br>still</b> end<br>line") == [
        Paragraph("One"),
        Paragraph("two"),
        Paragraph("three <strong>bold</strong>"),
        Paragraph("<strong>still</strong> end<br>line"),
    ]


def test_wordpress_newlines_mean_paragraphs():
    html = "First line\nsecond line\n\nNew paragraph <em>with\n\nemphasis</em>"
    assert _blocks(html, autop=True) == [
        Paragraph("First line<br>second line"),
        Paragraph("New paragraph <em>with</em>"),
        Paragraph("<em>emphasis</em>"),
    ]
    assert _blocks("<!-- wp:paragraph -->\n<p>a\nb</p>\n<!-- /wp:paragraph -->", autop=True) == [Paragraph("a b")]


def test_plain_text_without_a_tag_keeps_its_paragraphs():
    assert _blocks("One & two\n\nThree") == [Paragraph("One &amp; two"), Paragraph("Three")]


def test_headings_quotes_notes_lists():
    html = (
        "<h2>What <i>now</i></h2><h5>Deep</h5>"
        "<blockquote><p>I came.</p><p>I saw.</p><cite>Leyla Quliyeva, mayor</cite></blockquote>"
        "<blockquote><p>Said it.</p><p>— Ali Aliyev, teacher</p></blockquote>"
        '<figure class="wp-block-pullquote"><blockquote class="pullquote"><p>Big words</p></blockquote></figure>'
        "<aside>Note <b>this</b></aside><ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"
    )
    assert _blocks(html) == [
        Subheading("What now", 2),
        Subheading("Deep", 4),
        Quote("I came.\nI saw.", "Leyla Quliyeva", "mayor"),
        Quote("Said it.", "Ali Aliyev", "teacher"),
        PullQuote("Big words"),
        Note("Note <strong>this</strong>"),
        Paragraph("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"),
    ]


def test_pictures_captions_credits_galleries():
    html = (
        '<figure><a href="/big/a.jpg"><img src="/small/a-300x200.jpg" alt="A"></a>'
        "<figcaption>The sea at night. Photo: Rauf Məmmədov</figcaption></figure>"
        '<figure class="wp-block-gallery"><figure><img src="b.jpg"><figcaption>B</figcaption></figure>'
        '<figure><img src="c.jpg"></figure><figcaption>Both</figcaption></figure>'
        '<p><img data-src="d.jpg" src="data:image/gif;base64,R0lGOD" srcset="d-1.jpg 100w, d-2.jpg 900w"></p>'
    )
    assert _blocks(html) == [
        Picture(IncomingPicture("/big/a.jpg", "A", "The sea at night.", "Rauf Məmmədov")),
        Gallery((IncomingPicture("b.jpg", caption="B"), IncomingPicture("c.jpg")), "Both"),
        Picture(IncomingPicture("d.jpg")),
    ]


@pytest.mark.parametrize(
    ("html", "provider", "id"),
    [
        ('<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>', "youtube", "dQw4w9WgXcQ"),
        ("<p>https://youtu.be/dQw4w9WgXcQ</p>", "youtube", "dQw4w9WgXcQ"),
        (
            '<object><param name="movie" value="http://www.youtube.com/v/dQw4w9WgXcQ&hl=en"></object>',
            "youtube",
            "dQw4w9WgXcQ",
        ),
        ('<iframe src="//player.vimeo.com/video/76979871"></iframe>', "vimeo", "76979871"),
        (
            '<blockquote class="twitter-tweet"><p>x</p><a href="https://twitter.com/a/status/1234567">d</a></blockquote>'
            '<script async src="https://platform.twitter.com/widgets.js"></script>',
            "x",
            "1234567",
        ),
        (
            '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CabcdEFG/?utm=1">'
            "<a>x</a></blockquote>",
            "instagram",
            "CabcdEFG",
        ),
        (
            '<script async src="https://telegram.org/js/telegram-widget.js?5" data-telegram-post="durov/43"></script>',
            "telegram",
            "durov/43",
        ),
        (
            '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fpage%2Fvideos'
            '%2F12345678%2F"></iframe>',
            "facebook",
            "page/videos/12345678",
        ),
        (
            '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@u/video/6718335390845095173"></blockquote>',
            "tiktok",
            "6718335390845095173",
        ),
    ],
)
def test_embeds_become_provider_and_id(html: str, provider: str, id: str):
    (block,) = _blocks(html)
    assert isinstance(block, Embed)
    assert (block.provider, block.id) == (provider, id)


def test_tables_keep_their_cells_and_layout_tables_do_not_stay_tables():
    data = "<table><caption>Votes</caption><tr><th>A<th>B</tr><tr><td colspan=2>1</tr><tr><td>2<td><i>3</i></table>"
    assert _blocks(data) == [Table((("A", "B"), ("1", ""), ("2", "<em>3</em>")), True, "Votes")]
    layout = "<table><tr><td><p>One</p><p>Two</p></td></tr></table>"
    assert _blocks(layout) == [Paragraph("One"), Paragraph("Two")]


def test_documents():
    assert _blocks('<p><a href="/report.pdf">The report</a></p><video src="/v.mp4"></video>') == [
        Document("/report.pdf", "The report"),
        Document("/v.mp4", "v.mp4"),
    ]


def test_shortcodes():
    html = (
        '[caption id="attachment_7" width="300"]<img class="wp-image-7" src="/a.jpg" alt="A" />'
        " The caption[/caption]\n\n"
        'Text [sic] and [1]\n\n[gallery ids="8,9"]\n\n[youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ]\n\n'
        "[embed]https://vimeo.com/76979871[/embed]\n\n[[gallery]]"
    )
    known = {"8": IncomingPicture("/8.jpg"), "9": IncomingPicture("/9.jpg")}
    blocks = _blocks(
        html, autop=True, shortcodes=True, find_pictures=lambda ids, _of: [known[i] for i in ids if i in known]
    )
    assert blocks == [
        Picture(IncomingPicture("/a.jpg", "A", "The caption", source_id="7")),
        Paragraph("Text [sic] and [1]"),
        Gallery((IncomingPicture("/8.jpg"), IncomingPicture("/9.jpg"))),
        Embed("youtube", "dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
        Embed("vimeo", "76979871", "https://vimeo.com/76979871"),
        Paragraph("[gallery]"),
    ]


@pytest.mark.parametrize(
    ("html", "kept", "why"),
    [
        ("a<script>alert(1)</script>", ["a"], "a script"),
        ('<iframe src="https://example.org/widget"></iframe>', [], "an iframe of a site"),
        ("<svg><text>x</text></svg>b", ["b"], "a drawing"),
        ('<p style="display:none">secret</p>c', ["c"], "hidden"),
        ('<a href="javascript:x()">text</a>', ["text"], "a link with javascript"),
        ('<img src="/pixel.gif" width="1" height="1">d', ["d"], "a tracking dot"),
        ('[poll id="3"]inner[/poll]', ["inner"], "the shortcode [poll]"),
        ("<form><input name=q>Words</form>", ["Words"], "a form"),
        ('<!-- wp:latest-posts {"n":5} /-->e', ["e"], "a block that WordPress fills"),
        ("<div>" * 3000 + "deep" + "</div>" * 3000, ["deep"], "HTML nested too deeply"),
    ],
)
def test_what_cannot_be_kept_is_named(html: str, kept: list[str], why: str):
    blocks, left_out = body_of(html, shortcodes=True)
    assert [block.html for block in blocks if isinstance(block, Paragraph)] == kept
    assert any(one.why.startswith(why) for one in left_out), left_out


_PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<i>",
        "<a href='x'>",
        "</a>",
        "<br>",
        "<div>",
        "</div>",
        "<ul>",
        "<li>",
        "</ul>",
        "<td>",
        "<table>",
        "<blockquote>",
        "<h2>",
        "<script>",
        "</script>",
        "<svg>",
        "<img src=x>",
        "<iframe>",
        "&lt;",
        "&amp;",
        "&#x3c;script&#x3e;",
        '"',
        "'",
        ">",
        "<",
        "[caption]",
        "[/caption]",
        "[gallery]",
        "onclick=1",
        "javascript:",
        "söz",
        "слово",
        "\n\n",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=25).map(" ".join))
def test_whatever_comes_in_paragraphs_are_safe(html: str):
    blocks, _ = body_of(html, autop=True, shortcodes=True)
    for block in blocks:
        if isinstance(block, (Paragraph, Note)) and not block.html.startswith(("<ul>", "<ol>")):
            assert text_of(clean_inline(block.html)) == text_of(block.html)
            assert "<script" not in block.html
            assert "<svg" not in block.html


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text("abcəıшö .,", min_size=1, max_size=12), min_size=1, max_size=6))
def test_no_word_is_lost(words: list[str]):
    html = "".join(f"<p><b>{word}</b><br>{word}</p><blockquote>{word}</blockquote>" for word in words)
    blocks, _ = body_of(html)
    kept = " ".join(text_of(b.html) if isinstance(b, Paragraph) else b.words for b in blocks)  # type: ignore[union-attr]
    assert sorted(kept.split()) == sorted(" ".join(words * 3).split())
