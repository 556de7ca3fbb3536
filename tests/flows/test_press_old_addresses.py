"""Old addresses of lists reach the store, step by step as from nothing, and never stand before a page of the paper."""

from __future__ import annotations

import json

import pytest
from flows.pressed import differences, fresh_press, from_nothing

from broadsheet.common.old_addresses import OLD_PARAMETERS
from broadsheet.stories import write
from broadsheet.stories.models import Redirect
from broadsheet.stories.redirects import lead_to_pages


@pytest.mark.django_db(transaction=True)
def test_old_addresses_are_pressed_and_give_way(small_paper):
    press, store = fresh_press()
    lead_to_pages(targets={"/category/мир/": "/az/dunya/", "/?cat=3": "/az/dunya/", "/az/elm/": "/az/dunya/"})
    press.press_until_idle()
    for old in ("/category/мир/", "/?cat=3", "/az/elm/"):
        page = store.page(old)
        assert page is not None
        assert (page.status, page.location) == (301, "/az/dunya/")
    assert json.loads(store.meta(OLD_PARAMETERS) or b"[]") == ["cat"]
    assert differences(store.snapshot(), from_nothing()) == []

    write.create_section(edition=small_paper.az, key="elm", name="Elm")
    press.press_until_idle()
    Redirect.objects.filter(old_address="/?cat=3").delete()
    lead_to_pages(targets={"/tag/x/": "/az/"})
    press.press_until_idle()
    page = store.page("/az/elm/")
    assert page is not None
    assert page.status == 200
    assert store.page("/?cat=3") is None
    assert differences(store.snapshot(), from_nothing()) == []


@pytest.mark.django_db(transaction=True)
def test_a_standing_page_that_moves_leads_on_step_by_step_as_from_nothing(small_paper):
    press, store = fresh_press()
    page = write.create_standing_page(edition=small_paper.az, key="haqqimizda", title="Haqqımızda")
    press.press_until_idle()
    for key in ("biz", "redaksiya", "biz"):
        write.change(thing=page, key=key)
        press.press_until_idle()
        assert store.page(f"/az/{key}").status == 200
        old = store.page("/az/haqqimizda")
        assert (old.status, old.location) == (301, f"/az/{key}")
        assert differences(store.snapshot(), from_nothing()) == []
