"""The desk speaks the journalist's language: chosen under Account, else the browser's, else the first edition's."""

from __future__ import annotations

import re

import pytest
from desk import ADD, EDIT, LIST, logged_in, story_form

from broadsheet.stories import write
from broadsheet.stories.models import Story

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_store")]

HOME = {"az": "Xoş gördük", "ru": "Добрый день", "en": "Good day"}


@pytest.mark.parametrize("language", HOME)
def test_the_browsers_language(desk, small_paper, language):
    page = logged_in(desk.alice, language).get("/desk/")
    assert HOME[language] in page.content.decode()
    assert page.headers["Content-Language"] == language
    assert f'<html lang="{language}"' in page.content.decode()


def test_the_first_editions_language_for_a_browser_that_wants_another(desk, small_paper):
    assert HOME["az"] in logged_in(desk.alice, "de-DE,fr;q=0.8").get("/desk/").content.decode()
    assert HOME["ru"] in logged_in(desk.alice, "de-DE,ru;q=0.8,en;q=0.5").get("/desk/").content.decode()


def test_the_journalists_own_choice_wins_and_is_kept(desk, small_paper):
    from wagtail.users.models import UserProfile

    profile = UserProfile.get_for_user(desk.alice)
    profile.preferred_language = "ru"
    profile.save()
    alice = logged_in(desk.alice, "en")
    assert HOME["ru"] in alice.get("/desk/").content.decode()
    assert "Письма" in alice.get("/desk/letters/").content.decode()
    # Beyond Wagtail's own views too.
    assert "Пароль" in alice.get("/accounts/password/change/").content.decode()


def test_signing_in_is_in_the_browsers_language(client, small_paper):
    for language, words in (("az", "Daxil ol"), ("ru", "Войти"), ("en", "Sign in")):
        page = client.get("/accounts/login/", HTTP_HOST="127.0.0.1:8001", HTTP_ACCEPT_LANGUAGE=language)
        assert words in page.content.decode()


@pytest.mark.parametrize(
    ("language", "labels", "problem"),
    [
        ("az", ("Üst başlıq", "Şəkilaltı yazı", "Ara başlıq", "Dərc et"), "Materialın bölməsi yoxdur."),
        ("ru", ("Надзаголовок", "Подпись", "Подзаголовок", "Опубликовать"), "У материала нет рубрики."),
    ],
)
def test_a_story_is_written_in_the_journalists_language(desk, small_paper, language, labels, problem):
    alice = logged_in(desk.alice, language)
    form = _plain(alice.get(ADD))
    for label in labels:
        assert label in form, label
    answer = alice.post(ADD, story_form(small_paper, section="", **{"action-publish": "1"}), follow=True)
    assert problem in answer.content.decode()
    assert not Story.objects.get().live


def test_two_journalists_at_once_each_have_their_own(desk, small_paper):
    """What is made once for all stories (the blocks of the editor) is made once for each language."""
    story = write.create_story(edition=small_paper.az, section=small_paper.dunya, headline="Bir")
    az, ru = logged_in(desk.alice, "az"), logged_in(desk.bob, "ru")
    for _turn in range(2):
        assert "Önə çəkilən sitat" in _plain(az.get(EDIT.format(story.pk)))
        assert "Врезка-цитата" in _plain(ru.get(EDIT.format(story.pk)))
    assert "Qaralama" in _plain(az.get(LIST))
    assert "Черновик" in _plain(ru.get(LIST))


def _plain(answer):
    """The page with what stands in JSON undone."""
    page = answer.content.decode()
    return re.sub(r"\\+u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), page)


def test_no_field_of_the_story_form_is_left_in_english(desk, small_paper):
    from django.utils import translation

    from broadsheet.newsroom.screens.story import StoryViewSet

    form = StoryViewSet.edit_handler.bind_to_model(Story).get_form_class()
    english = {name: str(field.label) for name, field in form.base_fields.items()}
    assert len(english) > 20
    for language in ("az", "ru"):
        with translation.override(language):
            same = [name for name, field in form.base_fields.items() if str(field.label) == english[name]]
        # A word that is the same in Azerbaijani.
        assert set(same) <= ({"format"} if language == "az" else set())


def test_choosers_speak_to_each_in_their_own_language(desk, small_paper):
    # Whoever opens the form first, in whatever language: nobody else gets theirs.
    said = {"az": "Seç: material", "en": "Choose story"}
    for language in ("az", "en", "ru", "az"):
        page = logged_in(desk.alice, language).get("/desk/snippets/fronts/breakingbar/add/").content.decode()
        assert [words for words in said.values() if words in page] == [said[one] for one in (language,) if one in said]
    for language in ("az", "en"):
        page = logged_in(desk.alice, language).get(ADD).content.decode()
        assert ("Choose person" in page) == (language == "en")


def test_zones_are_places_that_browsers_know(desk, small_paper):
    page = logged_in(desk.alice).get("/desk/account/").content.decode()
    assert "Asia/Baku" in page
    assert "localtime" not in page


def test_the_way_back_to_the_desk_does_not_keep_the_language_of_the_first_request(desk, small_paper):
    for language, words in (("az", "İş masası"), ("ru", "Рабочий стол"), ("en", "Desk")):
        page = logged_in(desk.alice, language).get(LIST).content.decode()
        (first, *_others) = re.findall(r'<a[^>]*href="/desk/"[^>]*>\s*([^<\s][^<]*?)\s*<', page)
        assert first == words
