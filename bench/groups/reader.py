"""The reader against nginx ``gzip_static`` with the very same bytes: one core serves, the other loads.

Runs take turns, so that what disturbs one disturbs the other. nginx serves ready files; our pages are stitched of live
parts. While a publish a second goes on (through the newsroom's verbs and the press, on the load's core), nginx is not
disturbed: its figure is that of the undisturbed run beside it.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reader_constant import measure_constant
from reader_vs_nginx import (
    _address_script,
    _at,
    _first_child,
    _headers_of,
    _listed,
    _Run,
    _unchanged,
    _visit_all,
    _wrk,
    missing_tools,
    running_nginx,
)

from bench.paper import environment, story_addresses
from bench.plan import Plan
from bench.rows import Figure, median
from bench.waiting import wait_for

_LIVE = "random, zstd, a publish a second"
_RATE = 15_000
_EASY = 5_000

__all__ = ["measure", "serving"]


def measure(plan: Plan) -> dict[str, Figure]:
    """All rows of the group. Raises RuntimeError when a tool is missing or an answer was wrong."""
    if missing_tools():
        raise RuntimeError(f"not installed: {', '.join(missing_tools())}")
    every = story_addresses(plan)
    chosen = random.Random(7).sample(every, min(10_000, len(every)))
    starts = [_start_seconds(plan, chosen[0]) for _ in range(plan.runs)]
    with serving(plan, chosen[0]) as (url, worker):
        with running_nginx(plan.paper, plan.port + 3, chosen, _headers_of(url + chosen[0])) as (nginx, nginx_worker):
            rows = _interleaved(plan, chosen, (url, worker), (nginx, nginx_worker))
        with _publishing(plan):
            held = measure_constant("127.0.0.1", plan.port, chosen, rate=_RATE, seconds=5.0 * plan.seconds)
            eased = measure_constant("127.0.0.1", plan.port, chosen, rate=_EASY, seconds=5.0 * plan.seconds)
        memory = _own_megabytes(worker)
    figures = {name: _against_nginx(runs) for name, runs in rows.items()}
    figures |= _constant(held)
    if eased["p99_ms"] is not None:
        figures[f"random, a publish a second, {_EASY:,} requests/s: p99"] = Figure(eased["p99_ms"], note=_how(eased))
    figures["reader memory of its own, one process"] = Figure(
        memory, note=f"private dirty pages after all of {len(chosen):,} addresses in two encodings"
    )
    figures["reader start to first page"] = Figure(
        median(starts), len(starts), note="the command's own start in it", all=tuple(starts)
    )
    return figures


def _interleaved(
    plan: Plan, chosen: list[str], ours: tuple[str, int], nginx: tuple[str, int]
) -> dict[str, tuple[list[_Run], list[_Run]]]:
    one = chosen[0]
    lists = {site: _address_script(plan.work / f"{site}-{plan.stories}.lua", chosen) for site in ("ours", "nginx")}
    commands: dict[str, tuple[list[str], list[str]]] = {
        "story page, one address, zstd": (_at(ours[0] + one, "zstd"), _at(nginx[0] + one, "gzip")),
        "story page, one address, gzip": (_at(ours[0] + one, "gzip"), _at(nginx[0] + one, "gzip")),
        "304 answers": (_unchanged(ours[0] + one, "zstd"), _unchanged(nginx[0] + one, "gzip")),
        "random story pages, zstd": (
            _listed(ours[0], "zstd", lists["ours"]),
            _listed(nginx[0], "gzip", lists["nginx"]),
        ),
        "random story pages, gzip": (
            _listed(ours[0], "gzip", lists["ours"]),
            _listed(nginx[0], "gzip", lists["nginx"]),
        ),
    }
    found: dict[str, tuple[list[_Run], list[_Run]]] = {name: ([], []) for name in [*commands, _LIVE]}
    _visit_all(ours, nginx, lists, plan.seconds)
    for _ in range(plan.runs):
        for name, (our_load, their_load) in commands.items():
            found[name][0].append(_wrk(our_load, plan.seconds, ours[1]))
            found[name][1].append(_wrk(their_load, plan.seconds, nginx[1]))
        with _publishing(plan):
            found[_LIVE][0].append(_wrk(commands["random story pages, zstd"][0], max(3, plan.seconds), ours[1]))
        found[_LIVE][1].append(found["random story pages, zstd"][1][-1])
    return found


def _against_nginx(runs: tuple[list[_Run], list[_Run]]) -> Figure:
    ours, nginx = ([run.rate for run in side] for side in runs)
    cpu = [median([run.cpu_us for run in side]) for side in runs]
    busy = [100 * cpu[side] * median(rates) / 1e6 for side, rates in enumerate((ours, nginx))]
    note = (
        f"by requests {median(ours) / median(nginx):.2f}, by processor time {cpu[1] / cpu[0]:.2f} ({cpu[0]:.1f} us"
        f" a request, nginx {cpu[1]:.1f}); server's core busy {busy[0]:.0f} %, nginx's {busy[1]:.0f} %"
    )
    rates = tuple(round(rate) for rate in ours)
    return Figure(median(ours), len(ours), median(nginx), note, rates, cpu_ratio=cpu[1] / cpu[0])


def _constant(held: dict[str, Any]) -> dict[str, Figure]:
    name = "random, a publish a second"
    figures = {f"{name}: errors": Figure(held["errors"], note="answers that were not a whole 200")}
    if held["p99_ms"] is not None:
        figures[f"{name}, 15,000 requests/s: p99"] = Figure(held["p99_ms"], note=_how(held))
        figures[f"{name}, 15,000 requests/s: held"] = Figure(
            held["held"], note="answers a second, the last one awaited"
        )
    return figures


def _how(held: dict[str, Any]) -> str:
    return (
        f"bench/reader_constant.py, open loop, {held['answers']:,} answers; p50 {held['p50_ms']} ms,"
        f" p99.9 {held['p999_ms']} ms, worst {held['max_ms']} ms; {held['sender_late']} sent late by the load itself"
    )


@contextmanager
def serving(plan: Plan, address: str, *, processes: int = 1, cores: str = "0") -> Iterator[tuple[str, int]]:
    """The paper's own reader, one process on core 0 unless told otherwise; its address and its first worker."""
    reader = _start(plan, processes, cores)
    try:
        wait_for(f"http://127.0.0.1:{plan.port}{address}")
        yield f"http://127.0.0.1:{plan.port}", _first_child(reader.pid)
    finally:
        reader.terminate()
        reader.wait()


def _start(plan: Plan, processes: int = 1, cores: str = "0") -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["taskset", "-c", cores, sys.executable, "-m", "broadsheet", "process", "reader", str(plan.paper)],
        env=environment(plan) | {"BROADSHEET_READER_PROCESSES": str(processes)},
        stderr=subprocess.DEVNULL,
    )


def _start_seconds(plan: Plan, address: str) -> float:
    begun = time.perf_counter()
    reader = _start(plan)
    try:
        wait_for(f"http://127.0.0.1:{plan.port}{address}", pause=0.005)
        return time.perf_counter() - begun
    finally:
        reader.terminate()
        reader.wait()


@contextmanager
def _publishing(plan: Plan) -> Iterator[None]:
    """One publish a second, from when the first one is done, on the load's core."""
    publisher = subprocess.Popen(
        ["taskset", "-c", "1", sys.executable, "-m", "bench.publisher", str(plan.paper)],
        env=environment(plan),
        cwd=Path(__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert publisher.stdout is not None
        if not publisher.stdout.readline():
            raise RuntimeError("the publisher beside the load ended at once")
        yield
        if publisher.poll() is not None:
            raise RuntimeError("the publisher beside the load ended early: its row would not be of a live paper")
    finally:
        publisher.terminate()
        publisher.wait()


def _own_megabytes(worker: int) -> float:
    text = Path(f"/proc/{worker}/smaps_rollup").read_text()
    return round(sum(int(value) for value in re.findall(r"^Private_Dirty:\s+(\d+)", text, re.M)) / 1024, 1)
