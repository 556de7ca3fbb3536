"""A move that is called again: repeats of stories that did not come in at first, pictures that came later."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.report import Report
from broadsheet.intake.moves.run import move_in, state_path_of
from broadsheet.intake.moves.state import MoveState
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
