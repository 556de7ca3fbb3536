"""The desk's screens on the whole archive: how long each takes, and the slowest query of all.

The screens are asked in this process, through Django's whole stack of middleware, without the HTTP server before it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from bench.paper import set_up_django
from bench.plan import Plan
from bench.rows import Figure, median, quantile

_LIST = "/desk/snippets/stories/story/"
_EDIT = _LIST + "edit/{}/"
_SLOW_MS = 50.0


def measure(plan: Plan) -> dict[str, Figure]:
    """Times of an editor's four commonest actions, some twenty of each, in turn."""
    set_up_django(plan)
    from django.contrib.auth import get_user_model
    from django.db import connection
    from django.test import Client

    from broadsheet.stories.models import Story

    editor = get_user_model().objects.get(email="editor@gilavar.example")
    client = Client(HTTP_HOST=f"127.0.0.1:{plan.port + 1}")
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    stories = list(Story.objects.filter(live=True).order_by("pk")[100 : 100 + plan.publishes + 1])
    queries: list[tuple[float, str]] = []
    took: dict[str, list[float]] = {"list": [], "edit": [], "save": [], "publish": []}
    with connection.execute_wrapper(_timing(queries)):
        for number, story in enumerate(stories):
            edit = _EDIT.format(story.pk)
            saved = _form(story, f"Saved {number}")
            published = _form(story, f"Published {number}", publish=True)
            actions: dict[str, Callable[[], Any]] = {
                "list": partial(client.get, _LIST),
                "edit": partial(client.get, edit),
                "save": partial(client.post, edit, saved),
                "publish": partial(client.post, edit, published),
            }
            if not number:  # the first of each loads templates; what it costs is the start's
                for action in actions.values():
                    action()
                queries.clear()
                continue
            for name, action in actions.items():
                took[name].append(_milliseconds(action, expected=302 if name in ("save", "publish") else 200))
            _must_be_live(story, f"Published {number}")
    slowest, sql = max(queries)
    slow = sum(milliseconds > _SLOW_MS for milliseconds, _ in queries)
    figures = {f"newsroom: {name}": _figure(times) for name, times in took.items()}
    figures["newsroom: queries over 50 ms"] = Figure(slow, note=f"of {len(queries):,}")
    figures["newsroom: slowest query"] = Figure(slowest, note=sql[:120])
    return figures


def _figure(times: list[float]) -> Figure:
    note = f"p99 {quantile(times, 0.99):.0f} ms; without the HTTP server"
    return Figure(median(times), len(times), note=note, all=tuple(round(one, 1) for one in times))


def _milliseconds(action: Callable[[], Any], *, expected: int) -> float:
    begun = time.perf_counter()
    answer = action()
    took = 1000 * (time.perf_counter() - begun)
    if answer.status_code != expected:
        raise RuntimeError(f"a screen answered {answer.status_code} and not {expected}")
    return took


def _must_be_live(story: Any, headline: str) -> None:
    story.refresh_from_db()
    if story.headline != headline:
        raise RuntimeError("the form did not publish what it was given")


def _timing(queries: list[tuple[float, str]]) -> Callable[..., Any]:
    def timed(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        begun = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            queries.append((1000 * (time.perf_counter() - begun), sql))

    return timed


def _form(story: Any, headline: str, *, publish: bool = False) -> dict[str, Any]:
    """What the browser sends when the story's headline and text are changed."""
    from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

    shown = story.get_latest_revision_as_object()
    byline = [
        {"id": one.pk or "", "contributor": one.contributor_id, "ORDER": number}
        for number, one in enumerate(shown.byline.all(), 1)
    ]
    paragraphs = [("paragraph", rich_text(f"<p>{'A sentence of measured length, no more. ' * 12}</p>"))] * 8
    fields: dict[str, Any] = {
        "edition": story.edition_id,
        "section": story.section_id,
        "format": story.format,
        "headline": headline,
        "standfirst": story.standfirst,
        "body": streamfield(paragraphs),
        "byline": inline_formset(byline, initial=sum(bool(one["id"]) for one in byline)),
        "story_topics": inline_formset([]),
        "slug": story.slug,
        "lead_video_seconds": "0",
    }
    empty = (
        "kicker", "dateline", "lead_picture", "lead_caption", "lead_credit", "source", "source_url", "storyline",
        "lead_video_provider", "lead_video_id", "lead_video_title", "lead_video_file", "lead_video_poster",
        "go_live_at", "expire_at",
    )  # fmt: skip
    fields |= dict.fromkeys(empty, "")
    return dict(nested_form_data(fields | ({"action-publish": "1"} if publish else {})))
