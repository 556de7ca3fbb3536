"""Marks of the templates this build has: when they change, pages in the store are those of another build."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from importlib.resources.abc import Traversable

__all__ = ["BUILD", "build_marks"]

BUILD = "press/build"
"""Meta key of the marks of the build that pressed the store."""

_CHROME_SLOTS = frozenset(
    {
        "breaking.html", "footer.html", "home_front.html", "latest.html", "masthead.html", "notice.html",
        "section_front.html", "see_also.html", "style.html",
    }
)  # fmt: skip


@lru_cache(maxsize=1)
def build_marks() -> tuple[str, str]:
    """(mark of what only slots are made of, mark of what pages are made of)."""
    chrome, pages = blake2b(digest_size=8), blake2b(digest_size=8)
    for path, entry in sorted(_all_files(files("broadsheet.site"), ""), key=lambda pair: pair[0]):
        digest = chrome if _is_chrome(path) else pages
        digest.update(path.encode() + b"\0" + entry.read_bytes() + b"\0")
    for room in ("broadsheet.press.make", "broadsheet.press.formats"):
        for path, entry in sorted(_all_files(files(room), ""), key=lambda pair: pair[0]):
            pages.update(path.encode() + b"\0" + entry.read_bytes() + b"\0")
    return chrome.hexdigest(), pages.hexdigest()


def _is_chrome(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    if folder in ("styles", "scripts", "fonts"):
        # The text-only page carries its few rules itself.
        return name != "text-only.css"
    return folder == "templates/slots" and name in _CHROME_SLOTS


def _all_files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _all_files(entry, f"{prefix}{entry.name}/")
        elif not entry.name.endswith((".pyc", ".md")):
            yield prefix + entry.name, entry
