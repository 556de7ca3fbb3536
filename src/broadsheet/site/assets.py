"""What pages need beside their HTML: inlined CSS and early script, the deferred script, icons; and the CSP for it all.

The script's address holds a hash of its bytes, so it may be kept for ever; so does that of the style sheet that a
notice brings along. The CSP names the inlined texts by their hashes: nothing else inline ever runs or styles, so
``style`` attributes are out of the question too.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import lru_cache
from importlib.resources import files

from broadsheet.site.minify import short_names, smaller_css, smaller_script
from broadsheet.site.provider import FRAME_ORIGINS
from broadsheet.site.shapes import Edition

__all__ = [
    "FRONT_STYLES", "NOTICE_STYLES", "OTHER_STYLES", "PAPER_COLOUR", "RICH_STYLES", "STORY_STYLES", "csp",
    "early_script", "film_csp", "front_csp", "front_css", "icon_files", "manifest", "notice_address", "other_css",
    "rich_csp", "rich_css", "script_address", "static_files", "story_csp", "story_css", "text_only_css",
]  # fmt: skip

PAPER_COLOUR = "#fdfcf9"
"""The page's colour by day, as in ``tokens.css``."""

STORY_STYLES = (
    "tokens", "base", "sheet", "masthead", "breaking", "media", "story", "tools", "quote", "rail", "storyline",
    "footer", "print",
)  # fmt: skip
"""What every story needs: first visits mostly land on one, so that it carries no more. Tokens first, print last.

The storyline's box is among it: one story in ten has one, and most of those need nothing else of the rich styles.
"""

RICH_STYLES = ("rich", "gallery", "embed", "table")
"""What stories add that have more than text, pictures and quotes."""

FRONT_STYLES = ("teaser", "card", "river", "front", "plain")
"""What fronts and lists of stories add."""

OTHER_STYLES = (*RICH_STYLES, *FRONT_STYLES, "dialog", "calendar", "form", "search", "person")
"""What other pages add; a dialog takes it from the page that it shows."""

NOTICE_STYLES = ("notice",)
"""What a notice brings along as a file: it stands a few days a year, and its CSS was on every page of every day."""

_ICONS = {
    "/favicon.ico": ("favicon.ico", "image/x-icon"),
    "/icons/icon.svg": ("icon.svg", "image/svg+xml"),
    "/icons/icon-180.png": ("icon-180.png", "image/png"),
    "/icons/icon-192.png": ("icon-192.png", "image/png"),
    "/icons/icon-512.png": ("icon-512.png", "image/png"),
    "/icons/icon-maskable-512.png": ("icon-maskable-512.png", "image/png"),
}
"""Search engines want icons at addresses that never change, so these have no hash."""


@lru_cache(maxsize=1)
def story_css() -> str:
    """The CSS of stories, minified, for the first ``<style>`` element of every page."""
    return _sheet(STORY_STYLES)


@lru_cache(maxsize=1)
def rich_css() -> str:
    """What stories with films, galleries, tables and boxes add, for their second ``<style>`` element."""
    return _sheet(RICH_STYLES)


@lru_cache(maxsize=1)
def front_css() -> str:
    """What fronts and lists of stories add, for their second ``<style>`` element."""
    return _sheet(FRONT_STYLES)


@lru_cache(maxsize=1)
def other_css() -> str:
    """What all other pages add, for their second ``<style>`` element."""
    return _sheet(OTHER_STYLES)


def notice_address() -> str:
    """Where the style sheet of notices is."""
    return next(address for address in static_files() if address.startswith("/s/notice."))


@lru_cache(maxsize=1)
def text_only_css() -> str:
    """The few rules of the text-only rendering."""
    return _sheet(("text-only",))


@lru_cache(maxsize=1)
def early_script() -> str:
    """The few lines that run before the first paint: they set the remembered text size."""
    return smaller_script(_read("scripts", "early.js"))


@lru_cache(maxsize=1)
def static_files() -> dict[str, tuple[str, bytes]]:
    """Files that may be kept for ever, since their addresses hold a hash: address to content type and bytes."""
    notice = _sheet(NOTICE_STYLES)
    script = smaller_script(_read("scripts", "site.js"))
    return {
        _hashed("site", "js", script): ("text/javascript; charset=utf-8", script.encode()),
        _hashed("notice", "css", notice): ("text/css; charset=utf-8", notice.encode()),
    }


def _hashed(name: str, extension: str, text: str) -> str:
    return f"/s/{name}.{hashlib.blake2b(text.encode(), digest_size=6).hexdigest()}.{extension}"


@lru_cache(maxsize=1)
def icon_files() -> dict[str, tuple[str, bytes]]:
    """The icons, at addresses that stay: address to content type and bytes."""
    return {address: (kind, _read_bytes("icons", name)) for address, (name, kind) in _ICONS.items()}


def manifest(edition: Edition) -> str:
    """The web app manifest of an edition, as JSON (``application/manifest+json``)."""
    icons = [
        {"src": "/icons/icon.svg", "type": "image/svg+xml", "sizes": "any"},
        {"src": "/icons/icon-192.png", "type": "image/png", "sizes": "192x192"},
        {"src": "/icons/icon-512.png", "type": "image/png", "sizes": "512x512"},
        {"src": "/icons/icon-maskable-512.png", "type": "image/png", "sizes": "512x512", "purpose": "maskable"},
    ]
    facts = {
        "name": edition.masthead,
        "short_name": edition.masthead,
        "description": edition.tagline,
        "lang": edition.language,
        "dir": edition.direction,
        "id": edition.home_address,
        "start_url": edition.home_address,
        "scope": "/",
        "display": "minimal-ui",
        "background_color": PAPER_COLOUR,
        "theme_color": PAPER_COLOUR,
        "icons": icons,
    }
    return json.dumps({name: value for name, value in facts.items() if value}, ensure_ascii=False)


def script_address() -> str:
    """Where the deferred script is."""
    return next(address for address in static_files() if address.startswith("/s/site."))


@lru_cache(maxsize=1)
def csp() -> str:
    """The value of ``Content-Security-Policy`` for the HTML pages of this build."""
    return _policy((story_css(), rich_css(), front_css(), other_css(), text_only_css()), FRAME_ORIGINS)


@lru_cache(maxsize=1)
def rich_csp() -> str:
    """The same for stories without films: they open no frames, and what a header does not say costs no bytes.

    The CSS of other pages is allowed everywhere: a dialog's page is parsed, and blamed, under the policy of this one.
    """
    return _policy((story_css(), rich_css(), other_css()))


@lru_cache(maxsize=1)
def film_csp() -> str:
    """The same for stories whose films are all of the house that most films are of."""
    return _policy((story_css(), rich_css(), other_css()), (FRAME_ORIGINS[0],))


@lru_cache(maxsize=1)
def front_csp() -> str:
    """The same for fronts and lists of stories."""
    return _policy((story_css(), front_css(), other_css()))


@lru_cache(maxsize=1)
def story_csp() -> str:
    """The same for stories that need no rich styles either, which is most of them."""
    return _policy((story_css(), other_css()))


def _policy(styles: tuple[str, ...], frames: tuple[str, ...] = ()) -> str:
    rules = (
        "default-src 'none'",
        f"script-src 'self' {_source_hash(early_script())}",
        f"style-src 'self' {' '.join(map(_source_hash, styles))}",
        "img-src 'self'",
        "media-src 'self'" if frames else "",
        "connect-src 'self'",
        "manifest-src 'self'",
        f"frame-src {' '.join(frames)}" if frames else "",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
    return "; ".join(filter(None, rules))


def _sheet(names: tuple[str, ...]) -> str:
    return short_names(smaller_css("\n".join(_read("styles", f"{name}.css") for name in names)), _tokens())


@lru_cache(maxsize=1)
def _tokens() -> tuple[str, ...]:
    """The custom properties of the site, in their order in ``tokens.css``: one order for all sheets of a page."""
    return tuple(dict.fromkeys(re.findall(r"--[a-z]+(?=:)", _read("styles", "tokens.css"))))


def _source_hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _read(folder: str, name: str) -> str:
    return _read_bytes(folder, name).decode()


def _read_bytes(folder: str, name: str) -> bytes:
    return (files("broadsheet.site") / folder / name).read_bytes()
