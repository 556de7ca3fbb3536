"""What the desk's templates ask for."""

from __future__ import annotations

from django import template

from broadsheet.stories.models import Edition

__all__ = ["register"]

register = template.Library()


@register.simple_tag
def masthead() -> str:
    """The name of the paper, as its first edition has it; “Newsroom” for a paper without one."""
    return Edition.objects.order_by("position", "pk").values_list("masthead", flat=True).first() or "Newsroom"
