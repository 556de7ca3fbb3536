from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from unit.press.samples import EDITION

from broadsheet.press.formats.robots import AIPolicy, robots
from broadsheet.press.formats.root import ads_txt, open_search, security_expiry, security_txt


def _rules(text: str) -> dict[str, str]:
    """Agent to what robots.txt tells it, read as RFC 9309 says: groups of agents, then their rules."""
    found: dict[str, str] = {}
    agents: list[str] = []
    is_open = False
    for line in text.splitlines():
        name, _, value = line.partition(": ")
        if name == "User-agent":
            agents = [*agents, value] if is_open else [value]
            is_open = True
        elif name in ("Allow", "Disallow"):
            is_open = False
            found |= dict.fromkeys(agents, line)
    return found


def test_robots_keeps_the_default_promise() -> None:
    text = robots(AIPolicy(), ["https://paper.example/sitemap.xml"])
    rules = _rules(text)
    assert rules["*"] == "Allow: /"
    assert rules["GPTBot"] == rules["ClaudeBot"] == rules["Google-Extended"] == "Disallow: /"
    assert "OAI-SearchBot" not in rules
    assert "ChatGPT-User" not in rules
    assert "Content-Signal: search=yes, ai-input=yes, ai-train=no" in text
    assert "Sitemap: https://paper.example/sitemap.xml" in text


def test_robots_follows_the_settings() -> None:
    closed = robots(AIPolicy(training=False, search=False, on_request=False, licence_url="https://l.example/"), [])
    assert {"GPTBot", "PerplexityBot", "Claude-User"} <= set(_rules(closed))
    assert "License: https://l.example/" in closed
    assert set(_rules(robots(AIPolicy(training=True), []))) == {"*"}


def test_open_search_speaks_the_edition() -> None:
    described = etree.fromstring(open_search(EDITION, "/az/search").encode())
    assert {url.attrib["type"]: url.attrib["template"] for url in described.iter("{*}Url")} == {
        "text/html": "https://paper.example/az/search?q={searchTerms}",
        "application/atom+xml": "https://paper.example/az/search.atom?q={searchTerms}",
        "application/x-suggestions+json": "https://paper.example/az/suggest?q={searchTerms}",
    }
    assert len(described.findtext("{*}ShortName") or "") <= 16


@given(st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_security_txt_is_always_good_for_months_and_less_than_a_year(now: datetime) -> None:
    left = security_expiry(now) - now
    assert timedelta(days=90) < left < timedelta(days=365)


def test_security_txt_has_the_fields_of_rfc_9116() -> None:
    text = security_txt("desk@paper.example", datetime(2026, 1, 1, tzinfo=UTC), "https://paper.example/s", ["az", "en"])
    assert "Contact: mailto:desk@paper.example\n" in text
    assert "Expires: 2026-01-01T00:00:00Z\n" in text
    assert "Preferred-Languages: az, en\n" in text
    assert "Contact: https://x.example/\n" in security_txt("https://x.example/", datetime.now(UTC), "", ["az"])


def test_ads_txt_without_sellers_says_so() -> None:
    assert ads_txt([]) == "placeholder.example.com, placeholder, DIRECT, placeholder\n"
    assert ads_txt([" a.example,  1, DIRECT ", ""]) == "a.example, 1, DIRECT\n"
