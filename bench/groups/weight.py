"""What a first and a second page cost over the wire, headers included, from the answers of the paper's own reader."""

from __future__ import annotations

import random
import re
import socket

from bench.groups.reader import serving
from bench.paper import story_addresses
from bench.plan import Plan
from bench.rows import Figure, median

_SCRIPT = re.compile(rb'<script\b[^>]*\bsrc="([^"]+)"')
_SHEET = re.compile(rb'<link\b(?=[^>]*\brel="?(?:stylesheet|preload|modulepreload)\b)[^>]*\bhref="([^"]+)"')


def measure(plan: Plan) -> dict[str, Figure]:
    """Figures of a hundred story pages at random."""
    every = story_addresses(plan)
    chosen = random.Random(5).sample(every, min(100, len(every)))
    with serving(plan, chosen[0]):
        pages = [_over_the_wire(plan.port, address, "zstd") for address in chosen]
        gzipped = [_over_the_wire(plan.port, address, "gzip") for address in chosen[:20]]
        head, _, markup = _raw(plan.port, chosen[0], "identity").partition(b"\r\n\r\n")
        scripts = _own(_SCRIPT.findall(markup), plan)
        sheets = _own(_SHEET.findall(markup), plan)
        weights = [_over_the_wire(plan.port, address, "zstd, gzip") for address in scripts]
    note = (
        f"zstd; {len(head):,} bytes of it are headers; largest page {max(pages):,}; gzip median {median(gzipped):,.0f}"
    )
    return {
        "first visit: HTML with CSS": Figure(median(pages), len(pages), note=note, all=tuple(pages)),
        "first visit: script": Figure(
            sum(weights), note=f"{len(scripts)} file(s), with headers; inline script is in the HTML"
        ),
        "first visit: requests before pictures": Figure(
            1 + len(scripts) + len(sheets),
            note=f"the page, {len(scripts)} script(s), {len(sheets)} style sheet(s) or preloads",
        ),
        "second page of a visit": Figure(
            median(pages),
            len(pages),
            note="without a dictionary, which is not built (docs/decisions/0014): the script is not asked for again",
        ),
    }  # fmt: skip


def _own(found: list[bytes], plan: Plan) -> list[str]:
    origin = f"http://127.0.0.1:{plan.port}"
    return [address.decode().removeprefix(origin) for address in dict.fromkeys(found)]


def _over_the_wire(port: int, path: str, encoding: str) -> int:
    return len(_raw(port, path, encoding))


def _raw(port: int, path: str, encoding: str) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as sock:
        head = (
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
        )
        sock.sendall(head.encode())
        received = b""
        while piece := sock.recv(65536):
            received += piece
    if not received.startswith(b"HTTP/1.1 200 "):
        raise RuntimeError(f"{path}: {received[:40]!r}")
    return received
