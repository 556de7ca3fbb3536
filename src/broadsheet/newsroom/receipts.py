"""Receipts on the screen: how soon and on how many pages a change is live, as the press has noted it in the store."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.http import HttpRequest, JsonResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from broadsheet.press.bookmark import BOOKMARK
from broadsheet.press.receipt import Receipt, receipt_for
from broadsheet.store import Store, UnableToOpen, open_store
from broadsheet.stories.models import PublishLog

__all__ = ["latest_number_of", "page_store", "receipt_line", "receipt_sentence", "receipt_view"]

_PATIENCE_SECONDS = 10.0


def latest_number_of(story_id: int) -> int:
    """The newest log number of a story, or 0. Read from the log's end, where it has just been written."""
    rows = PublishLog.objects.filter(kind__in=("story", "story_gone"), object_id=story_id)
    return rows.order_by("-number").values_list("number", flat=True).first() or 0


def receipt_line(number: int, *, address: str = "") -> SafeString:
    """What the script of the desk turns into the receipt of a log row, with a link to the public page."""
    return format_html(
        '<span class="desk-receipt" data-receipt="{}"><span role="status" data-receipt-words>{}</span> {}</span>',
        reverse("newsroom_receipt", args=[number]),
        _("Waiting for the press …"),
        format_html('<a href="{}">{}</a>', f"{settings.PAPER.public_url}{address}", _("See it")) if address else "",
    )


@require_safe
def receipt_view(_request: HttpRequest, number: int) -> JsonResponse:
    """``{"state": "live" | "waiting" | "late", "sentence": ...}`` for a log number."""
    with page_store() as store:
        receipt = receipt_for(store, number) if store else None
        bookmark = store.bookmark(BOOKMARK) if store else 0
    if receipt is not None:
        return JsonResponse({"state": "live", "sentence": receipt_sentence(receipt)})
    row = PublishLog.objects.filter(number=number).first()
    waited = time.time() - row.at.timestamp() if row else 0.0
    if row is None or bookmark >= number:
        # Receipts are kept for the newest thousands of changes only.
        return JsonResponse({"state": "live", "sentence": _("Live.")})
    if waited < _PATIENCE_SECONDS:
        return JsonResponse({"state": "waiting", "sentence": _("Waiting for the press …")})
    late = _("The press has not taken it up for %(seconds)d s. Readers will have it as soon as the press runs.")
    return JsonResponse({"state": "late", "sentence": late % {"seconds": waited}})


def receipt_sentence(receipt: Receipt) -> str:
    """“Live in 0.3 s: 1 page, 6 lists, 2 feeds”."""
    counts = ", ".join(
        (
            ngettext("%(n)d page", "%(n)d pages", receipt.pages) % {"n": receipt.pages},
            ngettext("%(n)d list", "%(n)d lists", receipt.lists) % {"n": receipt.lists},
            ngettext("%(n)d feed", "%(n)d feeds", receipt.feeds) % {"n": receipt.feeds},
        )
    )
    sentence = _("Live in %(seconds)s s: %(counts)s.") % {"seconds": f"{receipt.seconds:.1f}", "counts": counts}
    return " ".join((sentence, *receipt.troubles))


@contextmanager
def page_store() -> Iterator[Store | None]:
    """The page store for reading; None while the press has never run.

    Opened for the moment: a store that is kept open for reading could not be opened for a take-down beside it.
    """
    try:
        store = open_store(settings.PAPER.store_dir, readonly=True, size_gb=settings.PAPER.store_size_gb)
    except UnableToOpen:
        yield None
        return
    try:
        yield store
    finally:
        store.close()
