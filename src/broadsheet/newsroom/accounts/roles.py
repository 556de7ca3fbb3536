"""The three roles, as Django groups. What is not given here is denied."""

from __future__ import annotations

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q
from wagtail.models import Collection, GroupCollectionPermission

__all__ = ["ADMINISTRATOR", "EDITOR", "REPORTER", "ensure_roles", "role_of"]

ADMINISTRATOR = "Administrator"
EDITOR = "Editor"
REPORTER = "Reporter"

_ALL = ("add", "change", "delete", "view")
_STORY_OF_EDITOR = (*_ALL, "publish", "lock", "unlock")
_STORY_OF_REPORTER = ("add", "change", "view")

# Model (app label, name) -> actions, for each role. An administrator is also an editor.
_OF_REPORTER: dict[tuple[str, str], tuple[str, ...]] = {
    ("stories", "story"): _STORY_OF_REPORTER,
    # Without "change": what they change of a person stands on a page that readers see, and nobody would have looked.
    ("stories", "person"): ("add", "view"),
    ("stories", "topic"): ("add", "view"),
    ("stories", "source"): ("add", "view"),
    ("stories", "storyline"): ("view",),
    ("stories", "contributor"): ("view",),
    ("letters", "letter"): ("view",),
}
_OF_EDITOR: dict[tuple[str, str], tuple[str, ...]] = {
    ("stories", "story"): _STORY_OF_EDITOR,
    ("stories", "person"): _ALL,
    ("stories", "topic"): _ALL,
    ("stories", "source"): _ALL,
    ("stories", "storyline"): _ALL,
    ("stories", "contributor"): _ALL,
    ("stories", "section"): ("change", "view"),
    ("stories", "standingpage"): _ALL,
    ("fronts", "notice"): _ALL,
    ("fronts", "breakingbar"): _ALL,
    ("fronts", "pin"): _ALL,
    ("letters", "letter"): ("change", "view"),
}
_OF_ADMINISTRATOR = _OF_EDITOR | {
    ("stories", "edition"): _ALL,
    ("stories", "section"): _ALL,
    ("letters", "letter"): _ALL,
    ("auth", "user"): _ALL,
}


@transaction.atomic
def ensure_roles() -> None:
    """Make the groups, or bring them up to date after an upgrade. Safe to run at every start."""
    for name, given in ((ADMINISTRATOR, _OF_ADMINISTRATOR), (EDITOR, _OF_EDITOR), (REPORTER, _OF_REPORTER)):
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.set([_may_enter(), *_permissions(given)])
        _may_use_pictures(group, of_others=name != REPORTER)
    # Wagtail's own example groups would offer rights that nobody here has thought about.
    Group.objects.filter(name__in=("Editors", "Moderators")).delete()


def role_of(user: AbstractBaseUser | AnonymousUser) -> str:
    """The strongest role of a user; empty for someone with none."""
    if not user.is_authenticated:
        return ""
    if getattr(user, "is_superuser", False):
        return ADMINISTRATOR
    names = set(user.groups.values_list("name", flat=True)) if hasattr(user, "groups") else set()
    return next((name for name in (ADMINISTRATOR, EDITOR, REPORTER) if name in names), "")


def _may_enter() -> Permission:
    return Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")


def _permissions(given: dict[tuple[str, str], tuple[str, ...]]) -> list[Permission]:
    wanted = Q()
    for (app_label, model), actions in given.items():
        content_type = ContentType.objects.get_by_natural_key(app_label, model)
        wanted |= Q(content_type=content_type, codename__in=[f"{action}_{model}" for action in actions])
    return list(Permission.objects.filter(wanted))


def _may_use_pictures(group: Group, *, of_others: bool) -> None:
    """Who may add pictures and documents may change their own; a reporter, as the forms say, until readers see them."""
    root = Collection.get_first_root_node()
    if root is None:
        root = Collection.add_root(name="Root")
    actions = ["add", "choose"] + (["change", "delete"] if of_others else [])
    wanted = Permission.objects.filter(
        Q(content_type__app_label="stories", codename__in=[f"{action}_picture" for action in actions])
        | Q(content_type__app_label="stories", codename__in=[f"{action}_storydocument" for action in actions])
        | Q(content_type__app_label="wagtailimages", codename__in=[f"{action}_image" for action in actions])
        | Q(content_type__app_label="wagtaildocs", codename__in=[f"{action}_document" for action in actions])
    )
    GroupCollectionPermission.objects.filter(group=group, collection=root).exclude(permission__in=wanted).delete()
    for permission in wanted:
        GroupCollectionPermission.objects.get_or_create(group=group, collection=root, permission=permission)
