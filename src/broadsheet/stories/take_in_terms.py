"""Topics and contributors of an archive that moves in: by the thousand, past forms and signals, but logged each."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from django.db import transaction

from broadsheet.stories.models import Contributor, Topic
from broadsheet.stories.models.log import Kind, append_things_to_log

__all__ = ["take_in_contributors", "take_in_topics"]


@transaction.atomic
def take_in_topics(names: Mapping[tuple[int, str], str]) -> dict[tuple[int, str], int]:
    """Make topics of these names by edition's id and key; returns their ids. Those that are there are not touched.

    Raises ``IntegrityError`` for a key that the edition has already.
    """
    made = Topic.objects.bulk_create(
        [
            Topic(edition_id=edition_id, key=key, name=name.strip() or key, translation_key=uuid.uuid4())
            for (edition_id, key), name in names.items()
        ],
        batch_size=500,
    )
    append_things_to_log(kind=Kind.TOPIC, things=[(one.pk, one.edition_id) for one in made])
    return {(one.edition_id, one.key): one.pk for one in made}


@transaction.atomic
def take_in_contributors(names: Mapping[str, str]) -> dict[str, int]:
    """Make contributors of all editions of these names by key; returns their ids.

    Raises ``IntegrityError`` for a key that is taken.
    """
    made = Contributor.objects.bulk_create(
        [Contributor(key=key, name=name.strip() or key) for key, name in names.items()], batch_size=500
    )
    append_things_to_log(kind=Kind.CONTRIBUTOR, things=[(one.pk, None) for one in made])
    return {one.key: one.pk for one in made}
