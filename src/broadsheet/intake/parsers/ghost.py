"""Ghost exports, from the first JSON format to the newest: posts, pages, tags, authors, pictures."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast
from urllib.parse import urlsplit

from broadsheet.common.html import text_of
from broadsheet.intake.parsers.blocks import IncomingPicture, LeftOut
from broadsheet.intake.parsers.body import body_of
from broadsheet.intake.parsers.dates import point_in_time
from broadsheet.intake.parsers.encodings import decoded
from broadsheet.intake.parsers.ghost_bodies import html_of_lexical, html_of_mobiledoc
from broadsheet.intake.parsers.old_addresses import path_of
from broadsheet.intake.parsers.pictures import with_caption
from broadsheet.intake.parsers.shapes import IncomingContributor, IncomingStory, IncomingTerm, Status, UnableToParse
from broadsheet.intake.parsers.wrong_bytes import WrongBytes

__all__ = ["GhostPost", "read_ghost", "story_of_post"]

_STATUS: dict[str, Status] = {"published": "published", "scheduled": "scheduled", "draft": "draft", "sent": "published"}


@dataclass(slots=True)
class GhostPost:
    """One post with what other tables say about it: plain values, so that it goes between processes."""

    post: dict[str, Any]
    meta: dict[str, Any] = field(default_factory=dict)
    tags: list[dict[str, Any]] = field(default_factory=list)
    authors: list[dict[str, Any]] = field(default_factory=list)
    permalink: str = "/:slug/"


def read_ghost(raw: bytes, name: str = "", complain: Callable[[str], None] | None = None) -> Iterator[GhostPost]:
    """Yield the posts and pages of an export; `complain` is told of bytes that are no UTF-8.

    Raises `UnableToParse` for what is no Ghost export.
    """
    wrong = WrongBytes()
    data = _data(raw, name, wrong)
    if wrong.places and complain:
        complain(wrong.sentence(name))
    tags = {str(row.get("id")): row for row in _rows(data, "tags")}
    users = {str(row.get("id")): row for row in _rows(data, "users")}
    metas = {str(row.get("post_id")): row for row in _rows(data, "posts_meta")}
    tags_of = _joined(data, "posts_tags", "tag_id", tags)
    authors_of = _joined(data, "posts_authors", "author_id", users)
    settings = {str(row.get("key")): row.get("value") for row in _rows(data, "settings")}
    permalink = str(settings.get("permalinks") or "/:slug/")
    for row in _rows(data, "posts"):
        post = _opened(row)
        number = str(post.get("id"))
        tags_here = tags_of.get(number) or _within(post.get("tags"))
        authors = authors_of.get(number) or [users[str(i)] for i in [post.get("author_id")] if str(i) in users]
        authors = authors or _within(post.get("authors")) or _within([post.get("author")])
        yield GhostPost(post, metas.get(number) or post, tags_here, authors, permalink)


def _opened(row: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a row: Ghost's migration tools keep them in "data", beside the old address."""
    own = row.get("data")
    return {**own, "url": row.get("url")} if isinstance(own, dict) else row


def _within(rows: Any) -> list[dict[str, Any]]:
    """Return the tags or authors that stand in a post itself, as in Ghost's API and its migration tools."""
    return [_opened(row) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def story_of_post(ghost: GhostPost) -> IncomingStory:
    """Return the story of one Ghost post."""
    post, left_out = ghost.post, list[LeftOut]()
    html = _html(post, left_out)
    blocks, more = body_of(html)
    public = [
        tag
        for tag in ghost.tags
        if tag.get("visibility") != "internal" and not str(tag.get("name", "")).startswith("#")
    ]
    hidden = [tag for tag in ghost.tags if tag not in public]
    left_out.extend(LeftOut(str(tag.get("name")), "an internal tag of Ghost") for tag in hidden)
    for code in ("codeinjection_head", "codeinjection_foot"):
        if post.get(code):
            left_out.append(LeftOut(str(post[code])[:500], "code injected into the page"))
    if (visibility := post.get("visibility") or "public") not in {"public", ""}:
        left_out.append(LeftOut(str(visibility), "the story was for members only: it came in as a draft"))
    terms = [IncomingTerm(str(tag.get("slug") or tag.get("name")), str(tag.get("name"))) for tag in public]
    published_at = _moment(post.get("published_at"))
    is_page = post.get("type") == "page" or bool(post.get("page"))
    addresses = _addresses(post, ghost, published_at, is_page)
    status = _STATUS.get(str(post.get("status") or "published"), "draft")
    return IncomingStory(
        source_id=str(post.get("uuid") or post.get("id") or post.get("url") or post.get("slug")),
        headline=" ".join(str(post.get("title") or "").split()),
        address=addresses[0] if addresses else "",
        old_addresses=addresses[1:],
        kind="page" if is_page else "story",
        status=status if visibility in {"public", ""} else "draft",
        standfirst=text_of(str(post.get("custom_excerpt") or "")),
        byline=tuple(
            IncomingContributor(str(author.get("name") or author.get("slug")), str(author.get("slug") or ""))
            for author in ghost.authors
        ),
        section=terms[0] if terms and not is_page else None,
        topics=tuple(terms[1:]),
        language=str(post.get("locale") or post.get("language") or "")[:2],
        published_at=published_at,
        updated_at=_moment(post.get("updated_at")),
        lead_picture=_lead(post, ghost.meta),
        blocks=blocks,
        left_out=(*left_out, *more),
    )


def _data(raw: bytes, name: str, wrong: WrongBytes) -> dict[str, Any]:
    try:
        value = json.loads(decoded(raw, wrong=wrong)[0], strict=False)
    except json.JSONDecodeError as error:
        raise UnableToParse(
            f"This is not whole JSON: {error.msg}", name=name, line=error.lineno, offset=error.pos
        ) from None
    except RecursionError:
        raise UnableToParse("The JSON is nested too deeply", name=name) from None
    if isinstance(value, dict) and isinstance(value.get("data"), dict) and "posts" not in value["data"]:
        value = value["data"]
    database = value.get("db") if isinstance(value, dict) else None
    first = database[0] if isinstance(database, list) and database else value
    data = first.get("data", first) if isinstance(first, dict) else None
    if not isinstance(data, dict) or not isinstance(data.get("posts"), list):
        raise UnableToParse("This is JSON, but no Ghost export: it has no list of posts", name=name)
    return data


def _rows(data: dict[str, Any], table: str) -> list[dict[str, Any]]:
    rows = data.get(table)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _joined(
    data: dict[str, Any], table: str, key: str, known: dict[str, dict[str, Any]]
) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[tuple[int, dict[str, Any]]]] = defaultdict(list)
    for row in _rows(data, table):
        value = row.get(key)
        for one in value if isinstance(value, list) else [value]:
            if str(one) in known:
                found[str(row.get("post_id"))].append((int(row.get("sort_order") or 0), known[str(one)]))
    return {post: [row for _, row in sorted(rows, key=lambda pair: pair[0])] for post, rows in found.items()}


def _html(post: dict[str, Any], left_out: list[LeftOut]) -> str:
    html = str(post.get("html") or "")
    if not html and post.get("lexical"):
        html = html_of_lexical(str(post["lexical"]), left_out)
    if not html and post.get("mobiledoc"):
        html = html_of_mobiledoc(str(post["mobiledoc"]), left_out)
    if not html and post.get("markdown"):
        left_out.append(
            LeftOut(
                str(post["markdown"])[:500], "text in Markdown: its paragraphs are kept, its marks stand as they are"
            )
        )
        html = "".join(f"<p>{part}</p>" for part in str(post["markdown"]).split("\n\n"))
    return html.replace("__GHOST_URL__", "")


def _addresses(post: dict[str, Any], ghost: GhostPost, published_at: datetime | None, is_page: bool) -> tuple[str, ...]:
    slug = str(post.get("slug") or "")
    if not slug:
        return ()
    moment = published_at or datetime(1970, 1, 1, tzinfo=UTC)
    author = str(ghost.authors[0].get("slug") or "") if ghost.authors else ""
    values = {
        "slug": slug,
        "id": post.get("id"),
        "year": f"{moment:%Y}",
        "month": f"{moment:%m}",
        "day": f"{moment:%d}",
        "author": author,
    }
    values["primary_tag"] = str(ghost.tags[0].get("slug") or "all") if ghost.tags else "all"
    values["primary_author"] = author
    pattern = "/:slug/" if is_page else ghost.permalink
    address = path_of(re.sub(r":(\w+)|\{(\w+)\}", lambda m: str(values.get(m.group(1) or m.group(2), "")), pattern))
    found = [address, f"/{slug}/", f"{address}amp/", f"/p/{post['uuid']}/" if post.get("uuid") else ""]
    if (old := path_of(str(post.get("url") or ""))) and not old.startswith(("/404/", "/p/")):
        found.insert(0, old)
    if canonical := post.get("canonical_url"):
        found.append(path_of(urlsplit(str(canonical)).path))
    return tuple(dict.fromkeys(one for one in found if one))


def _lead(post: dict[str, Any], meta: dict[str, Any]) -> IncomingPicture | None:
    address = str(post.get("feature_image") or post.get("image") or "").replace("__GHOST_URL__", "")
    if not address:
        return None
    return with_caption(
        IncomingPicture(address, alt=str(meta.get("feature_image_alt") or "")),
        text_of(str(meta.get("feature_image_caption") or "")),
    )


def _moment(value: Any) -> datetime | None:
    return point_in_time(str(cast("object", value))) if value else None
