"""The log's numbers: consecutive, in the order of commits, none lost to a transaction that failed."""

from __future__ import annotations

import pytest
from django.db import transaction

from broadsheet.stories.models import PublishLog, Section
from broadsheet.stories.models.log import append_to_log

pytestmark = pytest.mark.django_db


def test_saving_something_public_is_a_row_in_the_log(small_paper):
    before = PublishLog.objects.latest("number").number
    small_paper.dunya.name = "Dünya xəbərləri"
    small_paper.dunya.save()
    row = PublishLog.objects.latest("number")
    assert (row.number, row.kind, row.object_id) == (before + 1, "section", small_paper.dunya.pk)
    assert row.edition == small_paper.az
    assert row.detail == {}


def test_a_changed_key_is_told_to_followers(small_paper):
    small_paper.dunya.key = "xarici-xeberler"
    small_paper.dunya.save()
    assert PublishLog.objects.latest("number").detail == {"was": {"key": "dunya"}}


def test_a_deletion_is_told_with_the_key_that_is_gone(small_paper):
    gone = small_paper.siyaset.pk
    small_paper.siyaset.delete()
    row = PublishLog.objects.latest("number")
    assert (row.kind, row.object_id) == ("section", gone)
    assert row.detail == {"gone": True, "was": {"key": "siyaset"}}


def test_a_transaction_that_fails_leaves_no_number(small_paper):
    before = PublishLog.objects.latest("number").number
    with transaction.atomic():
        Section.objects.create(edition=small_paper.az, key="idman", name="İdman")
        transaction.set_rollback(True)
    Section.objects.create(edition=small_paper.az, key="idman", name="İdman")
    assert PublishLog.objects.latest("number").number == before + 1


@pytest.mark.django_db(transaction=True)
def test_the_log_is_only_written_inside_a_transaction():
    with pytest.raises(RuntimeError, match="inside a transaction"):
        append_to_log(kind="story", object_id=1, edition_id=None)
