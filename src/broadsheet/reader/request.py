"""Reading requests, strictly: what is not plain HTTP/1.1 is refused before anything acts on it (RFC 9112, 9110).

A request is its first line and its header block. Both are remembered by their bytes, because browsers and robots send
the same block again and again; so a header block is parsed once and then costs one look into a dictionary.
"""

from __future__ import annotations

import binascii
import re
from typing import NamedTuple

__all__ = [
    "LONGEST_HEAD", "LONGEST_TARGET", "MOST_HEADERS", "BadRequest", "Facts", "Line", "encoding_for", "facts_of",
    "line_of", "matches_etag",
]  # fmt: skip

LONGEST_HEAD = 16 * 1024
LONGEST_TARGET = 2048
MOST_HEADERS = 100
_NAME = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_VALUE = re.compile(rb"[\t\x20-\x7e\x80-\xff]*")
_LINE = re.compile(rb"([A-Z]{1,20}) (/[\x21\x22\x24-\x7e]*) HTTP/1\.([01])")
_ETAG = re.compile(rb'(?:W/)?"([\x21\x23-\x7e\x80-\xff]*)"')
_Q = re.compile(rb"(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)")
_BYTES = re.compile(rb":([A-Za-z0-9+/]{43}=):")
_SINGLE = frozenset((b"content-length", b"host", b"content-type", b"expect", b"range", b"if-range"))


class BadRequest(Exception):
    """The request is refused with ``status``; nothing after it on the connection can be trusted."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


class Line(NamedTuple):
    """A request's first line. ``path`` and ``query`` are as sent."""

    method: bytes
    path: str
    query: str
    is_http_1_1: bool


class Facts(NamedTuple):
    """What a header block means to the reader."""

    host: str
    encoding: str
    is_kept_open: bool
    content_length: int
    if_none_match: bytes
    range: bytes
    if_range: bytes
    content_type: bytes
    forwarded_for: str
    origin: str
    expects_continue: bool
    is_chunked: bool
    dictionary: bytes
    """The hash of the compression dictionary that the browser holds and takes; empty for none (RFC 9842)."""


def line_of(data: bytes) -> Line:
    """Parse a request line. Raises BadRequest."""
    match = _LINE.fullmatch(data)
    if match is None:
        raise BadRequest(400, "not a request line with the path of a page")
    method, target, minor = match.groups()
    if len(target) > LONGEST_TARGET:
        raise BadRequest(414, "address too long")
    path, _, query = target.decode("ascii").partition("?")
    return Line(method, path, query, minor == b"1")


def facts_of(block: bytes) -> Facts:
    """Parse a header block (lines ended by CR LF, without the empty one). Raises BadRequest."""
    fields = _fields(block)
    length = _content_length(fields)
    is_chunked = _is_chunked(fields, length)
    expect = fields.get(b"expect", b"").lower()
    if expect not in (b"", b"100-continue"):
        raise BadRequest(417, "unknown expectation")
    connection = {token.strip().lower() for token in fields.get(b"connection", b"").split(b",")}
    return Facts(
        host=_host(fields),
        encoding=encoding_for(fields.get(b"accept-encoding", b"")),
        is_kept_open=b"close" not in connection,
        content_length=length,
        if_none_match=fields.get(b"if-none-match", b""),
        range=fields.get(b"range", b""),
        if_range=fields.get(b"if-range", b""),
        content_type=fields.get(b"content-type", b""),
        forwarded_for=fields.get(b"x-forwarded-for", b"").decode("latin-1"),
        origin=fields.get(b"origin", b"").decode("latin-1"),
        expects_continue=bool(expect),
        is_chunked=is_chunked,
        dictionary=_dictionary(fields),
    )


def encoding_for(accepted: bytes) -> str:
    """The encoding in which to answer: the best liked of zstd and gzip, zstd when equal (RFC 9110, 12.5.3)."""
    if not accepted:
        return "identity"
    liked = {b"zstd": 0.0, b"gzip": 0.0}
    other = 0.0
    named: set[bytes] = set()
    for piece in accepted.lower().split(b","):
        coding, _, rest = piece.partition(b";")
        name, quality = coding.strip(), _quality(rest)
        name = b"gzip" if name == b"x-gzip" else name
        if name == b"*":
            other = quality
        elif name in liked:
            liked[name] = quality
            named.add(name)
    for name in liked.keys() - named:
        liked[name] = other
    best = b"zstd" if liked[b"zstd"] >= liked[b"gzip"] else b"gzip"
    return best.decode() if liked[best] > 0 else "identity"


def matches_etag(if_none_match: bytes, etag: bytes) -> bool:
    """Whether one of the ETags that a browser has is ``etag`` (without quotes)."""
    if if_none_match.strip() == b"*":
        return True
    return etag in _ETAG.findall(if_none_match)


def _fields(block: bytes) -> dict[bytes, bytes]:
    """The header fields by lower-case name, several of one name joined by commas."""
    lines = block.split(b"\r\n")
    if lines[-1] == b"":
        lines.pop()
    if len(lines) > MOST_HEADERS:
        raise BadRequest(431, "too many headers")
    fields: dict[bytes, bytes] = {}
    for line in lines:
        name, colon, value = line.partition(b":")
        if not colon or not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise BadRequest(400, "not a header")
        name, value = name.lower(), value.strip(b" \t")
        if name in fields:
            if name in _SINGLE:
                raise BadRequest(400, "a header that may come once came twice")
            value = fields[name] + b", " + value
        fields[name] = value
    return fields


def _host(fields: dict[bytes, bytes]) -> str:
    host = fields.get(b"host")
    if not host:
        raise BadRequest(400, "no Host")
    return host.decode("latin-1").lower()


def _content_length(fields: dict[bytes, bytes]) -> int:
    value = fields.get(b"content-length")
    if value is None:
        return 0
    if not value.isdigit() or len(value) > 15:
        raise BadRequest(400, "not a length")
    return int(value)


def _is_chunked(fields: dict[bytes, bytes], length: int) -> bool:
    coding = fields.get(b"transfer-encoding")
    if coding is None:
        return False
    if length or b"content-length" in fields or coding.lower() != b"chunked":
        raise BadRequest(400, "two ways to say how long the body is")
    return True


def _dictionary(fields: dict[bytes, bytes]) -> bytes:
    """What cannot be read is no dictionary, and the answer comes without one."""
    match = _BYTES.fullmatch(fields.get(b"available-dictionary", b""))
    if match is None:
        return b""
    codings = (piece.partition(b";") for piece in fields.get(b"accept-encoding", b"").lower().split(b","))
    takes = any(name.strip() == b"dcz" and _quality(rest) > 0 for name, _, rest in codings)
    return binascii.a2b_base64(match[1]) if takes else b""


def _quality(parameters: bytes) -> float:
    for parameter in parameters.split(b";"):
        name, _, value = parameter.partition(b"=")
        if name.strip() == b"q":
            value = value.strip()
            return float(value) if _Q.fullmatch(value) else 0.0
    return 1.0
