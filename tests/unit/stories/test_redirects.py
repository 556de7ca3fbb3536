"""Old addresses that lead to a page: what is taken stays, and followers are told once."""

from __future__ import annotations

import pytest
from django.db import IntegrityError

from broadsheet.common import clock
from broadsheet.stories.models import PublishLog, Redirect
from broadsheet.stories.redirects import lead_to_pages, ranges_of_redirects, redirects_in


@pytest.mark.django_db(transaction=True)
def test_addresses_lead_to_pages_once(small_paper):
    assert list(ranges_of_redirects()) == []
    targets = {"/category/мир/": "/az/dunya/", "/?cat=3": "/az/dunya/", "/az/dunya": "/az/siyaset/"}
    rows = PublishLog.objects.count()
    assert lead_to_pages(targets=targets) == ["/category/мир/", "/?cat=3"]
    assert PublishLog.objects.count() == rows + 1
    assert PublishLog.objects.latest("number").kind == "redirect"
    assert lead_to_pages(targets=targets) == []
    assert PublishLog.objects.count() == rows + 1
    found = {old: new for number in ranges_of_redirects() for old, new in redirects_in(number).items()}
    assert found == {"/category/мир/": "/az/dunya/", "/?cat=3": "/az/dunya/"}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("old", "new"), [("/%41", "/az/"), ("/x", "//evil.example/"), ("/x", "https://evil.example/")])
def test_what_cannot_be_an_address_is_refused(small_paper, old, new):
    with pytest.raises(ValueError, match="cannot lead"):
        lead_to_pages(targets={old: new})


@pytest.mark.django_db(transaction=True)
def test_a_redirect_leads_to_one_thing(small_paper):
    with pytest.raises(IntegrityError):
        Redirect.objects.create(old_address="/nowhere", at=clock.now())
