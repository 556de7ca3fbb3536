"""How things are called in the store: slots, lists, parts, facts. One place, so that writer and ripples agree."""

from __future__ import annotations

from datetime import date, datetime

from broadsheet.store import EntryKey

__all__ = [
    "all_list",
    "breaking_slot",
    "card_part",
    "contributor_list",
    "day_fact",
    "day_list",
    "entry_key",
    "footer_slot",
    "front_slot",
    "is_related_list",
    "is_related_slot",
    "latest_slot",
    "masthead_slot",
    "months_fact",
    "notice_slot",
    "old_addresses_fact",
    "page_part",
    "person_list",
    "picture_list",
    "related_list",
    "related_part",
    "related_slot",
    "section_list",
    "see_also_fact",
    "see_also_slot",
    "shown_in",
    "shown_list",
    "sitemap_part",
    "source_list",
    "story_fact",
    "storyline_list",
    "style_slot",
    "thing_fact",
    "topic_list",
    "translation_list",
]  # fmt: skip


# Slots.


def style_slot(edition: str, kind: str = "") -> str:
    return f"style/{edition}/{kind}" if kind else f"style/{edition}"


def masthead_slot(edition: str) -> str:
    return f"masthead/{edition}"


def footer_slot(edition: str) -> str:
    return f"footer/{edition}"


def breaking_slot(edition: str) -> str:
    return f"breaking/{edition}"


def notice_slot(edition: str) -> str:
    return f"notice/{edition}"


def latest_slot(edition: str) -> str:
    return f"latest/{edition}"


def front_slot(edition: str, section: str = "") -> str:
    """The home front's body, or a section front's."""
    return f"front/{edition}/{section}" if section else f"front/{edition}"


def see_also_slot(edition: str, section: str, without: int = 0) -> str:
    """The ten newest of a section; ``without`` the story on whose page it stands."""
    return f"see-also/{edition}/{section}" + (f"/without/{without}" if without else "")


def related_slot(story_id: int) -> str:
    """Where More on this stands in a story's page as it is rendered; the sheet makes it the page's own part."""
    return f"{_RELATED_SLOT}{story_id}"


def is_related_slot(key: str) -> bool:
    """Whether a slot is one of :func:`related_slot`."""
    return key.startswith(_RELATED_SLOT)


def related_part(address: str) -> str:
    """More on this, of the page at an address: a part of its own, so that it changes without the rest of the page."""
    return f"page{address}/related"


# Parts.


def page_part(address: str, number: int) -> str:
    return f"page{address}/{number}"


def card_part(story_id: int) -> str:
    return f"card/{story_id}"


def sitemap_part(edition: str, on: date) -> str:
    """The lines of one day in a month's sitemap."""
    return f"sitemap/{edition}/{on}"


# Lists that readers page through.


def all_list(edition: str) -> str:
    return f"all/{edition}"


def section_list(edition: str, key: str) -> str:
    return f"section/{edition}/{key}"


def topic_list(edition: str, key: str) -> str:
    return f"topic/{edition}/{key}"


def contributor_list(edition: str, key: str) -> str:
    return f"contributor/{edition}/{key}"


def person_list(edition: str, key: str) -> str:
    return f"person/{edition}/{key}"


def storyline_list(edition: str, key: str) -> str:
    return f"storyline/{edition}/{key}"


def day_list(edition: str, on: date) -> str:
    return f"day/{edition}/{on}"


_RELATED = "by/related/"
_RELATED_SLOT = "related/"
_SHOWN = "by/story/"


# Lists that only the press reads: whose pages show a thing, so that a change of it finds them.


def source_list(source_id: int) -> str:
    return f"by/source/{source_id}"


def picture_list(picture_id: int) -> str:
    return f"by/picture/{picture_id}"


def shown_list(story_id: int) -> str:
    """Stories on whose pages this one's card stands."""
    return f"{_SHOWN}{story_id}"


def shown_in(name: str) -> int:
    """The story whose :func:`shown_list` this is; 0 for every other list."""
    return int(name.removeprefix(_SHOWN)) if name.startswith(_SHOWN) else 0


def related_list(story_id: int) -> str:
    """Stories under which this one stands as "More on this"."""
    return f"{_RELATED}{story_id}"


def is_related_list(name: str) -> bool:
    """Whether a list is one of :func:`related_list`."""
    return name.startswith(_RELATED)


def translation_list(translation_key: object) -> str:
    """The same story in every edition."""
    return f"by/translation/{translation_key}"


# Facts.


def story_fact(story_id: int) -> str:
    return f"story/{story_id}"


def see_also_fact(edition: str, section: str) -> str:
    """Which stories have a See also of their own."""
    return f"see-also/{edition}/{section}"


def day_fact(edition: str, on: date) -> str:
    """How many stories the days of a month have, and when the newest change was."""
    return f"days/{edition}/{on:%Y-%m}"


def months_fact(edition: str) -> str:
    """The same, added up, for every month that has stories."""
    return f"months/{edition}"


def thing_fact(kind: str, number: int) -> str:
    """What stories show of a section, topic, contributor, person, storyline or source."""
    return f"thing/{kind}/{number}"


def entry_key(published_at: datetime, story_id: int) -> EntryKey:
    """Where a story stands in every list."""
    return int(published_at.timestamp()), story_id


def old_addresses_fact(number: str) -> str:
    """Which old addresses of a range lead to pages."""
    return f"old-addresses/{number}"
