"""Wagtail's views of a story where ours differ: publishing, withdrawing, and what stands above the form."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.widgets.button import Button, HeaderButton
from wagtail.snippets.views.snippets import (
    CreateView,
    EditView,
    UnpublishView,
    WorkflowActionView,
)

from broadsheet.newsroom.receipts import latest_number_of, receipt_line
from broadsheet.newsroom.screens.publishing import PublishingMixin, RefusalMixin, edit_url, show_problems
from broadsheet.newsroom.screens.sent_back import sent_back_words
from broadsheet.newsroom.screens.story_form import new_story
from broadsheet.stories.models import Story
from broadsheet.stories.publish import unpublish_story

__all__ = [
    "StoryCreateView",
    "StoryEditView",
    "StoryUnpublishView",
    "StoryWorkflowActionView",
]


class StoryCreateView(PublishingMixin, CreateView):
    """A new story, in the edition and section of the last one."""

    def get_initial_form_instance(self) -> Story:
        """What the empty form shows."""
        return new_story(self.request.user)

    def get_form(self, form_class: Any = None) -> Any:
        """With the cursor in the headline: edition and section are those of the last story already."""
        form = super().get_form(form_class)
        if self.request.method == "GET":
            form.fields["headline"].widget.attrs["autofocus"] = True
        return form


class StoryEditView(PublishingMixin, EditView):
    """The story as it is written."""

    def get_object(self, queryset: Any = None) -> Story:
        """The latest draft; to show it, where it stands in the workflow is asked once and not a dozen times."""
        story: Story = super().get_object(queryset)
        if self.request.method in ("GET", "HEAD"):
            states = list(story.workflow_states.active().select_related("current_task_state__task"))
            for shown in (story, self.live_object):
                shown._current_workflow_states = states
        return story

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """The form, under what an editor asked for who sent the story back."""
        answer: HttpResponseBase = super().get(request, *args, **kwargs)
        if words := sent_back_words(self.object.current_workflow_state):
            messages.warning(request, words)
        return answer

    def get_form(self, form_class: Any = None) -> Any:
        """The form, with what kept the story from being published beside its fields."""
        form = super().get_form(form_class)
        if self.request.method == "GET":
            show_problems(self.request, self.object.pk, form)
        return form

    @cached_property
    def header_buttons(self) -> list[Button]:
        """For a live story: the way to what readers see."""
        if not self.live_object.live:
            return list(super().header_buttons)
        address = f"{settings.PAPER.public_url}{self.live_object.address}"
        return [*super().header_buttons, HeaderButton(_("See it"), url=address, icon_name="view", classname="desk-see")]

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        """Translations and what is related for who writes; corrections and the take-down for who publishes."""
        buttons = [
            _button(_("Translations"), "newsroom_translations", self.object.pk, "site", 40),
            _button(_("More on this"), "newsroom_related", self.object.pk, "list-ul", 45),
        ]
        if self.user_has_permission("publish") and self.live_object.address is not None:
            if self.live_object.live:
                buttons.append(_button(_("Correction"), "newsroom_correct", self.object.pk, "edit", 50))
            buttons.append(_button(_("Take down"), "newsroom_take_down", self.object.pk, "warning", 60))
        return [*super().header_more_buttons, *buttons]


class StoryWorkflowActionView(RefusalMixin, WorkflowActionView):
    """Approving from a list; the last approval publishes."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Do what was asked, or show why it cannot be published."""
        step = super().post
        answer: HttpResponseBase = self.attempt(self.object.pk, lambda: step(request, *args, **kwargs))
        return answer


class StoryUnpublishView(UnpublishView):
    """Withdrawing: the address then says that the story is gone."""

    template_name = "newsroom/story_unpublish.html"

    def unpublish(self) -> None:
        """Through the verb of the stories room, which writes the log and empties the lists."""
        unpublish_story(story=self.object, by=self.request.user)

    def get_success_message(self) -> str:
        """With a receipt."""
        words = _("“%(headline)s” is withdrawn: its address says that it is gone.") % {"headline": self.object.headline}
        return format_html("{} {}", words, receipt_line(latest_number_of(self.object.pk)))

    def get_success_buttons(self) -> list[Any]:
        """None: one stays with the story."""
        return []

    def get_next_url(self) -> str:
        """Back to the story."""
        return edit_url(self.object.pk)

    def get_usage_url(self) -> str:
        """Where it is used is told by the form; here it would be counted over the archive."""
        return ""


def _button(label: str, name: str, story_id: int, icon: str, priority: int) -> Button:
    return Button(label, url=reverse(name, args=[story_id]), icon_name=icon, priority=priority)
