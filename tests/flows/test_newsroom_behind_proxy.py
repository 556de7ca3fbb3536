"""Behind a proxy every connection comes from the proxy; failed log-ins are counted by who is really calling."""

from __future__ import annotations

import pytest
from django.core.cache import cache
from django.test import Client

from broadsheet.newsroom import accounts

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery"


@pytest.fixture(autouse=True)
def _no_failures_counted():
    cache.clear()
    yield
    cache.clear()


def _log_in(address, password, *, calling_from):
    browser = Client(HTTP_HOST="127.0.0.1:8001", HTTP_X_FORWARDED_FOR=calling_from)
    return browser.post("/accounts/login/", {"login": address, "password": password})


def _guess(calling_from):
    for number in range(25):
        _log_in(f"guess-{number}@paper.example", "wrong and wrong again", calling_from=calling_from)


@pytest.fixture
def journalist(desk):
    return accounts.create_journalist(
        email="nigar@paper.example", first_name="Nigar", last_name="H", password=PASSWORD, role=accounts.EDITOR
    )


def test_one_guesser_does_not_lock_the_desk_out(journalist, settings):
    settings.PAPER = settings.PAPER.model_copy(update={"trusted_proxies": ("127.0.0.1",)})
    _guess("203.0.113.9")
    assert _log_in(journalist.email, PASSWORD, calling_from="203.0.113.9").status_code != 302
    assert _log_in(journalist.email, PASSWORD, calling_from="198.51.100.7").status_code == 302


def test_who_only_claims_to_be_forwarded_is_counted_all_the_same(journalist, settings):
    settings.PAPER = settings.PAPER.model_copy(update={"trusted_proxies": ()})
    for number in range(25):
        _log_in(f"guess-{number}@paper.example", "wrong", calling_from=f"198.51.100.{number}")
    assert _log_in(journalist.email, PASSWORD, calling_from="198.51.100.99").status_code != 302
