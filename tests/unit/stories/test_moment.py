"""Reads of one moment do not see what others commit meanwhile, and keep nobody from committing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from broadsheet.stories.models.log import Kind, append_to_log
from broadsheet.stories.moment import one_moment
from broadsheet.stories.queries import log_head


def publish_elsewhere() -> None:
    """A commit on a connection of its own."""

    def commit() -> None:
        try:
            with transaction.atomic():
                append_to_log(kind=Kind.CHROME, object_id=None, edition_id=None)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(commit).result(timeout=10)


@pytest.mark.django_db(transaction=True)
def test_what_is_committed_meanwhile_is_not_seen() -> None:
    begun = log_head()
    with one_moment():
        assert log_head() == begun
        publish_elsewhere()
        assert log_head() == begun
    assert log_head() == begun + 1
    with transaction.atomic():  # transactions that write begin as ever
        append_to_log(kind=Kind.CHROME, object_id=None, edition_id=None)
    assert log_head() == begun + 2


@pytest.mark.django_db(transaction=True)
def test_it_may_be_the_first_thing_that_a_connection_does() -> None:
    def read() -> int:
        try:
            with one_moment():
                return log_head()
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(read).result(timeout=10) == log_head()


@pytest.mark.django_db
def test_within_a_transaction_it_only_reads() -> None:
    with one_moment():
        append_to_log(kind=Kind.CHROME, object_id=None, edition_id=None)
    assert log_head() >= 1
