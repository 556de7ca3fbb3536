"""The small file that says which field of a record is which of a story's (TOML)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import Any, get_args
from zoneinfo import ZoneInfo

from broadsheet.intake.parsers.shapes import Status, UnableToParse

__all__ = ["FIELDS", "Mapping", "Route", "read_mapping"]

Route = tuple[tuple[str | int, ...], ...]
"""Where to look in a record: alternatives, each a path of keys and numbers."""

# Our field -> names that dumps usually give it; a mapping file replaces any of them.
FIELDS: dict[str, str] = {
    "source_id": "id _id guid haber_no haber_id uuid article_id news_id post_id ID",
    "headline": "headline title title.rendered name Title basliq başlıq baslik başlık заголовок",
    "standfirst": "standfirst summary description excerpt.rendered excerpt lead subtitle abstract spot Spot "
    "teaser anons",
    "kicker": "kicker overline rubric",
    "dateline": "dateline place",
    "body": "body_html body content.rendered content_html content html text article "
    "articleBody Body metn mətn icerik içerik текст",
    "address": "address url link permalink source_url canonical_url href loc adres unvan ünvan",
    "old_addresses": "old_addresses old_urls aliases redirects",
    "slug": "slug",
    "byline": "byline authors author author_name author_username creator writer muellif müəllif yazar автор",
    "section": "section category categories.0 categories rubric_name rubrika kategori Kategori kateqoriya рубрика",
    "topics": "topics tags keywords etiketler",
    "language": "language lang locale",
    "published_at": "published_at published date date_published datePublished pubDate "
    "pub_date publish_date created_at created date_gmt tarix tarih yayin_tarihi yayın_tarihi дата",
    "updated_at": "updated_at updated modified modified_gmt dateModified date_modified",
    "picture": "picture image image_url lead_image thumbnail photo img images "
    "featured_image feature_image resim foto fotoğraf şəkil картинка",
    "picture_alt": "picture_alt image_alt alt",
    "picture_caption": "picture_caption image_caption caption",
    "picture_credit": "picture_credit image_credit credit",
    "video": "video video_url youtube",
    "format": "format",
    "status": "status",
    "source_name": "source_name publisher source agency",
    "translation_key": "translation_key translation_of group_id",
}
_OPTIONS = {
    "zone", "day_first", "body", "language", "separator", "address", "section", "encoding", "delimiter", "repair",
    "records",
}  # fmt: skip
_BODIES = {"auto", "html", "text", "wordpress"}


@dataclass(frozen=True, slots=True)
class Mapping:
    """How to read a record. `languages` maps a language to its routes, where columns stand side by side."""

    routes: dict[str, Route] = field(default_factory=lambda: {key: _usual(names) for key, names in FIELDS.items()})
    constants: dict[str, str] = field(default_factory=dict)
    languages: dict[str, dict[str, Route]] = field(default_factory=dict)
    sections: dict[str, str] = field(default_factory=dict)
    statuses: dict[str, str] = field(default_factory=dict)
    bases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What the old site called its lists of a kind in their addresses."""
    zone: tzinfo = UTC
    day_first: bool = True
    body: str = "auto"
    language: str = ""
    separator: str = ","
    address: str = ""
    section: str = ""
    encoding: str = ""
    delimiter: str = ""
    records: str = ""
    repair: bool = True


def read_mapping(raw: bytes = b"", name: str = "mapping", zone: tzinfo = UTC) -> Mapping:
    """Return the mapping of a TOML file; of nothing, the one that knows the usual names.

    `zone` is meant by times that name none, where the file does not say another.

    Raises `UnableToParse` for what is no TOML, and for fields and options that do not exist.
    """
    try:
        told = tomllib.loads(raw.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnableToParse(f"The mapping file cannot be read: {error}", name=name) from None
    _check(told, {"fields", "options", "languages", "sections", "statuses", "bases"}, "table", name)
    _check(told.get("bases", {}), {"category", "tag", "author"}, "kind of list", name)
    fields, options = told.get("fields", {}), told.get("options", {})
    _check(fields, set(FIELDS), "field", name)
    _check(options, _OPTIONS, "option", name)
    routes = {key: _usual(names) for key, names in FIELDS.items()}
    constants = {key: value["is"] for key, value in fields.items() if isinstance(value, dict) and "is" in value}
    routes.update({key: _route(value) for key, value in fields.items() if key not in constants})
    languages: dict[str, dict[str, Route]] = {}
    for language, own in told.get("languages", {}).items():
        _check(own, set(FIELDS), "field", name)
        languages[language] = routes | {key: _route(value) for key, value in own.items()}
    statuses = {str(key): str(value) for key, value in told.get("statuses", {}).items()}
    _check(dict.fromkeys(statuses.values()), set(get_args(Status)), "status", name)
    if options.get("body", "auto") not in _BODIES:
        raise UnableToParse(f"The option body is one of {', '.join(sorted(_BODIES))}", name=name)
    return Mapping(
        routes=routes,
        constants={key: str(value) for key, value in constants.items()},
        languages=languages,
        sections={str(key): str(value) for key, value in told.get("sections", {}).items()},
        statuses=statuses,
        bases={kind: _names(value) for kind, value in told.get("bases", {}).items()},
        zone=_zone(told_zone, name) if (told_zone := options.pop("zone", "")) else zone,
        **options,
    )


def _check(told: dict[str, Any], known: set[str], what: str, name: str) -> None:
    if unknown := sorted(set(told) - known):
        raise UnableToParse(
            f"The mapping file names the {what} {unknown[0]!r}, which does not exist; "
            f"there are {', '.join(sorted(known))}",
            name=name,
        )


def _usual(names: str) -> Route:
    return tuple(_path(one) for one in names.split())


def _route(value: Any) -> Route:
    return tuple(_path(str(one)) for one in (value if isinstance(value, list) else [value]) if str(one))


def _names(value: Any) -> tuple[str, ...]:
    return tuple(str(one).strip("/") for one in (value if isinstance(value, list) else [value]))


def _path(dotted: str) -> tuple[str | int, ...]:
    return tuple(int(part) if part.isdigit() else part for part in dotted.split("."))


def _zone(name: str, file: str) -> tzinfo:
    try:
        return UTC if name == "UTC" else ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise UnableToParse(f"There is no time zone {name!r}", name=file) from None
