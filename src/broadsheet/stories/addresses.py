"""A story's address: made from the edition's pattern once, then kept."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from broadsheet.common import clock
from broadsheet.common.addresses import FIRST_STEPS, fill_pattern, is_canonical, slug_of
from broadsheet.stories.models.addresses import Redirect
from broadsheet.stories.models.edition import Edition
from broadsheet.stories.models.section import Section
from broadsheet.stories.models.standing_page import StandingPage
from broadsheet.stories.models.story_fields import StoryFields

__all__ = [
    "is_a_page",
    "leave_redirect",
    "pattern_values",
    "problem_with_address",
    "proposed_address",
    "slug_for",
]

_LONGEST_MADE = 50
"""Characters of a slug made from a headline: some seven words. Every list that links to the story carries them, and
letters of an address hardly compress (docs/decisions/0084)."""


def slug_for(*, slug: str, headline: str) -> str:
    """The words in a story's address: those that someone chose, else how its headline begins."""
    return slug_of(slug) if slug else slug_of(headline, longest=_LONGEST_MADE)


def proposed_address(story: StoryFields, *, published_at: datetime) -> str:
    """The address that the edition's pattern gives this story. It needs an id, a section and a slug."""
    assert story.section is not None
    return fill_pattern(
        story.edition.address_pattern,
        pattern_values(
            edition=story.edition,
            section_key=story.section.key,
            story_id=story.pk,
            slug=story.slug,
            published_at=published_at,
        ),
    )


def pattern_values(
    *, edition: Edition, section_key: str, story_id: int, slug: str, published_at: datetime
) -> dict[str, str | int]:
    """What a pattern may name."""
    day = clock.day_in(published_at, edition.time_zone)
    return {
        "edition": edition.key,
        "section": section_key,
        "id": story_id,
        "slug": slug_of(slug),
        "year": f"{day.year:04}",
        "month": f"{day.month:02}",
        "day": f"{day.day:02}",
    }


def problem_with_address(story: StoryFields, address: str) -> str:
    """A sentence when the story cannot have this address, else nothing."""
    if not is_canonical(address) or address.split("/")[1] in FIRST_STEPS or "/-/" in address:
        return _("“%(address)s” cannot be the address of a story.") % {"address": address}
    if type(story)._default_manager.filter(address=address).exclude(pk=story.pk).exists():
        return _("Another story has the address %(address)s.") % {"address": address}
    if Redirect.objects.filter(old_address=address).exclude(story_id=story.pk).exists():
        return _("%(address)s leads to another story that was there before.") % {"address": address}
    if is_a_page(address):
        return _("%(address)s is another page of the paper.") % {"address": address}
    return ""


def leave_redirect(story: StoryFields, *, old_address: str, new_address: str) -> None:
    """From now on the old address leads to the story; an older redirect from its new one would go in a circle."""
    Redirect.objects.filter(story_id=story.pk, old_address=new_address).delete()
    Redirect.objects.get_or_create(old_address=old_address, defaults={"story_id": story.pk, "at": clock.now()})


def is_a_page(address: str) -> bool:
    """Whether it is the home, a section or a standing page of an edition."""
    edition_key, _slash, rest = address.strip("/").partition("/")
    if "/" in rest or not Edition.objects.filter(key=edition_key).exists():
        return False
    return (
        not rest
        or Section.objects.filter(edition__key=edition_key, key=rest).exists()
        or StandingPage.objects.filter(edition__key=edition_key, key=rest).exists()
    )
