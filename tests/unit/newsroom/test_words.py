"""The newsroom's catalogues are whole, agree with the code, and are compiled as they are written."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import Any

import pytest

_SCRIPT = Path(__file__).resolve().parents[3] / "scripts/newsroom_words.py"
_NAMES = re.compile(r"%\((\w+)\)[sd]")
# A sentence that names Wagtail's thing where ours needs no name, or that names our only workflow.
_DROPPED = {"model_name", "workflow_name", "task_name"}


def _script() -> Any:
    spec = importlib.util.spec_from_file_location("newsroom_words", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["newsroom_words"] = module
    spec.loader.exec_module(module)
    return module


words = _script()
languages = pytest.mark.parametrize("language", words.LANGUAGES)


def _messages(language):
    return [message for message in words.read(language) if message.id]


def _forms(said):
    return list(said) if isinstance(said, tuple | list) else [said]


@languages
def test_every_marked_word_is_translated(language):
    present = {(message.context, _forms(message.id)[0]): message for message in _messages(language)}
    wanted = {(context, _forms(said)[0]) for context, said in words.marked()}
    assert len(wanted) > 300
    assert wanted <= present.keys()
    assert [message.id for message in present.values() if message.fuzzy or not words.is_translated(message)] == []


@languages
def test_nothing_is_kept_that_nobody_says(language):
    wanted = {(context, _forms(said)[0]) for context, said in words.marked()}
    ours = [message for message in _messages(language) if words.WAGTAIL not in message.auto_comments]
    assert [message.id for message in ours if (message.context, _forms(message.id)[0]) not in wanted] == []


@languages
def test_translations_name_what_the_words_name(language):
    wrong = []
    for message in _messages(language):
        wanted = set(_NAMES.findall(_forms(message.id)[-1]))
        for form in _forms(message.string):
            named = set(_NAMES.findall(form))
            if named - wanted or (wanted - named - _DROPPED):
                wrong.append((message.id, form))
    assert wrong == []


@languages
def test_plural_forms_are_those_of_the_language(language):
    catalog = words.read(language)
    counts = {len(_forms(message.string)) for message in _messages(language) if message.pluralizable}
    assert counts == {catalog.num_plurals}
    assert catalog.num_plurals == {"az": 2, "ru": 3}[language]


@languages
def test_the_compiled_catalogue_is_the_written_one(language):
    assert words.po_path(language).with_suffix(".mo").read_bytes() == words.compiled(words.read(language))


def test_what_wagtails_scripts_say_is_translated_where_wagtail_does_not():
    catalog = words.read("az", "djangojs")
    said = [message for message in catalog if message.id]
    assert len(said) > 60
    assert all(words.is_translated(message) and not message.fuzzy for message in said)
    assert words.po_path("az", "djangojs").with_suffix(".mo").read_bytes() == words.compiled(catalog)


def test_every_field_and_block_has_words():
    from broadsheet.newsroom.labels import fields_without_label

    assert fields_without_label() == []
