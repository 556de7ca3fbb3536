"""What fields, blocks and things are called on the desk's screens, in each journalist's language.

Given to the models when the newsroom starts, and not in the models themselves: the words of the screens are the
newsroom's, and a word that changes must not need a migration. Wagtail's forms, lists, filters and comparisons all
read them from there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db.models import Field, Model
from wagtail.snippets.blocks import SnippetChooserBlock

from broadsheet.newsroom import words
from broadsheet.newsroom.screens.choosers import Chooser

__all__ = ["fields_without_label", "give_labels"]

_ROOMS = ("stories", "fronts", "letters")


def give_labels() -> None:
    """Put the labels where forms look for them. Once, at the start."""
    for model in _models():
        name = model._meta.model_name or ""
        if name in words.THINGS:
            # Anything that Django makes a string of when it needs one.
            options: Any = model._meta
            options.verbose_name, options.verbose_name_plural = words.THINGS[name]
        for field in _fields(model):
            _label_field(field, name)
    for block, path in _all_blocks():
        if path in words.BLOCKS or path.rpartition(".")[2] in words.BLOCKS:
            block.label = words.BLOCKS.get(path) or words.BLOCKS[path.rpartition(".")[2]]
        if isinstance(block, SnippetChooserBlock):
            # Else Wagtail makes it when a body is first shown, in the language of that moment, and keeps it.
            block.widget = Chooser(block.target_model, icon=block.meta.icon)
        if path in words.BLOCK_HELP and hasattr(block, "field"):
            block.field.help_text = words.BLOCK_HELP[path]


def fields_without_label() -> list[str]:
    """Editable fields and blocks that have no words yet; a test wants none."""
    fields = [
        f"{model._meta.model_name}.{field.name}"
        for model in _models()
        if model._meta.model_name in words.THINGS
        for field in _fields(model)
        if f"{model._meta.model_name}.{field.name}" not in words.FIELDS and field.name not in words.FIELDS
    ]
    blocks = [
        path for _, path in _all_blocks() if path not in words.BLOCKS and path.rpartition(".")[2] not in words.BLOCKS
    ]
    return [*fields, *blocks]


def _models() -> list[type[Model]]:
    return [model for room in _ROOMS for model in apps.get_app_config(room).get_models()]


def _fields(model: type[Model]) -> list[Any]:
    return [
        field
        for field in model._meta.get_fields()
        if isinstance(field, Field) and field.editable and not field.primary_key
    ]


def _label_field(field: Any, model: str) -> None:
    path = f"{model}.{field.name}"
    label = words.FIELDS.get(path) or words.FIELDS.get(field.name)
    if label is not None:
        field.verbose_name = label
    if path in words.HELP:
        field.help_text = words.HELP[path]
    if path in words.CHOICES:
        field.choices = [(value, words.CHOICES[path].get(value, shown)) for value, shown in field.choices]


def _all_blocks() -> Iterator[tuple[Any, str]]:
    for model, name in (("Story", "body"), ("StandingPage", "body")):
        field: Any = apps.get_model("stories", model)._meta.get_field(name)
        yield from _blocks(field.stream_block, "")


def _blocks(parent: Any, path: str) -> Iterator[tuple[Any, str]]:
    for name, block in getattr(parent, "child_blocks", {}).items():
        here = f"{path}.{name}" if path else name
        yield block, here
        yield from _blocks(block, here)
        if child := getattr(block, "child_block", None):
            yield from _blocks(child, here)
