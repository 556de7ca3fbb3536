"""One WordPress item to the stories it holds: one, or one for each language."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from urllib.parse import urlsplit

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import Block, Embed, LeftOut, Picture
from broadsheet.intake.parsers.body import FindPictures, body_of
from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.encodings import repaired
from broadsheet.intake.parsers.multilingual import languages_in, text_in
from broadsheet.intake.parsers.old_addresses import wordpress_story
from broadsheet.intake.parsers.shapes import (
    Format,
    IncomingContributor,
    IncomingStory,
    IncomingTerm,
    Status,
)
from broadsheet.intake.parsers.wxr import WxrItem, WxrSite

__all__ = ["WHY_NOT_A_STORY", "stories_of"]

WHY_NOT_A_STORY: dict[str, str] = {
    "attachment": "pictures and files: taken with the stories that show them",
    "nav_menu_item": "menus", "revision": "old versions", "wp_block": "reusable blocks", "wp_template": "templates",
    "wp_template_part": "templates", "wp_global_styles": "styles", "wp_navigation": "menus", "custom_css": "styles",
    "customize_changeset": "settings of the theme", "oembed_cache": "caches",
    "user_request": "requests about personal data",
    "acf-field": "field definitions", "acf-field-group": "field definitions", "product": "a shop's goods",
    "product_variation": "a shop's goods", "shop_order": "a shop's orders", "shop_coupon": "a shop's coupons",
    "wpcf7_contact_form": "forms", "feedback": "filled-in forms", "jp_mem_plan": "settings", "scheduled-action": "jobs",
    "mc4wp-form": "forms", "ngg_gallery": "settings of galleries", "wp_font_face": "fonts", "wp_font_family": "fonts",
}  # fmt: skip

_STATUS: dict[str, Status] = {
    "publish": "published", "draft": "draft", "pending": "draft", "future": "scheduled", "private": "draft",
    "inherit": "published",
}  # fmt: skip
_FORMATS: dict[str, Format] = {
    "post-format-video": "video", "post-format-gallery": "photo", "post-format-image": "photo",
}  # fmt: skip
_NO_SECTION = {"uncategorized", "uncategorised", "без-рубрики", "genel", "kateqoriyasiz", "bez-kategorii"}
_KICKER_KEYS = ("kicker", "_kicker", "roof", "rubric", "overline", "supertitle", "ust_baslik")
_STANDFIRST_KEYS = (
    "standfirst",
    "subtitle",
    "_subtitle",
    "wps_subtitle",
    "secondary_title",
    "subheading",
    "lead",
    "spot",
    "deck",
    "dek",
)


def stories_of(
    item: WxrItem, site: WxrSite, *, zone: tzinfo = UTC, find_pictures: FindPictures | None = None
) -> list[IncomingStory]:
    """Return the stories of one item: none for what is no story, one a language for a multilingual post."""
    texts = item.texts
    kind = texts.get("wp:post_type") or "post"
    status = _STATUS.get(texts.get("wp:status") or "publish")
    if kind in WHY_NOT_A_STORY or status is None:
        return []
    title, html = texts.get("title", ""), texts.get("content:encoded", "")
    languages = languages_in(title, html) or ("",)
    stories = [_story(item, site, language, len(languages) > 1, status, zone, find_pictures) for language in languages]
    return [story for story in stories if story.headline or story.blocks]


def _story(
    item: WxrItem, site: WxrSite, language: str, several: bool, status: Status, zone: tzinfo, find: FindPictures | None
) -> IncomingStory:
    texts, number = item.texts, item.texts.get("wp:post_id", "").strip()
    kind = "page" if texts.get("wp:post_type") == "page" else "story"

    def own(name: str) -> str:
        text = texts.get(name, "")
        return repaired(text_in(text, language) if language else text)

    html = own("content:encoded")
    blocks, left_out = body_of(
        html,
        autop=True,
        shortcodes=True,
        find_pictures=(lambda ids, of: find(ids, of or ("" if ids else number))) if find else None,
    )
    terms = _terms(item, site, language)
    more_left_out = _left_out(item)
    lead = _lead_picture(item, find)
    formats = [_FORMATS[key] for domain, key, _ in item.terms if domain == "post_format" and key in _FORMATS]
    lead_embed, blocks = _lead_embed(blocks, formats)
    addresses = wordpress_story(
        texts.get("link", ""),
        number,
        page=kind == "page",
        old_slugs=item.old_slugs,
        site_path=urlsplit(site.address).path or "/",
    )
    if several:
        addresses = _addresses_in(addresses, language, site.language)
    return IncomingStory(
        source_id=f"{number or texts.get('guid', '') or texts.get('link', '')}{f':{language}' if several else ''}",
        headline=text_of(own("title")).replace("\n", " "),
        address=addresses[0] if addresses else "",
        old_addresses=addresses[1:],
        kind="page" if kind == "page" else "story",
        status="draft" if texts.get("wp:post_password") else status,
        kicker=_first_meta(item, _KICKER_KEYS),
        standfirst=text_of(own("excerpt:encoded")) or _first_meta(item, _STANDFIRST_KEYS),
        byline=_byline(item, site),
        section=terms[0],
        topics=terms[1],
        language=language or terms[2] or site.language,
        translation_key=number if several else terms[3],
        format=formats[0] if formats else "text",
        published_at=_published_at(texts, zone),
        updated_at=_moment(texts, "wp:post_modified_gmt", "wp:post_modified", zone),
        lead_picture=lead.picture if lead else None,
        lead_embed=lead_embed,
        blocks=blocks,
        left_out=left_out + more_left_out,
    )


def _terms(
    item: WxrItem, site: WxrSite, language: str
) -> tuple[IncomingTerm | None, tuple[IncomingTerm, ...], str, str]:
    """Return the section, the topics, the language and the translation group that the item's terms tell."""
    categories: list[IncomingTerm] = []
    topics: list[IncomingTerm] = []
    spoken = group = ""
    for domain, key, name in item.terms:
        name = text_of(repaired(text_in(name, language) if language else name))
        if domain == "language":
            spoken = key[:2]
        elif domain == "post_translations":
            group = key
        elif domain == "category" and key.lower() not in _NO_SECTION and (key or name):
            parent = site.categories.get(key, ("", ""))[1]
            categories.append(IncomingTerm(key or name, name or key, parent))
        elif domain in {"post_tag", "tag"} and (key or name):
            topics.append(IncomingTerm(key or name, name or key))
    section = categories[0] if categories else None
    primary = site.category_ids.get(item.meta.get("_yoast_wpseo_primary_category", "?"))
    section = next((term for term in categories if term.key == primary), section)
    others = [term for term in categories if term != section]
    return section, tuple(dict.fromkeys(topics + others)), spoken, group


def _byline(item: WxrItem, site: WxrSite) -> tuple[IncomingContributor, ...]:
    several = [
        IncomingContributor(text_of(name), key) for domain, key, name in item.terms if domain == "author" and name
    ]
    if several:
        return tuple(several)
    login = item.texts.get("dc:creator", "").strip()
    name = site.authors.get(login, login)
    return (IncomingContributor(name, login),) if name else ()


def _published_at(texts: dict[str, str], zone: tzinfo) -> datetime | None:
    found = _moment(texts, "wp:post_date_gmt", "wp:post_date", zone)
    return found or point_in_time(texts.get("pubDate", ""), zone=zone)


def _moment(texts: dict[str, str], universal: str, local: str, zone: tzinfo) -> datetime | None:
    return point_in_time(texts.get(universal, "")) or point_in_time(texts.get(local, ""), zone=zone)


def _lead_picture(item: WxrItem, find: FindPictures | None) -> Picture | None:
    number = item.meta.get("_thumbnail_id", "")
    found = find([number], "") if find and number.isdigit() and number != "0" else []
    return Picture(found[0]) if found else None


def _lead_embed(blocks: tuple[Block, ...], formats: list[Format]) -> tuple[Embed | None, tuple[Block, ...]]:
    """A video story shows its first embed on top; it is then not shown a second time in the body."""
    if "video" not in formats:
        return None, blocks
    for number, block in enumerate(blocks):
        if isinstance(block, Embed):
            return block, blocks[:number] + blocks[number + 1 :]
    return None, blocks


def _left_out(item: WxrItem) -> tuple[LeftOut, ...]:
    found: list[LeftOut] = []
    if item.comments:
        found.append(LeftOut(f"{item.comments:,} comments", "comments of readers"))
    if item.texts.get("wp:post_password"):
        found.append(LeftOut("", "the story was behind a password: it came in as a draft"))
    if item.texts.get("wp:status") == "private":
        found.append(LeftOut("", "the story was private: it came in as a draft"))
    thumbnail = item.meta.get("_thumbnail_id", "")
    kept = {*_KICKER_KEYS, *_STANDFIRST_KEYS}
    own = {
        key: value for key, value in item.meta.items() if not key.startswith("_") and key not in kept and value.strip()
    }
    found.extend(LeftOut(f"{key}: {value}"[:500], "a custom field") for key, value in own.items())
    if thumbnail and not thumbnail.isdigit():
        found.append(LeftOut(thumbnail[:500], "a lead picture without an id"))
    return tuple(found)


def _first_meta(item: WxrItem, keys: tuple[str, ...]) -> str:
    return next((text_of(repaired(value)) for key in keys if (value := item.meta.get(key, "").strip())), "")


def _addresses_in(addresses: tuple[str, ...], language: str, default: str) -> tuple[str, ...]:
    """qTranslate answers each language below its own first folder, and the default one without it too."""
    own = tuple(f"/{language}{address}" for address in addresses if not re.match(r"/[a-z]{2}/", address))
    return own + addresses if language == default[:2] else own
