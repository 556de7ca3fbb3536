"""The one way out to the web: small, short, and never into our own network.

Every name is resolved here, every address is checked (``outward``), the connection is made to the address
that was checked, and the peer is checked again once it is connected. So neither a name that changes its mind nor a
redirect reaches an inner machine. No cookies, no credentials, no proxy from the environment.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpcore
import httpx

from broadsheet.common.outward import Guard, Refused, Resolve, is_public_address, resolved

__all__ = ["Fetched", "Fetcher", "Limits", "Politeness", "UnableToFetch", "is_public_address"]


class UnableToFetch(Exception):
    """An address could not be fetched. `permanent`: asking again will not help."""

    def __init__(self, why: str, address: str, *, permanent: bool = False, status: int = 0) -> None:
        """Keep the facts for whoever decides to try again."""
        self.why, self.address, self.permanent, self.status = why, address, permanent, status
        super().__init__(f"{why}: {address[:300]}")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may cost: bytes after unpacking, seconds in all, redirects followed, ports."""

    size: int = 5 * 1024 * 1024
    seconds: float = 10.0
    redirects: int = 3
    ports: frozenset[int] = frozenset({80, 443, 8080, 8443})


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back. `address` is where it was found in the end; 304 has no body."""

    address: str
    status: int
    body: bytes
    content_type: str = ""
    charset: str = ""
    etag: str = ""
    modified: str = ""


class Fetcher:
    """Fetches over http and https within limits. Not for two threads at once."""

    def __init__(
        self,
        *,
        limits: Limits | None = None,
        agent: str = "Broadsheet/0.1",
        resolve: Resolve | None = None,
        backend: httpcore.NetworkBackend | None = None,
    ) -> None:
        """`resolve` and `backend` are the network's edge: tests give their own."""
        self.limits = limits or Limits()
        self.agent = agent
        self._guard = Guard(resolve or resolved, backend or httpcore.SyncBackend())
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(), max_connections=4, keepalive_expiry=15, network_backend=self._guard
        )

    def get(self, address: str, *, etag: str = "", modified: str = "", limits: Limits | None = None) -> Fetched:
        """Return what is at `address`; 200 and 304 only. Raises `UnableToFetch`."""
        limits = limits or self.limits
        self._guard.until = time.monotonic() + limits.seconds
        headers = {"user-agent": self.agent, "accept-encoding": "gzip", "accept": "*/*"}
        if etag:
            headers["if-none-match"] = etag
        if modified:
            headers["if-modified-since"] = modified
        for _ in range(limits.redirects + 1):
            found, onward = self._once(address, headers, limits)
            if found is not None:
                return found
            address = onward
        raise UnableToFetch(f"More than {limits.redirects} redirects", address, permanent=True)

    def close(self) -> None:
        """Close the connections that are kept."""
        self._pool.close()

    def _once(self, address: str, headers: dict[str, str], limits: Limits) -> tuple[Fetched | None, str]:
        url = _checked(address, limits)
        timeouts = dict.fromkeys(("connect", "read", "write", "pool"), limits.seconds)
        request = httpx.Request("GET", url, headers=headers)
        try:
            with self._pool.stream(
                "GET",
                httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path or b"/"),
                headers=request.headers.raw,
                extensions={"timeout": timeouts},
            ) as raw:
                answer = httpx.Response(raw.status, headers=raw.headers, stream=_Stream(raw), request=request)
                if answer.status_code in {301, 302, 303, 307, 308} and "location" in answer.headers:
                    return None, urljoin(address, answer.headers["location"])
                if answer.status_code == 304:
                    return _fetched(address, answer, b""), ""
                if answer.status_code != 200:
                    lasting = answer.status_code in {400, 401, 403, 404, 405, 410, 451}
                    raise UnableToFetch(
                        f"It answered {answer.status_code}", address, permanent=lasting, status=answer.status_code
                    )
                return _fetched(address, answer, self._body(answer, address, limits)), ""
        except Refused as refused:
            raise UnableToFetch(str(refused), address, permanent=True) from None
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError) as error:
            raise UnableToFetch(f"The connection failed ({type(error).__name__})", address) from None
        except (httpx.DecodingError, OSError) as error:
            raise UnableToFetch(f"What came back cannot be read ({error})", address) from None

    def _body(self, answer: httpx.Response, address: str, limits: Limits) -> bytes:
        told = answer.headers.get("content-length", "")
        if told.isdigit() and int(told) > limits.size:
            raise UnableToFetch(f"It is longer than {limits.size:,} bytes", address, permanent=True)
        parts: list[bytes] = []
        size = 0
        for part in answer.iter_bytes():
            size += len(part)
            if size > limits.size:
                raise UnableToFetch(f"It is longer than {limits.size:,} bytes", address, permanent=True)
            parts.append(part)
        return b"".join(parts)


class Politeness:
    """Asks robots.txt before a fetch, and waits between two fetches of one host."""

    def __init__(
        self,
        fetcher: Fetcher,
        *,
        seconds_between: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """`seconds_between` is the least; a crawl-delay of up to a minute in robots.txt may ask for more."""
        self._fetcher, self._between, self._clock, self._sleep = fetcher, seconds_between, clock, sleep
        self._robots: dict[str, RobotFileParser] = {}
        self._next: dict[str, float] = {}

    def may_fetch(self, address: str) -> bool:
        """Say whether the site's robots.txt lets our agent fetch `address`. A site in trouble says no for now."""
        return self._rules(address).can_fetch(self._fetcher.agent, address)

    def sitemaps(self, address: str) -> list[str]:
        """Return the sitemaps that the site's robots.txt names."""
        return list(self._rules(address).site_maps() or [])

    def get(self, address: str, **options: Any) -> Fetched:
        """Fetch as `Fetcher.get` does, when allowed and not too soon. Raises `UnableToFetch`."""
        rules = self._rules(address)
        if not rules.can_fetch(self._fetcher.agent, address):
            raise UnableToFetch("Its robots.txt asks us not to", address, permanent=True)
        delay = rules.crawl_delay(self._fetcher.agent)
        self._wait(urlsplit(address).netloc, min(float(delay or 0), 60.0))
        return self._fetcher.get(address, **options)

    def _wait(self, host: str, delay: float) -> None:
        now = self._clock()
        wait = self._next.get(host, now) - now
        if wait > 0:
            self._sleep(wait)
        self._next[host] = max(now, self._next.get(host, now)) + max(delay, self._between)

    def _rules(self, address: str) -> RobotFileParser:
        root = urljoin(address, "/robots.txt")
        if root not in self._robots:
            rules = RobotFileParser()
            try:
                rules.parse(self._fetcher.get(root).body.decode("utf-8", "replace").splitlines())
            except UnableToFetch as error:
                # RFC 9309: a robots.txt that is not there allows all; one that cannot be reached forbids all.
                rules.parse(["User-agent: *", "Disallow:" if 400 <= error.status < 500 else "Disallow: /"])
            self._robots[root] = rules
        return self._robots[root]


class _Stream(httpx.SyncByteStream):
    def __init__(self, raw: httpcore.Response) -> None:
        self._raw = raw

    def __iter__(self) -> Any:
        return iter(self._raw.iter_stream())


def _checked(address: str, limits: Limits) -> httpx.URL:
    try:
        url = httpx.URL(address)
        port = url.port or {"http": 80, "https": 443}.get(url.scheme, 0)
    except (httpx.InvalidURL, ValueError, UnicodeError, TypeError) as error:
        raise UnableToFetch(f"This is no address ({error})", address, permanent=True) from None
    if url.scheme not in {"http", "https"} or not url.host:
        raise UnableToFetch("Only http and https are fetched", address, permanent=True)
    if url.userinfo:
        raise UnableToFetch("Addresses with a user name are not fetched", address, permanent=True)
    if port not in limits.ports:
        raise UnableToFetch(f"The port {port} is not one of the web's", address, permanent=True)
    return url


def _fetched(address: str, answer: httpx.Response, body: bytes) -> Fetched:
    kind, _, parameters = answer.headers.get("content-type", "").partition(";")
    charset = parameters.partition("charset=")[2].split(";")[0].strip("\"' ") if "charset=" in parameters else ""
    return Fetched(
        address=address,
        status=answer.status_code,
        body=body,
        content_type=kind.strip().lower(),
        charset=charset,
        etag=answer.headers.get("etag", ""),
        modified=answer.headers.get("last-modified", ""),
    )
