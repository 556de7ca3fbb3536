"""A small TOML file for the sites where the general way errs: where their headline, date, author and text stand."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from lxml import etree

from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.names import names_in
from broadsheet.intake.parsers.page_facts import PageFacts
from broadsheet.intake.parsers.shapes import UnableToParse

__all__ = ["SiteRules", "read_site_rules", "rules_for"]

_PATHS = ("headline", "date", "author", "section", "text", "standfirst")


@dataclass(frozen=True, slots=True)
class SiteRules:
    """XPath expressions for one host; an empty one leaves that fact to the general way."""

    headline: str = ""
    date: str = ""
    author: str = ""
    section: str = ""
    text: str = ""
    standfirst: str = ""
    remove: tuple[str, ...] = ()
    zone: tzinfo | None = None

    def mend(self, facts: PageFacts, root: Any) -> None:
        """Put what the rules find into `facts`, and take out of the page what they say."""
        if self.headline and (found := _text(root, self.headline)):
            facts.headline = found
        if self.standfirst and (found := _text(root, self.standfirst)):
            facts.description = found
        if self.section and (found := _text(root, self.section)):
            facts.section = found
        if self.author and (found := _text(root, self.author)):
            facts.authors = tuple(names_in(found)) or (found,)
        moment = point_in_time(_text(root, self.date), zone=self.zone or UTC) if self.date else None
        if moment is not None:
            facts.published_at = moment
        for path in self.remove:
            for element in root.xpath(path):
                if element.getparent() is not None:
                    element.drop_tree()

    def body(self, root: Any) -> str:
        """Return the HTML of the text where the rules say it stands, or nothing."""
        if not self.text:
            return ""
        return "".join(etree.tostring(one, encoding="unicode", method="html") for one in root.xpath(self.text))


def read_site_rules(raw: bytes, name: str = "rules") -> dict[str, SiteRules]:
    """Return the rules of each host. Raises `UnableToParse` for unknown keys and XPath that is none."""
    try:
        told = tomllib.loads(raw.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnableToParse(f"The file of site rules cannot be read: {error}", name=name) from None
    found: dict[str, SiteRules] = {}
    for host, own in told.items():
        if unknown := sorted(set(own) - {*_PATHS, "remove", "zone"}):
            raise UnableToParse(f"The rules of {host} name {unknown[0]!r}, which does not exist", name=name)
        remove = tuple(own.get("remove", ()))
        for path in (*[own[key] for key in _PATHS if key in own], *remove):
            _check(path, host, name)
        rules = SiteRules(**{key: own[key] for key in _PATHS if key in own}, remove=remove)
        found[host] = replace(rules, zone=ZoneInfo(own["zone"])) if "zone" in own else rules
    return found


def rules_for(rules: dict[str, SiteRules], address: str) -> SiteRules:
    """Return the rules for the host of an address (with or without "www."), or none."""
    host = urlsplit(address).hostname or ""
    return rules.get(host) or rules.get(host.removeprefix("www.")) or SiteRules()


def _check(path: str, host: str, name: str) -> None:
    try:
        etree.XPath(path)
    except etree.XPathSyntaxError:
        raise UnableToParse(f"The rules of {host} have an XPath that is none: {path}", name=name) from None


def _text(root: Any, path: str) -> str:
    found = root.xpath(path)
    if isinstance(found, list):
        found = found[0] if found else ""
    return " ".join((found if isinstance(found, str) else found.text_content()).split())
