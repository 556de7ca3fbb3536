"""The one right way to write an address, and the others that lead to it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from urllib.parse import quote, unquote_to_bytes

from broadsheet.common.old_addresses import SAME_WITHOUT, spelling_of, unescaped_path

__all__ = ["old_spellings_of", "spellings_of"]

_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SLASHES = re.compile(r"/{2,}")
_FRONT = "/index.php"
_SAFE = "/!$&'()*+,;=:@-._~"


def spellings_of(path: str) -> Iterator[str]:
    """Addresses that a path may have meant, likeliest first; nothing for a path that cannot mean any.

    Escapes are written canonically, slashes once, letters small, and the last slash is added or left away. Only ASCII
    letters change: ``İ`` and ``I`` differ, and addresses hold neither.
    """
    if _BAD_ESCAPE.search(path):
        return
    raw = unquote_to_bytes(path)
    if any(byte < 0x20 or byte == 0x7F for byte in raw) or b"\\" in raw or re.search("%2[fF]", path):
        return
    tidy = _SLASHES.sub("/", quote(raw, safe=_SAFE))
    if any(segment in (".", "..") for segment in tidy.split("/")):
        return
    seen = {path}
    small = quote(unquote_to_bytes(tidy).lower(), safe=_SAFE)
    for base in (tidy, small):
        for spelling in (base, base.rstrip("/") + "/", base.rstrip("/") or "/"):
            if spelling not in seen:
                seen.add(spelling)
                yield spelling


def old_spellings_of(path: str, query: str, names: Collection[str]) -> Iterator[str]:
    """How an address of the old system may be kept, likeliest first: with the parameters that count, or none.

    Without parameters there is nothing to look for when the path is plain: those are pages of their own.
    """
    slashed: tuple[str, ...] = (path, path.rstrip("/") if path.endswith("/") else f"{path}/")
    if query:
        if path.endswith(_FRONT):
            slashed = (*slashed, path.removesuffix(_FRONT.strip("/")))
        for some in (names, [name for name in names if name not in SAME_WITHOUT]):
            for one in slashed:
                spelling = spelling_of(one, query, some)
                if "?" in spelling:
                    yield spelling
        return
    if "%" in path:
        for one in slashed:
            spelling = unescaped_path(one)
            if spelling and spelling != one:
                yield spelling
