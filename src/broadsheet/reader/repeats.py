"""What is asked again within the same second, byte for byte, from the joined bytes of the time before."""

from __future__ import annotations

__all__ = ["Repeats"]

_MOST_ASKED = 16 * 1024
_LONGEST_ASKED = 2048
_LARGEST = 256 * 1024
_MOST_BYTES = 8 << 20


class Repeats:
    """Answers with their heads by whole requests; forgotten each second and whenever a page changes."""

    __slots__ = ("_asked", "_bytes", "answers")

    def __init__(self) -> None:
        self.answers: dict[bytes, tuple[bytes, int]] = {}
        """Request to answer and status."""
        self._asked: set[int] = set()
        """Hashes, since whole requests would be megabytes of whatever someone sends; two with one hash do no harm."""
        self._bytes = 0

    def note(self, asked: bytes, vector: list[bytes], status: int) -> None:
        """Take note of a whole request and its answer; the second time the answer is joined and kept."""
        if hash(asked) not in self._asked:
            if len(self._asked) < _MOST_ASKED and len(asked) <= _LONGEST_ASKED:
                self._asked.add(hash(asked))
            return
        answer = b"".join(vector)
        cost = len(asked) + len(answer)
        if len(answer) <= _LARGEST and self._bytes + cost <= _MOST_BYTES:
            self.answers[asked] = (answer, status)
            self._bytes += cost

    def forget(self) -> None:
        """Forget all."""
        self.answers.clear()
        self._asked.clear()
        self._bytes = 0
