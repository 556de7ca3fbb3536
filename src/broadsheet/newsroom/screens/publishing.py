"""What happens on the screen when a story is published: problems beside their fields, or a receipt to wait for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms.utils import ErrorDict, ErrorList
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.blocks.stream_block import StreamBlockValidationError

from broadsheet.newsroom.receipts import latest_number_of, receipt_line
from broadsheet.newsroom.screens.body_errors import kept_back
from broadsheet.newsroom.takedown import is_taken_down
from broadsheet.stories.models import Story
from broadsheet.stories.publish import Problem, UnableToPublish

__all__ = ["PublishingMixin", "RefusalMixin", "edit_url", "published_message", "refuse", "show_problems"]


def edit_url(story_id: int) -> str:
    """Where a story is written."""
    return reverse("wagtailsnippets_stories_story:edit", args=[story_id])


def refuse(request: HttpRequest, story_id: int, problems: list[Problem]) -> HttpResponseBase:
    """Say that the story was kept but not published, and lead to the form, which then shows each problem."""
    request.session[_key(story_id)] = [(problem.field, problem.sentence) for problem in problems]
    count = len(problems)
    words = ngettext(
        "Saved, but not published: there is one thing to mend.",
        "Saved, but not published: there are %(count)d things to mend.",
        count,
    )
    # Each sentence here too: its field may stand in another tab, or nowhere in the form.
    messages.error(request, " ".join((words % {"count": count}, *(problem.sentence for problem in problems))))
    return redirect(edit_url(story_id))


def show_problems(request: HttpRequest, story_id: int, form: Any) -> None:
    """Put what :func:`refuse` left for this story beside the fields of an unbound form, once."""
    problems = request.session.pop(_key(story_id), None)
    if not problems or form.is_bound:
        return
    found = ErrorDict()
    for field, sentence in problems:
        name = field if field in form.fields else "__all__"
        found.setdefault(name, ErrorList()).data.append(_error(name, sentence))
    if "body" in found:
        # A stream field shows one error, which holds all that is to be said of it.
        said = [sentence for field, sentence in problems if field == "body"]
        found["body"] = ErrorList([StreamBlockValidationError(non_block_errors=ErrorList(said))])
    form._errors = found


def published_message(story: Story) -> SafeString:
    """“… is published” with the receipt that the page goes on asking for."""
    return format_html("{} {}", _("“%(headline)s” is published.") % {"headline": story.headline}, _receipt(story))


class RefusalMixin:
    """For a view that may publish: what cannot be published is told, and nothing of it half done."""

    request: HttpRequest

    def attempt(self, story_id: int, step: Callable[[], Any]) -> Any:
        """Do the step in one transaction; return its answer, or where the problems are shown."""
        try:
            with transaction.atomic():
                return step()
        except UnableToPublish as refusal:
            return refuse(self.request, story_id, refusal.problems)


class PublishingMixin(RefusalMixin):
    """For Wagtail's create and edit views of a story."""

    object: Story
    action: str
    expects_json_response: bool
    produced_error_message: str | None

    def publish_action(self) -> Any:
        """Publish the draft that was just saved; but not at an address that answers 410 by someone's decision."""
        if is_taken_down(self.object):
            sentence = _("The story was taken down. Lift the take-down first; then it can be published.")
            return refuse(self.request, self.object.pk, [Problem("address", sentence)])
        return self.attempt(self.object.pk, super().publish_action)  # type: ignore[misc]

    def workflow_action_action(self) -> Any:
        """Approve or send back; approving at the last desk publishes."""
        return self.attempt(self.object.pk, super().workflow_action_action)  # type: ignore[misc]

    def is_valid(self, form: Any) -> bool:
        """As Wagtail's; what is said above a form with empty blocks names them, and leads to each."""
        valid: bool = super().is_valid(form)  # type: ignore[misc]
        if not valid and not self.expects_json_response and (words := kept_back(form)):
            self.produced_error_message = words
        return valid

    def get_success_url(self) -> str:
        """Stay with the story, whatever was done: that is where its receipt and its link are."""
        return edit_url(self.object.pk)

    def get_success_message(self, instance: Story | None = None) -> str:
        """The receipt, where readers now have what was written; else Wagtail's sentence."""
        story = Story.objects.filter(pk=(instance or self.object).pk).first()
        if story is not None and story.live and not story.has_unpublished_changes and self._may_have_published():
            return published_message(story)
        return str(super().get_success_message(instance))  # type: ignore[misc]

    def get_success_buttons(self) -> list[Any]:
        """None: one is where they would lead."""
        return []

    def _may_have_published(self) -> bool:
        return self.action in ("publish", "workflow-action")


def _receipt(story: Story) -> SafeString:
    number = latest_number_of(story.pk)
    return receipt_line(number, address=story.address or "") if number else SafeString("")


def _error(field: str, sentence: str) -> ValidationError:
    return ValidationError(sentence, code="publish" if field != "__all__" else None)


def _key(story_id: int) -> str:
    return f"story-problems-{story_id}"
