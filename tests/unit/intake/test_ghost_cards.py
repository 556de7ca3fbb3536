"""Ghost's cards as it renders them into the HTML of its exports."""

from __future__ import annotations

from broadsheet.intake.parsers.blocks import Document, Gallery, Note, Paragraph, Picture, PullQuote, Subheading
from broadsheet.intake.parsers.body import body_of


def test_a_bookmark_is_a_link_with_its_words_and_no_gallery_of_icons():
    html = (
        '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://e.example/x">'
        '<div class="kg-bookmark-content"><div class="kg-bookmark-title">Title &amp; more</div>'
        '<div class="kg-bookmark-description">What it says</div><div class="kg-bookmark-metadata">'
        '<img class="kg-bookmark-icon" src="https://e.example/icon.ico"><span class="kg-bookmark-publisher">Pub</span>'
        '</div></div><div class="kg-bookmark-thumbnail"><img src="https://e.example/t.jpg"></div></a></figure>'
    )
    blocks, left_out = body_of(html)
    link = '<a href="https://e.example/x" rel="noopener">Title &amp; more</a>'
    assert blocks == (Paragraph(f"{link}<br>What it says"),)
    assert [one.fragment for one in left_out] == ["Pub https://e.example/x"]
    blocks, left_out = body_of(html.replace("https://e.example/x", "javascript:alert(1)"))
    assert blocks == (Paragraph("Title &amp; more<br>What it says"),)
    assert any("javascript" in one.why for one in left_out)


def test_boxes_that_open_and_boxes_set_apart():
    blocks, left_out = body_of(
        '<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div>'
        '<div class="kg-callout-text">Call <b>out</b></div></div>'
        '<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4>Head</h4>'
        '<button class="kg-toggle-card-icon"><svg></svg></button></div><div><p>Body</p></div></div>'
    )
    assert blocks == (Note("💡 Call <strong>out</strong>"), Subheading("Head", 4), Paragraph("Body"))
    assert left_out == ()


def test_sound_film_and_files_without_their_players():
    player = (
        '<div class="kg-audio-player"><button class="kg-audio-play-icon"></button><span>0:00</span>'
        '<input type="range"></div>'
    )
    blocks, left_out = body_of(
        '<div class="kg-card kg-audio-card"><div class="kg-audio-player-container"><audio src="/m/a.mp3"></audio>'
        f'<div class="kg-audio-title">Talk</div>{player}</div></div>'
        '<figure class="kg-card kg-video-card"><div><video src="/m/v.mp4"></video><span>0:00</span></div>'
        "<figcaption><p>Film</p></figcaption></figure>"
        '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/f/r.pdf"><div '
        'class="kg-file-card-title">Report</div><div class="kg-file-card-caption">All of it</div>'
        '<div class="kg-file-card-filename">r.pdf</div><div class="kg-file-card-filesize">9 KB</div></a></div>'
    )
    assert blocks == (
        Document("/m/a.mp3", "Talk"),
        Document("/m/v.mp4", "Film"),
        Document("/f/r.pdf", "Report"),
        Paragraph("All of it"),
    )
    assert left_out == ()


def test_who_took_a_picture_and_what_a_gallery_shows():
    blocks, _ = body_of(
        '<figure class="kg-card kg-image-card"><img src="/a.jpg" alt="A"><figcaption><span>A hall. Photo by </span>'
        '<a href="https://u.example/@x"><span>Some One</span></a><span> / </span><a href="https://u.example">Unsplash</a>'
        '</figcaption></figure><figure class="kg-card kg-gallery-card"><div class="kg-gallery-container"><div '
        'class="kg-gallery-row"><div class="kg-gallery-image"><img src="/1.jpg" width="900" height="600"></div>'
        '<div class="kg-gallery-image"><img src="/2.jpg" width="900" height="600"></div></div></div>'
        "<figcaption><p>Two halls</p></figcaption></figure>"
    )
    picture, gallery = blocks
    assert isinstance(picture, Picture)
    assert (picture.picture.caption, picture.picture.credit) == ("A hall.", "Some One / Unsplash")
    assert isinstance(gallery, Gallery)
    assert (gallery.caption, len(gallery.pictures)) == ("Two halls", 2)


def test_a_pull_quote_of_wordpress_is_one():
    html = '<figure class="wp-block-pullquote"><blockquote><p>Large words</p><cite>Leyla</cite></blockquote></figure>'
    assert body_of(html)[0] == (PullQuote("Large words", "Leyla"),)
