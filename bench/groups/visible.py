"""How soon what was published is on every page that shows it, asked of the reader over HTTP; and how soon a take-down.

The whole paper runs (``broadsheet serve``). The clock starts before the newsroom's verb is called, so that its
transaction is in the figure, and stops when the last of the pages shows the story.
"""

from __future__ import annotations

import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reader_vs_nginx import _address_script

from bench.paper import environment, set_up_django, story_addresses
from bench.plan import Plan
from bench.publisher import draft_maker
from bench.rows import Figure, median, quantile
from bench.waiting import Asker, wait_for

_PAUSE = 0.005
_PATIENCE = 30.0
_CARDS_SECONDS = 240.0
_BETWEEN = 0.25
"""Between two publishes, so that each finds the paper at rest, calendar and all."""


def measure(plan: Plan) -> dict[str, Figure]:
    """Publish on the idle paper, then beside readers, then take down."""
    paper = set_up_django(plan)
    addresses = story_addresses(plan)
    _index_what_waits(paper)
    with _serving(plan):
        desk = _Desk(plan, paper, addresses)
        desk.await_quiet()
        idle = [desk.publish() for _ in range(plan.publishes)]
        script = _address_script(plan.work / f"visible-{plan.stories}.lua", random.Random(3).sample(addresses, 1000))
        most = _most_requests(plan, script)
        with _half(plan, script, most) as held:
            beside = [desk.publish() for _ in range(max(8, plan.publishes // 2))]
        gone = [desk.take_down() for _ in range(max(5, plan.publishes // 2))]
    return _idle(idle) | _beside(beside, most, held) | _taken(gone)


def _idle(publishes: list[dict[str, float]]) -> dict[str, Figure]:
    everywhere = [max(one.values()) for one in publishes]
    figures = _median_and_p99(
        "publish to visible everywhere, idle", everywhere, "from before the verb to the last page"
    )
    for place in publishes[0]:
        times = [one[place] for one in publishes]
        note = f"p99 {quantile(times, 0.99):.3f} s"
        figures[f"publish to visible: {place}"] = Figure(median(times), len(times), note=note, all=_rounded(times))
    return figures


def _beside(publishes: list[dict[str, float]], most: float, held: list[float]) -> dict[str, Figure]:
    note = f"most {most:,.0f} requests/s with the load on the same two cores; {held[0]:,.0f} asked, {held[1]:,.0f} held"
    everywhere = [max(one.values()) for one in publishes]
    return _median_and_p99("publish to visible, reader at half its maximum", everywhere, note)


def _taken(times: list[float]) -> dict[str, Figure]:
    return _median_and_p99("take-down everywhere, by the command", times, "with the start of the command's own process")


def _median_and_p99(name: str, times: list[float], note: str) -> dict[str, Figure]:
    worst = " (the worst)" if len(times) < 100 else ""
    return {
        f"{name}: median": Figure(median(times), len(times), note=note, all=_rounded(times)),
        f"{name}: p99": Figure(quantile(times, 0.99), len(times), note=f"of {len(times)}{worst}"),
    }


def _rounded(times: list[float]) -> tuple[float, ...]:
    return tuple(round(one, 4) for one in times)


class _Desk:
    """Publishes, and looks at every place until it shows."""

    def __init__(self, plan: Plan, paper: Any, addresses: list[str]) -> None:
        self._plan, self._paper = plan, paper
        self._make = draft_maker()
        self._asker = Asker(plan.port)
        self._old = _old_stories(addresses)
        self._published: list[tuple[str, str]] = []

    def publish(self) -> dict[str, float]:
        """Seconds until the new story showed, by place."""
        from broadsheet.press.wake import wake_press
        from broadsheet.stories.publish import publish_story

        time.sleep(_BETWEEN)
        draft = self._make(f"Seen at once {time.time():.3f}")
        begun = time.perf_counter()
        story = publish_story(story=draft)
        wake_press(self._paper.run_dir)  # as the desk does after each form
        address, section = story.address, story.section.key
        self._published.append((address, section))
        return self._until_all(begun, self._places(address, section), shown=True)

    def take_down(self) -> float:
        """Seconds from the start of the command until no place shows the newest story."""
        address, section = self._published.pop()
        places = self._places(address, section)
        for name, is_shown in places.items():
            if not is_shown():
                raise RuntimeError(f"before its take-down the story was not on: {name}")
        begun = time.perf_counter()
        command = [sys.executable, "-m", "broadsheet", "takedown", address, "--dir", str(self._plan.paper)]
        with subprocess.Popen(command, env=environment(self._plan), stdout=subprocess.DEVNULL) as process:
            seconds = max(self._until_all(begun, places, shown=False).values())
        if process.returncode:
            raise RuntimeError("the take-down failed")
        return seconds

    def await_quiet(self) -> None:
        """Wait until the press has nothing left of the start."""
        from broadsheet.store import open_store
        from broadsheet.stories.queries import log_head

        until = time.monotonic() + 600
        while time.monotonic() < until:
            store = open_store(self._paper.store_dir, readonly=True, size_gb=self._paper.store_size_gb)
            bookmark = store.bookmark("press")
            store.close()
            if bookmark >= log_head():
                self._await_cards()
                time.sleep(2)
                return
            time.sleep(0.5)
        raise RuntimeError("the press did not come to rest")

    def _await_cards(self) -> None:
        """Give the worker time for the share cards of what was published beside the reader's load, by the hundred.

        A paper whose worker draws one card after another is not idle. What it does not manage it does meanwhile.
        """
        from broadsheet.stories.share_cards import waiting_for_cards

        until = time.monotonic() + _CARDS_SECONDS
        while waiting_for_cards(1) and time.monotonic() < until:
            time.sleep(0.5)

    def _places(self, address: str, section: str) -> dict[str, Callable[[], bool]]:
        edition = address.split("/")[1]
        old = self._old[section]
        link = f'"{address}"'.encode()
        plain = f"{address}<".encode()

        def shows(path: str, wanted: bytes, times: int = 1) -> Callable[[], bool]:
            def look() -> bool:
                status, _headers, body = self._asker.get(path)
                return status == 200 and body.count(wanted) >= times

            return look

        return {
            "story": shows(address, b"<h1"),
            "home": shows(f"/{edition}/", link),
            "section": shows(f"/{edition}/{section}/", link),
            # Once in Latest and once in See also.
            "an old story's Latest and See also": shows(old, link, 2),
            "RSS": shows(f"/{edition}/feed.rss", plain),
            "news sitemap": shows(f"/{edition}/news-sitemap.xml", plain),
        }

    def _until_all(self, begun: float, places: dict[str, Callable[[], bool]], *, shown: bool) -> dict[str, float]:
        left, found = dict(places), {}
        while left:
            for name, is_shown in list(left.items()):
                if is_shown() == shown:
                    found[name] = time.perf_counter() - begun
                    del left[name]
            if time.perf_counter() - begun > _PATIENCE:
                raise RuntimeError(f"after {_PATIENCE:.0f} s still waiting for: {', '.join(left)}")
            time.sleep(_PAUSE if left else 0)
        return {name: found[name] for name in places}


def _old_stories(addresses: list[str]) -> dict[str, str]:
    """By section: a story of the archive's oldest."""
    found: dict[str, str] = {}
    for address in addresses[len(addresses) // 4 :]:
        parts = address.split("/")
        if len(parts) == 4:
            found.setdefault(parts[2], address)
    return found


def _index_what_waits(paper: Any) -> None:
    from broadsheet.press.index import index_pending

    while index_pending(paper):
        pass


@contextmanager
def _serving(plan: Plan) -> Iterator[None]:
    (plan.paper / "log").mkdir(exist_ok=True)
    with (plan.paper / "log" / "bench.log").open("ab") as words:
        server = subprocess.Popen(
            [sys.executable, "-m", "broadsheet", "serve", str(plan.paper)],
            env=environment(plan),
            stdout=words,
            stderr=subprocess.STDOUT,
        )
    try:
        wait_for(f"http://127.0.0.1:{plan.port}/az/")
        yield
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=30)


def _most_requests(plan: Plan, script: Path) -> float:
    """What the reader answers at most while the load runs on the same cores."""
    said = subprocess.run(_wrk(plan, script, 3, 64), capture_output=True, text=True, check=True).stdout
    return _rate_in(said)


@contextmanager
def _half(plan: Plan, script: Path, most: float) -> Iterator[list[float]]:
    """A load of half that, held by wrk's pause between an answer and the next request of a connection."""
    pause = 20
    paced = plan.work / f"paced-{plan.stories}.lua"
    paced.write_text(script.read_text() + f"delay = function() return {pause} end\n")
    asked = most / 2
    connections = max(8, round(asked * (pause + 1) / 1000))
    load = subprocess.Popen(_wrk(plan, paced, 600, connections), stdout=subprocess.PIPE, text=True)
    held = [asked, 0.0]
    try:
        time.sleep(1)
        yield held
        if load.poll() is not None:
            raise RuntimeError("the load beside the publishes ended early")
    finally:
        # wrk prints what it had when it is interrupted.
        load.send_signal(signal.SIGINT)
        said = load.communicate(timeout=30)[0]
    held[1] = _rate_in(said)


def _wrk(plan: Plan, script: Path, seconds: int, connections: int) -> list[str]:
    url = f"http://127.0.0.1:{plan.port}"
    return [
        "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(script), "-H", "Accept-Encoding: zstd", url
    ]  # fmt: skip


def _rate_in(said: str) -> float:
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    if rate is None or "Non-2xx" in said or "Socket errors" in said:
        raise RuntimeError(f"the load met errors: {said}")
    return float(rate[1])
