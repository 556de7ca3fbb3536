"""A story with everything in it, as shapes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from broadsheet.site import shapes as s

BAKU = ZoneInfo("Asia/Baku")
EDITION = s.Edition(
    key="az", name="Azərbaycanca", language="az", locale="az_AZ", direction="ltr", time_zone="Asia/Baku",
    date_pattern="%Y.%m.%d / %H:%M", masthead="Səhər & Axşam", tagline="Günün <xəbərləri>",
    public_url="https://paper.example", home_address="/az/", publisher_name="Nəşr",
)  # fmt: skip
PICTURE = s.Picture(
    renditions=(
        s.Rendition("/m/r/1-800.avif", 800, 450, "image/avif"),
        s.Rendition("/m/r/1-800.jpg", 800, 450, "image/jpeg"),
        s.Rendition("/m/r/1-1200.jpg", 1200, 675, "image/jpeg"),
        s.Rendition("/m/r/1-2400.jpg", 2400, 1350, "image/jpeg"),
        s.Rendition("/m/r/1-1200-1x1.jpg", 1200, 1200, "image/jpeg", "1x1"),
    ),
    width=2400, height=1350, alt='Dəniz "sahili"', caption="Sahil", credit="Leyla",
)  # fmt: skip
CARD = s.Card(
    story_id=12, address="/az/dunya/12-basliq", headline="Başlıq & <sual>?", format="text",
    published_at=datetime(2025, 3, 19, 19, 50, 12, 345, tzinfo=BAKU), section=s.Link("Dünya", "/az/dunya/"),
    edition_key="az", language="az", standfirst="Bir cümlə.\x0b", picture=PICTURE,
    updated_at=datetime(2025, 3, 19, 20, 5, tzinfo=BAKU),
)  # fmt: skip
STORY = s.Story(
    card=CARD, section_key="dunya", dateline="Bakı", bylines=(s.Byline("Bob", "/az/authors/bob/"),), source_name="",
    source_url="", lead_picture=PICTURE, lead_video=None,
    blocks=(
        s.Paragraph('<p>Mətn <a href="/az/dunya/11-o">o biri</a> <a href="https://x.example/">kənar</a> ]]></p>'),
        s.Subheading("Alt & başlıq", "alt-basliq"),
        s.Quote("Sözlər", "Charlie", role="nazir"),
        s.PictureBlock(PICTURE),
        s.Gallery((PICTURE, PICTURE)),
        s.Embed(s.Video("Film", "youtube", "abc", PICTURE, "https://f.example/", "https://y.example/w")),
        s.Table((("a", "b"), ("1", "<2>"))),
        s.PullQuote("Qısa"),
        s.DocumentBlock("Sənəd", "/m/d/1.pdf", "application/pdf", 10),
        s.RelatedStory(CARD),
        s.Note("Qeyd"),
    ),
    topics=(s.Link("Hava", "/az/topics/hava/"),), storyline=None, translations=(), corrections=(),
    share_card=None, word_count=3, see_also_key="see-also/az/dunya",
)  # fmt: skip
UNSIGNED = replace(
    STORY,
    card=replace(CARD, story_id=13, address="/az/dunya/13-b", headline="İkinci", updated_at=None, picture=None),
    bylines=(),
    lead_picture=None,
    lead_video=s.Video("Film", "", "", None, "", "", address="/m/v/1.mp4", duration_seconds=65),
    blocks=(),
)
MOMENT = datetime(2025, 3, 20, 9, 0, tzinfo=UTC)
