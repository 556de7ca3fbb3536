"""A WordPress paper of 300 posts in three languages moves in, is killed five times on the way, and ends complete."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings
from running_reader import running_reader

from broadsheet.archive import Index, parse_query, search
from broadsheet.intake.moves.prove import prove_addresses
from broadsheet.press.full import full_press
from broadsheet.press.index import index_pending
from broadsheet.store import open_store
from broadsheet.stories.models import Edition, Redirect, Story

OLD_SLUG = (
    "<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key>"
    "<wp:meta_value>%d0%bd%d0%be%d0%b2%d0%be%d1%81%d1%82%d1%8c-4</wp:meta_value></wp:postmeta>"
)
MOVER = Path(__file__).parent / "mover.py"
POSTS = 300
LANGUAGES = ("az", "ru", "en")
TITLES = {
    "az": "Xəbər {}: şəhərdə yeni məktəb",
    "ru": "Новость {}: в городе новая школа",
    "en": "Story {}: a new school",
}


def _export(posts: int = POSTS, *, changed: int = -1) -> str:
    items = "".join(_item(number, "changed" if number == changed else "") for number in range(1, posts + 1))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old paper</title><link>https://old.example</link>'
        "<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>"
        "<wp:author><wp:author_login>leyla</wp:author_login><wp:author_display_name>Leyla Quliyeva"
        f"</wp:author_display_name></wp:author>{items}</channel></rss>"
    )


def _item(number: int, more: str) -> str:
    language = LANGUAGES[number % 3]
    body = "".join(f"<p>{TITLES[language].format(number)} {step} {more}</p>\n\n" for step in range(4))
    return (
        f"<item><title>{TITLES[language].format(number)}</title>"
        f"<link>https://old.example/{language}/2019/05/story-{number}/</link><dc:creator>leyla</dc:creator>"
        f"<content:encoded><![CDATA[{body}<blockquote>So it is.<cite>Ali Aliyev, teacher</cite></blockquote>]]>"
        f"</content:encoded><wp:post_id>{number}</wp:post_id><wp:post_date_gmt>2019-05-{number % 28 + 1:02} 10:00:00"
        f"</wp:post_date_gmt><wp:status>{'draft' if number == 7 else 'publish'}</wp:status>"
        f"{OLD_SLUG if number == 4 else ''}"
        f'<wp:post_type>post</wp:post_type><category domain="language" nicename="{language}">{language}</category>'
        f'<category domain="category" nicename="school-{language}">School</category>'
        f'<category domain="post_translations" nicename="group-{number // 3}">g</category></item>'
    )


def _move(source: Path, state: Path, *deadly: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(MOVER), str(source), str(state), *deadly],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.mark.django_db(transaction=True)
def test_killed_five_times_and_complete(small_paper, tmp_path):
    Edition.objects.create(key="ru", name="Русский", language="ru", locale="ru_RU", masthead="Каспий", position=2)
    source, state = tmp_path / "export.xml", tmp_path / "state.sqlite3"
    source.write_text(_export())
    before = Story.objects.count()

    for deadly in (("before", "1"), ("after", "1"), ("before", "3"), ("after", "2"), ("after", "4")):
        assert _move(source, state, *deadly).returncode == -9
    ended = _move(source, state)
    assert ended.returncode == 0, ended.stderr

    stories = Story.objects.all()
    new = [story for story in stories if "/2019/05/story-" in (story.address or "") or not story.live]
    assert stories.count() - before == POSTS
    assert Counter(story.edition.language for story in new if story.live) == {"az": 100, "ru": 99, "en": 100}
    assert len({story.headline for story in new}) == POSTS
    assert Story.objects.filter(live=False, headline__contains=" 7:").count() == 1
    assert Redirect.objects.filter(old_address="/?p=3").count() == 1
    assert (
        not Redirect.objects.filter(old_address__contains="/feed/")
        .exclude(old_address__endswith="/comments/feed/")
        .exists()
    )  # those are rules of the reader

    again = _move(source, state)
    assert again.stdout.split() == ["0", str(POSTS), "0", "0", "0", "0", "0"], again.stderr

    source.write_text(_export(POSTS + 2, changed=5))
    later = _move(source, state)
    assert later.stdout.split() == ["2", str(POSTS - 1), "1", "0", "0", "0", "0"], later.stderr
    assert "changed" in str(Story.objects.get(headline__contains=" 5:").body.raw_data)

    writer = open_store(tmp_path / "store", readonly=False, size_gb=1, sync=False)
    full_press(settings.PAPER, writer)
    writer.close()
    with running_reader(tmp_path) as reader:

        def get(path: str) -> tuple[int, str]:
            answer = reader.ask(path)
            return answer.status, answer.header("Location")

        proved = prove_addresses(get, state)
        assert proved.lost_addresses == []
        assert proved.addresses["200"] == 2 * (POSTS + 1)  # each at its address, and there with ?amp=1
        for old, new in {
            "/?p=3": "/az/2019/05/story-3/",
            "/?p=3&utm_source=x": "/az/2019/05/story-3/",
            "/category/school-az/": "/az/school-az/",
            "/category/school-az/page/2/": "/az/school-az/",
            "/ru/category/school-ru/feed/": "/ru/school-ru/feed.rss",
            "/index.php?p=3": "/az/2019/05/story-3/",
            "/az/2019/05/story-3/amp/": "/az/2019/05/story-3/",
            "/az/2019/05/story-3/2/": "/az/2019/05/story-3/",
            "/2019/": "/az/archive/2019/",
            "/2019/05/": "/az/archive/2019/05/",
            "/ru/2019/05/": "/ru/archive/2019/05/",
            "/2019/05/page/2/": "/az/archive/2019/05/",
            "/author/leyla/": "/ru/authors/leyla-quliyeva/",
            "/feed/": "/az/feed.rss",
            "/ru/2019/05/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C-4/": "/ru/2019/05/story-4/",
        }.items():
            assert get(old) == (301, new), old
            assert get(new)[0] == 200, new
        assert get("/?p=7")[0] == get("/?p=100000")[0] == 302  # a draft, and no story: the front as ever

    paper = settings.PAPER.model_copy(update={"directory": tmp_path})
    while index_pending(paper):
        pass
    index = Index(paper.index_dir)
    for language, word, many in (("az", "məktəblərdə", 100), ("ru", "школами", 100), ("en", "schools", 101)):
        assert search(index, parse_query(word, language), edition=language).total == many
