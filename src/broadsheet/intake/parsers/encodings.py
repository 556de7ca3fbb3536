"""Bytes to text: what the document says, what its bytes say, and damage repaired only where it is certain."""

from __future__ import annotations

import codecs
import re

from broadsheet.intake.parsers.wrong_bytes import LOST, WrongBytes, mended

__all__ = ["decoded", "repaired", "repaired_page"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""(?:<\?xml[^>]*?encoding\s*=\s*["']|<meta[^>]{0,200}?charset\s*=\s*["']?)([A-Za-z0-9_.:-]{2,40})""", re.I
)
# What the web's encoding standard makes of these labels (https://encoding.spec.whatwg.org/#names-and-labels).
_MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252", "iso8859-1": "cp1252",
          "latin1": "cp1252", "iso-8859-9": "cp1254", "iso8859-9": "cp1254", "latin5": "cp1254",
          "windows-1254": "cp1254"}  # fmt: skip
# Whole words: a Turkish one may have five such letters in a row, but rarely no other.
_CYRILLIC_BYTES = re.compile(rb"(?<![A-Za-z\xc0-\xff])[\xc0-\xff]{3,}(?![A-Za-z])")
_FEW = 3
_TURKISH = "ğışİŞĞçöüÇÖÜ"
# UTF-8 lead bytes as cp1252, latin-1 or cp1251 show them, each followed by a continuation byte.
_DAMAGE_WESTERN = re.compile(
    "[\u00c3\u00c4\u00c5\u00c2\u00c9\u00d0\u00d1\u00ca\u00e2][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]"
)
_WESTERN_LEADS = "\u00c3\u00c4\u00c5\u00c2\u00c9\u00d0\u00d1\u00ca\u00e2"
_CYRILLIC_LEADS = "РСГВв"
# Looking for one letter after the other is many times faster than for a class of them.
_DAMAGE_CYRILLIC = re.compile("[РСГВ][\u0080-\u00bf\u0400-\u040f\u0450-\u045f\u2013-\u2122\u0490\u0491]|вЂ")
_BETWEEN_TAGS = re.compile(r"(?<=>)[^<>]+(?=<)")
_UNDEFINED_1252 = {0x81: 0x81, 0x8D: 0x8D, 0x8F: 0x8F, 0x90: 0x90, 0x9D: 0x9D}


def decoded(raw: bytes, declared: str = "", wrong: WrongBytes | None = None) -> tuple[str, str]:
    """Return the text of `raw` and the name of the encoding it was read in. Never raises.

    Order: byte order mark; UTF-8 when the bytes are UTF-8 but for a few (a label that says otherwise is wrong then;
    the few are counted in `wrong`, which is given for what must be UTF-8 by its rules); the `declared` label (of
    HTTP, say) or the document's own; and last a choice between cp1251, cp1254 and cp1252.
    """
    for mark, name in _BOMS[1:]:
        if raw.startswith(mark):
            return raw.decode(name, "replace"), name
    try:
        return raw.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError as error:
        broken_at = error.start
    # A few spoiled bytes, or one that was cut: the other letters must not be read in another encoding for them.
    at_most = _FEW if wrong is not None else 0
    if raw.startswith(codecs.BOM_UTF8) or _mostly_utf8(raw, at_most):
        return mended(raw, WrongBytes() if wrong is None else wrong).decode("utf-8-sig"), "utf-8"
    label = declared or _own_label(raw)
    for name in (label, _guess(raw, broken_at)):
        try:
            return raw.decode(name), name
        except (UnicodeDecodeError, LookupError):
            continue
    name = _guess(raw, broken_at)
    return raw.decode(name, "replace"), name


def repaired(text: str) -> str:
    """Return `text` with UTF-8 that was read as cp1252, latin-1 or cp1251 put right, only where that is certain.

    Certain means: the whole text goes back to bytes, those bytes are UTF-8 without exception, and there is
    damage that correct text does not show. Otherwise the text comes back unchanged.
    """
    for _ in range(2):  # damage done twice is not rare
        again = _repaired_once(text)
        if again == text:
            break
        text = again
    return text


def repaired_page(html: str) -> str:
    """Return a page with every piece of text between two tags repaired by itself: often only some are damaged."""
    if not (_DAMAGE_WESTERN.search(html) or _DAMAGE_CYRILLIC.search(html)):
        return html
    return _BETWEEN_TAGS.sub(lambda match: repaired(match.group()), html)


def _repaired_once(text: str) -> str:
    if text.isascii():
        return text
    if any(lead in text for lead in _WESTERN_LEADS) and _DAMAGE_WESTERN.search(text):
        for raw in (_western_bytes(text), _latin_bytes(text)):
            if raw is not None:
                try:
                    return raw.decode("utf-8")
                except UnicodeDecodeError:
                    continue
    if any(lead in text for lead in _CYRILLIC_LEADS) and len(_DAMAGE_CYRILLIC.findall(text)) >= 3:
        try:
            return text.encode("cp1251").decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            return text
    return text


def _western_bytes(text: str) -> bytes | None:
    try:
        return text.encode("cp1252")
    except UnicodeEncodeError:
        pass
    out = bytearray()
    for character in text:
        try:
            out += character.encode("cp1252")
        except UnicodeEncodeError:
            if ord(character) not in _UNDEFINED_1252:
                return None
            out.append(ord(character))
    return bytes(out)


def _latin_bytes(text: str) -> bytes | None:
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return None


def _own_label(raw: bytes) -> str:
    match = _DECLARED.search(raw[:4096])
    if match is None:
        return "?"
    name = match.group(1).decode("ascii").lower()
    return "?" if name.startswith("utf") else _MEANT.get(name, name)


def _guess(raw: bytes, start: int) -> str:
    sample = raw[max(0, start - 200) : start + 100_000]
    high = sum(byte >= 0xC0 for byte in sample)
    in_runs = sum(len(run) for run in _CYRILLIC_BYTES.findall(sample))
    if high and in_runs / high > 0.65:
        return "cp1251"
    as_turkish = sample.decode("cp1254", "replace")
    turkish = sum(character in _TURKISH for character in as_turkish)
    return "cp1254" if turkish and turkish / max(high, 1) > 0.5 else "cp1252"


def _mostly_utf8(raw: bytes, few: int) -> bool:
    """Say whether more characters beyond ASCII are UTF-8 than are not: in no other encoding do they look like it.

    Also when no more than `few` are not.
    """
    text = raw.decode("utf-8", "replace")
    spoiled = text.count(LOST)
    return spoiled <= few or sum(character > "\x7f" for character in text) > 2 * spoiled
