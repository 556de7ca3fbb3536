"""What must be in order before a story goes to readers."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from broadsheet.common import clock
from broadsheet.stories.body import PictureUse, pictures_in
from broadsheet.stories.models.picture import Picture
from broadsheet.stories.models.story_fields import StoryFields

__all__ = ["Problem", "UnableToPublish", "problems_of"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: the story's field, and a sentence for the editor."""

    field: str
    sentence: str


class UnableToPublish(Exception):
    """A story cannot go to readers yet; carries every problem, not just the first."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__(" ".join(problem.sentence for problem in problems))


def problems_of(story: StoryFields) -> list[Problem]:
    """Everything that keeps this story (or draft) from being published, but for its address. One query."""
    return [*_headline(story), *_section(story), *_video(story), *_times(story), *_pictures(story)]


def _headline(story: StoryFields) -> list[Problem]:
    return [] if story.headline.strip() else [Problem("headline", _("The story has no headline."))]


def _section(story: StoryFields) -> list[Problem]:
    if story.section is None:
        return [Problem("section", _("The story has no section."))]
    if story.section.edition_id != story.edition_id:
        return [Problem("section", _("“%(name)s” is a section of another edition.") % {"name": story.section})]
    if story.storyline is not None and story.storyline.edition_id != story.edition_id:
        return [Problem("storyline", _("“%(name)s” is a storyline of another edition.") % {"name": story.storyline})]
    return []


def _video(story: StoryFields) -> list[Problem]:
    if bool(story.lead_video_provider) != bool(story.lead_video_id):
        return [Problem("lead_video_id", _("A lead video needs both its provider and its id."))]
    return []


def _times(story: StoryFields) -> list[Problem]:
    if story.expire_at and story.expire_at <= clock.now():
        return [Problem("expire_at", _("The time at which the story is to be withdrawn is over."))]
    return []


def _pictures(story: StoryFields) -> list[Problem]:
    uses: list[tuple[str, PictureUse]] = []
    if story.lead_picture_id:
        uses.append(("lead_picture", PictureUse(story.lead_picture_id, story.lead_credit)))
    if story.lead_video_poster_id:
        uses.append(("lead_video_poster", PictureUse(story.lead_video_poster_id, story.lead_credit)))
    uses += [("body", use) for use in pictures_in(story.body.raw_data)]
    if not uses:
        return []
    pictures = Picture.objects.only("title", "alt", "credit").in_bulk({use.picture_id for _field, use in uses})
    problems = [problem for field, use in uses for problem in _picture(field, use, pictures.get(use.picture_id))]
    return list(dict.fromkeys(problems))


def _picture(field: str, use: PictureUse, picture: Picture | None) -> list[Problem]:
    if picture is None:
        return [Problem(field, _("A picture in the story no longer exists."))]
    problems = []
    if not picture.alt.strip():
        problems.append(
            Problem(field, _("The picture “%(title)s” has no alternative text.") % {"title": picture.title})
        )
    if not (use.credit or picture.credit).strip():
        problems.append(Problem(field, _("The picture “%(title)s” has no credit.") % {"title": picture.title}))
    return problems
