"""The form behind Wagtail's picture upload: what it stores went through the same cleaning as everything else."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from broadsheet.stories.pictures import MOST_BYTES, CleanPicture, UnableToTakePicture, clean_picture

__all__ = ["PictureForm"]


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
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            # Wagtail's own field opens the file in this process; a cut one ends its request in an error.
            given = self.fields["file"]
            self.fields["file"] = _UnopenedPictureField(label=given.label, required=given.required, widget=given.widget)

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
