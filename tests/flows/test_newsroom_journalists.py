"""An administrator lets journalists in, with one role each."""

from __future__ import annotations

import re

import pytest
from desk import logged_in
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.cache import cache
from django.test import Client

from broadsheet.newsroom import accounts

pytestmark = pytest.mark.django_db

FORM = {
    "email": "Vagif@Paper.example",
    "first_name": "Vaqif",
    "last_name": "Əliyev",
    "role": "Reporter",
    "password": "correct horse battery",
}


@pytest.fixture
def admin(desk):
    return accounts.create_journalist(
        email="nigar@paper.example",
        first_name="Nigar",
        last_name="H",
        password="correct horse battery",
        role=accounts.ADMINISTRATOR,
    )


def test_a_journalist_is_let_in_and_signs_in_with_the_address(admin):
    logged_in(admin).post("/desk/users/new/", FORM)
    user = get_user_model().objects.get(email="vagif@paper.example")
    assert (user.username, accounts.role_of(user), user.is_superuser) == ("vagif@paper.example", "Reporter", False)
    browser = Client(HTTP_HOST="127.0.0.1:8001")
    answer = browser.post("/accounts/login/", {"login": "vagif@paper.example", "password": FORM["password"]})
    assert answer.headers["Location"] == "/desk/"
    assert browser.get("/desk/").status_code == 200


def test_a_role_is_changed_and_taken_away(admin, desk):
    client = logged_in(admin)
    kept = {"email": "bob@paper.example", "first_name": "Bob", "last_name": "B", "password": "", "is_active": "on"}
    client.post(f"/desk/users/edit/{desk.bob.pk}/", kept | {"role": "Editor"})
    bob = get_user_model().objects.get(pk=desk.bob.pk)
    assert accounts.role_of(bob) == "Editor"
    assert bob.check_password("bob's password")
    client.post(f"/desk/users/edit/{desk.bob.pk}/", kept | {"role": ""})
    assert logged_in(desk.bob).get("/desk/").status_code in (302, 403)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"email": "ALICE@paper.example"}, "Someone has an account"),
        ({"password": "short"}, "at least 10 characters"),
        ({"password": "password123"}, "too common"),
    ],
)
def test_what_would_not_do_is_said(admin, change, told):
    before = get_user_model().objects.count()
    page = logged_in(admin).post("/desk/users/new/", FORM | change).content.decode()
    assert told in page
    assert get_user_model().objects.count() == before


def test_nobody_takes_their_own_role_away(admin):
    page = logged_in(admin).get(f"/desk/users/edit/{admin.pk}/").content.decode()
    assert 'name="role"' not in page
    assert 'name="email"' in page


def test_the_list_says_everyones_role(desk, small_paper):
    from django.contrib.auth.models import Group, User

    root = User.objects.create_superuser("root", "root@paper.example", "a long password")
    desk.alice.groups.set(Group.objects.filter(name="Editor"))
    page = logged_in(root).get("/desk/users/").content.decode()
    cells = [" ".join(one.split()) for one in re.findall(r"<td[^>]*>(.*?)</td>", page, re.S)]
    assert {"Editor", "Reporter", "Administrator", "None"} <= set(cells)


@pytest.mark.parametrize(
    ("language", "subject"),
    [("en", "A new password for the newsroom of Xəzər"), ("az", "Xəzər"), ("ru", "Новый пароль для редакции «Xəzər»")],
)
def test_a_forgotten_password_is_mailed_in_the_papers_name_and_to_journalists_only(
    admin, small_paper, client, language, subject
):
    cache.clear()  # what was asked before counts as well
    said = []
    for address in ("nobody@paper.example", "nigar@paper.example"):
        asked = client.post(
            "/accounts/password/reset/",
            {"email": address},
            HTTP_HOST="127.0.0.1:8001",
            HTTP_ACCEPT_LANGUAGE=language,
            follow=True,
        )
        said.append(asked.content)
    assert said[0] == said[1]
    (sent,) = mail.outbox
    assert sent.to == ["nigar@paper.example"]
    assert subject in sent.subject
    assert "/accounts/password/reset/key/" in sent.body
    assert sent.body.rstrip().endswith("Xəzər")
    assert "localhost" not in sent.subject + sent.body


def test_who_asks_too_often_is_told_so_on_a_page_of_the_paper(small_paper, client):
    cache.clear()
    answers = [
        client.post(
            "/accounts/password/reset/", {"email": "nobody@paper.example"}, HTTP_HOST="127.0.0.1:8001",
            HTTP_ACCEPT_LANGUAGE="az",
        )
        for _time in range(6)
    ]  # fmt: skip
    assert [answer.status_code for answer in answers] == [302] * 5 + [429]
    assert "Həddən artıq cəhd" in answers[-1].content.decode()
    assert "Xəzər" in answers[-1].content.decode()
    cache.clear()
