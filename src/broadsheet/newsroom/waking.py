"""After a change at the desk, the press is woken at once; without this it would look within a second."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

from broadsheet.press.wake import wake_press

__all__ = ["wake_after_change"]


def wake_after_change(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: whatever a form has changed is committed when the answer is made, so the press may look now.

    Not only stories: a section's name, a notice, a pin, a picture's words are rows of the log as well.
    """

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.method == "POST":
            wake_press(settings.PAPER.run_dir)
        return response

    return answer
