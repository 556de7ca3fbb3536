"""The whole paper as its people meet it: it starts, publishes, loses its newsroom, takes pages down, ends."""

from __future__ import annotations

import os
import re
import signal
import threading
import time
import tomllib
from html import unescape
from pathlib import Path
from urllib.parse import urlencode

import pytest
from running_paper import Answer, RunningPaper, ask, eventually

_LINK = re.compile(r'href="(/[^"#?]*)"')


def _every_page(paper: RunningPaper, limit: int = 400) -> dict[str, bytes]:
    """Every page that links lead to from the home fronts, by its address, in the order of finding."""
    pages: dict[str, bytes] = {}
    waiting = ["/az/", "/ru/", "/en/"]
    while waiting and len(pages) < limit:
        path = waiting.pop(0)
        if path in pages or path.startswith(("/m/", "/s/")):
            continue
        answer = paper.get(path)
        assert answer.status in (200, 301, 302, 308), (path, answer.status)
        pages[path] = answer.body
        if "text/html" in answer.headers.get("content-type", ""):
            waiting += [unescape(link) for link in _LINK.findall(answer.text)]
    return pages


def _old_story(paper: RunningPaper, edition: str) -> str:
    """The address of the oldest story that the edition's archive leads to."""
    years = sorted(set(re.findall(rf'href="(/{edition}/archive/\d{{4}}/)"', paper.get(f"/{edition}/archive/").text)))
    months = sorted(set(re.findall(rf'href="({years[0]}\d\d/)"', paper.get(years[0]).text)))
    days = sorted(set(re.findall(rf'href="({months[0]}\d\d/)"', paper.get(months[0]).text)))
    found = re.search(rf'href="(/{edition}/[a-z-]+/\d+-[^"]+)"', paper.get(days[0]).text.split("<main", 1)[1])
    assert found
    return found[1]


def test_publish_edit_and_withdraw_are_seen_everywhere_at_once(running_paper: RunningPaper) -> None:
    paper = running_paper
    old = _old_story(paper, "en")
    made = paper.newsroom("publish", "en", "A ferry for bicycles <& one more>")
    shown = "A ferry for bicycles &lt;&amp; one more&gt;"
    places = [made["address"], "/en/", f"/en/{made['section']}/", old, "/en/feed.rss", "/en/news-sitemap.xml"]
    for place in places:
        wanted = shown if not place.endswith(".xml") else made["address"]
        eventually(lambda place=place, wanted=wanted: wanted in paper.get(place).text, seconds=15)
    receipt = eventually(lambda: paper.receipt(made["log"]), seconds=15)
    assert receipt.pages >= 1

    paper.newsroom("edit", str(made["id"]), "A ferry for many bicycles")
    for place in (made["address"], "/en/", old):
        eventually(lambda place=place: "A ferry for many bicycles" in paper.get(place).text, seconds=15)
        assert shown not in paper.get(place).text

    paper.newsroom("unpublish", str(made["id"]))
    eventually(lambda: paper.get(made["address"]).status == 410, seconds=15)
    for place in ("/en/", f"/en/{made['section']}/", old, "/en/feed.rss", "/en/feed.json"):
        eventually(lambda place=place: "A ferry for many bicycles" not in paper.get(place).text, seconds=15)


def test_readers_never_notice_that_the_newsroom_is_gone(own_paper: RunningPaper) -> None:
    paper = own_paper
    eventually(lambda: paper.is_quiet(), seconds=180)
    backup = paper.folder.parent / "backup"
    made = paper.command("backup", str(paper.folder), str(backup))
    assert made.returncode == 0, made.stderr
    # What changes pages goes first, so that nothing of the start is still on its way into them.
    for name in ("press", "worker"):
        paper.stop_process(name)
    before = _every_page(paper)
    assert len(before) >= 150

    paper.stop_process("newsroom")
    for file in paper.folder.glob("newsroom.sqlite3*"):
        file.unlink()

    wrong: list[tuple[str, int]] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            for path, body in before.items():
                answer = paper.get(path)
                if answer.body != body:
                    wrong.append((path, answer.status))

    reader = threading.Thread(target=read)
    reader.start()
    sent = _send_letter(paper, "Is anybody there? The ferry was late.")
    time.sleep(2)
    done.set()
    reader.join()
    assert wrong == []
    assert sent.status == 303

    paper.stop()
    restored = paper.command("restore", str(backup), str(paper.folder))
    assert restored.returncode == 0, restored.stderr
    paper.start()
    eventually(lambda: any("The ferry was late" in text for text in paper.newsroom("letters")["texts"]), seconds=60)


def test_a_page_is_taken_down_while_the_newsroom_is_off(own_paper: RunningPaper) -> None:
    paper = own_paper
    for name in ("newsroom", "press", "worker"):
        paper.stop_process(name)
    home = paper.get("/ru/").text
    found = re.search(r'<ol class="timed">.*?href="(/ru/[^"]+)"', home, re.DOTALL)
    assert found
    address = found[1]
    old = _old_story(paper, "ru")
    assert address in paper.get(old).text

    done = paper.command("takedown", address, "--dir", str(paper.folder), "--reason", "court order")
    assert done.returncode == 0, done.stderr
    section = address.rsplit("/", 1)[0] + "/"
    eventually(lambda: paper.get(address).status == 410, seconds=5)
    assert paper.get(f"{address}/text").status == 410
    for place in ("/ru/", section, old, "/ru/feed.rss", "/ru/feed.atom", "/ru/feed.json", "/ru/news-sitemap.xml"):
        assert address not in paper.get(place).text, place
    assert paper.command("takedown", "http://elsewhere.example/x", "--dir", str(paper.folder)).returncode == 1

    lifted = paper.command("takedown", address, "--dir", str(paper.folder), "--lift")
    assert lifted.returncode == 0
    eventually(lambda: paper.get(address).status == 200, seconds=5)


def test_the_doctor_says_how_the_paper_is(running_paper: RunningPaper) -> None:
    eventually(lambda: running_paper.command("doctor", str(running_paper.folder)).returncode == 0, seconds=120)
    said = running_paper.command("doctor", str(running_paper.folder)).stdout
    for word in ("versions", "disk", "page store", "publish log", "follower press", "follower search", "letters"):
        assert word in said
    assert ask(running_paper.ops_port, "GET", "/-/live").status == 200
    assert ask(running_paper.ops_port, "GET", "/-/ready").status == 200
    assert "# TYPE" in ask(running_paper.ops_port, "GET", "/-/metrics").text


def test_a_running_paper_is_not_started_twice_and_ends_whole(own_paper: RunningPaper) -> None:
    second = own_paper.command("serve", str(own_paper.folder), "--port=1", "--newsroom-port=2", "--ops-port=0")
    assert second.returncode == 1
    assert second.stderr.count("\n") == 1
    children = own_paper.processes()
    assert len(children) >= 4
    assert own_paper.stop() == 0
    for pid in children.values():
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_taken_port_is_one_sentence_and_makes_nothing(running_paper: RunningPaper, tmp_path: Path) -> None:
    refused = running_paper.command("demo", str(tmp_path / "new"), f"--port={running_paper.port}")
    assert refused.returncode == 1
    assert f"Port {running_paper.port} for readers" in refused.stderr
    assert refused.stderr.strip().count("\n") == 0
    assert not (tmp_path / "new").exists()


def test_what_the_demo_makes_is_private(demo_folder: Path) -> None:
    for name in ("secrets.toml", "demo-logins.toml"):
        assert (demo_folder / name).stat().st_mode & 0o077 == 0
    logins = tomllib.loads((demo_folder / "demo-logins.toml").read_text(encoding="utf-8"))
    assert len({login["password"] for login in logins.values()}) == 3


def test_a_killed_process_is_started_again(own_paper: RunningPaper) -> None:
    before = own_paper.processes()
    forked = Path(f"/proc/{before['reader']}/task/{before['reader']}/children").read_text().split()
    assert forked
    os.kill(before["reader"], signal.SIGKILL)
    eventually(lambda: own_paper.processes().get("reader", before["reader"]) != before["reader"], seconds=20)
    eventually(lambda: own_paper.get("/az/").status == 200, seconds=20)
    # Nobody is left who would answer from before.
    eventually(lambda: not any(Path(f"/proc/{pid}").exists() for pid in forked), seconds=20)


def _send_letter(paper: RunningPaper, text: str) -> Answer:
    form = {"name": "Rəna", "email": "rena@reader.example", "text": text, "company": ""}
    return ask(
        paper.port,
        "POST",
        "/az/letters",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        body=urlencode(form).encode(),
    )
