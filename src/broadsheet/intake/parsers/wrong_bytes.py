"""Bytes that are no UTF-8 in what is UTF-8 otherwise: one of them must not end a move of a million stories.

Each run of text between two tags is judged by itself, since an old database holds posts that were pasted in another
encoding beside good ones. It is read as windows-1251, -1252 or -1254 only where nothing else is possible; any other
wrong byte becomes U+FFFD, as do the two characters that XML forbids though UTF-8 has them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

__all__ = ["LOST", "WRITTEN_WRONG", "WrongBytes", "is_wrong", "mended"]

LOST = "\ufffd"
WRITTEN_WRONG = (
    "bytes that are no UTF-8: they were read as windows-1251, -1252 or -1254 where that is certain, "
    "and stand as \ufffd elsewhere"
)
_PIECE = re.compile(rb'[^<>\n"]+')
_NO_CHARACTER = re.compile(rb"\xef\xbf[\xbe\xbf]")
# Quotes, dashes, dots and signs, which have the same byte in all three.
_MARKS = re.compile(rb"(?<![\x80-\xff])[\x82\x84\x85\x91-\x97\x99\xa0\xa7\xa9\xab\xae\xb0\xb1\xb7\xbb](?![\x80-\xff])")
_ANY_MARK = frozenset(b"\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa7\xa9\xab\xae\xb0\xb1\xb7\xbb")
_ASCII_LETTER = re.compile(rb"[A-Za-z]")
_TURKISH = frozenset("ğĞıİşŞçÇöÖüÜâîû".encode("cp1254"))
_TURKISH_ONLY = frozenset("ğıİşŞ".encode("cp1254"))
_WESTERN = re.compile(rb"(?:(?<=[a-z])|(?=[\x80-\xff][a-z]))[\xe0-\xe1\xe4\xe7-\xef\xf1-\xf4\xf6\xf9-\xfc]")
_WESTERN_LETTERS = frozenset("àáäçèéêëìíîïñòóôöùúûü".encode("cp1252"))
_ENOUGH = 8
_PLACES = 10


@dataclass(slots=True)
class WrongBytes:
    """How many bytes were read in another encoding, how many were lost, and where the first were (line, byte)."""

    read: int = 0
    lost: int = 0
    places: list[tuple[int, int]] = field(default_factory=list)

    def note(self, line: int, byte: int) -> None:
        """Keep a place, if there are not enough yet."""
        if len(self.places) < _PLACES:
            self.places.append((line, byte))

    def sentence(self, name: str) -> str:
        """Say what was wrong in a file, and where."""
        where = "; ".join(f"line {line:,}, byte {byte:,}" for line, byte in self.places)
        return (
            f"{self.read + self.lost:,} bytes of {name or 'the source'} are no UTF-8: {self.read:,} were read as "
            f"windows-1251, -1252 or -1254, where that is certain, and {self.lost:,} stand as {LOST}. "
            f"The first: {where}."
        )


def is_wrong(raw: bytes) -> bool:
    """Say whether a stretch of UTF-8 holds a byte that is none, or a character that no text may have."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return b"\xef\xbf" in raw and _NO_CHARACTER.search(raw) is not None


def mended(raw: bytes, wrong: WrongBytes, line: int = 1, byte: int = 0) -> bytes:
    """Return `raw` as UTF-8, and count in `wrong` what was not; `raw` begins at this `line` and `byte`."""

    def one(match: re.Match[bytes]) -> bytes:
        piece = match.group()
        if piece.isascii() or not is_wrong(piece):
            return piece
        at = match.start() + _first_wrong(piece)
        wrong.note(line + raw.count(b"\n", 0, at), byte + at)
        return _mended_piece(piece, wrong)

    return _PIECE.sub(one, raw)


def _first_wrong(piece: bytes) -> int:
    try:
        piece.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    found = _NO_CHARACTER.search(piece)
    return found.start() if found else 0


def _mended_piece(piece: bytes, wrong: WrongBytes) -> bytes:
    piece, forbidden = _NO_CHARACTER.subn(LOST.encode(), piece)
    wrong.lost += forbidden
    if encoding := _certain(piece):
        wrong.read += sum(one >= 0x80 for one in piece)
        return piece.decode(encoding).encode()
    piece, marks = _MARKS.subn(lambda match: match.group().decode("cp1252").encode(), piece)
    text = piece.decode("utf-8", "replace")
    wrong.read += marks
    wrong.lost += text.count(LOST) - piece.count(LOST.encode())
    return text.encode()


def _certain(piece: bytes) -> str:
    """Return the one encoding in which a piece can be, or nothing. One good UTF-8 letter in it forbids every other."""
    if any(one > "\x7f" and one != LOST for one in piece.decode("utf-8", "replace")):
        return ""
    letters = bytes(one for one in piece if one >= 0x80 and one not in _ANY_MARK)
    if not letters:
        return ""
    lower = sum(one >= 0xE0 for one in letters)
    own = sum(one >= 0xC0 or one in b"\xa8\xb8" for one in letters)
    # Cyrillic in its lower case: in windows-1251 it is there, in the other Cyrillic encodings not.
    if own == len(letters) >= _ENOUGH and lower * 2 > own > len(_ASCII_LETTER.findall(piece)):
        return "cp1251"
    if all(one in _TURKISH for one in letters) and sum(one in _TURKISH_ONLY for one in letters) >= 2:
        return "cp1254"
    # A letter with an accent, in a word of Latin letters.
    if all(one in _WESTERN_LETTERS for one in letters) and len(_WESTERN.findall(piece)) == len(letters):
        return "cp1252"
    return ""
