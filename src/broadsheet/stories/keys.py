"""Keys in addresses, made from names: each is free where it must be, and nobody has to think of one."""

from __future__ import annotations

from typing import Any

from django.db.models import Model, QuerySet

from broadsheet.common.addresses import FIRST_STEPS, RESERVED_SECTION_KEYS, slug_of
from broadsheet.stories.models import Edition, FormerSectionKey, Redirect, Section, StandingPage

__all__ = ["free_key", "holder_of", "is_reserved"]

_BESIDE: dict[type[Model], type[Model]] = {Section: StandingPage, StandingPage: Section}
"""What stands under the same addresses: ``/az/KEY`` is a section or a standing page."""


def free_key(model: type[Model], name: str, *, edition: Edition | None = None) -> str:
    """A key made from ``name`` that nothing of the model has: with ``-2``, ``-3`` behind it when it is taken.

    Former keys, which still lead somewhere, are not free either. ``edition`` is that of what is to have the key, for
    models whose keys are unique in their edition. A handful of queries, each from an index.
    """
    field: Any = model._meta.get_field("key")
    longest = int(field.max_length)
    wanted = slug_of(name, longest=longest, instead=str(model._meta.model_name))
    key, number = wanted, 1
    while is_reserved(model, key) or _is_taken(model, key, edition):
        number += 1
        ending = f"-{number}"
        key = wanted[: longest - len(ending)].rstrip("-") + ending
    return key


def holder_of(
    model: type[Model], key: str, *, edition: Edition | None = None, but: Model | None = None
) -> Model | None:
    """What has the key now, where two may not have one; None when it is free."""
    found: Model | None = _within(model, edition).filter(key=key).exclude(pk=but.pk if but else None).first()
    if found is None and (other := _BESIDE.get(model)):
        found = _within(other, edition).filter(key=key).first()
    return found


def is_reserved(model: type[Model], key: str) -> bool:
    """Whether an address with this key belongs to something else, whatever the paper has."""
    return key in (FIRST_STEPS if model is Edition else RESERVED_SECTION_KEYS if model in _BESIDE else ())


def _is_taken(model: type[Model], key: str, edition: Edition | None) -> bool:
    if holder_of(model, key, edition=edition) is not None:
        return True
    return model in _BESIDE and edition is not None and _leads_elsewhere(key, edition)


def _leads_elsewhere(key: str, edition: Edition) -> bool:
    return (
        FormerSectionKey.objects.filter(edition=edition, key=key).exists()
        or Redirect.objects.filter(old_address=f"/{edition.key}/{key}").exists()
    )


def _within(model: type[Model], edition: Edition | None) -> QuerySet[Any]:
    rows: QuerySet[Any] = model._default_manager.all()
    return rows if _is_unique_alone(model) else rows.filter(edition=edition)


def _is_unique_alone(model: type[Model]) -> bool:
    field: Any = model._meta.get_field("key")
    return bool(field.unique)
