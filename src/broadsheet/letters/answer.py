"""Answering letters by e-mail, and keeping track of which were read."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from broadsheet.common import clock
from broadsheet.letters.models import Answer, Letter, LetterState

__all__ = ["UnableToAnswer", "answer_letter", "mark_letter"]

_QUOTED = 2000


class UnableToAnswer(Exception):
    """No e-mail can go to the sender; the message says why."""


def answer_letter(*, letter: Letter, text: str, subject: str, by: Any = None, sender: str | None = None) -> Answer:
    """Send an answer by e-mail and keep it with the letter, which then counts as answered.

    The row is written first and the mail sent inside its transaction: a mail that cannot be sent leaves no answer.
    Raises :class:`UnableToAnswer`.
    """
    if not text.strip():
        raise UnableToAnswer(_("The answer is empty."))
    _check_address(letter.email)
    with transaction.atomic():
        answer = Answer.objects.create(letter=letter, text=text, by=by, sent_at=clock.now())
        _set_state(letter, LetterState.ANSWERED)
        message = EmailMessage(
            subject=" ".join(subject.split()),
            body=f"{text.rstrip()}\n\n{_quoted(letter.text)}\n",
            from_email=sender,
            to=[letter.email],
        )
        try:
            message.send()
        except OSError as error:
            raise UnableToAnswer(_("The mail could not be sent: %(error)s.") % {"error": error}) from error
    return answer


def mark_letter(*, letter: Letter, state: str) -> Letter:
    """Say that a letter is new, read or spam. An answered one stays answered."""
    if state not in (LetterState.NEW, LetterState.READ, LetterState.SPAM):
        raise ValueError(f"A letter cannot be marked as {state!r}.")
    if letter.state != LetterState.ANSWERED:
        _set_state(letter, state)
    return letter


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
