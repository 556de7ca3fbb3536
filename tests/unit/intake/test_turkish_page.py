"""A page of an old Turkish site: windows-1254, a date in words, boxes with names that only Turkish has."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from broadsheet.intake.parsers.blocks import Paragraph
from broadsheet.intake.parsers.pages import story_of_page

BODY = [
    "Iğdır Belediyesi, şehir merkezinde yaptırdığı yeni kütüphaneyi düzenlenen törenle okurların hizmetine açtı.",
    "Törende konuşan Belediye Başkanı Mehmet Şahin, kütüphanenin gençler için önemli bir merkez olacağını söyledi.",
    "Kütüphanede 40 bin kitap, çocuklar için ayrı bir salon ve gece de açık kalan bir okuma odası bulunuyor.",
]
PAGE = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1.dtd">
<html lang="tr"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254" />
<title>Iğdır'da kütüphane açıldı - İlk Işık</title></head><body>
<div id="ust"><ul><li><a href="/">Anasayfa</a></li><li><a href="/spor/">Spor</a></li></ul></div>
<div id="sol"><h1>Iğdır'da kütüphane açıldı</h1><div class="tarih">3 Ağustos 2012 Cuma 21:05</div>
<div class="muhabir">Haber: Gül Işık</div><div class="haber-metni">{"".join(f"<p>{one}</p>" for one in BODY)}</div>
<div class="yorumlar"><h3>Yorumlar (2)</h3><p>Ali: Çok iyi olmuş, tebrikler!</p><p>Veli: Katılıyorum.</p></div></div>
<div id="sag"><h3>Çok okunanlar</h3><ul><li><a href="/haber/x.html">BM'den İsrail açıklaması</a>
<span>4 Ağustos 2012 Cumartesi 10:00</span></li></ul></div></body></html>"""


def test_its_words_date_and_reporter_and_nothing_of_its_readers():
    story = story_of_page(PAGE.encode("cp1254"), "https://old.example/haber/1.html", zone=ZoneInfo("Europe/Istanbul"))
    assert story.headline == "Iğdır'da kütüphane açıldı"
    assert story.published_at is not None
    assert story.published_at.isoformat() == "2012-08-03T21:05:00+03:00"
    assert [one.name for one in story.byline] == ["Gül Işık"]
    assert [block.html for block in story.blocks if isinstance(block, Paragraph)] == BODY


def test_a_headline_beside_a_date_is_no_reporter():
    page = PAGE.replace('<div class="muhabir">Haber: Gül Işık</div>', "")
    assert story_of_page(page.encode("cp1254"), "https://old.example/haber/1.html").byline == ()


def test_its_section_is_what_the_site_calls_its_folder():
    page = PAGE.encode("cp1254")
    section = story_of_page(page, "https://old.example/spor/mac-7.html").section
    assert section is not None
    assert (section.key, section.name) == ("spor", "Spor")
    assert story_of_page(page, "/spor/futbol/2019/mac-7.html").section == section
    for other in ("https://old.example/2012/08/mac.html", "https://old.example/mac.html", ""):
        assert story_of_page(page, other).section is None
