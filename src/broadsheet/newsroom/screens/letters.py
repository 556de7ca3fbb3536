"""The inbox of readers' letters: a list by state and edition, a letter with what was answered, and the answer."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem

from broadsheet.letters.answer import UnableToAnswer, answer_letter, mark_letter, subject_of_answer
from broadsheet.letters.models import Letter, LetterState
from broadsheet.stories.models import Edition

__all__ = ["LettersMenuItem", "letter_addresses"]

_PER_PAGE = 30
_MOST_COUNTED = 99
_MARKS = {"new": LetterState.NEW, "read": LetterState.READ, "spam": LetterState.SPAM}


class AnswerForm(forms.Form):
    """What goes to the sender."""

    subject = forms.CharField(label=gettext_lazy("Subject"), max_length=200)
    text = forms.CharField(label=gettext_lazy("Answer"), widget=forms.Textarea(attrs={"rows": 10}), max_length=20_000)


class LettersMenuItem(MenuItem):
    """“Letters”, and how many nobody has read."""

    def is_shown(self, request: HttpRequest) -> bool:
        """To who may read letters."""
        return request.user.has_perm("letters.view_letter")

    def render_component(self, request: HttpRequest) -> Any:
        """With the count, which stops at 99."""
        component = super().render_component(request)
        new = Letter.objects.filter(state=LetterState.NEW)[: _MOST_COUNTED + 1].count()
        if new:
            component.label = f"{self.label} ({new if new <= _MOST_COUNTED else f'{_MOST_COUNTED}+'})"
        return component


def letter_addresses() -> list[URLPattern]:
    """The two screens, for the desk's addresses."""
    return [
        path("letters/", letters_view, name="newsroom_letters"),
        path("letters/<int:number>/", letter_view, name="newsroom_letter"),
    ]


@require_safe
def letters_view(request: HttpRequest) -> HttpResponse:
    """Letters, newest first; all but spam unless asked otherwise."""
    _require(request, "letters.view_letter")
    state, edition = request.GET.get("state", ""), request.GET.get("edition", "")
    letters = Letter.objects.select_related("edition").order_by("-received_at", "-pk")
    letters = letters.filter(state=state) if state in LetterState.values else letters.exclude(state=LetterState.SPAM)
    if edition:
        letters = letters.filter(edition__key=edition)
    shown = list(_before(letters, request.GET.get("before", ""))[: _PER_PAGE + 1])
    older = shown[_PER_PAGE - 1] if len(shown) > _PER_PAGE else None
    query = request.GET.copy()
    if older:
        query["before"] = f"{older.received_at.isoformat()}_{older.pk}"
    context = {
        "letters": shown[:_PER_PAGE],
        "older": f"?{query.urlencode()}" if older else "",
        "state": state,
        "states": [("", _("Inbox")), *((value, _state_words(value)) for value in LetterState.values)],
        "edition": edition,
        "editions": Edition.objects.order_by("position", "pk"),
        "breadcrumbs_items": [_home(), {"url": "", "label": _("Letters")}],
        "header_title": _("Letters"),
        "header_icon": "mail",
    }
    return TemplateResponse(request, "newsroom/letters.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def letter_view(request: HttpRequest, number: int) -> HttpResponse:
    """One letter. Opening a new one marks it as read, when done by who may answer."""
    _require(request, "letters.view_letter")
    letter = get_object_or_404(Letter.objects.select_related("edition"), pk=number)
    may_answer = request.user.has_perm("letters.change_letter")
    form = AnswerForm(initial={"subject": subject_of_answer(letter)})
    if request.method == "POST":
        if not may_answer:
            raise PermissionDenied
        if "answer" not in request.POST:
            return _mark(request, letter)
        form = AnswerForm(request.POST)
        if form.is_valid() and _answer(request, letter, form):
            return redirect("newsroom_letter", number)
    elif may_answer and letter.state == LetterState.NEW:
        mark_letter(letter=letter, state=LetterState.READ)
    context = {
        "letter": letter,
        "state_words": _state_words(letter.state),
        "story_url": f"{settings.PAPER.public_url}{letter.story_address}" if letter.story_address else "",
        "answers": letter.answers.select_related("by"),
        "form": form if may_answer and letter.email else None,
        "may_answer": may_answer,
        "breadcrumbs_items": [
            _home(),
            {"url": reverse("newsroom_letters"), "label": _("Letters")},
            {"url": "", "label": letter.name or letter.email or _("Someone")},
        ],
        "header_title": _("Letter"),
        "header_icon": "mail",
    }
    return TemplateResponse(request, "newsroom/letter.html", context)


def _answer(request: HttpRequest, letter: Letter, form: AnswerForm) -> bool:
    try:
        answer_letter(
            letter=letter, text=form.cleaned_data["text"], subject=form.cleaned_data["subject"], by=request.user
        )
    except UnableToAnswer as problem:
        form.add_error(None, str(problem))
        return False
    messages.success(request, _("The answer has gone to %(email)s.") % {"email": letter.email})
    return True


def _mark(request: HttpRequest, letter: Letter) -> HttpResponse:
    state = _MARKS.get(request.POST.get("mark", ""))
    if state is None:
        raise PermissionDenied
    mark_letter(letter=letter, state=state)
    messages.success(request, _("The letter is marked: %(state)s.") % {"state": _state_words(state)})
    return redirect("newsroom_letters")


def _before(letters: QuerySet[Letter], place: str) -> QuerySet[Letter]:
    moment, _, number = place.rpartition("_")
    at: datetime | None = parse_datetime(moment) if moment else None
    if at is None or not number.isdecimal():
        return letters
    return letters.filter(received_at__lte=at).filter(Q(received_at__lt=at) | Q(pk__lt=int(number)))


def _state_words(state: str) -> str:
    return {
        LetterState.NEW: pgettext("letter", "New"),
        LetterState.READ: pgettext("letter", "Read"),
        LetterState.ANSWERED: pgettext("letter", "Answered"),
        LetterState.SPAM: pgettext("letter", "Spam"),
    }[LetterState(state)]


def _home() -> dict[str, str]:
    return {"url": reverse("wagtailadmin_home"), "label": _("Desk")}


def _require(request: HttpRequest, permission: str) -> None:
    if not request.user.has_perm(permission):
        raise PermissionDenied
