"""A draft as readers would see it: the press's own code on what is in the form, under the site's own policy."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe
from wagtail.snippets.views.snippets import (
    PreviewOnCreateView,
    PreviewOnEditView,
    PreviewRevisionView,
    WorkflowPreviewView,
)

from broadsheet.press.preview import UnableToPreview, render
from broadsheet.site import assets
from broadsheet.stories.models import Story

__all__ = [
    "StoryPreviewOnCreateView",
    "StoryPreviewOnEditView",
    "StoryPreviewRevisionView",
    "StoryWorkflowPreviewView",
    "serve_site_file",
]

_POLICY = assets.csp().replace("frame-ancestors 'none'", "frame-ancestors 'self'")


class _FormPreview:
    """What both form previews answer: the form's own state, rendered as a page."""

    object: Story

    def get(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """The page, or a sentence that says why there is none yet."""
        view: Any = self
        form = view.get_form(view._get_form_data(view._get_form_state()))
        if not view.validate_form(form):
            answer: HttpResponse = view.error_response()
            return answer
        form.save(commit=False)
        return _shown(request, self.object)


class StoryPreviewOnEditView(_FormPreview, PreviewOnEditView):
    """While a story is edited."""


class StoryPreviewOnCreateView(_FormPreview, PreviewOnCreateView):
    """While a new story is written."""


class StoryPreviewRevisionView(PreviewRevisionView):
    """An earlier draft, from the history."""

    def get(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """The page of that revision."""
        return _shown(request, self.revision_object)


class StoryWorkflowPreviewView(WorkflowPreviewView):
    """What was submitted, for who is to approve it."""

    def get(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """The page of the submitted revision."""
        if not self.task.get_actions(self.object, request.user):
            raise PermissionDenied
        return _shown(request, self.task_state.revision.as_object())


@require_safe
@login_required
def serve_site_file(request: HttpRequest, name: str) -> HttpResponse:
    """The site's script and icons, at the address at which a previewed page asks for them."""
    found = (assets.static_files() | assets.icon_files()).get(request.path)
    if found is None:
        raise Http404(name)
    content_type, body = found
    return HttpResponse(body, content_type=content_type, headers={"Cache-Control": "private, max-age=3600"})


def _shown(request: HttpRequest, story: Story) -> HttpResponse:
    try:
        html = render(story, paper=settings.PAPER)
    except UnableToPreview as problem:
        return TemplateResponse(request, "newsroom/no_preview.html", {"problem": str(problem)})
    return HttpResponse(html, headers={"Content-Security-Policy": _POLICY})
