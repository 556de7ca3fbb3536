"""Letters: what is taken, what is refused and in which words, and that the proof is the one the script makes."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import pytest

from broadsheet.reader.letters import (
    LONGEST_FORM,
    LONGEST_LETTER,
    LetterProblem,
    LettersDesk,
    SentForm,
    form_of,
    has_proof,
)
from broadsheet.reader.limits import SharedLimit
from broadsheet.store import Inbox

NOW = 1_790_000_000.0
FORM = SentForm("Leyla", "leyla@example.org", "Salam, redaksiya!", "/az/dunya/7-basliq", "", "", "")


def proven(form: SentForm, stamp: int = int(NOW)) -> SentForm:
    """Do the work as the script does it."""
    text = hashlib.sha256(form.text.encode()).hexdigest()
    nonce = 0
    while hashlib.sha256(f"{stamp}:{nonce}:{text}".encode()).digest()[:2] != b"\0\0":
        nonce += 1
    return replace(form, stamp=str(stamp), nonce=str(nonce))


def desk(folder: Path, letters: int = 5, unproven: int = 2) -> tuple[LettersDesk, Inbox]:
    inbox = Inbox(folder)
    return LettersDesk(inbox, SharedLimit(letters), SharedLimit(unproven), clock=lambda: NOW), inbox


def test_a_proven_letter_is_kept(tmp_path: Path) -> None:
    at_the_desk, inbox = desk(tmp_path)
    at_the_desk.take(proven(FORM), edition="az", reader="192.0.2.1")
    (letter,) = inbox.pending()
    assert (letter.edition, letter.name, letter.text, letter.sent_at) == ("az", "Leyla", FORM.text, NOW)
    assert letter.story_address == "/az/dunya/7-basliq"


def test_five_a_minute_with_the_proof_two_without(tmp_path: Path) -> None:
    at_the_desk, inbox = desk(tmp_path)
    for number in range(2):
        at_the_desk.take(replace(FORM, text=f"without {number}"), edition="az", reader="192.0.2.1")
    with pytest.raises(LetterProblem, match="too_many"):
        at_the_desk.take(replace(FORM, text="without 2"), edition="az", reader="192.0.2.1")
    for number in range(2):
        at_the_desk.take(proven(replace(FORM, text=f"with {number}")), edition="az", reader="192.0.2.1")
    with pytest.raises(LetterProblem, match="too_many"):
        at_the_desk.take(proven(replace(FORM, text="with 2")), edition="az", reader="192.0.2.1")
    at_the_desk.take(proven(replace(FORM, text="another")), edition="az", reader="192.0.2.2")
    assert inbox.count() == 5


def test_the_same_text_again_is_thanked_and_not_kept(tmp_path: Path) -> None:
    at_the_desk, inbox = desk(tmp_path)
    at_the_desk.take(proven(FORM), edition="az", reader="192.0.2.1")
    at_the_desk.take(proven(FORM), edition="az", reader="192.0.2.1")
    assert inbox.count() == 1


def test_who_fills_the_honeypot_is_thanked_and_forgotten(tmp_path: Path) -> None:
    at_the_desk, inbox = desk(tmp_path)
    at_the_desk.take(replace(FORM, honeypot="x"), edition="az", reader="192.0.2.1")
    assert inbox.count() == 0


@pytest.mark.parametrize(
    ("form", "problem"),
    [
        (replace(FORM, text=""), "empty"),
        (replace(FORM, text="ə" * (LONGEST_LETTER + 1)), "too_long"),
        (replace(FORM, name="n" * 201), "too_long"),
        (replace(FORM, email="e" * 255), "too_long"),
        (replace(FORM, text="bell \x07"), "not_plain"),
        (replace(FORM, name="two\nlines"), "not_plain"),
        (replace(FORM, email="a@b\r\nBcc: c@d"), "not_plain"),
    ],
)
def test_what_is_no_letter_is_refused(tmp_path: Path, form: SentForm, problem: str) -> None:
    at_the_desk, inbox = desk(tmp_path)
    with pytest.raises(LetterProblem) as caught:
        at_the_desk.take(form, edition="az", reader="192.0.2.1")
    assert (caught.value.problem, caught.value.status) == (problem, 422)
    assert inbox.count() == 0


def test_a_proof_holds_for_its_text_and_ten_minutes() -> None:
    form = proven(FORM)
    assert has_proof(form, NOW)
    assert has_proof(form, NOW + 599)
    assert not has_proof(form, NOW + 601)
    assert not has_proof(form, NOW - 601)
    assert not has_proof(replace(form, text=form.text + "!"), NOW)
    assert not has_proof(replace(form, nonce="x" * 99), NOW)
    assert not has_proof(FORM, NOW)


def test_the_longest_letter_fits_into_a_form() -> None:
    body = urlencode({"text": "\U0001f5de" * LONGEST_LETTER, "name": "ə" * 200}).encode()
    assert len(body) < LONGEST_FORM
    assert len(form_of(body).text) == LONGEST_LETTER


def test_a_form_is_read_as_browsers_write_it() -> None:
    form = form_of(
        b"text=%0D%0ASalam%0D%0A%C9%99+%2B%EF%BB%BF&name=+L+&story=/az/1&website=&stamp=1&nonce=2&text=second"
    )
    assert form == SentForm("L", "", "Salam\nə +", "/az/1", "", "1", "2")
    for wrong in (b"text=%FF", "text=ə".encode(), b"&".join(b"a=b" for _ in range(40))):
        with pytest.raises(LetterProblem):
            form_of(wrong)


def test_an_address_that_cannot_be_one_is_left_out(tmp_path: Path) -> None:
    at_the_desk, inbox = desk(tmp_path)
    at_the_desk.take(replace(FORM, story_address="https://evil.example/"), edition="az", reader="192.0.2.1")
    assert inbox.pending()[0].story_address == ""
