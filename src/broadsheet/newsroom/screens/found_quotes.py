"""Found quotes: paragraphs that seem to be someone's words, for an editor to accept or dismiss."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.panels import Panel

from broadsheet.newsroom.screens.publishing import edit_url
from broadsheet.stories.found_quotes import (
    UnableToQuote,
    accept_found_quote,
    dismiss_found_quote,
    get_found_quotes,
)
from broadsheet.stories.models import FoundQuote, Story

__all__ = ["FoundQuotesPanel", "found_quotes_addresses"]


class FoundQuotesPanel(Panel):
    """In the story's form: that there are found quotes, and the way to them; nothing where there are none."""

    class BoundPanel(Panel.BoundPanel):
        """The panel of one story."""

        template_name = "newsroom/found_quotes_panel.html"

        def is_shown(self) -> bool:
            """Only a story that is there already can have any."""
            return bool(self.instance.pk and self._offers())

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The offers, and the story they are of."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | {"offers": self._offers(), "story": self.instance}

        def _offers(self) -> list[Any]:
            if not hasattr(self, "_found"):
                self._found = get_found_quotes(self.instance)
            return self._found


def found_quotes_addresses() -> list[URLPattern]:
    """The screen, for the desk's addresses."""
    return [path("stories/<int:number>/found-quotes/", found_quotes_view, name="newsroom_found_quotes")]


@require_http_methods(["GET", "HEAD", "POST"])
def found_quotes_view(request: HttpRequest, number: int) -> HttpResponse:
    """What is offered for a story; whoever may change the story decides."""
    if not request.user.has_perm("stories.change_story"):
        raise PermissionDenied
    story = get_object_or_404(Story.objects.select_related("edition"), pk=number)
    if request.method == "POST":
        return _decide(request, story)
    context = {
        "story": story,
        "offers": get_found_quotes(story),
        "breadcrumbs_items": [
            {"url": reverse("wagtailsnippets_stories_story:list"), "label": _("Stories")},
            {"url": edit_url(story.pk), "label": story.headline},
            {"url": "", "label": _("Found quotes")},
        ],
        "header_title": _("Found quotes"),
        "header_icon": "openquote",
    }
    return TemplateResponse(request, "newsroom/found_quotes.html", context)


def _decide(request: HttpRequest, story: Story) -> HttpResponse:
    accepted, dismissed = request.POST.get("accept", ""), request.POST.get("dismiss", "")
    try:
        if accepted.isdecimal():
            accept_found_quote(story=story, number=int(accepted[:18]), by=request.user)
            messages.success(request, _("It is a quote now. Readers will see it when you publish the story."))
        elif dismissed.isdecimal():
            dismiss_found_quote(story=story, number=int(dismissed[:18]))
            messages.success(request, _("It will not be offered again."))
    except UnableToQuote as problem:
        messages.error(request, str(problem))
    except FoundQuote.DoesNotExist:
        raise Http404 from None
    return redirect("newsroom_found_quotes", story.pk)
