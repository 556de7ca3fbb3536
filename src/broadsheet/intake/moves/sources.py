"""What a source is, how its pieces are read one after another, and how a piece becomes stories (in any process)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Literal

from broadsheet.common.html import text_of
from broadsheet.intake.moves.attachments import Attachments
from broadsheet.intake.moves.opening import beginning, opened
from broadsheet.intake.moves.plan import Plan
from broadsheet.intake.moves.state import MoveState
from broadsheet.intake.moves.strangers import what_to_do, what_to_do_with_all
from broadsheet.intake.parsers.csv_rows import read_csv
from broadsheet.intake.parsers.encodings import repaired
from broadsheet.intake.parsers.ghost import GhostPost, read_ghost, story_of_post
from broadsheet.intake.parsers.pages import story_of_page
from broadsheet.intake.parsers.record_files import Record, read_json, read_json_lines
from broadsheet.intake.parsers.records import body_of_record, stories_of_record
from broadsheet.intake.parsers.shapes import IncomingStory, UnableToParse
from broadsheet.intake.parsers.site_rules import rules_for
from broadsheet.intake.parsers.walk import FindPictures
from broadsheet.intake.parsers.wires import is_wire, stories_of_wire
from broadsheet.intake.parsers.wxr import WxrItem, WxrSite, read_items, survey
from broadsheet.intake.parsers.wxr_story import WHY_NOT_A_STORY, stories_of

__all__ = ["Context", "Kind", "Piece", "Source", "pieces", "recognise", "shape", "source_text", "survey_source"]

Kind = Literal["wordpress", "ghost", "json_lines", "json", "csv", "pages", "wire"]

MAX_FILE = 2 * 1024**3
"""The longest file in bytes that is read whole (Ghost, JSON, a page); the others are streamed and may be longer."""


_SORTS: dict[Kind, str] = {
    "wordpress": "WordPress exports",
    "ghost": "Ghost exports",
    "json_lines": "JSON Lines",
    "json": "JSON",
    "csv": "CSV",
    "pages": "HTML pages",
    "wire": "wire documents",
}
_BESIDE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?|ico|mp[34]|m4a|ogg|wav|webm|mov|pdf|css|js|woff2?|ttf)", re.I
)
"""Endings of what lies beside stories and is asked for by them."""

_SHORTCODE = re.compile(r"\[/?[a-zA-Z][\w-]*(?:\s[^\]]*)?\]")
_SAVED_FROM = re.compile(rb"<!-- saved from url=\(\d{4}\)(https?://\S+) -->")


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A page with the address it was saved from, where that is known."""

    raw: bytes
    address: str
    charset: str = ""


Piece = WxrItem | GhostPost | Record | SavedPage | tuple[str, bytes]


@dataclass(frozen=True)
class Source:
    """Files of one kind, in the order in which they are read."""

    kind: Kind
    paths: tuple[Path, ...]
    name: str
    folder: Path
    unread: tuple[str, ...] = ()
    """A sentence for each sort of file in the folder that is left."""


@dataclass
class Context:
    """What shaping a piece needs besides the piece; goes to the worker processes once."""

    kind: Kind
    plan: Plan
    site: WxrSite = field(default_factory=WxrSite)
    state_path: Path | None = None
    attachments: dict[str, Any] | None = None

    def find_pictures(self) -> FindPictures | None:
        """Return the look-up of pictures by id, for WordPress."""
        if self.kind != "wordpress" or self.state_path is None:
            return None
        return Attachments(self.state_path)


def recognise(path: Path) -> Source:
    """Return what kind of source a file or folder is. Raises `UnableToParse` when it is none that we know."""
    if not path.exists():
        raise UnableToParse("There is no such file or folder", name=str(path))
    files = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
    kinds: dict[Kind, list[Path]] = {}
    strange: list[Path] = []
    for one in files:
        if one.name.startswith(".") or "__MACOSX" in one.parts:
            continue
        if kind := _kind(one):
            kinds.setdefault(kind, []).append(one)
        elif not _BESIDE.fullmatch(one.suffix):
            strange.append(one)
    if not kinds:
        if known := what_to_do_with_all(strange):
            raise UnableToParse(". ".join(known))
        raise UnableToParse(
            "This is no export we know: WordPress or wire XML, Ghost JSON, JSON Lines, JSON, CSV, or HTML pages",
            name=str(path),
        )
    sizes = {one: sum(file.stat().st_size for file in own) for one, own in kinds.items()}
    chosen = max(sizes, key=lambda one: sizes[one])
    folder = path if path.is_dir() else path.parent
    return Source(chosen, tuple(kinds[chosen]), path.name, folder, tuple(_unread(kinds, chosen, strange)))


def _unread(kinds: dict[Kind, list[Path]], chosen: Kind, strange: list[Path]) -> Iterator[str]:
    """Say which files of a folder are not read: one call reads one kind, and the kind with the most bytes."""
    for kind, paths in kinds.items():
        if kind != chosen:
            yield (
                f"{len(paths):,} files were not read because they are {_SORTS[kind]} among {_SORTS[chosen]}; "
                f"move them in by a call of their own: {_some(paths)}."
            )
    yield from (f"{sentence}." for sentence in what_to_do_with_all(strange))
    if unknown := [one for one in strange if not what_to_do(one)[0]]:
        yield f"{len(unknown):,} files were not read because they are no export we know: {_some(unknown)}."


def _some(paths: list[Path]) -> str:
    return ", ".join(one.name for one in paths[:5]) + (" …" if len(paths) > 5 else "")


def survey_source(source: Source, plan: Plan, state: MoveState, state_path: Path | None) -> tuple[Context, int]:
    """Look through the source once where needed; return the context and the number of pieces (0: not known)."""
    context = Context(source.kind, plan, state_path=state_path)
    for sentence in source.unread:
        state.complain(sentence)
    if source.kind == "wordpress":
        for path in source.paths:
            try:
                with opened(path) as stream:
                    survey(stream, state.put_attachment, context.site, str(path.name))
            except UnableToParse as error:
                state.complain(str(error))
        _complain_of_types(context.site, state)
        for sentence in context.site.wrong:
            state.complain(sentence)
        return context, context.site.items
    if source.kind in {"pages", "wire"}:
        return context, len(source.paths)
    return context, 0


def pieces(source: Source, plan: Plan, complain: Any) -> Iterator[tuple[Piece, int]]:
    """Yield the pieces of a source, each with the bytes read so far. A file that breaks is named and left."""
    before = 0
    for path in source.paths:
        try:
            with opened(path) as stream:
                for piece in _pieces_of(source, path, stream, plan, complain):
                    yield piece, before + (stream.tell() if source.kind in {"wordpress", "json_lines", "csv"} else 0)
        except UnableToParse as error:
            complain(str(error))
        except OSError as error:
            complain(f"{path.name} cannot be read ({error.strerror or error}).")
        before += path.stat().st_size


def shape(context: Context, find: FindPictures | None, piece: Piece) -> list[IncomingStory]:
    """Return the stories of one piece. Raises `UnableToParse`."""
    plan = context.plan
    if isinstance(piece, WxrItem):
        return stories_of(piece, context.site, zone=plan.zone, find_pictures=find)
    if isinstance(piece, GhostPost):
        return [story_of_post(piece)]
    if isinstance(piece, Record):
        return stories_of_record(piece, plan.mapping)
    if isinstance(piece, SavedPage):
        rules = rules_for(dict(plan.rules), piece.address)
        return [story_of_page(piece.raw, piece.address, rules=rules, zone=plan.zone, charset=piece.charset)]
    return _stories_of_wire(*piece)


def _stories_of_wire(name: str, raw: bytes) -> list[IncomingStory]:
    """Return the stories of a wire document. Raises `UnableToParse`, also when it is a picture or a plan alone."""
    try:
        stories = stories_of_wire(raw, name)
    except UnableToParse as error:
        raise UnableToParse(error.why, name=error.name or name, line=error.line, offset=error.offset) from None
    if not stories:
        raise UnableToParse("There is no story in it: it is a picture, a plan, a concept or a package alone", name=name)
    return stories


def source_text(piece: Piece, plan: Plan) -> str | None:
    """Return the words of a piece's body as the source has them, read by nothing but a remover of tags.

    None where the source has more in it than the body: whole pages, wire documents, Ghost's several forms.
    """
    if isinstance(piece, WxrItem):
        return text_of(repaired(_SHORTCODE.sub(" ", piece.texts.get("content:encoded", ""))))
    if isinstance(piece, Record):
        return text_of(repaired(body_of_record(piece, plan.mapping)))
    return None


def _pieces_of(source: Source, path: Path, stream: IO[bytes], plan: Plan, complain: Any) -> Iterator[Piece]:
    kind = source.kind
    if kind == "wordpress":
        yield from read_items(stream, path.name)
    elif kind == "json_lines":
        yield from read_json_lines(stream, path.name)
    elif kind == "csv":
        yield from read_csv(stream, plan.mapping, path.name)
    else:
        if path.stat().st_size > MAX_FILE:
            raise UnableToParse(f"The file is longer than {MAX_FILE:,} bytes and cannot be read whole", name=path.name)
        if kind == "json":
            yield from read_json(stream, plan.mapping.records, path.name, complain)
        elif kind == "ghost":
            yield from read_ghost(stream.read(), path.name, complain)
        elif kind == "pages":
            raw = stream.read()
            marked = _SAVED_FROM.search(raw[:2000]) or _SAVED_FROM.search(raw[-2500:])
            address = marked.group(1).decode("utf-8", "replace") if marked else _address_of(source, path)
            yield SavedPage(raw, address)
        else:
            yield path.name, stream.read()


def _address_of(source: Source, path: Path) -> str:
    """Return the address a page was saved from: its place in a mirrored folder."""
    steps = path.relative_to(source.folder).as_posix().removesuffix(".gz")
    steps = steps.removesuffix("index.html").removesuffix("index.htm")
    host, slash, rest = steps.partition("/")
    return f"https://{host}/{rest}" if slash and "." in host else f"/{steps}"


def _kind(path: Path) -> Kind | None:
    ending = "".join(path.suffixes[-2:]).lower().removesuffix(".gz")
    ending = "." + ending.rsplit(".", 1)[-1]
    if ending in {".jsonl", ".ndjson"}:
        return "json_lines"
    if ending in {".csv", ".tsv"}:
        return "csv"
    if ending in {".html", ".htm", ".xhtml"}:
        return "pages"
    try:
        with opened(path) as stream:
            head = beginning(stream)
    except OSError:
        return None
    if ending == ".json":
        if b'"db"' in head or b'"posts_tags"' in head or (b'"data"' in head and b'"posts"' in head):
            return "ghost"
        return "wire" if is_wire(head) else "json"
    if b"wordpress.org/export/" in head or (b"<rss" in head and b"<item" in head):
        return "wordpress"
    return "wire" if is_wire(head) else "wordpress" if ending == ".xml" and b"<rss" in head else None


def _complain_of_types(site: WxrSite, state: MoveState) -> None:
    for kind, count in sorted(site.types.items()):
        if why := WHY_NOT_A_STORY.get(kind):
            state.complain(f"{count:,} of the kind {kind!r} are no stories: {why}.")
    if site.dropped:
        line, byte = site.dropped_at
        state.complain(
            f"{site.dropped:,} control characters that XML forbids were taken out; "
            f"the first stood at line {line:,}, byte {byte:,}."
        )
