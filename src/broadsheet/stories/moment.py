"""Many reads of one and the same state of the newsroom, whatever is published between them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction

__all__ = ["one_moment"]


@contextmanager
def one_moment() -> Iterator[None]:
    """All reads within see what stood at the first of them. Nobody waits for it; nothing may be written in it.

    Within a transaction that is under way already there is nothing to do but to read.
    """
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
    else:
        # IMMEDIATE, as our transactions begin, would take the write lock, and editors would wait for it.
        sqlite: Any = connection
        sqlite.ensure_connection()  # which is when Django reads the mode
        mode, sqlite.transaction_mode = sqlite.transaction_mode, "DEFERRED"
        try:
            with transaction.atomic():
                yield
        finally:
            sqlite.transaction_mode = mode
