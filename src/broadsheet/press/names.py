"""How things are called in the store: slots, lists, parts, facts. One place, so that writer and ripples agree."""

from __future__ import annotations

from datetime import date

__all__ = [
    "all_list",
    "breaking_slot",
    "card_part",
    "day_fact",
    "day_list",
    "days_facts",
    "footer_slot",
    "front_slot",
    "is_for_press",
    "is_related_list",
    "is_related_slot",
    "is_translation_list",
    "latest_slot",
    "masthead_slot",
    "months_fact",
    "notice_slot",
    "old_addresses_fact",
    "own_parts",
    "page_part",
    "picture_list",
    "related_list",
    "related_part",
    "related_slot",
    "see_also_fact",
    "see_also_slot",
    "shown_in",
    "shown_list",
    "sitemap_part",
    "source_list",
    "story_fact",
    "style_slot",
    "thing_fact",
    "thing_facts",
    "thing_list",
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
    return f"{own_parts(address)}related"


# Parts.


def own_parts(address: str) -> str:
    """What the parts begin with that a page has for itself."""
    return f"page{address}/"


def page_part(address: str, number: int) -> str:
    return f"{own_parts(address)}{number}"


def card_part(story_id: int) -> str:
    return f"card/{story_id}"


def sitemap_part(edition: str, on: date) -> str:
    """The lines of one day in a month's sitemap."""
    return f"sitemap/{edition}/{on}"


# Lists that readers page through.


def all_list(edition: str) -> str:
    return f"all/{edition}"


def thing_list(kind: str, edition: str, key: str) -> str:
    """Stories that stand in, or name, a section, topic, contributor, person or storyline."""
    return f"{kind}/{edition}/{key}"


def day_list(edition: str, on: date) -> str:
    return f"day/{edition}/{on}"


_FOR_PRESS = "by/"
_RELATED = f"{_FOR_PRESS}related/"
_RELATED_SLOT = "related/"
_SHOWN = f"{_FOR_PRESS}story/"
_TRANSLATION = f"{_FOR_PRESS}translation/"


# Lists that only the press reads: whose pages show a thing, so that a change of it finds them.


def is_for_press(name: str) -> bool:
    """Whether a list is one of these."""
    return name.startswith(_FOR_PRESS)


def source_list(source_id: int) -> str:
    return f"{_FOR_PRESS}source/{source_id}"


def picture_list(picture_id: int) -> str:
    return f"{_FOR_PRESS}picture/{picture_id}"


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
    return f"{_TRANSLATION}{translation_key}"


def is_translation_list(name: str) -> bool:
    """Whether a list is one of :func:`translation_list`."""
    return name.startswith(_TRANSLATION)


# Facts.


def story_fact(story_id: int) -> str:
    return f"story/{story_id}"


def see_also_fact(edition: str, section: str) -> str:
    """Which stories have a See also of their own."""
    return f"see-also/{edition}/{section}"


def day_fact(edition: str, on: date) -> str:
    """How many stories the days of a month have, and when the newest change was."""
    return f"{days_facts(edition)}{on:%Y-%m}"


def days_facts(edition: str) -> str:
    """What the keys of all of an edition's months begin with."""
    return f"days/{edition}/"


def months_fact(edition: str) -> str:
    """The same, added up, for every month that has stories."""
    return f"months/{edition}"


def thing_fact(kind: str, number: int) -> str:
    """What stories show of a section, topic, contributor, person, storyline or source."""
    return f"{thing_facts(kind)}{number}"


def thing_facts(kind: str = "") -> str:
    """What the keys of all of them, or all of a kind, begin with."""
    return f"thing/{kind}/" if kind else "thing/"


def old_addresses_fact(number: str) -> str:
    """Which old addresses of a range lead to pages."""
    return f"old-addresses/{number}"
