"""Journalists' accounts, as an administrator makes them: a name, an e-mail to sign in with, one role."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth import get_user_model, password_validation
from django.contrib.auth.models import Group, User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from wagtail.admin.ui.tables import Column
from wagtail.users.views.users import IndexView, UserViewSet

from broadsheet.newsroom.accounts.roles import ADMINISTRATOR, EDITOR, REPORTER, role_of

__all__ = ["JournalistForm", "JournalistViewSet"]

_ROLES = [
    (REPORTER, gettext_lazy("Reporter: writes and submits")),
    (EDITOR, gettext_lazy("Editor: publishes, curates fronts, answers letters")),
    (ADMINISTRATOR, gettext_lazy("Administrator: all of it, and editions, sections and accounts")),
    ("", gettext_lazy("None: cannot enter")),
]
_IN_A_WORD = {
    REPORTER: pgettext_lazy("account", "Reporter"),
    EDITOR: pgettext_lazy("account", "Editor"),
    ADMINISTRATOR: pgettext_lazy("account", "Administrator"),
    "": pgettext_lazy("account", "None"),
}


class JournalistForm(forms.ModelForm):  # type: ignore[type-arg]
    """One account. The e-mail is also the name by which Django knows the account."""

    email = forms.EmailField(label=gettext_lazy("E-mail"), max_length=150)
    first_name = forms.CharField(label=gettext_lazy("First name"), max_length=150)
    last_name = forms.CharField(label=gettext_lazy("Last name"), max_length=150)
    role = forms.ChoiceField(
        label=pgettext_lazy("account", "Role"),
        choices=_ROLES,
        required=False,
        initial=REPORTER,
        widget=forms.RadioSelect,
    )
    password = forms.CharField(
        label=gettext_lazy("Password"),
        strip=False,
        help_text=gettext_lazy("Ten characters or more. They change it under Account."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    class Meta:
        model = User
        fields = ["email", "first_name", "last_name"]

    def __init__(self, *args: Any, editing_self: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields["role"].initial = role_of(self.instance)
            self.fields["password"].required = False
            self.fields["password"].help_text = _("Leave empty to keep the present one.")
        if editing_self:
            # Nobody locks themselves out by a slip.
            del self.fields["role"]
            self.fields.pop("is_active", None)

    def clean_email(self) -> str:
        """The same address once, whatever its case."""
        email: str = self.cleaned_data["email"].lower()
        others = get_user_model().objects.exclude(pk=self.instance.pk)
        if others.filter(username=email).exists() or others.filter(email__iexact=email).exists():
            raise ValidationError(_("Someone has an account with that address already."))
        return email

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]
        if password := self.cleaned_data.get("password"):
            try:
                password_validation.validate_password(password, self.instance)
            except ValidationError as problem:
                self.add_error("password", problem)

    @transaction.atomic
    def save(self, commit: bool = True) -> User:
        """Save the account with its one role."""
        user: User = super().save(commit=False)
        user.username = user.email
        if password := self.cleaned_data.get("password"):
            user.set_password(password)
        if "role" in self.cleaned_data:
            user.is_superuser = user.is_staff = self.cleaned_data["role"] == ADMINISTRATOR
        if not commit:
            return user
        user.save()
        if "role" in self.cleaned_data:
            user.groups.set(Group.objects.filter(name=self.cleaned_data["role"]))
        return user


class _PresentJournalistForm(JournalistForm):
    class Meta(JournalistForm.Meta):
        fields = [*JournalistForm.Meta.fields, "is_active"]


class _JournalistIndexView(IndexView):
    """Wagtail's list, with everyone's role where it says who is an administrator."""

    @cached_property
    def columns(self) -> list[Column]:
        """Name, e-mail, role, whether the account is open, last seen."""
        role = Column("role", label=pgettext_lazy("account", "Role"), accessor=_role_in_words, width="15%")
        return [role if column.name == "is_superuser" else column for column in super().columns]


class JournalistViewSet(UserViewSet):
    """In the place of Wagtail's view set of users."""

    index_view_class = _JournalistIndexView

    icon = "group"
    menu_label = gettext_lazy("Journalists")

    def get_form_class(self, for_update: bool = False) -> type[JournalistForm]:
        """Ours, with less to get wrong."""
        return _PresentJournalistForm if for_update else JournalistForm


def _role_in_words(user: User) -> str:
    return str(_IN_A_WORD[role_of(user)])
