"""The forms behind Wagtail's uploads: a picture is cleaned as everywhere; what readers see is an editor's to change."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext as _
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from broadsheet.stories.models.contributor import Contributor
from broadsheet.stories.models.person import Person
from broadsheet.stories.pictures import MOST_BYTES, CleanPicture, UnableToTakePicture, clean_picture

__all__ = ["DocumentForm", "PictureForm"]


class _UnopenedPictureField(WagtailImageField):
    """Wagtail's field, with all that its upload screens ask of it, but without looking into the file."""

    default_validators: ClassVar[list[Any]] = []

    def to_python(self, data: Any) -> Any:
        """Whatever was sent; :meth:`PictureForm.clean_file` has it opened elsewhere."""
        return forms.FileField.to_python(self, data)


class PictureForm(BaseImageForm):
    """Set as ``WAGTAILIMAGES_IMAGE_FORM_BASE``."""

    _clean_picture: CleanPicture | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._user = kwargs.get("user")
        super().__init__(*args, **kwargs)
        if "caption" in self.fields:
            # Ten lines high, as Wagtail has it, it would push the credit off the screen.
            self.fields["caption"].widget.attrs["rows"] = 3
        if "file" in self.fields:
            # Wagtail's own field opens the file in this process; a cut one ends its request in an error.
            given = self.fields["file"]
            self.fields["file"] = _UnopenedPictureField(label=given.label, required=given.required, widget=given.widget)

    def clean(self) -> dict[str, Any]:
        """Refuse to change what readers see for who may not publish: it would be with them at once."""
        cleaned: dict[str, Any] = super().clean()
        picture = self.instance
        if _may_not_publish(self._user) and picture.pk and self.has_changed():
            people = (model.objects.filter(picture=picture).exists() for model in (Person, Contributor))
            if picture.story_ids().exists() or any(people):
                raise ValidationError(_("Readers see this picture; only an editor may change it."))
        return cleaned

    def clean_file(self) -> Any:
        """Have the file cleaned and go on with the clean one; say in one sentence why it cannot be."""
        sent = self.cleaned_data["file"]
        if "file" not in self.changed_data or not sent:
            return sent
        sent.seek(0)
        try:
            clean = clean_picture(sent.read(MOST_BYTES + 1))
        except UnableToTakePicture as problem:
            raise ValidationError(str(problem)) from problem
        self._clean_picture = clean
        return SimpleUploadedFile(f"{PurePath(sent.name).stem[:60]}.{clean.extension}", clean.body)

    def save(self, commit: bool = True) -> Any:
        """Save, with what is known of the picture; words in the file fill fields that were left empty."""
        if (clean := self._clean_picture) is not None:
            picture = self.instance
            picture.colour, picture.original_hash = clean.colour, clean.original_hash
            picture.taken_at = clean.taken_at or picture.taken_at
            picture.credit = picture.credit or clean.credit[:255]
            picture.caption = picture.caption or clean.caption
        return super().save(commit=commit)


class DocumentForm(BaseDocumentForm):
    """Set as ``WAGTAILDOCS_DOCUMENT_FORM_BASE``."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._user = kwargs.get("user")
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Refuse to change what readers can fetch for who may not publish."""
        cleaned: dict[str, Any] = super().clean()
        document = self.instance
        if _may_not_publish(self._user) and document.pk and self.has_changed() and document.story_ids().exists():
            raise ValidationError(_("Readers see this document; only an editor may change it."))
        return cleaned


def _may_not_publish(user: Any) -> bool:
    return user is not None and not user.has_perm("stories.publish_story")
