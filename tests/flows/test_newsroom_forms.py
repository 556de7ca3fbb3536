"""The forms of what stories refer to: keys, orders and languages make themselves, and mistakes are named."""

from __future__ import annotations

import pytest
from desk import logged_in

from broadsheet.stories import write
from broadsheet.stories.models import (
    Contributor,
    Edition,
    Person,
    PublishLog,
    Section,
    Source,
    StandingPage,
    Storyline,
    Topic,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_store")]

THINGS = "/desk/snippets/stories"
NO_NAMES = {"names-TOTAL_FORMS": "0", "names-INITIAL_FORMS": "0", "names-MIN_NUM_FORMS": "0"}
NO_BODY = {"body-count": "0"}


@pytest.fixture
def admin(desk):
    from django.contrib.auth.models import Group

    from broadsheet.newsroom import accounts

    desk.alice.groups.add(Group.objects.get(name=accounts.ADMINISTRATOR))
    return logged_in(desk.alice)


def add(client, kind, **fields):
    return client.post(f"{THINGS}/{kind}/add/", fields, follow=True).content.decode()


def edit(client, thing, **fields):
    kind = type(thing).__name__.lower()
    return client.post(f"{THINGS}/{kind}/edit/{thing.pk}/", fields, follow=True).content.decode()


@pytest.mark.parametrize(
    ("model", "fields", "key"),
    [
        (Topic, {"name": "Xəzər dənizi"}, "xezer-denizi"),
        (Storyline, {"title": "Böyük sülh"}, "boyuk-sulh"),
        (Section, {"name": "Мнения"}, "mneniya"),
        (StandingPage, {"title": "Haqqımızda", "is_live": "on", **NO_BODY}, "haqqimizda"),
        (Person, {"name": "Ülviyyə Şıxəliyeva", **NO_NAMES}, "ulviyye-sixeliyeva"),
        (Contributor, {"name": "Иван Щукин", **NO_NAMES}, "ivan-shchukin"),
    ],
)
def test_a_key_makes_itself_from_the_name(admin, small_paper, model, fields, key):
    for _turn in range(3):
        add(admin, model.__name__.lower(), edition=small_paper.az.pk, key="", **fields)
    keys = list(model.objects.filter(key__startswith=key).order_by("pk").values_list("key", flat=True))
    assert keys == [key, f"{key}-2", f"{key}-3"]


def test_the_same_key_may_stand_in_another_edition(admin, small_paper):
    for edition in (small_paper.az, small_paper.en):
        add(admin, "topic", edition=edition.pk, name="Xəzər", key="")
    assert list(Topic.objects.filter(name="Xəzər").values_list("key", flat=True)) == ["xezer", "xezer"]


def test_another_name_leaves_the_key_and_an_emptied_key_comes_back(admin, small_paper):
    topic = write.create_topic(edition=small_paper.az, key="deniz", name="Dəniz")
    for key in ("deniz", ""):
        edit(admin, topic, edition=small_paper.az.pk, name=f"Xəzər {key}", key=key)
        topic.refresh_from_db()
        assert (topic.name, topic.key) == (f"Xəzər {key}".strip(), "deniz")


def test_a_typed_key_is_put_right_and_a_taken_one_says_whose_it_is(admin, small_paper):
    add(admin, "topic", edition=small_paper.az.pk, name="Su", key="Təmiz Su!")
    assert Topic.objects.get(name="Su").key == "temiz-su"
    page = add(admin, "topic", edition=small_paper.az.pk, name="Başqa", key="temiz-su")
    assert "“Su” has the key “temiz-su” already" in page
    assert not Topic.objects.filter(name="Başqa").exists()


def test_a_page_and_a_section_never_share_an_address(admin, small_paper):
    section = small_paper.dunya
    page = add(admin, "standingpage", edition=small_paper.az.pk, title="X", key=section.key, **NO_BODY)
    assert f"“{section.name}” has the key “{section.key}” already" in page
    write.rename_section(section=section, key="yeni")
    # Its old front still leads to it.
    add(admin, "section", edition=small_paper.az.pk, name="dunya", key="")
    assert Section.objects.get(name="dunya").key == "dunya-2"
    # And what is the address of something else is nobody's.
    add(admin, "section", edition=small_paper.az.pk, name="Search", key="")
    assert Section.objects.get(name="Search").key == "search-2"


def test_a_name_as_long_as_its_field_has_a_key_that_fits(admin, small_paper):
    for _turn in range(2):
        add(admin, "person", name="Q" * 160, key="", **NO_NAMES)
    assert [len(key) for key in Person.objects.filter(name="Q" * 160).values_list("key", flat=True)] == [80, 80]


def test_a_section_without_a_place_comes_last(admin, small_paper):
    add(admin, "section", edition=small_paper.az.pk, name="Son", key="", position="")
    others = Section.objects.filter(edition=small_paper.az).exclude(name="Son")
    assert Section.objects.get(name="Son").position == max(other.position for other in others) + 1


def test_the_editions_stand_in_a_list_with_the_last_used_one_chosen(desk, admin, small_paper):
    write.create_story(edition=small_paper.en, headline="Один", by=desk.alice)
    page = admin.get(f"{THINGS}/topic/add/").content.decode()
    assert f'<option value="{small_paper.en.pk}" selected>' in page


def test_a_person_is_added_where_one_is_chosen(desk, small_paper):
    alice = logged_in(desk.alice)
    page = alice.get(f"{THINGS}/person/chooser/".replace("stories/person/chooser", "choose/stories/person"))
    assert page.status_code == 200
    html = page.json()["html"]
    assert "Add a new one" in html
    assert 'name="key"' not in html
    rows = PublishLog.objects.count()
    answer = alice.post("/desk/snippets/choose/stories/person/create/", {"name": "Aydın Məmmədli", "role": ""})
    assert answer.json()["step"] == "chosen"
    assert Person.objects.get(name="Aydın Məmmədli").key == "aydin-memmedli"
    assert PublishLog.objects.count() == rows + 1


def edition_fields(**changes):
    return {
        "masthead": "Qəzet", "tagline": "", "language": "tr", "name": "", "locale": "", "position": "",
        "is_live": "on", "time_zone": "Europe/Istanbul", "date_pattern": "%d.%m.%Y, %H:%M", "key": "",
        "address_pattern": "/{edition}/{section}/{id}-{slug}", "publisher_name": "", "publisher_legal_name": "",
        "publisher_email": "", "publisher_postal_address": "", "publisher_founded_on": "", "same_as": "",
        "corrections_address": "", "ethics_address": "", "ownership_address": "", **changes,
    }  # fmt: skip


def test_an_edition_follows_its_language(admin, small_paper):
    add(admin, "edition", **edition_fields())
    made = Edition.objects.get(masthead="Qəzet")
    assert (made.key, made.name, made.locale, made.direction) == ("tr", "Türkçe", "tr_TR", "ltr")
    assert made.position > small_paper.en.position


def test_a_new_edition_begins_as_the_paper_is(admin, small_paper):
    Edition.objects.filter(pk=small_paper.az.pk).update(time_zone="Asia/Tbilisi", date_pattern="%d/%m/%Y")
    page = admin.get(f"{THINGS}/edition/add/").content.decode()
    assert '<option value="Asia/Tbilisi" selected>' in page
    assert 'name="date_pattern" value="%d/%m/%Y"' in page
    # Azerbaijani and English are there already.
    assert '<option value="ru" selected>' in page
    assert "Baku (UTC+04:00)" in page
    assert "Buenos Aires, Argentina (UTC-03:00)" in page


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"language": "de"}, "Select a valid choice"),
        ({"time_zone": "Europe/Atlantis"}, "Select a valid choice"),
        ({"locale": "ru_RU"}, "“ru_RU” is not of the edition&#x27;s language."),
        ({"locale": "Turkish"}, "Write the language and the country"),
        ({"date_pattern": "%d.%m.%Y %Q"}, "“%Q” means nothing here."),
        ({"date_pattern": "%d.%m.%Y %I:%M %p"}, "“%I” means nothing here."),
        ({"date_pattern": "%H:%M"}, "The pattern shows no day"),
        ({"same_as": "https://t.me/qezet\nfoo bar\n"}, "Line 2, “foo bar”, is not a web address"),
        ({"corrections_address": "duzelisler"}, "An address starts with / or https://."),
        ({"address_pattern": "/{edition}/{slug}"}, "An address pattern starts with / and contains {id}."),
        ({"address_pattern": "/{edition}/{"}, "The address pattern cannot be read"),
        ({"key": "m"}, "“m” is the address of something else"),
    ],
)
def test_what_is_wrong_with_an_edition_is_named_at_its_field(admin, small_paper, change, sentence):
    page = add(admin, "edition", **edition_fields(**change))
    assert sentence in page
    # What was typed stands in the form still.
    assert 'value="Qəzet"' in page
    assert not Edition.objects.filter(masthead="Qəzet").exists()


def test_the_publishers_pages_are_lines_and_stay_a_list(admin, small_paper):
    add(admin, "edition", **edition_fields(same_as="t.me/qezet\n\n https://x.com/qezet \nt.me/qezet"))
    made = Edition.objects.get(masthead="Qəzet")
    assert made.same_as == ["https://t.me/qezet", "https://x.com/qezet"]
    page = admin.get(f"{THINGS}/edition/edit/{made.pk}/").content.decode()
    assert "https://t.me/qezet\nhttps://x.com/qezet</textarea>" in page


def test_an_edition_that_came_from_elsewhere_is_saved_as_it_is(admin, small_paper):
    Edition.objects.filter(pk=small_paper.az.pk).update(language="az-Latn", time_zone="Turkey", locale="az_Latn_AZ")
    fields = edition_fields(
        masthead="Yeni", language="az-Latn", time_zone="Turkey", locale="az_Latn_AZ", key="az", name="Azərbaycanca"
    )
    edit(admin, small_paper.az, **fields)
    edition = Edition.objects.get(pk=small_paper.az.pk)
    assert (edition.masthead, edition.language, edition.time_zone) == ("Yeni", "az-Latn", "Turkey")


def test_a_source_has_no_key_and_is_still_one_of_its_name(admin, small_paper):
    for _turn in range(2):
        add(admin, "source", name="Bakı Xəbər", url="", licence="")
    assert Source.objects.filter(name="Bakı Xəbər").count() == 1
