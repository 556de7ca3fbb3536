"""What the desk's templates ask for."""

from __future__ import annotations

from typing import Any

from django import template
from django.db.models import Model
from django.utils.translation import gettext

from broadsheet.newsroom.first_edition import first_edition
from broadsheet.stories.usage import Usage, usage_of

__all__ = ["register"]

register = template.Library()


@register.simple_tag(takes_context=True)
def masthead(context: dict[str, Any]) -> str:
    """The name of the paper, as its first edition has it; “Newsroom” for a paper without one."""
    return first_edition(context.get("request")).masthead or gettext("Newsroom")


@register.inclusion_tag("newsroom/stories_with.html")
def stories_with(thing: Model) -> dict[str, Any]:
    """How many stories show a thing, and the newest of them; nothing for what stories cannot show."""
    return {"usage": usage_of(thing)}


@register.simple_tag
def usage_of_thing(thing: Model) -> Usage | None:
    """The same for a template that asks whether it may be deleted."""
    return usage_of(thing, show=0)
