"""The small files at the site's root: security.txt, ads.txt, search description."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from broadsheet.press.formats.xml import DECLARATION, element, text
from broadsheet.site.shapes import Edition

__all__ = [
    "MANIFEST_TYPE",
    "OPENSEARCH_TYPE",
    "TEXT_TYPE",
    "ads_txt",
    "open_search",
    "security_expiry",
    "security_txt",
]

MANIFEST_TYPE = "application/manifest+json"
OPENSEARCH_TYPE = "application/opensearchdescription+xml"
TEXT_TYPE = "text/plain; charset=utf-8"


def security_expiry(now: datetime) -> datetime:
    """When a security.txt pressed now expires: the end of the fifth month from now.

    RFC 9116 advises less than a year. Bound to the month, so that the file changes twelve times a year, not daily.
    """
    first = now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return (first + timedelta(days=31 * 5)).replace(day=1)


def security_txt(contact: str, expires_at: datetime, canonical_url: str, languages: Iterable[str]) -> str:
    """RFC 9116. ``contact`` is an e-mail address or a URL."""
    uri = contact if "://" in contact or contact.startswith(("mailto:", "tel:")) else f"mailto:{contact}"
    until = expires_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f"Contact: {uri}\nExpires: {until}\nPreferred-Languages: {', '.join(languages)}\nCanonical: {canonical_url}\n"
    )


def ads_txt(lines: Iterable[str]) -> str:
    """ads.txt as the paper's settings have it. Without sellers, the line that says so (IAB ads.txt 1.1, 3.2.1)."""
    said = [" ".join(line.split()) for line in lines if line.strip()]
    return "\n".join(said or ["placeholder.example.com, placeholder, DIRECT, placeholder"]) + "\n"


def open_search(edition: Edition, search_address: str) -> str:
    """The description browsers read to offer the paper's search in their address bar."""
    name = edition.masthead or edition.name
    search = edition.public_url + search_address
    suggestions = search.removesuffix("search") + "suggest"
    asked = "?q={searchTerms}"
    return (
        DECLARATION
        + '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">'
        # OpenSearch 1.1: a short name has at most 16 characters.
        + element("ShortName", text(name[:16]))
        + element("Description", text((edition.tagline or name)[:1024]))
        + element("Url", type_="text/html", method="get", template=search + asked)
        + element("Url", type_="application/atom+xml", template=f"{search}.atom{asked}")
        + element("Url", type_="application/x-suggestions+json", template=suggestions + asked)
        + element("Language", text(edition.language))
        + element("InputEncoding", "UTF-8")
        + "</OpenSearchDescription>\n"
    )
