"""The SQLite underneath, and the one clock."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from broadsheet.common import clock
from broadsheet.newsroom.sqlite import UnsafeSQLite, require_safe_version


@pytest.mark.parametrize("version", ["3.40.1", "3.51.2", "3.7.0"])
def test_a_sqlite_that_can_corrupt_is_refused(version):
    with pytest.raises(UnsafeSQLite, match=f"SQLite {version} .* 3.51.3 or newer"):
        require_safe_version(version)


@pytest.mark.parametrize("version", ["3.51.3", "3.53.4", "4.0.0"])
def test_a_mended_one_is_taken(version):
    require_safe_version(version)


def test_django_stands_on_the_bundled_one_and_survives_a_power_cut(db):
    from django.db import connection

    if connection.vendor != "sqlite":
        pytest.skip("this run is on PostgreSQL")
    with connection.cursor() as cursor:

        def asked(sql: str) -> object:
            cursor.execute(sql)
            return cursor.fetchone()[0]

        require_safe_version(str(asked("SELECT sqlite_version()")))
        assert asked("PRAGMA journal_mode") == "wal"
        assert asked("PRAGMA synchronous") == 2, "FULL: NORMAL loses acknowledged commits"
        assert asked("PRAGMA foreign_keys") == 1
        assert asked("PRAGMA busy_timeout") == 20_000


def test_a_day_is_a_day_of_its_zone():
    late = datetime(2025, 3, 19, 21, 30, tzinfo=UTC)
    assert clock.day_in(late, "Asia/Baku") == date(2025, 3, 20)
    assert clock.day_in(late, "Europe/London") == date(2025, 3, 19)
