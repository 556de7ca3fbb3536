"""How the source's languages, sections and addresses become the paper's."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from broadsheet.common.addresses import FIRST_STEPS, RESERVED_SECTION_KEYS, is_canonical, slug_of
from broadsheet.intake.parsers.mapping import Mapping
from broadsheet.intake.parsers.shapes import IncomingStory
from broadsheet.intake.parsers.site_rules import SiteRules

__all__ = ["Plan", "kept_address", "section_key", "why_no_edition"]


@dataclass(frozen=True)
class Plan:
    """What the person who moves the paper has decided; all of it may be left as it is.

    `editions` maps a language to an edition's key ("" stands for stories that name no language). `prefixes` maps the
    beginning of an old address to an edition's key and goes before the language. `base` is where the old site was
    (https://old.example), for pictures that the source names by path only.
    """

    editions: ReadOnly[str, str] = field(default_factory=dict)
    prefixes: ReadOnly[str, str] = field(default_factory=dict)
    sections: ReadOnly[str, str] = field(default_factory=dict)
    section: str = "news"
    keep_addresses: bool = True
    pictures: Literal["take", "none"] = "take"
    pictures_from: Path | None = None
    zone: tzinfo = UTC
    mapping: Mapping = field(default_factory=Mapping)
    rules: ReadOnly[str, SiteRules] = field(default_factory=dict)
    base: str = ""
    bases: ReadOnly[str, tuple[str, ...]] = field(default_factory=dict)
    """What the old site called its lists ("category": ("rubric",)), where its own links do not show it."""

    def edition_of(self, story: IncomingStory) -> str:
        """Return the key of the edition a story goes to, or nothing when there is none for it."""
        for prefix, edition in self.prefixes.items():
            if story.address.startswith(prefix):
                return edition
        return self.editions.get(story.language) or self.editions.get(story.language[:2]) or self.editions.get("", "")


def kept_address(address: str) -> str:
    """Return the old address when the paper can serve the story at that very address, else nothing."""
    address = urlsplit(address).path if "?" not in address else ""
    if not address or address == "/" or not is_canonical(address) or "/-/" in address or len(address) > 500:
        return ""
    steps = address.split("/")
    # One step is an edition's front or a file at the root; those belong to the paper itself.
    return "" if steps[1] in FIRST_STEPS or (address.count("/") == 1 and "." in address) else address


def section_key(key: str) -> str:
    """Return a key that a section may have, made from the source's key or name."""
    slug = slug_of(unquote(key), longest=50, instead="news")
    return f"{slug}-1" if slug in RESERVED_SECTION_KEYS else slug


def why_no_edition(language: str) -> str:
    """Say why a story in a language (or in none that is told) goes to no edition."""
    if language:
        return f"The paper has no edition for the language {language!r}."
    return "The source does not say in which language it is; say the edition for it with --edition."
