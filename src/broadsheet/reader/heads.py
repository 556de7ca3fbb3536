"""Request heads, remembered by their bytes: first lines, and the header blocks that browsers send again and again."""

from __future__ import annotations

from broadsheet.reader.request import LONGEST_HEAD, LONGEST_TARGET, BadRequest, Facts, Line, facts_of, line_of

__all__ = ["Heads", "check_beginning"]

_MOST_LINES = 16 * 1024
_MOST_LINE_BYTES = 4 << 20
"""Of all lines: addresses are anyone's to invent, and may be long."""
_MOST_BLOCKS = 2048
_LONGEST_REMEMBERED = 2048
_END = b"\r\n\r\n"


class Heads:
    """What was read before, in one process."""

    def __init__(self) -> None:
        self._lines: dict[bytes, Line] = {}
        self._line_bytes = 0
        self._blocks: dict[bytes, Facts] = {}
        self._plain: dict[bytes, Facts] = {}
        """Whole blocks with the empty line after them, of requests without a body on a connection that stays open."""

    def known(self, data: bytes) -> tuple[Line, Facts] | None:
        """A whole request without a body, and nothing after it, if both its line and its block were seen before.

        A known block holds no empty line but its last, so nothing has to be looked for in ``data``.
        """
        first, _, block = data.partition(b"\r\n")
        facts = self._plain.get(block)
        if facts is None:
            return None
        line = self._lines.get(first)
        return (line, facts) if line is not None and line.is_http_1_1 else None

    def read(self, head: bytes) -> tuple[Line, Facts]:
        """A head without the empty line after it. Raises BadRequest."""
        first, _, block = head.partition(b"\r\n")
        line = self._lines.get(first)
        if line is None:
            line = line_of(first)
            if not line.query:  # parameters are anyone's to invent; they must not push out what is asked for
                if len(self._lines) >= _MOST_LINES or self._line_bytes > _MOST_LINE_BYTES:
                    self._lines.clear()
                    self._line_bytes = 0
                self._lines[first] = line
                self._line_bytes += len(first)
        facts = self._blocks.get(block)
        if facts is None:
            facts = facts_of(block)
            if len(block) <= _LONGEST_REMEMBERED:
                self._remember(block, facts)
        return line, facts

    def _remember(self, block: bytes, facts: Facts) -> None:
        if len(self._blocks) >= _MOST_BLOCKS:
            self._blocks.clear()
            self._plain.clear()
        self._blocks[block] = facts
        if facts.is_kept_open and not facts.content_length and not facts.is_chunked and not facts.expects_continue:
            self._plain[block + _END] = facts


def check_beginning(data: bytes, end: int) -> None:
    """Refuse at once what can no longer become a request. Raises BadRequest."""
    if end > LONGEST_HEAD or len(data) > LONGEST_HEAD + 4:
        first = data.find(b"\r\n")
        raise BadRequest(414 if not 0 <= first <= LONGEST_TARGET + 64 else 431, "too long")
    if data.count(b"\n") != data.count(b"\r\n") or b"\0" in data:
        raise BadRequest(400, "a line must end with CR LF")
    line, mark, _ = data.partition(b"\r\n")
    if mark:
        line_of(line)
    elif len(line) > LONGEST_TARGET + 64:
        raise BadRequest(414, "address too long")
