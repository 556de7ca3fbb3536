"""After a backup was brought back: the log goes on behind what its followers have read already."""

from __future__ import annotations

from django.db import transaction

from broadsheet.stories.models.log import Kind, Numbering, PublishLog, append_to_log

__all__ = ["continue_log_after"]


@transaction.atomic
def continue_log_after(number: int) -> PublishLog:
    """Let the next row follow ``number``, and make it one that tells followers to look at everything.

    The store refuses older over newer, so a log that counted from the backup's end would publish nothing until it
    had caught up. Does no harm when the log is past ``number`` already.
    """
    Numbering.objects.get_or_create(pk=1)
    Numbering.objects.filter(pk=1, head__lt=number).update(head=number)
    return append_to_log(kind=Kind.BULK, object_id=None, edition_id=None, detail={"after_backup": True})
