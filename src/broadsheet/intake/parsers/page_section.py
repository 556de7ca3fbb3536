"""The section of a page that names none: the folder it lies in, by the words of the page's own links to that folder."""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from broadsheet.intake.parsers.shapes import IncomingTerm

__all__ = ["section_by_folder"]

_LONGEST, _MOST_WORDS = 40, 4


def section_by_folder(root: Any, address: str) -> IncomingTerm | None:
    """Return the section that a trail of links or a menu calls the folder of the page ("/haber/spor/": "Spor").

    The deepest folder that a link leads to counts. Folders of numbers are days, those of two letters are languages.
    """
    split = urlsplit(address)
    folders = _folders(unquote(split.path))
    if not folders:
        return None
    names: dict[str, Counter[str]] = {folder: Counter() for folder in folders}
    for link in root.iter("a"):
        href = (link.get("href") or "").strip()
        if not href or href.startswith(("#", "javascript:", "mailto:")):
            continue
        try:
            to = urlsplit(urljoin(address, href))
        except ValueError:
            continue
        folder = unquote(to.path).rstrip("/") + "/"
        if folder in names and to.netloc in {split.netloc, ""} and not to.query:
            text = " ".join(link.text_content().split())
            if 1 < len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS and any(map(str.isalpha, text)):
                names[folder][text] += 1
    for folder in folders:
        if names[folder]:
            return IncomingTerm(folder.rstrip("/").rpartition("/")[2], names[folder].most_common(1)[0][0])
    return None


def _folders(path: str) -> list[str]:
    """Return the folders that a page lies in, the deepest first."""
    steps = path.strip("/").split("/")[:-1]
    return [
        "/" + "/".join(steps[:depth]) + "/"
        for depth in range(len(steps), 0, -1)
        if not steps[depth - 1].isdigit() and len(steps[depth - 1]) > 2
    ]
