"""Deleting, so that readers are told of it, and what they see stays.

Wagtail deletes a ticked list of things with one statement, which goes past the models and so past the log: readers
would keep a notice, a topic or a whole story for ever. And a refusal by the models would be an error page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.db import transaction
from django.db.models import Model, ProtectedError
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.log_actions import log

from broadsheet.stories.models import Story
from broadsheet.stories.usage import UnableToDelete, usage_of

__all__ = ["TellRefusals", "delete_one_by_one", "keep_what_readers_see"]


def keep_what_readers_see(request: HttpRequest, things: Sequence[Model]) -> HttpResponseBase | None:
    """Before asking “Are you sure?” of what cannot be deleted anyway: say why, and go back."""
    refused = next((thing for thing in things if _is_kept(thing)), None)
    if refused is None:
        return None
    messages.error(request, _sentence(refused))
    return redirect(_back(request, refused))


def delete_one_by_one(
    request: HttpRequest, action_type: str, things: Sequence[Model], action: Any
) -> HttpResponseBase | None:
    """In the place of Wagtail's one statement for all: each by its own verb and log row, and all of them or none."""
    if action_type != "delete" or not things or things[0]._meta.app_label not in ("stories", "fronts", "letters"):
        return None
    try:
        with transaction.atomic():
            for thing in things:
                log(instance=thing, action="wagtail.delete", user=request.user, deleted=True)
                thing.delete()
    except ProtectedError as refusal:
        messages.error(request, _words(refusal))
        return redirect(action.next_url)
    count = len(things)
    words = ngettext("%(count)d thing is deleted.", "%(count)d things are deleted.", count)
    messages.success(request, words % {"count": count})
    return redirect(action.next_url)


class TellRefusals:
    """Middleware: what a model refuses to delete is one sentence on the screen, whichever view asked."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponseBase | None:
        """Django asks this for any exception of a view; the others are errors and stay so."""
        if not isinstance(exception, ProtectedError):
            return None
        messages.error(request, _words(exception))
        return redirect(request.path)


def _is_kept(thing: Model) -> bool:
    if isinstance(thing, Story):
        return thing.address is not None
    usage = usage_of(thing, show=0)
    return usage is not None and usage.is_kept


def _sentence(thing: Model) -> str:
    if isinstance(thing, Story):
        return _("A story that was published can be withdrawn, not deleted.")
    words = _("“%(name)s” stands in stories. Take it out of them first; then it can be deleted.")
    return words % {"name": thing}


def _words(refusal: ProtectedError) -> str:
    if isinstance(refusal, UnableToDelete):
        return str(refusal.args[0])
    kept_by = next(iter(refusal.protected_objects), None)
    return _("It cannot be deleted: “%(name)s” needs it.") % {"name": kept_by}


def _back(request: HttpRequest, thing: Any) -> str:
    if following := get_valid_next_url_from_request(request):
        return str(following)
    return reverse(thing.snippet_viewset.get_url_name("edit"), args=[thing.pk])
