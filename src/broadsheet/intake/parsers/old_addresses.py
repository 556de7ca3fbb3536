"""Addresses as paths, and the further addresses that an old system answered for one thing."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote, unquote, urlsplit

__all__ = ["ghost_term", "path_of", "wordpress_attachment", "wordpress_story", "wordpress_term"]


def path_of(address: str) -> str:
    """Return the path (with the query, when there is one) of an address: what a reader is asked for.

    Letters beyond ASCII are percent-encoded in UTF-8, as browsers send them; dots and fragments are gone.
    """
    address = address.strip()
    if not address:
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    path = parts.path or "/"
    if not path.startswith("/"):
        return ""
    path = quote(unquote(path, errors="surrogateescape"), safe="/:@!$&'()*+,;=~-._", errors="surrogateescape")
    query = "&".join(
        f"{quote(k, safe='')}={quote(v, safe='')}" for k, v in parse_qsl(parts.query, keep_blank_values=True)
    )
    return f"{path}?{query}" if query else path


def wordpress_story(
    link: str, number: str, *, page: bool, old_slugs: list[str], site_path: str = "/"
) -> tuple[str, ...]:
    """Return every address WordPress answers for one post, its permalink first.

    Without its other faces (feed, telephone page, further pages): the reader knows those by rule.
    """
    found: dict[str, None] = {}
    permalink = path_of(link)
    if permalink and "?" not in permalink:
        found[permalink] = None
        for slug in old_slugs:
            parent = permalink.rstrip("/").rpartition("/")[0]
            if slug:
                found[path_of(f"{parent}/{slug}") + ("/" if permalink.endswith("/") else "")] = None
    elif permalink:
        found[permalink] = None
    if number:
        root = site_path if site_path.endswith("/") else site_path + "/"
        found[f"{root}?{'page_id' if page else 'p'}={number}"] = None
    return tuple(found)


def wordpress_attachment(link: str, number: str, site_path: str = "/") -> tuple[str, ...]:
    """Return the addresses of WordPress's page about one picture: below its story's, and by its number."""
    root = site_path if site_path.endswith("/") else site_path + "/"
    found = [path_of(link)] if link and "?" not in link else []
    return (*filter(None, found), *([f"{root}?attachment_id={number}"] if number else []))


def wordpress_term(
    kind: str, slugs: list[str], number: str = "", site_path: str = "/", bases: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return the addresses WordPress answers for a category, tag or author page. `slugs`: the parents first.

    `bases` are further first steps that the site has for this kind, or "" when it has none.
    """
    root = site_path if site_path.endswith("/") else site_path + "/"
    found = []
    for base in dict.fromkeys((kind, *bases)):
        before = f"{root}{base}/" if base else root
        found.append(path_of(f"{before}{'/'.join(slugs)}/"))
        if len(slugs) > 1:
            found.append(path_of(f"{before}{slugs[-1]}/"))
    asked = {"category": "cat", "author": "author", "tag": "tag"}[kind]
    value = slugs[-1] if kind == "tag" else number
    if value:
        found.append(f"{root}?{asked}={quote(unquote(value), safe='')}")
    return tuple(dict.fromkeys(found))


def ghost_term(kind: str, slug: str) -> tuple[str, ...]:
    """Return the addresses Ghost answers for a tag or an author."""
    base = path_of(f"/{kind}/{slug}/")
    return (base,)
