"""One of several processes that publish at once (started by test_publish_numbers): each story once in vain."""

from __future__ import annotations

import sys

import django

django.setup()

from django.db import transaction  # noqa: E402

from broadsheet.stories import publish, write  # noqa: E402
from broadsheet.stories.models import Edition, Section  # noqa: E402


def main(stories: int) -> None:
    edition = Edition.objects.get(key="az")
    section = Section.objects.get(key="dunya")
    done = 0
    while done < stories:
        story = write.create_story(edition=edition, headline=f"Xəbər {done}", section=section)
        with transaction.atomic():
            publish.publish_story(story=story)
            transaction.set_rollback(True)
        publish.publish_story(story=story)
        sys.stdout.write(f"{story.pk}\n")
        done += 1


main(int(sys.argv[1]))
