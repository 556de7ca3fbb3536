"""The newsroom's catalogues without GNU gettext: ``python scripts/newsroom_words.py`` brings them up to date.

Reads every marked string of the newsroom's rooms, adds what is new to ``locale/<language>/LC_MESSAGES/django.po`` (with
an empty translation, which a test then refuses), takes out what is no longer said, and writes the ``.mo`` beside it.
Entries with the comment ``Wagtail`` are Wagtail's own words where it has none in that language; they stay.
"""

from __future__ import annotations

import io
import re
import sys
from ast import literal_eval
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src/broadsheet"
LOCALE = SOURCE / "newsroom/locale"
ROOMS = ("newsroom", "stories", "fronts", "letters")
LANGUAGES = ("az", "ru")
WAGTAIL = "Wagtail"
_CALLS = ("_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy", "npgettext")
_LITERAL = r"""u?(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")"""
_TEMPLATE_CALL = re.compile(rf"\b(_|gettext|ngettext|pgettext|npgettext)\(\s*({_LITERAL}(?:\s*,\s*{_LITERAL})*)")

Key = tuple[str | None, str | tuple[str, str]]


def main() -> int:
    """Bring every catalogue up to date; return 1 when one of them has an empty translation."""
    settings.configure()
    wanted = list(dict.fromkeys(marked()))
    is_complete = True
    for language in LANGUAGES:
        catalog = read(language)
        bring_up_to_date(catalog, wanted)
        path = po_path(language)
        with path.open("wb") as file:
            write_po(file, catalog, width=110, no_location=True, sort_output=True)
        path.with_suffix(".mo").write_bytes(compiled(catalog))
        empty = [message.id for message in catalog if message.id and not is_translated(message)]
        print(f"{language}: {len(catalog)} strings, {len(empty)} without a translation", *empty, sep="\n  ")
        is_complete = is_complete and not empty
    for path in sorted(LOCALE.rglob("djangojs.po")):
        path.with_suffix(".mo").write_bytes(compiled(read(path.parts[-3], "djangojs")))
    return 0 if is_complete else 1


def marked() -> Iterator[Key]:
    """Every string that the newsroom's rooms have marked, as (context, msgid or both numbers)."""
    for room in ROOMS:
        for path in sorted((SOURCE / room).rglob("*")):
            if path.suffix == ".py" and "migrations" not in path.parts:
                yield from _in_python(path.read_bytes())
            elif path.suffix in (".html", ".txt"):
                yield from _in_template(path.read_text(encoding="utf-8"))


def read(language: str, domain: str = "django") -> Catalog:
    """The catalogue of a language as it lies there."""
    path = po_path(language, domain)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        return Catalog(locale=language, project="Broadsheet", charset="utf-8", fuzzy=False)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def po_path(language: str, domain: str = "django") -> Path:
    """Where the catalogue of a language lies; that of the domain ``djangojs`` is of Wagtail's scripts, by hand."""
    return LOCALE / language / f"LC_MESSAGES/{domain}.po"


def compiled(catalog: Catalog) -> bytes:
    """The same catalogue as Django reads it."""
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def is_translated(message: Message) -> bool:
    """Whether every form of it has words."""
    return all(message.string) if isinstance(message.string, tuple | list) else bool(message.string)


def bring_up_to_date(catalog: Catalog, wanted: list[Key]) -> None:
    """Add what is new, take out what nobody says any more."""
    present = {(message.context, _first(message.id)) for message in catalog if message.id}
    for context, words in wanted:
        if (context, _first(words)) not in present:
            catalog.add(words, context=context)
    kept = {(context, _first(words)) for context, words in wanted}
    for message in list(catalog):
        if message.id and (message.context, _first(message.id)) not in kept and WAGTAIL not in message.auto_comments:
            catalog.delete(_first(message.id), message.context)


def _first(words: str | tuple[str, ...] | list[str]) -> str:
    return words if isinstance(words, str) else words[0]


def _in_python(source: bytes) -> Iterator[Key]:
    for _line, call, words, _comments in extract_python(io.BytesIO(source), _CALLS, (), {"encoding": "utf-8"}):
        given = [one for one in (words if isinstance(words, tuple | list) else (words,)) if one]
        if given:
            yield _key(call, given)


def _in_template(source: str) -> Iterator[Key]:
    for call, literals in _TEMPLATE_CALL.findall(templatize(source)):
        yield _key(call, [literal_eval(one.lstrip("u")) for one in re.findall(_LITERAL, literals)])


def _key(call: str, given: list[str]) -> Key:
    context, rest = (given[0], given[1:]) if call.startswith(("pgettext", "npgettext")) else (None, given)
    return (context, (rest[0], rest[1])) if call.startswith(("ngettext", "npgettext")) else (context, rest[0])


if __name__ == "__main__":
    sys.exit(main())
