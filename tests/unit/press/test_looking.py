"""What a change touches is looked up at a cost that does not grow with the paper."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings

from broadsheet.press.looking import ripples_of_rows
from broadsheet.press.make.desk import open_desk
from broadsheet.press.sheet import Sheet
from broadsheet.press.targets import Of, Target
from broadsheet.store import MemoryStore
from broadsheet.stories import write
from broadsheet.stories.queries import log_after, log_head

from small_paper import SmallPaper


@pytest.mark.django_db
def test_a_picture_is_found_on_the_pages_of_whom_it_shows(
    small_paper: SmallPaper, django_assert_num_queries: Any
) -> None:
    for number in range(5):
        write.create_person(key=f"p{number}", name=f"P {number}")
    write.change(thing=small_paper.leyla, picture=small_paper.picture)
    write.change(thing=small_paper.minister, picture=small_paper.picture)
    head, desk = log_head(), open_desk(settings.PAPER)
    write.change(thing=small_paper.picture, caption="Bakı, axşam")
    rows, store = log_after(head, 10), MemoryStore()
    assert [row.kind for row in rows] == ["picture"]
    with django_assert_num_queries(2):
        ripples = ripples_of_rows(desk, store, Sheet(), rows)
    found = {target for target in ripples.targets if target.of in (Of.CONTRIBUTOR_PAGE, Of.PERSON_PAGE)}
    pages = {Of.CONTRIBUTOR_PAGE: small_paper.leyla.key, Of.PERSON_PAGE: small_paper.minister.key}
    assert found == {Target(of, edition, key) for of, key in pages.items() for edition in desk.by_key}
