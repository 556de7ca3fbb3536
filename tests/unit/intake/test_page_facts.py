"""What a saved page says about its story: linked data, dates and bylines in the shapes that papers give them."""

from __future__ import annotations

import lxml.html
import pytest

from broadsheet.intake.parsers.names import is_full_name, names_in, told_names
from broadsheet.intake.parsers.page_facts import PageFacts, facts_of

H1 = "<h1>Yeni körpü açıldı</h1>"
HEAD = "<title>Yeni körpü açıldı</title>"
TEXT = "<p>Şəhərin mərkəzində yeni körpü bu gün səhər açıldı və ilk avtobus onun üstündən keçdi.</p>"


def _facts(body: str, head: str = "", lang: str = "az") -> PageFacts:
    page = f"<html lang={lang}><head>{HEAD}{head}</head><body>{body}{TEXT}</body></html>"
    return facts_of(lxml.html.document_fromstring(page), "https://paper.example/1")


def _linked(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def _day(facts: PageFacts) -> str:
    assert facts.published_at is not None
    return facts.published_at.date().isoformat()


def test_a_page_item_has_the_date_where_no_story_item_is():
    item = (
        '{"@graph":[{"@type":"WebPage","datePublished":"2025-03-17T10:00:00Z","dateModified":"2025-05-03T10:00:00Z"}]}'
    )
    assert _day(_facts(f"{H1}<p class=date>Yeniləndi: 03.05.2025</p>", _linked(item))) == "2025-03-17"


def test_broken_linked_data_still_give_date_and_author():
    broken = (
        '{"@type":"NewsArticle","headline":"a "b" c","datePublished":"2025-12-18","author":{"name":"Leyla Quliyeva"}}'
    )
    facts = _facts(H1, _linked(broken))
    assert (_day(facts), facts.authors) == ("2025-12-18", ("Leyla Quliyeva",))


def test_who_is_person_and_organisation_at_once_is_a_person():
    item = '{"@type":"NewsArticle","author":{"@type":["Person","Organization"],"name":"Leyla Quliyeva"}}'
    byline = f"{H1}<div class=author>Rauf Məmmədov</div><p>Leyla Quliyeva Gəncədən yazır."
    assert _facts(byline, _linked(item)).authors == ("Leyla Quliyeva",)


def test_a_paper_as_author_yields_to_a_marked_byline_only():
    item = '{"@type":"NewsArticle","author":{"@type":"Organization","name":"Qəzet"}}'
    marked = f"{H1}<span itemprop=author>Rauf Məmmədov</span>"
    assert _facts(marked, _linked(item)).authors == ("Rauf Məmmədov",)
    unmarked = f"{H1}<p>Dövlət Agentliyi | 19.03.2025</p>"
    assert _facts(unmarked, _linked(item)).authors == ("Qəzet",)


@pytest.mark.parametrize(
    ("body", "day"),
    [
        # Not the first date of the page, but the one at the headline.
        ("<time datetime=2020-01-01>1</time>" + "<p>x</p>" * 50 + f"{H1}<p>19 mart 2025</p>", "2025-03-19"),
        (f"{H1}<span>Güncelleme: 21.03.2025</span><span>Giriş: 19.03.2025 - 18:24</span>", "2025-03-19"),
        (f"{H1}<p>Обновлено 21 марта 2025</p><p>Опубликовано 19 марта 2025</p>", "2025-03-19"),
        (f"{H1}<b>Updated March 21, 2025</b><div>Published</div><div>March 19, 2025</div>", "2025-03-19"),
        ("<p>19 Mart 2025, Çarşamba</p><h1>Yeni körpü açıldı</h1>", "2025-03-19"),
        (f"{H1}<div class=date><time datetime=2025-03-19>1 Nisan 2024</time></div>", "2025-03-19"),
    ],
)  # fmt: skip
def test_the_date_at_the_headline(body: str, day: str):
    assert _day(_facts(body)) == day


def test_months_go_first_on_an_american_page():
    body = f"{H1}<p class=date>03/04/2025</p>"
    assert (_day(_facts(body, lang="en-US")), _day(_facts(body, lang="en-GB"))) == ("2025-03-04", "2025-04-03")


@pytest.mark.parametrize(
    "byline",
    [
        "<div class=author><strong>Leyla Quliyeva</strong><span>19.03.2025</span></div>",
        "<div class=author><div>Leyla Quliyeva</div><div>Baş Müxbir</div></div>",
        "<p class=author>Leyla Quliyeva<br>4 August 2010</p>",
        "<p class=author><span>By</span><a href=/x>Leyla Quliyeva</a></p>",
        "<span class=author><a href=/x>Leyla Quliyeva</a><span>, Privacy and Digital Security Expert</span></span>",
        "<p>Leyla Quliyeva | Senior Writer | July 2, 2025</p>",
        "<small>19.03.2025 | 13:10 | Leyla Quliyeva</small>",
        "<div class=teaser><p>Ein Artikel von <b>Leyla Quliyeva</b> | 27.01.2022 - 12:45</p></div>",
        "<p><em>By Leyla Quliyeva, MS, RDN</em></p>",
        "<aside><h3>Müəllif</h3><p>Leyla Quliyeva</p></aside>",
        '<div class="elementor-widget"><h3>Written by Leyla Quliyeva</h3></div>',
        '<script>push({"pagePostAuthor":"Leyla Quliyeva"})</script>',
    ],
)
def test_shapes_of_bylines(byline: str):
    assert _facts(f"{H1}{byline}").authors == ("Leyla Quliyeva",)


@pytest.mark.parametrize(
    "what", ["<div class=author>5 min read</div>", "<div class=author><a href=/s>Facebook</a></div>"]
)
def test_what_is_no_byline(what: str):
    assert _facts(f"{H1}{what}").authors == ()


def test_several_authors_over_several_lines():
    body = f"{H1}<div class=byline><div>By</div><div>Jane Roe</div><div>and</div><div>Ann Poe</div></div>"
    assert _facts(body).authors == ("Jane Roe", "Ann Poe")


def test_several_authors_in_a_meta_tag_each():
    head = '<meta name="citation_author" content="Jane Roe"><meta name="citation_author" content="Ann Poe">'
    assert _facts(H1, head).authors == ("Jane Roe", "Ann Poe")


def test_names_without_what_surrounds_them():
    assert names_in("Erstellt von Andri Bryner") == ["Andri Bryner"]
    assert names_in("Kyle Wiggers 7 hours ago") == ["Kyle Wiggers"]
    assert names_in("Interview: Julia Lauter") == ["Julia Lauter"]
    assert names_in("Jane Roe on Tuesday, May 3") == ["Jane Roe"]
    assert [names_in(label) for label in ("Written By", "Artikel von", "View Comments")] == [[], [], []]
    assert told_names("Deutsche Welle (www.dw.example)") == ["Deutsche Welle"]
    assert names_in("freeman1984") == ["freeman1984"]
    assert names_in("Jane Roe, Ann Poe and Eve Doe, Staff Writers") == ["Jane Roe", "Ann Poe", "Eve Doe"]
    assert told_names("David Jackson - FullStack Editorial Team") == ["David Jackson"]
    assert told_names("Anna-Maria Roe") == ["Anna-Maria Roe"]
    assert [is_full_name(one) for one in ("Əli Vəliyev", "Lisa D. Ellis", "News", "the rain", "Senior Writer")] == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_a_byline_shown_corrects_a_name_that_is_short_or_stands_nowhere():
    short = '<meta name=author content="Leyla">'
    assert _facts(f"{H1}<div class=author>Leyla Quliyeva</div>", short).authors == ("Leyla Quliyeva",)
    who_typed = '<meta name=author content="Rauf Məmmədov">'
    assert _facts(f"{H1}<p>By: Leyla Quliyeva</p>", who_typed).authors == ("Leyla Quliyeva",)
    initial = '<meta name=author content="Leyla R. Quliyeva">'
    assert _facts(f"{H1}<div class=author>Leyla Quliyeva</div>", initial).authors == ("Leyla R. Quliyeva",)


def test_a_byline_shown_names_the_others_too():
    one = '<meta name=author content="Leyla Quliyeva">'
    both = f"{H1}<div class=author>Written by <span>Dr Leyla Quliyeva</span>, <span>Rauf Məmmədov</span></div>"
    assert _facts(both, one).authors == ("Dr Leyla Quliyeva", "Rauf Məmmədov")


def test_the_site_is_no_author_where_somebody_is():
    publisher = '<meta name=publisher content="Xalq"><meta name=author content="Xalq (www.xalq.example)">'
    listed = f"{H1}<li><strong>Autorin/Autor</strong> Leyla Quliyeva</li>"
    assert _facts(listed, publisher).authors == ("Leyla Quliyeva",)
    suffixed = '<meta property=og:site_name content="XALQ GÜNÜ"><meta name=author content="XALQ GÜNÜ">'
    assert _facts(f"{H1}<div class=author>Leyla Quliyeva XALQ GÜNÜ</div>", suffixed).authors == ("Leyla Quliyeva",)
    host = "<span itemprop=author>Leyla Quliyeva</span><span itemprop=author>PAPER.example</span>"
    assert _facts(f"{H1}{host}").authors == ("Leyla Quliyeva",)


@pytest.mark.parametrize(
    "body",
    [
        "<div><span>Dec 17, 2025</span><span>Leyla Quliyeva</span></div><h1>Yeni körpü açıldı</h1>",
        f'{H1}{TEXT}<p align="right"><em>Leyla Quliyeva</em></p>',
        f'{H1}{TEXT}<div class="author-bio footer"><h3>Leyla Quliyeva</h3><p>Müxbirdir.</p></div>',
        f"{H1}<div>05.02.2020 <span>- Redaktion: Leyla Quliyeva (söz katibi)</span></div>",
        f"{H1}<span itemprop=author>Leyla Quliyeva</span><div itemprop=comment><b itemprop=author>Rauf Əli</b></div>",
        f"{H1}<p>Started by Leyla Quliyeva, June 04, 2024</p>",
    ],
)
def test_who_wrote_stands_in_many_places(body: str):
    assert _facts(body).authors == ("Leyla Quliyeva",)


def test_whose_site_it_is_says_who_writes_there():
    title = "<meta property=og:site_name content='Leyla Quliyeva&#39;s blog'>"
    assert _facts(H1, title).authors == ("Leyla Quliyeva",)


def test_family_names_first_in_citations_are_turned():
    cited = '<meta name=citation_author content="Quliyeva, Leyla"><meta name=citation_author content="Əli, Rauf">'
    assert _facts(H1, cited).authors == ("Leyla Quliyeva", "Rauf Əli")


def test_months_are_no_names_but_people_are_called_may():
    assert names_in("August 28, 2025") == []
    assert names_in("By Tom May") == ["Tom May"]
    assert told_names("Written By") == []


def test_a_date_in_the_title_or_in_a_script_is_one():
    assert _day(_facts(H1, "<meta property=og:title content='Körpü | Xalq | 28.04.2023'>")) == "2023-04-28"
    script = '<script>var page = {firstPublicationDate: "20230428", author: 1}</script>'
    assert _day(_facts(H1, script)) == "2023-04-28"


def test_a_vague_date_yields_to_the_one_at_the_headline():
    vague = '<meta name="date" content="2020-02-12">'
    assert _day(_facts(f"{H1}<div class=date>05.02.2020</div>", vague)) == "2020-02-05"
    assert _day(_facts(f"{H1}<div class=date>Yeniləndi: 15.02.2020</div>", vague)) == "2020-02-12"


def test_the_clock_of_the_page_tells_its_zone():
    told = '<meta property="article:published_time" content="2023-11-09T05:30:59Z">'
    shown = f"{H1}<div>Published: <time datetime='2023-11-08 23:30:59'>November 8</time></div>"
    page = f"<html><head>{HEAD}{told}</head><body>{shown}{TEXT}</body></html>"
    found = facts_of(lxml.html.document_fromstring(page), "https://paper.example/2023/11/08/bridge/").published_at
    assert found is not None
    assert found.isoformat() == "2023-11-08T23:30:59-06:00"


def test_english_without_a_country_is_american_where_it_writes_no_zeros():
    assert _day(_facts(f"{H1}<p>3/4/2025</p>", lang="en")) == "2025-03-04"
    assert _day(_facts(f"{H1}<p>03/04/2025</p>", lang="en")) == "2025-04-03"
    assert _day(_facts(f"{H1}<p>3/4/2025</p>{TEXT}<p>17/4/2025</p>", lang="en")) == "2025-04-03"


def test_a_forums_post_has_its_date_alone_in_its_cell():
    assert _day(_facts("<table><tr><td><img src=a.gif> 30th March 2025, 16:26 </td></tr></table>")) == "2025-03-30"


def test_two_that_agree_about_the_day_outweigh_the_one_told_first():
    first = _linked('{"@type":"BlogPosting","datePublished":"2025-12-19T22:02:58Z"}')
    second = _linked('{"@type":"NewsArticle","headline":"Körpü","datePublished":"2025-12-18"}')
    shown = f"{H1}<div class=date>18.12.2025</div>"
    assert _day(_facts(shown, first + second)) == "2025-12-18"
    assert _day(_facts(shown, first)) == "2025-12-19"
