"""What readers get of a picture: every file made in the background, never on anyone's request.

Files are named by their content and lie in ``media/r/<first two letters>/``; readers are served ``media/r`` as ``/m``.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction

from broadsheet.stories.decoding import UnableToTakePicture, run_worker
from broadsheet.stories.models import Picture
from broadsheet.stories.models.log import Kind, append_to_log
from broadsheet.stories.models.picture import RenditionState

__all__ = ["make_next_renditions", "make_renditions"]

logger = logging.getLogger(__name__)


def make_next_renditions(media_dir: Path | None = None) -> bool:
    """Make the files of the newest picture that waits; says whether there was one.

    Newest first, so that what an editor uploads does not wait for an archive that has moved in.
    """
    number = Picture.objects.filter(rendition_state="waiting").order_by("-pk").values_list("pk", flat=True).first()
    if number is None:
        return False
    make_renditions(picture_id=number, media_dir=media_dir)
    return True


def make_renditions(*, picture_id: int, media_dir: Path | None = None) -> Picture:
    """Make a picture's files, note them on its row and log that it changed: one transaction at the end.

    A picture that cannot be made into files is marked as failed, with the sentence that says why.
    """
    picture = Picture.objects.get(pk=picture_id)
    recipe = picture.recipe()
    try:
        files = _of_a_twin(picture, recipe) or _make(picture, media_dir or Path(settings.MEDIA_ROOT))
    except (UnableToTakePicture, OSError) as problem:
        logger.warning("Picture %s: %s", picture.pk, problem)
        _note(picture, recipe, state=RenditionState.FAILED, problem=str(problem)[:300])
    else:
        _note(picture, recipe, state=RenditionState.READY, files=files)
    return Picture.objects.get(pk=picture_id)


def _of_a_twin(picture: Picture, recipe: str) -> list[dict[str, Any]]:
    # The same file with other words (another language's, say) has the same files.
    twin = Picture.objects.filter(
        file_hash=picture.file_hash, rendition_recipe=recipe, rendition_state=RenditionState.READY
    )
    files: list[dict[str, Any]] = twin.values_list("rendition_list", flat=True).first() or []
    return files


def _make(picture: Picture, media_dir: Path) -> list[dict[str, Any]]:
    with picture.open_file() as file:
        body = file.read()
    asked = b'{"x": %s, "y": %s}\n' % (_number(picture.focal_point_x), _number(picture.focal_point_y))
    folder = media_dir / "r"
    folder.mkdir(parents=True, exist_ok=True)
    # Beside their place, so that moving them there is a rename: a reader sees a whole file or none.
    with tempfile.TemporaryDirectory(prefix=".making-", dir=folder) as unfinished:
        answer, _ = run_worker("renditions", unfinished, data=asked + body)
        return [_move(made, Path(unfinished), folder) for made in answer["renditions"]]


def _number(value: int | None) -> bytes:
    return b"null" if value is None else b"%d" % value


def _move(made: dict[str, Any], unfinished: Path, folder: Path) -> dict[str, Any]:
    name = str(made["name"])
    place = folder / name[:2] / name
    place.parent.mkdir(exist_ok=True)
    # The square crop of a picture that is square already is that picture: one file, which is named by its content.
    if (unfinished / name).exists():
        shutil.move(unfinished / name, place)
    return {
        "address": f"/m/{name[:2]}/{name}",
        "width": made["width"],
        "height": made["height"],
        "content_type": made["content_type"],
        "crop": made["crop"],
    }


@transaction.atomic
def _note(
    picture: Picture, recipe: str, *, state: str, files: list[dict[str, Any]] | None = None, problem: str = ""
) -> None:
    unchanged = Picture.objects.filter(
        pk=picture.pk,
        file_hash=picture.file_hash,
        focal_point_x=picture.focal_point_x,
        focal_point_y=picture.focal_point_y,
    )
    changes: dict[str, Any] = {"rendition_state": state, "rendition_problem": problem}
    if files is not None:
        changes |= {"rendition_list": files, "rendition_recipe": recipe}
    # Nothing when someone moved the focal point meanwhile: the picture then waits for its turn again.
    if unchanged.update(**changes):
        append_to_log(kind=Kind.PICTURE, object_id=picture.pk, edition_id=None)
