"""What is done to a story beside writing it: corrections, translations, a take-down."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from broadsheet.newsroom.receipts import latest_number_of, receipt_line
from broadsheet.newsroom.screens.publishing import edit_url
from broadsheet.newsroom.screens.story_chooser import translation_chooser
from broadsheet.newsroom.screens.story_search import ids_found
from broadsheet.newsroom.takedown import is_taken_down, lift_story, take_down_story
from broadsheet.newsroom.translating import start_translation
from broadsheet.stories.models import Correction, Edition, Story
from broadsheet.stories.publish import (
    UnableToLink,
    UnableToPublish,
    correct_story,
    link_translations,
    unlink_translation,
)

__all__ = ["story_addresses"]

_METHODS = require_http_methods(["GET", "HEAD", "POST"])


class CorrectionForm(forms.Form):
    text = forms.CharField(
        label=gettext_lazy("What was wrong, and what is right"),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=1000,
    )


class TakeDownForm(forms.Form):
    reason = forms.CharField(label=gettext_lazy("Reason, for the newsroom only"), max_length=300)


class LinkForm(forms.Form):
    """The same story in another edition, where both exist already."""

    link = forms.ModelChoiceField(label=gettext_lazy("Link a story that exists"), queryset=Story.objects.none())

    def __init__(self, story: Story) -> None:
        super().__init__()
        self.fields["link"].widget = translation_chooser(story.edition_id)


def story_addresses() -> list[URLPattern]:
    """The screens, for the desk's addresses."""
    return [
        path("stories/<int:number>/correct/", correct_view, name="newsroom_correct"),
        path("stories/<int:number>/translations/", translations_view, name="newsroom_translations"),
        path("stories/<int:number>/take-down/", take_down_view, name="newsroom_take_down"),
    ]


@_METHODS
def correct_view(request: HttpRequest, number: int) -> HttpResponse:
    """Say under a live story what was wrong in it."""
    story = _story(request, number, "stories.publish_story")
    form = CorrectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            correct_story(story=story, text=form.cleaned_data["text"])
        except UnableToPublish as problem:
            form.add_error(None, str(problem))
        else:
            messages.success(request, _with_receipt(_("The correction stands under the story."), story))
            return redirect(edit_url(story.pk))
    corrections = Correction.objects.filter(story=story).order_by("at")
    return _page(request, "newsroom/correct.html", story, _("Correction"), {"form": form, "corrections": corrections})


@_METHODS
def translations_view(request: HttpRequest, number: int) -> HttpResponse:
    """The same story in other editions: start one, link one, let one go."""
    story = _story(request, number, "stories.change_story")
    if request.method == "POST":
        return _translate(request, story)
    group = Story.objects.filter(translation_key=story.translation_key).exclude(pk=story.pk)
    by_edition = {other.edition_id: other for other in group.select_related("edition").defer("body")}
    editions = Edition.objects.exclude(pk=story.edition_id).order_by("position", "pk")
    rows = [{"edition": edition, "story": by_edition.get(edition.pk)} for edition in editions]
    form = LinkForm(story) if request.user.has_perm("stories.publish_story") else None
    context = {"rows": rows, "form": form, "media": form.media if form else ""}
    return _page(request, "newsroom/translations.html", story, _("Translations"), context)


@_METHODS
def take_down_view(request: HttpRequest, number: int) -> HttpResponse:
    """Withdraw a story so that nothing can bring it back by accident; or lift that."""
    story = _story(request, number, "stories.publish_story")
    if story.address is None:
        messages.error(request, _("The story was never published."))
        return redirect(edit_url(story.pk))
    taken_down = is_taken_down(story)
    form = TakeDownForm(request.POST or None)
    if request.method == "POST" and "lift" in request.POST:
        lift_story(story=story)
        messages.success(request, _("The take-down is lifted. Publish the story to show it again."))
        return redirect(edit_url(story.pk))
    if request.method == "POST" and form.is_valid():
        take_down_story(story=story, by=request.user, reason=form.cleaned_data["reason"])
        messages.success(request, _with_receipt(_("The story is taken down: its address answers 410."), story))
        return redirect(edit_url(story.pk))
    return _page(request, "newsroom/take_down.html", story, _("Take down"), {"form": form, "taken_down": taken_down})


def _translate(request: HttpRequest, story: Story) -> HttpResponse:
    here = redirect("newsroom_translations", story.pk)
    if "start" in request.POST:
        if not request.user.has_perm("stories.add_story"):
            raise PermissionDenied
        edition = get_object_or_404(Edition, key=request.POST["start"])
        try:
            started = start_translation(story=story, edition=edition, by=request.user)
        except UnableToLink as problem:
            messages.error(request, str(problem))
            return here
        messages.success(request, _("A draft for %(edition)s is begun.") % {"edition": edition.name})
        return redirect(edit_url(started.pk))
    if not request.user.has_perm("stories.publish_story"):
        raise PermissionDenied
    if "unlink" in request.POST:
        unlink_translation(story=get_object_or_404(Story, pk=request.POST["unlink"] or 0))
        messages.success(request, _("The story stands alone again."))
        return here
    found = ids_found(request.POST.get("link", ""))
    typed_exactly = request.POST.get("link", "").strip().isdecimal() or "/" in request.POST.get("link", "")
    if not found or not typed_exactly:
        messages.error(request, _("Choose the other story."))
        return here
    try:
        link_translations(stories=[story, Story.objects.get(pk=found[0])])
    except UnableToLink as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, _("The stories are linked."))
    return here


def _story(request: HttpRequest, number: int, permission: str) -> Story:
    if not request.user.has_perm(permission):
        raise PermissionDenied
    story: Story = get_object_or_404(Story.objects.select_related("edition"), pk=number)
    return story


def _with_receipt(words: str, story: Story) -> str:
    return format_html("{} {}", words, receipt_line(latest_number_of(story.pk)))


def _page(request: HttpRequest, template: str, story: Story, title: str, more: dict[str, Any]) -> HttpResponse:
    context = {
        "story": story,
        "breadcrumbs_items": [
            {"url": reverse("wagtailsnippets_stories_story:list"), "label": _("Stories")},
            {"url": edit_url(story.pk), "label": story.headline},
            {"url": "", "label": title},
        ],
        "header_title": title,
        "header_icon": "doc-full-inverse",
        **more,
    }
    return TemplateResponse(request, template, context)
