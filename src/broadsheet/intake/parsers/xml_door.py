"""The door every outside XML comes through: no DOCTYPE, no entities, no network, and errors that say where.

Old exports are full of small faults, any of which would end a move of a million stories: control characters
that XML forbids (taken out, and counted), bare ampersands outside CDATA, and names of HTML's characters such as
`&nbsp;` that XML does not know. They are put right on the way; every other fault stops the reading.
"""

from __future__ import annotations

import codecs
import io
import re
from collections import deque
from collections.abc import Iterator
from html.entities import html5
from typing import IO, Any

from lxml import etree

from broadsheet.intake.parsers.shapes import UnableToParse
from broadsheet.intake.parsers.wrong_bytes import WrongBytes, is_wrong, mended

__all__ = ["CheckedXML", "elements", "parsed_xml"]

_FORBIDDEN = bytes([*range(9), 11, 12, *range(14, 32)])
_MAX_ELEMENT = 64 * 1024**2
"""Bytes that may come without a finished element: more is no story, and would fill the memory."""
_FORBIDDEN_REFERENCE = re.compile(rb"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));", re.I)
_NAMED = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,30};)")
_BARE = re.compile(rb"&(?!#\d{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9._-]{0,30};)")
_UNFINISHED = re.compile(rb"(?:&[#\w]{0,32}|<!?\[?C?D?A?T?A?|\]{1,2}|[\xc2-\xf4][\x80-\xbf]{0,2})$")
_DECLARED = re.compile(rb"""\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9_.:-]{2,40})""")
_PROLOG = 65536
_PROLOG_PARTS = re.compile(rb"\s+|<\?.*?\?>|<!--.*?-->", re.S)
_NEAR_END = 64
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_OPTIONS: dict[str, Any] = {
    "resolve_entities": False,
    "load_dtd": False,
    "no_network": True,
    "dtd_validation": False,
    "attribute_defaults": False,
    "huge_tree": False,
}


class CheckedXML:
    """A binary stream of XML that refuses a DOCTYPE and takes forbidden control characters out.

    `dropped` counts those, `dropped_at` is the line and byte of the first. `wrong` counts bytes that are no UTF-8.
    `size` bytes have been read so far.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        """Look at the beginning at once; raises `UnableToParse` for a DOCTYPE or for what is no XML at all."""
        self._stream = stream
        self._recent: deque[tuple[int, int, bytes]] = deque(maxlen=8)
        self._line, self.size, self.dropped = 1, 0, 0
        self.dropped_at = (0, -1)
        self._finished, self._finished_line = 0, 1
        head = stream.read(_PROLOG)
        self._wide = head.startswith(_UTF16)
        self._check_prolog(head)
        self.wrong = WrongBytes()
        self._encoding = _encoding_of(head)
        self._forbidden = _FORBIDDEN + _undefined_in(self._encoding)
        self._any_forbidden = re.compile(b"[" + re.escape(self._forbidden) + b"]")
        self._pending = head
        self._tail = b""
        self._in_cdata = False

    def read(self, size: int = 32768) -> bytes:
        """Return about `size` bytes more, or nothing at the end."""
        raw = self._pending[:size] if self._pending else self._stream.read(size)
        self._pending = self._pending[size:] if self._pending else b""
        if raw:
            self._recent.append((self._line, self.size, raw))
        if self.size - self._finished > _MAX_ELEMENT:
            raise UnableToParse(
                f"An element is longer than {_MAX_ELEMENT:,} bytes, which no story is; what came before was taken",
                line=self._finished_line,
                offset=self._finished,
            )
        self.size += len(raw)
        self._line += raw.count(b"\n")
        return raw if self._wide else self._clean(raw)

    def finished(self) -> None:
        """Note that an element has ended hereabouts: the next may be as long as any."""
        self._finished, self._finished_line = self.size, self._line

    def error(self, error: etree.XMLSyntaxError, name: str = "") -> UnableToParse:
        """Return lxml's complaint as one sentence with line and byte."""
        line, column = error.lineno or 0, error.offset or 0
        message = " ".join((error.msg or "the XML is not well-formed").split())
        message = re.sub(r", line \d+, column \d+(?: \([^)]*\))?$", "", message)
        at = self._byte_at(line, column)
        at_end = not self._stream.read(1) and not self._pending
        if at_end and (self._is_cut(message) or self._could_be_cut(message, at)):
            why = f"The file ends in the middle of its XML; what came before was taken ({message})"
        elif "ntity" in message and "defined" in message:
            why = f"The XML uses an entity that it does not define ({message})"
        else:
            why = f"The XML cannot be read further; what came before was taken ({message})"
        return UnableToParse(why, name=name, line=line, offset=at)

    def _is_cut(self, message: str) -> bool:
        return any(
            word in message for word in ("Premature end", "not finished", "Document is empty", "EndTag", "terminated")
        )

    def _could_be_cut(self, message: str, at: int) -> bool:
        return self.size - at < _NEAR_END and not any(word in message for word in ("mismatch", "too", "limit"))

    def _byte_at(self, line: int, column: int) -> int:
        for first_line, first_byte, raw in reversed(self._recent):
            if first_line <= line:
                position = 0
                for _ in range(line - first_line):
                    position = raw.find(b"\n", position) + 1
                return first_byte + min(position + max(column - 1, 0), len(raw))
        return self.size

    def _clean(self, raw: bytes) -> bytes:
        at_end = not raw
        if self._tail:
            raw, self._tail = self._tail + raw, b""
        if not at_end and (cut := _UNFINISHED.search(raw, max(len(raw) - 34, 0))):
            # Never empty before the end of the file: lxml takes an empty chunk for it.
            if cut.start() == 0:
                return self._clean(self._more(raw))
            raw, self._tail = raw[: cut.start()], raw[cut.start() :]
        if self._encoding == "utf-8" and not raw.isascii() and is_wrong(raw):
            raw = self._mended(raw, at_end=at_end)
        # Taking all out and comparing lengths is many times faster than looking for one.
        allowed = raw.translate(None, self._forbidden)
        if len(allowed) != len(raw):
            found = next(self._any_forbidden.finditer(raw))
            self._note(raw, found.start(), len(raw) - len(allowed))
            raw = allowed or b" "
        return self._with_references(raw) if b"&" in raw else self._track(raw)

    def _mended(self, raw: bytes, *, at_end: bool) -> bytes:
        """Return what is read with its wrong bytes put right, up to the last tag or line: text is judged as a whole."""
        byte = self.size - len(raw) - len(self._tail)
        line = self._line - raw.count(b"\n") - self._tail.count(b"\n")
        whole = 0 if at_end else max(raw.rfind(b"<"), raw.rfind(b"\n"))
        if whole > 0:
            raw, self._tail = raw[:whole], raw[whole:] + self._tail
        return mended(raw, self.wrong, line, byte)

    def _more(self, raw: bytes) -> bytes:
        self._tail = raw
        more = self._pending or self._stream.read(32768)
        self._pending = b""
        self.size += len(more)
        self._line += more.count(b"\n")
        return more

    def _track(self, raw: bytes) -> bytes:
        opened, closed = raw.rfind(b"<![CDATA["), raw.rfind(b"]]>")
        if opened >= 0 or closed >= 0:
            self._in_cdata = opened > closed
        return raw

    def _with_references(self, raw: bytes) -> bytes:
        if b"&#" in raw and (found := _FORBIDDEN_REFERENCE.search(raw)):
            self._note(raw, found.start(), len(_FORBIDDEN_REFERENCE.findall(raw)))
            raw = _FORBIDDEN_REFERENCE.sub(b" ", raw)
        raw = _NAMED.sub(_numbered, raw)
        out: list[bytes] = []
        position = 0
        while position < len(raw):
            mark = b"]]>" if self._in_cdata else b"<![CDATA["
            end = raw.find(mark, position)
            part = raw[position : end if end >= 0 else len(raw)]
            out.append(part if self._in_cdata or b"&" not in part else _BARE.sub(b"&amp;", part))
            if end < 0:
                break
            out.append(mark)
            self._in_cdata = not self._in_cdata
            position = end + len(mark)
        return b"".join(out)

    def _note(self, raw: bytes, at: int, count: int) -> None:
        if not self.dropped:
            line, byte, _ = self._recent[-1] if self._recent else (1, 0, b"")
            self.dropped_at = (line + raw.count(b"\n", 0, at), byte + at)
        self.dropped += count

    def _check_prolog(self, head: bytes) -> None:
        if self._wide:
            head = head.decode("utf-16" if head[:1] in b"\xff\xfe" else "utf-16-le", "ignore").encode()
        if head[:4] == b"PK\x03\x04" or head[:2] == b"\x1f\x8b":
            raise UnableToParse("This is a packed archive, not XML; unpack it first", line=1, offset=0)
        position = 3 if head.startswith(b"\xef\xbb\xbf") else 0
        while match := _PROLOG_PARTS.match(head, position):
            position = match.end()
        line = head.count(b"\n", 0, position) + 1
        if head[position : position + 9].upper() == b"<!DOCTYPE":
            raise UnableToParse(
                "The XML has a DOCTYPE, which is refused because it can hide attacks", line=line, offset=position
            )
        if not head.strip():
            raise UnableToParse("The file is empty", line=1, offset=0)
        if head[position : position + 1] != b"<":
            raise UnableToParse("This is not XML: it does not begin with a tag", line=line, offset=position)


def elements(stream: CheckedXML, tags: tuple[str, ...], name: str = "", inside: str = "") -> Iterator[Any]:
    """Yield the finished elements called by one of `tags` ("{*}item"), and forget each when the next is asked for.

    With `inside` only direct children of an element of that name count.
    Memory stays flat however long the file. Raises `UnableToParse` where the XML breaks.
    """
    events = etree.iterparse(stream, events=("end",), tag=tags, remove_comments=True, remove_pis=True, **_OPTIONS)
    try:
        for _, element in events:
            if inside and ((parent := element.getparent()) is None or not parent.tag.endswith(inside)):
                continue
            stream.finished()
            yield element
            _forget(element)
    except etree.XMLSyntaxError as error:
        raise stream.error(error, name) from None
    except UnableToParse as error:
        raise UnableToParse(error.why, name=error.name or name, line=error.line, offset=error.offset) from None


def parsed_xml(raw: bytes, name: str = "") -> Any:
    """Return the root element of a small document. Raises `UnableToParse`."""
    checked = CheckedXML(io.BytesIO(raw))
    clean = b"".join(iter(checked.read, b""))
    parser = etree.XMLParser(remove_comments=True, remove_pis=True, **_OPTIONS)
    try:
        return etree.fromstring(clean, parser)
    except etree.XMLSyntaxError as error:
        raise checked.error(error, name) from None


def _encoding_of(head: bytes) -> str:
    """Return what encoding the XML declares, or has by the rules; nothing for UTF-16, which is left to the parser."""
    if head.startswith(_UTF16):
        return ""
    declared = _DECLARED.match(head.removeprefix(codecs.BOM_UTF8))
    name = declared.group(1).decode("ascii").lower() if declared else "utf-8"
    return "utf-8" if name == "utf8" else name


def _undefined_in(encoding: str) -> bytes:
    """Return the bytes that are no character in an encoding of one byte a character: one would end the reading."""
    if not encoding.startswith(("windows-", "iso-8859-", "koi8-", "cp")):
        return b""
    try:
        return bytes(one for one in range(0x80, 0x100) if not bytes([one]).decode(encoding, "ignore"))
    except LookupError:
        return b""


def _numbered(match: re.Match[bytes]) -> bytes:
    """Return the number of a character that HTML has a name for: the same in XML text, and in HTML inside CDATA."""
    characters = html5.get(match.group(1).decode("ascii"))
    return "".join(f"&#{ord(c)};" for c in characters).encode() if characters else match.group(0)


def _forget(element: Any) -> None:
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]
