"""Do something in a running paper's newsroom from another process, as a script: ``python newsroom_hands.py VERB ...``.

Prints one line of JSON. Runs with ``BROADSHEET_DIR`` set to the paper's folder.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any


def publish(edition: str, headline: str) -> dict[str, Any]:
    """Write and publish a story in the edition's first section."""
    from broadsheet.stories.models import Contributor, Edition, PublishLog, Section
    from broadsheet.stories.publish import publish_story
    from broadsheet.stories.write import create_story

    paper = Edition.objects.get(key=edition)
    section = Section.objects.filter(edition=paper).order_by("position")[0]
    body = [{"type": "paragraph", "value": "<p>One sentence of it.</p>"}]
    draft = create_story(
        edition=paper,
        section=section,
        headline=headline,
        body=body,
        contributors=list(Contributor.objects.order_by("pk")[:1]),
    )
    story = publish_story(story=draft)
    log = PublishLog.objects.filter(kind="story", object_id=story.pk).latest("number").number
    return {"id": story.pk, "address": story.address, "section": section.key, "log": log, "at": time.time()}


def publish_on(edition: str) -> dict[str, Any]:
    """Publish again and again until killed; a line for each, once its transaction is over."""
    while True:
        number = time.time_ns()
        print(json.dumps({**publish(edition, f"Kill test {number}"), "number": number}), flush=True)


def edit(number: str, headline: str) -> dict[str, Any]:
    """Give a published story another headline."""
    from broadsheet.stories.models import Story
    from broadsheet.stories.publish import publish_story
    from broadsheet.stories.write import edit_story

    story = Story.objects.get(pk=int(number))
    edit_story(story=story, headline=headline)
    publish_story(story=story)
    return {"at": time.time()}


def unpublish(number: str) -> dict[str, Any]:
    """Withdraw a story."""
    from broadsheet.stories.models import Story
    from broadsheet.stories.publish import unpublish_story

    unpublish_story(story=Story.objects.get(pk=int(number)))
    return {"at": time.time()}


def notice(edition: str, title: str) -> dict[str, Any]:
    """Show a notice from today until tomorrow."""
    from datetime import timedelta

    from broadsheet.common.clock import now
    from broadsheet.fronts.write import save_notice
    from broadsheet.stories.models import Edition

    today = now().date()
    save_notice(
        edition=Edition.objects.get(key=edition),
        title=title,
        text="We remember.",
        starts_on=today - timedelta(days=1),
        ends_on=today + timedelta(days=1),
    )
    return {"at": time.time()}


def letters() -> dict[str, Any]:
    """The texts of all letters in the inbox."""
    from broadsheet.letters.models import Letter

    return {"texts": list(Letter.objects.order_by("pk").values_list("text", flat=True))}


VERBS = {verb.__name__: verb for verb in (publish, publish_on, edit, unpublish, notice, letters)}


def main() -> None:
    """Do the verb that the command line names."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "broadsheet.newsroom.settings"
    import django

    django.setup()
    print(json.dumps(VERBS[sys.argv[1]](*sys.argv[2:])))


if __name__ == "__main__":
    main()
