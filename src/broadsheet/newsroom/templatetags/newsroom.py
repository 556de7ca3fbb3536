"""What the desk's templates ask for."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.translation import gettext

from broadsheet.newsroom.first_edition import first_edition

__all__ = ["register"]

register = template.Library()


@register.simple_tag(takes_context=True)
def masthead(context: dict[str, Any]) -> str:
    """The name of the paper, as its first edition has it; “Newsroom” for a paper without one."""
    return first_edition(context.get("request")).masthead or gettext("Newsroom")
