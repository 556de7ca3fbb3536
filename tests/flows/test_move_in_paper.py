"""What an editor sees of a move: a dry run, a limit, folded repeats, drafts, pages, pictures, and the report."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from broadsheet.common.fetch import Fetched
from broadsheet.intake.moves.bring import bring_in
from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.prove import prove_addresses
from broadsheet.intake.moves.report import report_page
from broadsheet.intake.moves.run import move_in, state_path_of
from broadsheet.intake.parsers.shapes import UnableToParse
from broadsheet.stories import publish, write
from broadsheet.stories.models import Contributor, PublishLog, Redirect, Section, StandingPage, Story

TEXT = "Şəhər mərkəzində yeni kitabxana oxuculara qapılarını açdı və ilk gün yüzlərlə qonaq qəbul etdi. " * 3


def _record(number: int, **more: object) -> dict[str, object]:
    usual = {
        "id": number, "title": f"Kitabxana {number}", "body": f"<p>{TEXT} {number}</p>", "date": "2019-05-03 10:00",
        "lang": "az", "category": "Mədəniyyət", "author": "Sona Vəliyeva", "url": f"https://old.example/az/{number}.html",
    }  # fmt: skip
    return usual | more


def _dump(path: Path, *records: object) -> Path:
    path.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in records) + "\n")
    return path


def _move(source: Path, **options: object):
    plan = options.pop("plan", None) or Plan(pictures="none")
    return move_in(source, plan, state_path_of(source.parent, source), workers=0, **options)  # type: ignore[arg-type]


@pytest.mark.django_db(transaction=True)
def test_stories_with_their_section_byline_and_address(small_paper, tmp_path):
    source = _dump(tmp_path / "dump.jsonl", _record(1), _record(2, lang="en", category="World", title="Library 2"))
    rows = PublishLog.objects.count()
    report = _move(source)
    assert (report.taken, report.skipped, report.problems) == (2, 0, [])
    story = Story.objects.get(headline="Kitabxana 1")
    assert (story.address, story.live, story.edition.key) == ("/az/1.html", True, "az")
    assert story.section.name == "Mədəniyyət"
    assert [one.name for one in story.contributors.all()] == ["Sona Vəliyeva"]
    assert Story.objects.get(headline="Library 2").section == small_paper.world
    bulk = PublishLog.objects.filter(kind="bulk").latest("number")
    assert bulk.detail["stories"] == 2
    assert PublishLog.objects.count() > rows


@pytest.mark.django_db(transaction=True)
def test_a_dry_run_writes_nothing_and_a_limit_stops(small_paper, tmp_path):
    source = _dump(tmp_path / "dump.jsonl", *(_record(number) for number in range(1, 8)))
    before = (Story.objects.count(), Section.objects.count(), Contributor.objects.count(), PublishLog.objects.count())
    report = _move(source, dry_run=True)
    assert report.taken == 7
    assert (
        Story.objects.count(),
        Section.objects.count(),
        Contributor.objects.count(),
        PublishLog.objects.count(),
    ) == before
    assert not state_path_of(tmp_path, source).exists()
    assert _move(source, limit=3, batch=2).taken == 3
    assert _move(source).taken == 4
    assert _move(source).unchanged == 7


@pytest.mark.django_db(transaction=True)
def test_the_address_of_a_repeat_in_the_same_batch_leads_to_the_first(small_paper, tmp_path, monkeypatch):
    twin = _record(2, title="Kitabxana 1", body=f"<p>{TEXT} 1</p>", url="https://old.example/az/elsewhere.html")
    source = _dump(tmp_path / "dump.jsonl", _record(1), twin)
    monkeypatch.setattr("broadsheet.intake.moves.folding.Folding.end", _killed)
    with pytest.raises(KeyboardInterrupt):
        _move(source)
    monkeypatch.undo()
    report = _move(source)
    assert (report.taken, report.unchanged, report.folded) == (0, 1, 1)
    redirect = Redirect.objects.get(old_address="/az/elsewhere.html")
    assert redirect.story.address == "/az/1.html"


def _killed(_folding: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.django_db(transaction=True)
def test_repeats_are_folded_and_their_addresses_lead_to_the_first(small_paper, tmp_path):
    same = {"title": "Kitabxana 1", "body": f"<p>{TEXT} 1</p>"}
    records = [_record(1), _record(2, url="https://old.example/az/1.html"), _record(3, **same)]
    source = _dump(tmp_path / "dump.jsonl", *records)
    report = _move(source, batch=1)
    assert (report.taken, report.folded) == (1, 2)
    assert {why for _, _, why in report.folds} == {"1 has the same address", "1 has the same words"}
    assert Redirect.objects.get(old_address="/az/3.html").story.headline == "Kitabxana 1"
    proved = prove_addresses(
        lambda path: (200, "") if path == "/az/1.html" else (301, "/az/1.html"), state_path_of(tmp_path, source), report
    )
    assert proved.addresses == {"200": 1, "301": 1}


@pytest.mark.django_db(transaction=True)
def test_what_changed_in_the_newsroom_stays(small_paper, tmp_path):
    source = _dump(tmp_path / "dump.jsonl", _record(1), _record(2))
    _move(source)
    story = Story.objects.get(headline="Kitabxana 1")
    write.edit_story(story=story, headline="Redaktorun başlığı")
    publish.publish_story(story=Story.objects.get(pk=story.pk))
    _dump(source, _record(1, title="Dəyişdi 1"), _record(2, title="Dəyişdi 2"))
    report = _move(source)
    assert report.changed == 2
    assert Story.objects.get(pk=story.pk).headline == "Redaktorun başlığı"
    assert Story.objects.filter(headline="Dəyişdi 2", live=True).exists()
    assert any("newsroom's stays" in sentence for sentence in report.problems)


@pytest.mark.django_db(transaction=True)
def test_pictures_beside_the_export_are_taken_once_and_missing_ones_are_named(small_paper, tmp_path):
    picture = io.BytesIO()
    Image.new("RGB", (640, 360), "#336699").save(picture, "JPEG")
    (tmp_path / "uploads").mkdir()
    (tmp_path / "uploads" / "a.jpg").write_bytes(picture.getvalue())
    (tmp_path / "uploads" / "bad.jpg").write_bytes(b"no picture")
    body = '<p>x</p><img src="/uploads/a.jpg" alt="A"><img src="/uploads/none.jpg"><img src="/uploads/bad.jpg">'
    source = _dump(
        tmp_path / "dump.jsonl", _record(1, body=body, image="/uploads/a.jpg"), _record(2, image="/uploads/a.jpg")
    )
    report = _move(source, plan=Plan())
    assert report.pictures == 1
    assert [address for address, _ in report.missing_pictures] == ["/uploads/bad.jpg", "/uploads/none.jpg"]
    first = Story.objects.get(headline="Kitabxana 1")
    assert first.lead_picture_id == Story.objects.get(headline="Kitabxana 2").lead_picture_id
    assert [block["type"] for block in first.body.raw_data] == ["paragraph", "picture"]
    page = report_page(report, "Old paper")
    assert "none.jpg" in page
    assert "<script" not in page


@pytest.mark.django_db(transaction=True)
def test_a_story_taken_again_gets_its_new_lead_picture(small_paper, tmp_path):
    (tmp_path / "uploads").mkdir()
    for name, colour in (("a", "#336699"), ("b", "#993366")):
        Image.new("RGB", (640, 360), colour).save(tmp_path / "uploads" / f"{name}.jpg", "JPEG")
    words = {"picture_alt": "A square", "picture_credit": "Rauf"}
    source = _dump(tmp_path / "dump.jsonl", _record(1, image="/uploads/a.jpg", **words))
    _move(source, plan=Plan())
    first = Story.objects.get(headline="Kitabxana 1").lead_picture
    _dump(source, _record(1, image="/uploads/b.jpg", **words))
    assert _move(source, plan=Plan()).changed == 1
    second = Story.objects.get(headline="Kitabxana 1").lead_picture
    assert first is not None
    assert second is not None
    assert (first.title, second.title) == ("a.jpg", "b.jpg")
    Image.new("RGB", (640, 360), "#339966").save(tmp_path / "uploads" / "c.jpg", "JPEG")
    _dump(source, _record(1, image="/uploads/c.jpg"))
    (problem,) = _move(source, plan=Plan()).problems
    assert "waits as a draft" in problem  # nobody said what is on it
    assert Story.objects.get(headline="Kitabxana 1").lead_picture == second


@pytest.mark.django_db(transaction=True)
def test_the_report_names_the_words_that_were_lost(small_paper, tmp_path):
    records = [_record(n, body=f"<p>{TEXT} {n}</p>") for n in range(1, 30)]
    records[7]["body"] = f"<p>{TEXT}</p><form>Səsvermə sualı</form><script>x</script>"
    report = _move(_dump(tmp_path / "dump.jsonl", *records))
    worst = report.differences[0]
    assert worst.headline == "Kitabxana 8"
    assert worst.likeness < 1
    assert "a script" in worst.says
    assert [one.likeness for one in report.differences] == sorted(one.likeness for one in report.differences)


@pytest.mark.django_db(transaction=True)
def test_broken_lines_are_named_and_the_rest_comes_in(small_paper, tmp_path):
    source = _dump(tmp_path / "dump.jsonl", _record(1), _record(3, lang="fr"))
    source.write_text(source.read_text() + '{"id": 4, "title": "Yarım\n' + json.dumps(_record(5)) + "\n")
    report = _move(source)
    assert (report.taken, report.skipped) == (2, 2)
    assert any("not whole JSON" in sentence and "line 3" in sentence for sentence in report.problems)
    assert report.skips[0][2] == "The paper has no edition for the language 'fr'."


def test_what_is_no_source_is_refused(tmp_path):
    (tmp_path / "a.bin").write_bytes(b"\x00\x01")
    for path in (tmp_path, tmp_path / "a.bin", tmp_path / "missing"):
        with pytest.raises(UnableToParse):
            move_in(path, Plan(), tmp_path / "state.sqlite3")


@pytest.mark.django_db(transaction=True)
def test_a_site_moves_in_with_its_report_page(small_paper, tmp_path):
    article = (
        "<html lang='az'><head><title>Kitabxana açıldı</title><meta property='article:published_time' "
        f"content='2019-05-03T10:00:00Z'></head><body><article><h1>Kitabxana açıldı</h1><p>{TEXT}</p><p>{TEXT} Son.</p>"
        "</article></body></html>"
    )
    pages = {
        "https://old.example/sitemap.xml": "<urlset><url><loc>https://old.example/az/kitabxana/</loc></url></urlset>",
        "https://old.example/az/kitabxana/": article,
    }

    class Polite:
        def sitemaps(self, address: str) -> list[str]:
            return []

        def get(self, address: str) -> Fetched:
            return Fetched(address, 200, pages[address].encode(), "text/html")

    brought = bring_in(
        "https://old.example/",
        tmp_path,
        workers=0,
        get=lambda path: (200, ""),
        polite=Polite(),  # type: ignore[arg-type]
    )
    assert brought.report.taken == 1
    assert Story.objects.get(headline="Kitabxana açıldı").address == "/az/kitabxana/"
    assert brought.report.addresses == {"200": 1}
    assert brought.page is not None
    assert "1 of 1 old addresses" in brought.page.read_text()


def _page(body: str) -> str:
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>x</title><link>https://old.example</link><item>'
        "<title>Haqqımızda</title><link>https://old.example/haqqimizda/</link><content:encoded><![CDATA["
        f"<p>{body}</p>]]></content:encoded><wp:post_id>7</wp:post_id><wp:post_date_gmt>2019-01-01 10:00:00"
        "</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item></channel></rss>"
    )


@pytest.mark.django_db(transaction=True)
def test_an_old_about_page_stands_beside_the_papers_own(small_paper, tmp_path):
    own = write.create_standing_page(edition=small_paper.az, key="haqqimizda", title="Haqqımızda")
    source = tmp_path / "export.xml"
    source.write_text(_page("Köhnə qəzetin sözü."))
    plan = Plan(pictures="none", editions={"": "az"})
    report = _move(source, plan=plan)
    assert (report.pages, report.skipped) == (1, 0)
    assert any("/az/haqqimizda-2" in one for one in report.problems)
    old = StandingPage.objects.get(key="haqqimizda-2")
    assert "Köhnə qəzetin sözü." in str(old.body.raw_data)
    assert list(StandingPage.objects.get(pk=own.pk).body.raw_data) == []
    assert Redirect.objects.filter(old_address__startswith="/haqqimizda").exists()

    # Killed after the page came in and before the move noted it: it is known by its words.
    state_path_of(source.parent, source).unlink()
    assert _move(source, plan=plan).pages == 1
    source.write_text(_page("Yeni söz."))
    later = _move(source, plan=plan)
    assert any("changed in the source" in one for one in later.problems)
    assert StandingPage.objects.filter(key__startswith="haqqimizda").count() == 2
    assert _move(source, plan=plan).unchanged == 1
