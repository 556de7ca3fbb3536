"""The reader against nginx ``gzip_static`` with the very same bytes: requests a second, as a ratio of the same minutes.

One core serves, one core loads (wrk). Runs are interleaved, ours and nginx's in turn, and medians are reported, so that
a noisy neighbour disturbs both. ``measure()`` is what ``make bench`` calls; ``python bench/reader_vs_nginx.py`` prints.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from reader_archive import address_of, build_archive, publish_one

from broadsheet.reader import ReaderConfig, serve
from broadsheet.store import open_store

__all__ = ["measure", "missing_tools", "running_nginx", "running_reader"]

_CONNECTIONS = 64
_NGINX = """
worker_processes 1; daemon off; pid {work}/nginx.pid; error_log {work}/nginx.log crit;
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_timeout 65; keepalive_requests 100000000;
  open_file_cache max=20000 inactive=600s; open_file_cache_valid 600s;
  client_body_temp_path {work}/t1; proxy_temp_path {work}/t2; fastcgi_temp_path {work}/t3;
  uwsgi_temp_path {work}/t4; scgi_temp_path {work}/t5;
  server {{
    listen 127.0.0.1:{port} backlog=1024; root {work}/www; gzip_static always; server_tokens off;
    default_type "text/html; charset=utf-8";
    {headers}
  }}
}}
"""


def missing_tools() -> list[str]:
    """What is not installed."""
    return [tool for tool in ("nginx", "wrk", "taskset") if shutil.which(tool) is None]


def measure(
    *,
    work: Path,
    stories: int = 10_000,
    addresses: int = 10_000,
    seconds: float = 4,
    runs: int = 5,
    port: int = 8480,
    progress: Callable[[str], None] = lambda _line: None,
) -> dict[str, Any]:
    """Rows of ``{"ours", "nginx", "ratio", "ours_all", "nginx_all"}`` in requests a second, and memory and start time.

    ``ours_cpu_us`` and ``nginx_cpu_us`` are microseconds of processor time a request, kernel included: they say the
    same on a machine that others use too, where requests a second say little.
    ``work`` keeps the archive between calls. Raises RuntimeError when a tool is missing or an answer is wrong.
    """
    if missing_tools():
        raise RuntimeError(f"not installed: {', '.join(missing_tools())}")
    folder = work / f"reader-{stories}"
    build_archive(folder / "store", stories, progress=True)
    chosen = [address_of(n) for n in random.Random(7).sample(range(stories), min(addresses, stories))]
    with ExitStack() as stack:
        reader = stack.enter_context(running_reader(folder, port))
        one = reader.url + chosen[0]
        headers = _headers_of(one)
        nginx, nginx_worker = stack.enter_context(running_nginx(folder, port + 1, chosen, headers))
        lists = {site: _address_script(folder / f"{site}.lua", chosen) for site in ("ours", "nginx")}
        rows: dict[str, tuple[list[str], list[str]]] = {
            "one address, zstd": (_at(one, "zstd"), _at(nginx + chosen[0], "gzip")),
            "one address, gzip": (_at(one, "gzip"), _at(nginx + chosen[0], "gzip")),
            "304": (_unchanged(one, "zstd"), _unchanged(nginx + chosen[0], "gzip")),
            "random, zstd": (_listed(reader.url, "zstd", lists["ours"]), _listed(nginx, "gzip", lists["nginx"])),
            "random, gzip": (_listed(reader.url, "gzip", lists["ours"]), _listed(nginx, "gzip", lists["nginx"])),
        }
        found: dict[str, dict[str, list[_Run]]] = {name: {"ours": [], "nginx": []} for name in [*rows, _LIVE]}
        _visit_all((reader.url, reader.worker), (nginx, nginx_worker), lists, seconds)
        for run in range(runs):
            for name, (ours, theirs) in rows.items():
                found[name]["ours"].append(_wrk(ours, seconds, reader.worker))
                found[name]["nginx"].append(_wrk(theirs, seconds, nginx_worker))
            with _publishing(folder / "store", stories, run):
                found[_LIVE]["ours"].append(_wrk(rows["random, zstd"][0], seconds, reader.worker))
            found[_LIVE]["nginx"].append(found["random, zstd"]["nginx"][-1])
            progress(f"run {run + 1} of {runs}")
        memory = reader.own_megabytes()
    result: dict[str, Any] = {name: _row(values) for name, values in found.items()}
    result["reader memory, MB of its own"] = memory
    result["reader start to first page, s"] = _start_time(folder, port, chosen[0])
    result["stories"], result["connections"], result["runs"] = stories, _CONNECTIONS, runs
    return result


_LIVE = "random, zstd, a publish a second"


class _Reader:
    def __init__(self, pid: int, url: str) -> None:
        self.worker = _first_child(pid)
        self.url = url

    def own_megabytes(self) -> float:
        """Private memory of the serving process: what it would give back if it ended; the map is not in it."""
        text = Path(f"/proc/{self.worker}/smaps_rollup").read_text()
        return round(sum(int(value) for value in re.findall(r"^Private_Dirty:\s+(\d+)", text, re.M)) / 1024, 1)


@contextmanager
def running_reader(folder: Path, port: int) -> Iterator[_Reader]:
    """A reader with one process on core 0."""
    config = ReaderConfig(
        store_dir=folder / "store",
        inbox_dir=folder / "inbox",
        media_dir=folder / "media",
        public_url=f"http://127.0.0.1:{port}",
        hosts=(f"127.0.0.1:{port}",),
        port=port,
    )
    pid = os.fork()
    if not pid:
        os.sched_setaffinity(0, {0})
        serve(config, processes=1)
        os._exit(0)
    try:
        _wait_for(config.public_url + "/az/dunya/")
        yield _Reader(pid, config.public_url)
    finally:
        os.kill(pid, signal.SIGTERM)
        os.waitpid(pid, 0)


@contextmanager
def running_nginx(folder: Path, port: int, addresses: list[str], headers: dict[str, str]) -> Iterator[tuple[str, int]]:
    """nginx with one worker on core 0, serving the reader's own bytes with the reader's own headers."""
    with tempfile.TemporaryDirectory(prefix="broadsheet-nginx-") as temporary:
        work = Path(temporary)
        store = open_store(folder / "store", readonly=True)
        for address in addresses:
            composed = store.compose(address, "gzip")
            if composed is None:
                raise RuntimeError(f"{address} is not in the store")
            file = work / "www" / f"{address[1:]}.gz"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(composed.body)
        store.close()
        lines = "\n".join(f"add_header {name} {_quoted(value)};" for name, value in headers.items())
        (work / "nginx.conf").write_text(_NGINX.format(work=work, port=port, headers=lines))
        os.chmod(work, 0o755)
        server = subprocess.Popen(["taskset", "-c", "0", "nginx", "-c", str(work / "nginx.conf")])
        try:
            _wait_for(f"http://127.0.0.1:{port}{addresses[0]}")
            yield f"http://127.0.0.1:{port}", _first_child(server.pid)
        finally:
            server.terminate()
            server.wait()


def _quoted(value: str) -> str:
    """As nginx reads a string that may hold quotes, as that of ``Link`` does."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


@contextmanager
def _publishing(store: Path, stories: int, run: int) -> Iterator[None]:
    """One publish a second, by another process on the load's core."""
    pid = os.fork()
    if not pid:
        os.sched_setaffinity(0, {1})
        writer = open_store(store, readonly=False)
        for turn in range(600):
            publish_one(writer, run * 600 + turn, stories)
            time.sleep(1)
        os._exit(0)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


class _Run(NamedTuple):
    rate: float
    cpu_us: float


def _first_child(pid: int) -> int:
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _wrk(arguments: list[str], seconds: float, server: int) -> _Run:
    command = ["taskset", "-c", "1", "wrk", "-t1", f"-c{_CONNECTIONS}", f"-d{round(seconds)}s", *arguments]
    before = _cpu_seconds(server)
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    spent = _cpu_seconds(server) - before
    if "Non-2xx" in said and "If-None-Match" not in " ".join(arguments):
        raise RuntimeError(f"wrong answers:\n{said}")
    if "Socket errors" in said:
        raise RuntimeError(f"errors:\n{said}")
    rate, count = re.search(r"Requests/sec:\s+([\d.]+)", said), re.search(r"(\d+) requests in", said)
    if rate is None or count is None:
        raise RuntimeError(said)
    return _Run(float(rate[1]), 1e6 * spent / max(1, int(count[1])))


def _at(url: str, encoding: str) -> list[str]:
    return ["-H", f"Accept-Encoding: {encoding}", url]


def _unchanged(url: str, encoding: str) -> list[str]:
    request = urllib.request.Request(url, headers={"Accept-Encoding": encoding})
    with urllib.request.urlopen(request, timeout=5) as answer:
        etag = answer.headers["ETag"]
    return ["-H", f"If-None-Match: {etag}", *_at(url, encoding)]


def _listed(url: str, encoding: str, script: Path) -> list[str]:
    return ["-s", str(script), *_at(url, encoding)]


def _address_script(path: Path, addresses: list[str]) -> Path:
    """A wrk script that asks for addresses at random; requests are made ready before the clock starts."""
    listed = ",\n".join(f'"{address}"' for address in addresses)
    path.write_text(
        f"local addresses = {{\n{listed}\n}}\nlocal made = {{}}\n"
        "init = function(args)\n  math.randomseed(os.time())\n"
        '  for i, a in ipairs(addresses) do made[i] = wrk.format("GET", a) end\nend\n'
        "request = function() return made[math.random(#made)] end\n"
    )
    return path


def _visit_all(ours: tuple[str, int], nginx: tuple[str, int], lists: dict[str, Path], seconds: float) -> None:
    """Warm both: nginx its open files, the reader its pages."""
    _wrk(_listed(ours[0], "zstd", lists["ours"]), min(seconds, 2), ours[1])
    _wrk(_listed(ours[0], "gzip", lists["ours"]), min(seconds, 2), ours[1])
    _wrk(_listed(nginx[0], "gzip", lists["nginx"]), min(seconds, 2), nginx[1])


def _headers_of(url: str) -> dict[str, str]:
    """The reader's headers that nginx would not send by itself."""
    with urllib.request.urlopen(url, timeout=5) as answer:
        own = {"date", "content-type", "content-length", "etag", "content-encoding", "connection"}
        return {name: value for name, value in answer.headers.items() if name.lower() not in own}


def _row(values: dict[str, list[_Run]]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for site, runs in values.items():
        row[site] = round(statistics.median(run.rate for run in runs))
        row[f"{site}_cpu_us"] = round(statistics.median(run.cpu_us for run in runs), 1)
        row[f"{site}_all"] = [round(run.rate) for run in runs]
    row["ratio"] = round(row["ours"] / row["nginx"], 3)
    row["cpu_ratio"] = round(row["nginx_cpu_us"] / row["ours_cpu_us"], 3)
    return row


def _start_time(folder: Path, port: int, address: str) -> float:
    """From starting Python to the first page, with the map out of nobody's mind but the kernel's."""
    code = (
        "import sys; from pathlib import Path; from broadsheet.reader import *\n"
        "d = Path(sys.argv[1]); p = sys.argv[2]\n"
        "serve(ReaderConfig(d / 'store', d / 'inbox', d / 'media', f'http://127.0.0.1:{p}', (f'127.0.0.1:{p}',),"
        " port=int(p)), processes=1)"
    )
    times = []
    for _ in range(3):
        began = time.monotonic()
        server = subprocess.Popen([sys.executable, "-c", code, str(folder), str(port + 2)])
        try:
            _wait_for(f"http://127.0.0.1:{port + 2}{address}", pause=0.005)
            times.append(time.monotonic() - began)
        finally:
            server.terminate()
            server.wait()
    return round(statistics.median(times), 3)


def _wait_for(url: str, *, pause: float = 0.05) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(pause)
    raise RuntimeError(f"{url} does not answer")


def _print(result: dict[str, Any]) -> None:
    print(f"{'':36}{'ours/s':>8} {'nginx/s':>8} {'ratio':>6} {'us':>7} {'us':>7} {'ratio':>6}")
    for name, value in result.items():
        if isinstance(value, dict):
            rates = f"{value['ours']:>8} {value['nginx']:>8} {value['ratio']:>6.2f}"
            print(f"{name:36}{rates} {value['ours_cpu_us']:>7} {value['nginx_cpu_us']:>7} {value['cpu_ratio']:>6.2f}")
        else:
            print(f"{name:36} {value}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stories", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--work", type=Path, default=Path(__file__).parent / "work")
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    measured = measure(
        work=chosen.work, stories=chosen.stories, seconds=chosen.seconds, runs=chosen.runs, progress=print
    )
    _print(measured)
    if chosen.json:
        chosen.json.write_text(json.dumps(measured, indent=1))
