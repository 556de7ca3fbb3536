"""The response contract, in one place: which headers every answer carries.

A head is built in two pieces: the status line with ``Date``, which changes every second and is shared by all answers of
that status, and the rest, which is computed once for a page and kept with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import formatdate
from http import HTTPStatus

__all__ = ["A_DAY", "IMMUTABLE", "NO_STORE", "SHORT", "STATUSES", "Contract", "PageHeads", "allow_for"]

SHORT = "public, max-age=5, stale-while-revalidate=600, stale-if-error=604800"
IMMUTABLE = "public, max-age=31536000, immutable"
A_DAY = "public, max-age=86400"
NO_STORE = "no-store"
STATUSES = (200, 206, 301, 302, 303, 304, 308, 400, 404, 405, 408, 410, 411, 413, 414, 415, 416, 417, 421, 422, 429,
            431, 500, 503)  # fmt: skip
_PLAIN_CSP = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
_HTML = "text/html"
_SHARED = ("application/rss+xml", "application/atom+xml", "application/feed+json", "image/")
_HSTS_SECONDS = 63072000


class PageHeads:
    """The heads of all pages of one kind: everything but length and ETag is ready."""

    __slots__ = ("_common", "_empty")

    def __init__(self, common: bytes, empty: bytes) -> None:
        self._common = common
        self._empty = empty

    def head(self, length: int, etag: bytes) -> tuple[bytes, bytes]:
        """The head of a page, as its own lines and those that all pages of the kind share (one object for all).

        Without a body it has no encoding either.
        """
        if not length:
            return b"Content-Length: 0\r\n", self._empty
        if not etag:
            return b"Content-Length: %d\r\n" % length, self._common
        return b'Content-Length: %d\r\nETag: "%b"\r\n' % (length, etag), self._common


@dataclass(frozen=True, slots=True)
class Contract:
    """The headers of this paper's answers."""

    is_https: bool

    def first_lines(self, at: float) -> dict[int, bytes]:
        """For each status, the status line and the date."""
        date = formatdate(at, usegmt=True)
        return {
            status: f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\nDate: {date}\r\n".encode() for status in STATUSES
        }

    def head(
        self,
        *,
        content_type: str,
        length: int,
        cache: str,
        encoding: str = "identity",
        etag: str = "",
        csp: str = "",
        location: str = "",
        is_shared: bool = False,
        extra: tuple[tuple[str, str], ...] = (),
    ) -> bytes:
        """The headers of an answer with a body, after its first lines, up to and with the empty line.

        ``csp`` is the paper's own for its pages; everything else gets one that allows nothing. ``is_shared`` lets other
        origins show the bytes (pictures, feeds).
        """
        lines = [f"Content-Type: {content_type}"] if content_type else []
        lines.append(f"Content-Length: {length}")
        if encoding != "identity":
            lines.append(f"Content-Encoding: {encoding}")
        if etag:
            lines.append(f'ETag: "{etag}"')
        if location:
            lines.append(f"Location: {location}")
        lines += self._always(cache, encoding)
        lines.append(f"Content-Security-Policy: {csp or _PLAIN_CSP}")
        lines.append(f"Cross-Origin-Resource-Policy: {'cross-origin' if is_shared else 'same-origin'}")
        lines += [f"{name}: {value}" for name, value in extra]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def page_heads(
        self, content_type: str, cache: str, encoding: str, csp: str, location: str, link: str = ""
    ) -> PageHeads:
        """The heads of pages of one kind. ``link`` is the value of their Link header."""

        def ready(coding: str) -> bytes:
            head = self.head(
                content_type="" if location else content_type,
                length=0,
                cache=cache,
                encoding=coding,
                csp=csp if content_type.startswith(_HTML) else "",
                location=location,
                is_shared=content_type.startswith(_SHARED),
                extra=(("Link", link),) if link else (),
            )
            return head.replace(b"Content-Length: 0\r\n", b"", 1)

        return PageHeads(ready(encoding), ready("identity"))

    def not_modified(self, *, etag: str, cache: str, encoding: str = "identity") -> bytes:
        """The headers of a 304, after its first lines (RFC 9110, 15.4.5)."""
        return f'ETag: "{etag}"\r\nCache-Control: {cache}\r\nVary: {_vary(encoding)}\r\n\r\n'.encode()

    def _always(self, cache: str, encoding: str) -> list[str]:
        lines = [
            f"Cache-Control: {cache}",
            f"Vary: {_vary(encoding)}",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: strict-origin-when-cross-origin",
            f"Permissions-Policy: {_PERMISSIONS}",
            "Cross-Origin-Opener-Policy: same-origin",
        ]
        if self.is_https:
            lines.append(f"Strict-Transport-Security: max-age={_HSTS_SECONDS}")
        return lines


def _vary(encoding: str) -> str:
    """Only an answer made with a dictionary depends on the header that offers one (docs/decisions/0056)."""
    return "Accept-Encoding, Available-Dictionary" if encoding == "dcz" else "Accept-Encoding"


def allow_for(is_form: bool) -> tuple[tuple[str, str], ...]:
    """The Allow header of an address."""
    return (("Allow", "GET, HEAD, POST" if is_form else "GET, HEAD"),)
