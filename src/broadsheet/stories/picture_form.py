"""The form behind Wagtail's picture upload: what it stores went through the same cleaning as everything else."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.images.forms import BaseImageForm

from broadsheet.stories.pictures import MOST_BYTES, CleanPicture, UnableToTakePicture, clean_picture, put_file

__all__ = ["PictureForm"]


class PictureForm(BaseImageForm):
    """Set as ``WAGTAILIMAGES_IMAGE_FORM_BASE``."""

    _clean_picture: CleanPicture | None = None

    def clean_file(self) -> Any:
        """Have the file cleaned; say in one sentence why it cannot be."""
        file = self.cleaned_data["file"]
        if "file" not in self.changed_data or not file:
            return file
        file.seek(0)
        try:
            self._clean_picture = clean_picture(file.read(MOST_BYTES + 1))
        except UnableToTakePicture as problem:
            raise ValidationError(str(problem)) from problem
        return file

    def save(self, commit: bool = True) -> Any:
        """Save the cleaned picture, never the file as it was sent. Words in the file fill empty fields."""
        if self._clean_picture is not None:
            clean = self._clean_picture
            picture = self.instance
            put_file(picture, clean, stem=PurePath(self.cleaned_data["file"].name).stem)
            self.cleaned_data["file"] = picture.file
            picture.credit = picture.credit or clean.credit[:255]
            picture.caption = picture.caption or clean.caption
        return super().save(commit=commit)
