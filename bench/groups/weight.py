"""What a first and a second page cost over the wire, headers included, from the answers of the paper's own reader."""

from __future__ import annotations

import random
import re
import socket
from base64 import b64encode
from hashlib import sha256

import zstandard

from bench.groups.reader import serving
from bench.paper import story_addresses
from bench.plan import Plan
from bench.rows import Figure, median

_SCRIPT = re.compile(rb'<script\b[^>]*\bsrc="([^"]+)"')
_DICTIONARY = re.compile(rb'Link: <([^>]+)>; rel="compression-dictionary"')
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
        second = _second_pages(plan, chosen)
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
        **second,
    }  # fmt: skip


def _second_pages(plan: Plan, chosen: list[str]) -> dict[str, Figure]:
    """What the pages cost who has seen another of their edition and fetched the dictionary that it named.

    Browsers do so when idle. The script is not asked for again.
    """
    editions: dict[str, list[str]] = {}
    for address in chosen:
        editions.setdefault(address.split("/")[1], []).append(address)
    sizes, heads, fetched = [], [], []
    for first, *others in editions.values():
        link = _DICTIONARY.search(_raw(plan.port, first, "zstd").partition(b"\r\n\r\n")[0])
        if link is None:
            raise RuntimeError(f"{first} names no dictionary")
        fetched.append(_over_the_wire(plan.port, link[1].decode(), "zstd"))
        dictionary = _raw(plan.port, link[1].decode(), "identity").partition(b"\r\n\r\n")[2]
        for address in others:
            head, size = _with_dictionary(plan, address, dictionary)
            heads.append(head)
            sizes.append(size)
    note = (
        f"dcz (RFC 9842); {median(heads):,.0f} bytes of it are headers; largest {max(sizes):,};"
        f" an edition's dictionary, fetched once when idle, at most {max(fetched):,}"
    )
    return {
        "second page of a visit, with the dictionary": Figure(median(sizes), len(sizes), note=note, all=tuple(sizes))
    }


def _with_dictionary(plan: Plan, address: str, dictionary: bytes) -> tuple[int, int]:
    """Bytes of the headers and of all of the answer, whose body is undone and compared with the plain one."""
    held = sha256(dictionary).digest()
    offer = f"gzip, deflate, br, zstd, dcb, dcz\r\nAvailable-Dictionary: :{b64encode(held).decode()}:"
    answer = _raw(plan.port, address, offer)
    head, _, body = answer.partition(b"\r\n\r\n")
    if b"Content-Encoding: dcz" not in head or body[8:40] != held:
        raise RuntimeError(f"{address} did not come with the dictionary")
    if _undone(body[40:], dictionary) != _raw(plan.port, address, "identity").partition(b"\r\n\r\n")[2]:
        raise RuntimeError(f"{address} is another page with the dictionary")
    return len(head) + 4, len(answer)


def _undone(frames: bytes, dictionary: bytes) -> bytes:
    raw = zstandard.ZstdCompressionDict(dictionary, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    decompressor, plain = zstandard.ZstdDecompressor(dict_data=raw), []
    while frames:
        frame = decompressor.decompressobj()
        plain.append(frame.decompress(frames))
        frames = frame.unused_data
    return b"".join(plain)


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
