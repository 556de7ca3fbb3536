"""One spelling for an address of an old system, however it is written: escapes, normal form, order of the query.

Addresses of our own are plain (``addresses.is_canonical``) and spelt as they are. Those of old systems hold letters of
any language, escapes of every kind and queries; they are kept and asked for in the spelling that is made here. Letters
stand unescaped in Unicode's normal form C (RFC 3987, 5.3.2); what would change the address when unescaped (``%``,
``?``, ``#``) and bytes that are no UTF-8 stay escaped, in capitals. So two addresses never become one, and an address
that was escaped twice is not the one that was escaped once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote_to_bytes

__all__ = [
    "LONGEST_OLD_ADDRESS",
    "MOST_OLD_PARAMETERS",
    "OLD_PARAMETERS",
    "SAME_WITHOUT",
    "Face",
    "faces_of",
    "query_names",
    "spelling_of",
    "unescaped_path",
]

LONGEST_OLD_ADDRESS = 500
OLD_PARAMETERS = "old-parameters"
"""The store's meta: names of the parameters that old addresses have, as a JSON list. Others are never looked at."""
MOST_OLD_PARAMETERS = 64
"""So many names the store keeps; a source with more puts random words into its queries."""
SAME_WITHOUT = frozenset({"amp", "cpage", "feed", "page", "paged", "preview", "replytocom"})
"""Parameters that ask for another face of what stands there without them."""
_MOST_PARAMETERS = 16
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SLASHES = re.compile(r"/{2,}")
_PLAIN_STEP = re.compile(r"[A-Za-z0-9._~@!$&'()*+,;=:-]*")
_PLAIN_PATH = re.compile(r"(?:/(?!\.{0,2}(?:/|\Z))[A-Za-z0-9._~@!$&'()*+,;=:-]+)*/?")
_FACE = re.compile(
    r"(?P<base>(?:/.*?)??)/(?:(?:feed|rss)(?:/(?P<kind>rss2?|rdf|atom))?|amp|embed|trackback|print"
    r"|(?P<page>page/[0-9]{1,6})|comment-page-[0-9]{1,6}|(?P<part>[2-9]|[1-9][0-9]))/?"
)
_FEED = re.compile(r"/(?:feed|rss)(?:/|\Z)")
_FRONT = "/index.php"
_STAYS = frozenset("%?#")


def spelling_of(path: str, query: str = "", names: Collection[str] | None = None) -> str:
    """Return the one spelling of an old address; nothing for what cannot be one (dots, controls, escaped slashes).

    ``names`` are the parameters that count, the others are left away; None: all count.
    """
    plain = unescaped_path(path)
    if not plain:
        return ""
    kept = _query(query, names) if query else ""
    spelling = f"{plain}?{kept}" if kept else plain
    return spelling if len(spelling) <= LONGEST_OLD_ADDRESS else ""


@dataclass(frozen=True, slots=True)
class Face:
    """The address behind another face of it, without its last slash, and which feed was asked for ("" for none)."""

    base: str
    feed: str
    of_list: bool = False
    """Only lists have it: further pages. Those of the paper have addresses of their own."""


def faces_of(path: str) -> Iterator[Face]:
    """What an address may be another face of: its page for telephones, its feed, its further pages, its front file.

    Old systems answer these for every story and every list, so they are rules and not rows. They hold only where
    something stands at the base. Likeliest first.
    """
    if path.startswith(f"{_FRONT}/") and path != f"{_FRONT}/":
        path = path.removeprefix(_FRONT)
        yield Face(path.rstrip("/"), "")
    match = _FACE.fullmatch(path)
    if match is None or (match["part"] and match["base"].rpartition("/")[2].isdigit()):
        return  # the second number of a date is no second page
    feed = "" if not _FEED.match(path, match.end("base")) else "atom" if match["kind"] == "atom" else "rss"
    base = match["base"].rstrip("/")
    if not base and match["page"]:
        base = _FRONT  # the front's further pages lead home where an old system had a front file
    yield Face(base, feed, of_list=bool(match["page"]))


def query_names(spelling: str) -> frozenset[str]:
    """The names of the parameters in an address that :func:`spelling_of` made."""
    _, _, query = spelling.partition("?")
    return frozenset(name for name, _ in parse_qsl(query, keep_blank_values=True))


def unescaped_path(path: str) -> str:
    """Return a path without the escapes that it does not need; nothing for a path that cannot mean any."""
    if path and _PLAIN_PATH.fullmatch(path):
        return path
    if not path.startswith("/") or _BAD_ESCAPE.search(path):
        return ""
    try:
        raw = unquote_to_bytes(path)
    except UnicodeEncodeError:
        return ""
    if any(byte < 0x20 or byte == 0x7F for byte in raw) or b"\\" in raw or re.search("%2[fF]", path):
        return ""
    plain = _SLASHES.sub("/", "/".join(_step(step) for step in path.split("/")))
    return "" if any(step in (".", "..") for step in plain.split("/")) else plain


def _step(step: str) -> str:
    """One step of a path. Bytes that are no UTF-8 (overlong forms among them) come out of the decoder as surrogates."""
    if _PLAIN_STEP.fullmatch(step):
        return step
    text = unicodedata.normalize("NFC", unquote_to_bytes(step).decode("utf-8", "surrogateescape"))
    return "".join(_escaped(letter) if letter in _STAYS or _is_odd(letter) else letter for letter in text)


def _is_odd(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cs", "Cc", "Cf", "Zl", "Zp"} or "\udc80" <= letter <= "\udcff"


def _escaped(letter: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "surrogateescape"))


def _query(query: str, names: Collection[str] | None) -> str:
    """The parameters that count, in the order of their names and values, escaped where they must be."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_PARAMETERS, errors="surrogateescape")
    except ValueError:
        return ""
    kept = sorted((name, value) for name, value in pairs if names is None or name in names)
    return "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in kept)


def _quoted(text: str) -> str:
    return quote(unicodedata.normalize("NFC", text), safe="", errors="surrogateescape")
