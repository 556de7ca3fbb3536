"""Letters: received once whatever happens, plain text only, answered by e-mail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.header import decode_header, make_header
from email.utils import parseaddr

import pytest
from django.core import mail
from django.db import connection
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from broadsheet.letters import answer, receive
from broadsheet.letters.models import Answer, Letter


@dataclass(frozen=True)
class Record:
    id: str
    text: str = "Salam, redaksiya!"
    edition: str = "az"
    name: str = "Aygün"
    email: str = "aygun@example.org"
    story_address: str = "/az/dunya/1-x"
    sent_at: float = 1742399400.5


class FakeSpool:
    def __init__(self, *records: Record) -> None:
        self.records = {record.id: record for record in records}
        self.is_down = False

    def pending(self, limit: int = 100):
        return list(self.records.values())[:limit]

    def acknowledge(self, ids) -> int:
        if self.is_down:
            raise OSError("the disk is gone")
        return sum(self.records.pop(one, None) is not None for one in ids)


@pytest.mark.django_db
def test_what_waits_is_received_and_forgotten_by_the_spool(clock, small_paper):
    spool = FakeSpool(Record("1"), Record("2", edition="xx", text="Ünvansız"))
    assert receive.receive_waiting(spool)
    assert not spool.records
    assert not receive.receive_waiting(spool)
    second, first = Letter.objects.order_by("-spool_id")
    assert (first.edition, first.name, first.state) == (small_paper.az, "Aygün", "new")
    assert first.sent_at == datetime(2025, 3, 19, 15, 50, 0, 500000, tzinfo=UTC)
    assert (second.edition, second.text) == (None, "Ünvansız")


@pytest.mark.django_db
def test_killed_before_the_spool_forgets_nothing_comes_twice(small_paper):
    spool = FakeSpool(Record("1"))
    spool.is_down = True
    with pytest.raises(OSError, match="disk"):
        receive.receive_waiting(spool)
    answer.mark_letter(letter=Letter.objects.get(), state="read")
    spool.is_down = False
    spool.records["2"] = Record("2")
    assert receive.receive_waiting(spool)
    assert [letter.state for letter in Letter.objects.order_by("spool_id")] == ["read", "new"]


@pytest.mark.django_db
def test_many_links_are_put_aside_as_spam(small_paper):
    receive.receive([Record("1", text="http://a https://b www.c http://d"), Record("2", text="http://a")])
    assert [letter.state for letter in Letter.objects.order_by("spool_id")] == ["spam", "new"]


@given(st.text(alphabet=st.characters(), max_size=300))
def test_nothing_unprintable_is_kept(text):
    plain = receive._plain(text)
    assert "\x00" not in plain
    assert all(letter in "\n\t" or letter.isprintable() or ord(letter) > 0x7F for letter in plain)
    plain.encode()
    assert receive._plain(plain) == plain


@pytest.fixture
def letter(small_paper):
    receive.receive([Record("1", text="Birinci sətir\nİkinci sətir")])
    return Letter.objects.get()


@pytest.mark.django_db
def test_an_answer_goes_out_and_is_kept(clock, cast, letter):
    answer.answer_letter(
        letter=letter, text="Təşəkkür edirik.", subject="Məktubunuz\nBcc: x@example.org", by=cast.alice
    )
    (sent,) = mail.outbox
    assert sent.to == ["aygun@example.org"]
    assert sent.subject == "Məktubunuz Bcc: x@example.org"
    assert sent.body == ("Təşəkkür edirik.\n\n2025.03.19 / 19:50. Siz yazmışdınız:\n> Birinci sətir\n> İkinci sətir\n")
    letter.refresh_from_db()
    assert letter.state == "answered"
    assert Answer.objects.get().by == cast.alice
    answer.mark_letter(letter=letter, state="spam")
    assert letter.state == "answered"


@pytest.mark.django_db
@pytest.mark.parametrize("email", ["", "nobody", "a@example.org\nBcc: b@example.org"])
def test_without_a_good_address_there_is_no_answer(letter, email):
    letter.email = email
    with pytest.raises(answer.UnableToAnswer, match="no e-mail address"):
        answer.answer_letter(letter=letter, text="Salam", subject="Re")
    assert not mail.outbox


@pytest.mark.django_db
def test_a_mail_that_cannot_be_sent_leaves_no_answer(letter, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", 1, 1
    with pytest.raises(answer.UnableToAnswer, match="could not be sent"):
        answer.answer_letter(letter=letter, text="Salam", subject="Re")
    assert not Answer.objects.exists()
    letter.refresh_from_db()
    assert letter.state == "new"


@pytest.mark.django_db
def test_an_answer_comes_from_the_paper_and_what_the_reader_answers_goes_to_its_mailbox(letter, small_paper, settings):
    settings.DEFAULT_FROM_EMAIL = "robot@paper.example"
    answer.answer_letter(letter=letter, text="Salam", subject="Re")
    small_paper.az.publisher_email = "redaksiya@paper.example"
    small_paper.az.save()
    answer.answer_letter(letter=Letter.objects.get(), text="Salam", subject="Re")
    first, second = (sent.message() for sent in mail.outbox)
    assert parseaddr(str(make_header(decode_header(first["From"])))) == ("Xəzər", "robot@paper.example")
    assert first["Reply-To"] is None
    assert second["Reply-To"] == "redaksiya@paper.example"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "subject", "wrote"),
    [
        ("az", "«Xəzər» qəzetinə məktubunuz", "Siz yazmışdınız"),
        ("ru", "Ваше письмо в газету «Xəzər»", "вы написали"),
        ("en", "Your letter to Xəzər", "you wrote"),
        ("tr-TR", "Xəzər gazetesine mektubunuz", "yazmıştınız"),
    ],
)
def test_an_answer_speaks_the_readers_language_whatever_the_editors_is(letter, small_paper, language, subject, wrote):
    small_paper.az.language = language
    small_paper.az.save()
    letter = Letter.objects.get()
    with translation.override("ru"):
        assert answer.subject_of_answer(letter) == subject
        answer.answer_letter(letter=letter, text="Salam", subject=answer.subject_of_answer(letter))
    assert wrote in mail.outbox[0].body


@pytest.mark.django_db(transaction=True)
def test_a_slow_mail_server_keeps_nobody_from_writing(letter, monkeypatch):
    in_transaction = []
    monkeypatch.setattr(
        mail.EmailMessage, "send", lambda _self: in_transaction.append(connection.in_atomic_block), raising=True
    )
    answer.answer_letter(letter=letter, text="Salam", subject="Re")
    assert in_transaction == [False]
    assert Answer.objects.count() == 1
