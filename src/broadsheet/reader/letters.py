"""Letters from readers: from a form's bytes to the spool, without a cookie, a session or a third party.

The page with the form is the same for everyone, so nothing secret can stand in it. What holds spam back instead:

- a *honeypot*: the field ``website``, hidden from people; who fills it is thanked and forgotten;
- a *proof of work*, done by the script while the letter is sent: ``stamp`` (Unix seconds) and ``nonce`` such that the
  SHA-256 of ``stamp:nonce:`` and the text's SHA-256 in hexadecimal begins with 16 zero bits. It holds for ten minutes
  and for this text only (trimmed, lines ended by LF);
- *limits* for one address: five a minute with the proof, two a minute without it, that is, without JavaScript;
- the same text again within ten minutes is thanked and not kept twice.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl

from broadsheet.reader.limits import SharedLimit
from broadsheet.store import Inbox, Letter

__all__ = ["LONGEST_FORM", "LONGEST_LETTER", "LetterProblem", "LettersDesk", "SentForm", "form_of", "has_proof"]

LONGEST_LETTER = 20_000
LONGEST_FORM = 256 * 1024
"""20,000 characters of four bytes, each written as twelve in a form, and the other fields."""
PROOF_BITS = 16
_PROOF_HOLDS = 600
_SAME_AGAIN = 600
_REMEMBERED = 2048
_SPACE = "\t\n\v\f\r \xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))
"""What the script's ``trim`` takes away; the proof is over what is left."""
_LONGEST_NAME = 200
_LONGEST_EMAIL = 254
_CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_STAMP = re.compile(r"[0-9]{1,12}")
_NONCE = re.compile(r"[0-9a-z]{1,32}")
_ADDRESS = re.compile(r"/[!-~]{0,500}")


class LetterProblem(Exception):
    """The letter is not taken; ``problem`` names the sentence that says why, ``status`` the kind of answer."""

    def __init__(self, problem: str, status: int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.status = status


@dataclass(frozen=True, slots=True)
class SentForm:
    """The fields of the form, as text."""

    name: str
    email: str
    text: str
    """Trimmed, lines ended by LF."""
    story_address: str
    honeypot: str
    stamp: str
    nonce: str


def form_of(body: bytes) -> SentForm:
    """Read an urlencoded form (first value of each field). Raises LetterProblem when it is not one."""
    try:
        pairs = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, max_num_fields=32, errors="strict", encoding="utf-8"
        )
    except ValueError:  # UnicodeDecodeError too
        raise LetterProblem("not_plain", 422) from None
    values: dict[str, str] = {}
    for name, value in pairs:
        values.setdefault(name, value)
    return SentForm(
        name=values.get("name", "").strip(),
        email=values.get("email", "").strip(),
        text=values.get("text", "").replace("\r\n", "\n").replace("\r", "\n").strip(_SPACE),
        story_address=values.get("story", "").strip(),
        honeypot=values.get("website", ""),
        stamp=values.get("stamp", ""),
        nonce=values.get("nonce", ""),
    )


def has_proof(form: SentForm, at: float) -> bool:
    """Whether the form's sender did the work for this text, not long ago."""
    if not _STAMP.fullmatch(form.stamp) or not _NONCE.fullmatch(form.nonce):
        return False
    if abs(at - int(form.stamp)) > _PROOF_HOLDS:
        return False
    text = hashlib.sha256(form.text.encode()).hexdigest()
    digest = hashlib.sha256(f"{form.stamp}:{form.nonce}:{text}".encode()).digest()
    return int.from_bytes(digest[:4], "big") >> (32 - PROOF_BITS) == 0


class LettersDesk:
    """Takes letters in. One for a process; its limits are shared by all."""

    def __init__(
        self, inbox: Inbox, proven: SharedLimit, unproven: SharedLimit, *, clock: Callable[[], float] = time.time
    ) -> None:
        self._inbox = inbox
        self._proven = proven
        self._unproven = unproven
        self._clock = clock
        self._seen: dict[bytes, float] = {}

    def take(self, form: SentForm, *, edition: str, reader: str) -> None:
        """Keep the letter; when this returns, the sender may be thanked. Raises LetterProblem."""
        _check(form)
        now = self._clock()
        if form.honeypot:
            return
        if not self._proven.take(reader) or not (has_proof(form, now) or self._unproven.take(reader)):
            raise LetterProblem("too_many", 429)
        mark = hashlib.blake2b(f"{edition}\n{reader}\n{form.text}".encode(), digest_size=16).digest()
        if now - self._seen.get(mark, 0.0) < _SAME_AGAIN:
            return
        self._inbox.append(
            Letter(edition, form.name, form.email, form.text, _story_address(form.story_address), sent_at=now)
        )
        if len(self._seen) >= _REMEMBERED:
            self._seen.clear()
        self._seen[mark] = now


def _check(form: SentForm) -> None:
    if not form.text:
        raise LetterProblem("empty", 422)
    is_too_long = len(form.text) > LONGEST_LETTER or len(form.name) > _LONGEST_NAME or len(form.email) > _LONGEST_EMAIL
    if is_too_long:
        raise LetterProblem("too_long", 422)
    if _CONTROL.search(form.text) or any(_CONTROL.search(v) or "\n" in v or "\r" in v for v in (form.name, form.email)):
        raise LetterProblem("not_plain", 422)


def _story_address(sent: str) -> str:
    """The story that the letter is about, when what was sent can be an address at all."""
    return sent if _ADDRESS.fullmatch(sent) else ""
