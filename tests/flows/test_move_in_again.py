"""A move that is called again: repeats of stories that did not come in at first, pictures that came later."""

from __future__ import annotations

import io
import json
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from broadsheet.common.fetch import Fetched, UnableToFetch
from broadsheet.intake.moves.pictures import PictureDesk
from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.report import Report
from broadsheet.intake.moves.run import move_in, state_path_of
from broadsheet.intake.moves.state import MoveState
from broadsheet.intake.parsers.blocks import IncomingPicture
from broadsheet.stories import write
from broadsheet.stories.models import Redirect, Story

TEXT = "Şəhər mərkəzində yeni kitabxana oxuculara qapılarını açdı və ilk gün yüzlərlə qonaq qəbul etdi. " * 3
NO_PICTURES = Plan(pictures="none")


def _record(number: int, **more: object) -> dict[str, object]:
    usual = {
        "id": number, "title": "Kitabxana", "body": f"<p>{TEXT}</p>", "date": "2019-05-03 10:00", "lang": "az",
        "url": f"https://old.example/az/{number}.html",
    }  # fmt: skip
    return usual | more


def _dump(path: Path, *records: object) -> Path:
    path.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in records) + "\n")
    return path


def _move(source: Path, plan: Plan = NO_PICTURES, **options: object) -> Report:
    return move_in(source, plan, state_path_of(source.parent, source), workers=0, **options)  # type: ignore[arg-type]


def _answering(source: Path) -> dict[str, str]:
    """Return each old address of the move, and where the paper has it or leads from it ("" for nowhere)."""
    state = MoveState(state_path_of(source.parent, source))
    asked = [address for address, _, _ in state.old_addresses()]
    state.close()
    found = dict.fromkeys(asked, "")
    for story in Story.objects.filter(live=True):
        if story.address in found:
            found[story.address] = story.address
    for one in Redirect.objects.select_related("story"):
        found[one.old_address] = one.to_address or (one.story.address if one.story.live else "")
    return found


@pytest.mark.django_db(transaction=True)
def test_a_repeat_of_a_refused_story_is_folded_once_the_story_is_in(small_paper, tmp_path):
    spoken = {"lang": ""}
    source = _dump(tmp_path / "dump.jsonl", _record(1, **spoken), _record(2, **spoken), _record(3, **spoken))
    first = _move(source, Plan(pictures="none", editions={"az": "az", "en": "en"}))
    assert (first.taken, first.folded, first.skipped) == (0, 0, 3)
    second = _move(source, Plan(pictures="none", editions={"": "az"}))
    assert (second.taken, second.folded, second.skipped) == (1, 2, 0)
    assert _answering(source) == {f"/az/{number}.html": "/az/1.html" for number in (1, 2, 3)}
    assert (_move(source, Plan(pictures="none", editions={"": "az"})).unchanged) == 3


@pytest.mark.django_db(transaction=True)
def test_what_an_earlier_version_folded_into_a_refused_story_is_looked_at_again(small_paper, tmp_path):
    source = _dump(tmp_path / "dump.jsonl", _record(1), _record(2))
    _move(source)
    state = MoveState(state_path_of(tmp_path, source))
    content = state.known(["2"])["2"].content
    state.put("2", content, "folded", headline="Kitabxana", story_id=None, why="1 has the same words")
    state.close()
    Redirect.objects.all().delete()
    assert _move(source).folded == 1
    assert _answering(source) == {"/az/1.html": "/az/1.html", "/az/2.html": "/az/1.html"}


@pytest.mark.django_db(transaction=True)
def test_a_repeat_beyond_the_limit_is_not_noted(small_paper, tmp_path):
    other = {"title": "Başqa", "body": f"<p>{TEXT} Başqa.</p>"}
    source = _dump(tmp_path / "dump.jsonl", _record(1, **other), _record(2), _record(3))
    assert _move(source, limit=1).taken == 1
    again = _move(source)
    assert (again.taken, again.folded, again.unchanged) == (1, 1, 1)
    assert _answering(source) == {
        "/az/1.html": "/az/1.html", "/az/2.html": "/az/2.html", "/az/3.html": "/az/2.html",
    }  # fmt: skip


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("batch", [1, 500])
def test_a_published_story_is_never_folded_into_a_draft_or_a_withdrawn_one(small_paper, tmp_path, batch):
    kept_back = [_record(1, status="draft"), _record(2, status="withdrawn")]
    source = _dump(tmp_path / "dump.jsonl", *kept_back, _record(3), _record(4))
    report = _move(source, batch=batch)
    assert (report.taken, report.drafts, report.folded, report.skipped) == (1, 1, 1, 1)
    assert _answering(source) == {"/az/3.html": "/az/3.html", "/az/4.html": "/az/3.html"}


@pytest.mark.django_db(transaction=True)
def test_who_claimed_an_address_and_was_refused_gives_it_back(small_paper, tmp_path):
    # The paper has /az/9.html already, so that the first story cannot come in; the second shares a former address.
    _move(_dump(tmp_path / "before.jsonl", _record(9, title="Köhnə", body=f"<p>{TEXT} 9</p>")))
    shared = {"old_urls": ["/p/77"]}
    records = [
        _record(9, title="Yeni", body=f"<p>{TEXT} Yeni</p>", **shared),
        _record(8, title="Daha yeni", body=f"<p>{TEXT} Daha yeni</p>", **shared),
    ]
    source = _dump(tmp_path / "dump.jsonl", *records)
    report = _move(source, batch=1)
    assert (report.taken, report.skipped) == (1, 1)
    assert _answering(source)["/p/77"] == "/az/8.html"


@pytest.mark.django_db(transaction=True)
def test_a_draft_that_the_source_publishes_later_is_published_at_its_address(small_paper, tmp_path):
    source = _dump(tmp_path / "dump.jsonl", *(_record(n, title=f"Qaralama {n}", status="draft") for n in (1, 2, 3)))
    assert _move(source).drafts == 3
    touched = Story.objects.get(headline="Qaralama 2")
    write.edit_story(story=touched, headline="Redaktorun sözü")
    records = [_record(1, title="Xəbər 1"), _record(2, title="Xəbər 2"), _record(3, title="Yenə 3", status="draft")]
    _dump(source, *records)
    assert _move(source, dry_run=True).taken == 1
    report = _move(source)
    assert (report.taken, report.drafts) == (1, 1)
    story = Story.objects.get(headline="Xəbər 1")
    assert (story.address, story.live, f"{story.first_published_at:%Y-%m-%d}") == ("/az/1.html", True, "2019-05-03")
    assert any("newsroom's stays" in sentence for sentence in report.problems)
    drafts = {story.get_latest_revision_as_object().headline for story in Story.objects.filter(live=False)}
    assert drafts == {"Redaktorun sözü", "Yenə 3"}
    assert _move(source).unchanged == 3


@pytest.mark.django_db(transaction=True)
def test_what_was_deleted_in_the_newsroom_or_withdrawn_in_the_source_stays_so(small_paper, tmp_path):
    source = _dump(tmp_path / "dump.jsonl", _record(1, status="draft"), _record(2, title="İki", body=f"<p>{TEXT}2</p>"))
    _move(source)
    write.delete_draft(story=Story.objects.get(live=False))
    _dump(
        source,
        _record(1, status="draft", title="Başqa"),
        _record(2, title="Üç", status="draft", body=f"<p>{TEXT}2</p>"),
    )
    report = _move(source)
    assert (report.taken, report.drafts) == (0, 0)
    assert Story.objects.get().headline == "İki"
    assert len(report.problems) == 2


def _item(number: int, link: str, **more: str) -> str:
    usual = {
        "title": f"x{number}", "wp:post_id": str(number), "wp:status": "publish", "wp:post_type": "post",
        "wp:post_date_gmt": "2019-05-03 10:00:00", "content:encoded": f"&lt;p&gt;{TEXT} {number}&lt;/p&gt;",
    }  # fmt: skip
    tags = "".join(f"<{tag}>{text}</{tag}>" for tag, text in (usual | more).items())
    return f"<item><link>https://old.example{link}</link>{tags}</item>"


@pytest.mark.django_db(transaction=True)
def test_the_page_of_a_picture_leads_to_the_story_it_hangs_on(small_paper, tmp_path):
    picture = {"wp:post_type": "attachment", "wp:status": "inherit"}
    source = tmp_path / "export.xml"
    source.write_text(
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://old.example</link>'
        + _item(7, "/2019/05/story/")
        + _item(8, "/2019/05/story/a-hall/", **picture, **{"wp:post_parent": "7", "wp:attachment_url": "/u/a.jpg"})
        + _item(9, "/alone/", **picture, **{"wp:post_parent": "0", "wp:attachment_url": "/u/b.jpg"})
        + "</channel></rss>"
    )
    plan = Plan(pictures="none", editions={"": "az"})
    assert _move(source, plan).taken == 1
    answers = _answering(source)
    assert answers["/2019/05/story/a-hall/"] == answers["/?attachment_id=8"] == "/2019/05/story/"
    assert "/alone/" not in answers
    assert answers["/comments/feed/"] == "/az/feed.rss"
    assert _move(source, plan).unchanged == 1


@pytest.mark.django_db(transaction=True)
def test_the_folder_of_a_sections_stories_leads_to_the_section(small_paper, tmp_path):
    records = [
        _record(n, title=f"Oyun {n}", body=f"<p>{TEXT} {n}</p>", category="İdman" if n < 9 else "Dünya",
                url=f"https://old.example/xeber/idman/{n}.html") for n in range(1, 10)
    ] + [
        _record(n, title=f"Gün {n}", body=f"<p>{TEXT} {n}</p>", category="İdman",
                url=f"https://old.example/2019/05/{n}.html") for n in range(20, 25)
    ]  # fmt: skip
    source = _dump(tmp_path / "dump.jsonl", *records)
    _move(source)
    answers = _answering(source)
    assert answers["/xeber/idman/"] == "/az/idman/"
    assert "/2019/05/" not in answers
    assert "/xeber/" not in answers


def _picture(path: Path, colour: str = "#336699") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (640, 360), colour).save(path, "JPEG")


@pytest.mark.django_db(transaction=True)
def test_a_picture_that_lies_beside_the_export_later_comes_in_and_nothing_else_changes(small_paper, tmp_path):
    (tmp_path / "uploads").mkdir()
    (tmp_path / "uploads" / "bad.jpg").write_bytes(b"no picture")
    with_words = {"picture_alt": "Zal", "picture_credit": "Rauf"}
    figure = '<figure><img src="/uploads/b.jpg" alt="B"><figcaption>Zal. Foto: Rauf</figcaption></figure>'
    records = [
        _record(1, image="/uploads/a.jpg", **with_words),
        _record(2, title="İki", image="/uploads/bad.jpg", **with_words),
        _record(3, title="Üç", body=f"<p>{TEXT} 3</p>{figure}<p>Son.</p>"),
        _record(4, title="Dörd", image="/uploads/a.jpg", body=f"<p>{TEXT} 4</p>", **with_words),
    ]
    source = _dump(tmp_path / "dump.jsonl", *records)
    first = _move(source, Plan())
    assert (first.taken, first.pictures, len(first.missing_pictures)) == (4, 0, 3)
    again = _move(source, Plan())
    assert (again.changed, again.unchanged) == (0, 4)
    _picture(tmp_path / "uploads" / "a.jpg")
    _picture(tmp_path / "uploads" / "b.jpg", "#993366")
    later = _move(source, Plan())
    assert (later.changed, later.unchanged, later.pictures, later.problems) == (3, 1, 2, [])
    assert [address for address, _ in later.missing_pictures] == ["/uploads/bad.jpg"]
    lead = {story.headline: story.lead_picture for story in Story.objects.filter(live=True)}
    assert lead["Kitabxana"] == lead["Dörd"]
    assert lead["Kitabxana"] is not None
    assert lead["Kitabxana"].alt == "Zal"
    assert [one["type"] for one in Story.objects.get(headline="Üç").body.raw_data] == [
        "paragraph", "picture", "paragraph",
    ]  # fmt: skip
    assert _move(source, Plan()).unchanged == 4


class _Site:
    """A fetcher that knows some pictures; other hosts never answer."""

    def __init__(self, known: dict[str, bytes]) -> None:
        self.known, self.asked = known, list[str]()

    def get(self, address: str) -> Fetched:
        self.asked.append(address)
        if address in self.known:
            return Fetched(address, 200, self.known[address], "image/jpeg")
        if "silent" in address:
            raise UnableToFetch("The connection failed (ConnectTimeout)", address)
        raise UnableToFetch("It answered 404", address, permanent=True, status=404)


def _desk(tmp_path: Path, site: _Site, base: str = "") -> PictureDesk:
    state = MoveState(tmp_path / "state.sqlite3")
    taken: list[bytes] = []

    def take(body: io.BytesIO, name: str, picture: IncomingPicture) -> int:
        taken.append(body.getvalue())
        return len(taken)

    return PictureDesk(Plan(base=base), state, tmp_path, dry_run=False, take=take, fetcher=site)  # type: ignore[arg-type]


def test_one_picture_has_one_address_however_the_source_writes_it(tmp_path):
    site = _Site({"https://old.example/u/a.jpg": b"A"})
    desk = _desk(tmp_path, site, "https://old.example")
    spellings = ("/u/a.jpg", "//old.example/u/a.jpg", "https://old.example/u/a.jpg")
    assert [desk.find(IncomingPicture(one)) for one in spellings] == [1, 1, 1]
    assert site.asked == ["https://old.example/u/a.jpg"]
    without = _Site({"https://cdn.example/a.jpg": b"A"})
    (tmp_path / "other").mkdir()
    assert _desk(tmp_path / "other", without).find(IncomingPicture("//cdn.example/a.jpg")) == 1


def test_a_mirrored_site_has_its_pictures_in_the_folder_of_its_host(tmp_path):
    _picture(tmp_path / "old.example" / "foto" / "a.jpg")
    site = _Site({})
    assert _desk(tmp_path, site).find(IncomingPicture("https://old.example/foto/a.jpg")) == 1
    assert site.asked == []


def test_a_silent_host_is_not_asked_for_ever(tmp_path):
    site = _Site({f"https://good.example/{n}.jpg": b"%d" % n for n in range(3)})
    desk = _desk(tmp_path, site)
    for number in range(50):
        assert desk.find(IncomingPicture(f"https://silent.example/{number}.jpg")) is None
        assert desk.find(IncomingPicture(f"https://gone.example/{number}.jpg")) is None
    hosts = Counter(address.split("/")[2] for address in site.asked)
    assert hosts == {"silent.example": 10, "gone.example": 50}
    assert desk.find(IncomingPicture("https://good.example/1.jpg")) == 1
