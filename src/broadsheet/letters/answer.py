"""Answering letters by e-mail, and keeping track of which were read."""

from __future__ import annotations

from email.utils import formataddr, parseaddr
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from broadsheet.common import clock
from broadsheet.letters.models import Answer, Letter, LetterState
from broadsheet.letters.words import words_for

__all__ = ["UnableToAnswer", "answer_letter", "mark_letter", "subject_of_answer"]

_QUOTED = 2000


class UnableToAnswer(Exception):
    """No e-mail can go to the sender; the message says why."""


def answer_letter(*, letter: Letter, text: str, subject: str, by: Any = None, sender: str | None = None) -> Answer:
    """Send an answer by e-mail and keep it with the letter, which then counts as answered.

    The mail goes first and outside the transaction: one that cannot be sent leaves no answer, and a slow mail server
    keeps nobody from saving a story meanwhile. Raises :class:`UnableToAnswer`.
    """
    if not text.strip():
        raise UnableToAnswer(_("The answer is empty."))
    _check_address(letter.email)
    try:
        _mail(letter, text=text, subject=subject, sender=sender).send()
    except OSError as error:
        raise UnableToAnswer(_("The mail could not be sent: %(error)s.") % {"error": error}) from error
    with transaction.atomic():
        answer = Answer.objects.create(letter=letter, text=text, by=by, sent_at=clock.now())
        _set_state(letter, LetterState.ANSWERED)
    return answer


def subject_of_answer(letter: Letter) -> str:
    """What an answer is called unless the editor writes something else: in the language of the reader."""
    return words_for(letter).subject(letter.edition.masthead if letter.edition else "")


def mark_letter(*, letter: Letter, state: str) -> Letter:
    """Say that a letter is new, read or spam. An answered one stays answered."""
    if state not in (LetterState.NEW, LetterState.READ, LetterState.SPAM):
        raise ValueError(f"A letter cannot be marked as {state!r}.")
    if letter.state != LetterState.ANSWERED:
        _set_state(letter, state)
    return letter


def _mail(letter: Letter, *, text: str, subject: str, sender: str | None) -> EmailMessage:
    """From the paper by its name; what the reader answers goes to the edition's own mailbox, where it has one."""
    name, address = parseaddr(sender or settings.DEFAULT_FROM_EMAIL)
    edition = letter.edition
    mailbox = edition.publisher_email if edition else ""
    return EmailMessage(
        subject=" ".join(subject.split()),
        body=f"{text.rstrip()}\n\n{_introduction(letter)}\n{_quoted(letter.text)}\n",
        from_email=formataddr((name or (edition.masthead if edition else ""), address)),
        to=[letter.email],
        reply_to=[mailbox] if mailbox and mailbox != address else None,
    )


def _introduction(letter: Letter) -> str:
    edition = letter.edition
    sent_at = letter.sent_at.astimezone(ZoneInfo(edition.time_zone)) if edition else letter.sent_at
    return words_for(letter).you_wrote(sent_at)


def _check_address(address: str) -> None:
    try:
        validate_email(address)
    except ValidationError:
        raise UnableToAnswer(_("The sender left no e-mail address that could be answered.")) from None


def _set_state(letter: Letter, state: str) -> None:
    letter.state = state
    Letter.objects.filter(pk=letter.pk).update(state=state)


def _quoted(text: str) -> str:
    cut = text if len(text) <= _QUOTED else text[:_QUOTED].rstrip() + " …"
    return "\n".join(f"> {line}".rstrip() for line in cut.splitlines())
