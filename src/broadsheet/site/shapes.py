"""The shapes that templates get: frozen dataclasses of plain values, nothing that could touch a database.

Texts are plain unless a field's name ends in ``_html``; those hold rich text that went through
``broadsheet.common.html`` and may be written unescaped. Times are aware ``datetime``s in the edition's zone.
``address`` fields are paths on the public site ("/az/dunya/12-basliq"); ``url`` fields are absolute.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

__all__ = [
    "ArchiveDay", "ArchiveMonthPage", "ArchivePage", "ArchiveYearPage", "BackIssuePage", "Block", "BreakingBar",
    "Byline", "Card", "Chrome", "ContributorPage", "Correction", "DeeperListPage", "DocumentBlock", "Edition",
    "Embed", "ErrorPage", "Gallery", "HomeFront", "HomePage", "LatestSlot", "LettersPage", "Link", "Note",
    "Notice", "Paragraph", "PersonPage", "PersonQuote", "Picture", "PictureBlock", "PullQuote", "Quote", "RelatedStory",
    "Rendition", "SearchFacet", "SearchHit", "SearchPage", "SectionFront", "SectionPage", "SeeAlsoSlot",
    "StandingPage", "Story", "StoryFormat", "StoryPage", "StorylineBox", "StorylinePage", "Subheading", "Table",
    "TextOnlyPage", "TopicPage", "Translation", "Video",
]  # fmt: skip

StoryFormat = Literal["text", "video", "photo", "live"]


# What everything stands in.


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads somewhere on the site."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Edition:
    """The paper in one language, with the facts every page of it needs."""

    key: str
    name: str
    language: str
    locale: str
    direction: Literal["ltr", "rtl"]
    time_zone: str
    date_pattern: str
    """``strftime`` pattern of date and time, such as ``%Y.%m.%d / %H:%M``."""
    masthead: str
    tagline: str
    public_url: str
    """Scheme and host, without a trailing slash."""
    home_address: str
    publisher_name: str = ""
    publisher_legal_name: str = ""
    publisher_email: str = ""
    publisher_postal_address: str = ""
    publisher_founded_on: date | None = None
    corrections_address: str = ""
    ethics_address: str = ""
    ownership_address: str = ""
    same_as: tuple[str, ...] = ()
    """The publisher's pages elsewhere, as absolute URLs."""
    default_language: str = ""
    """Language of the paper's first edition: its version of a page is the ``x-default`` one."""


@dataclass(frozen=True, slots=True)
class Chrome:
    """What surrounds every page of an edition: menu, other editions, standing pages, the way to the archive."""

    edition: Edition
    sections: tuple[Link, ...]
    other_editions: tuple[Translation, ...]
    standing_pages: tuple[Link, ...]
    latest_month_on: date | None = None
    """First day of the newest month with stories: the archive's dialog opens with its page."""
    today_on: date | None = None
    """The day in the edition's zone, for the masthead's date line; None leaves the line out."""


@dataclass(frozen=True, slots=True)
class Translation:
    """The same thing in another edition (or, in the chrome, that edition's home)."""

    language: str
    locale: str
    name: str
    """The language's own name, such as ``Русский``."""
    address: str
    direction: Literal["ltr", "rtl"] = "ltr"


# Pictures and video.


@dataclass(frozen=True, slots=True)
class Rendition:
    """One ready-made file of a picture. ``crop`` is empty for the whole picture, or ``16x9``, ``4x3``, ``1x1``."""

    address: str
    width: int
    height: int
    content_type: str
    crop: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its words. ``renditions`` may be empty while the worker is still making them."""

    renditions: tuple[Rendition, ...]
    width: int
    height: int
    alt: str
    caption: str = ""
    credit: str = ""
    licence: str = ""
    colour: str = "#888888"
    """The picture's mean colour, shown until it has loaded."""


@dataclass(frozen=True, slots=True)
class Video:
    """A film: hosted elsewhere (provider and id, loads on click) or a file of ours (``address``)."""

    title: str
    provider: str
    provider_id: str
    poster: Picture | None
    frame_url: str
    """What the frame loads when the reader clicks; from the allow-list; empty for a file of ours."""
    watch_url: str
    """Where the link leads without script."""
    address: str = ""
    duration_seconds: int = 0
    caption: str = ""
    credit: str = ""


# The body of a story, block by block.


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; or lists and several paragraphs, when the text begins with a block tag."""

    text_html: str


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside a story; ``anchor`` is its id on the page."""

    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that someone said, as data: who, in what role, where, and the original words."""

    words: str
    speaker: str
    role: str = ""
    where: str = ""
    speaker_address: str = ""
    """The person's page, where there is one."""
    original_words: str = ""
    original_language: str = ""


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture between paragraphs."""

    picture: Picture


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures in a row that the reader moves through."""

    pictures: tuple[Picture, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Embed:
    """A film or a post of another house, loaded only on a click."""

    video: Video
    """Posts of other sites too: provider, id, title and poster are all an embed ever is."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of plain cells."""

    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    first_row_is_header: bool = True
    first_column_is_header: bool = False


@dataclass(frozen=True, slots=True)
class PullQuote:
    """A sentence of the story, set large."""

    words: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class DocumentBlock:
    """A file to download."""

    title: str
    address: str
    content_type: str
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class RelatedStory:
    """A pointer to another story, in the middle of the text."""

    card: Card


@dataclass(frozen=True, slots=True)
class Note:
    """A word of the newsroom's own, set apart."""

    text_html: str


Block = (
    Paragraph | Subheading | Quote | PictureBlock | Gallery | Embed | Table | PullQuote | DocumentBlock
    | RelatedStory | Note
)  # fmt: skip


# A story, short and whole.


@dataclass(frozen=True, slots=True)
class Byline:
    """One author of a story."""

    name: str
    address: str
    picture: Picture | None = None
    biography: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A story as it stands in lists."""

    story_id: int
    address: str
    headline: str
    format: StoryFormat
    published_at: datetime
    section: Link
    edition_key: str
    language: str
    kicker: str = ""
    standfirst: str = ""
    picture: Picture | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What was wrong and has been put right, with the time."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class StorylineBox:
    """The running story this one belongs to. ``day`` is 1 on the day the storyline began; 0 when unknown."""

    title: str
    summary: str
    address: str
    day: int
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A story with everything that its page shows."""

    card: Card
    section_key: str
    dateline: str
    bylines: tuple[Byline, ...]
    source_name: str
    source_url: str
    lead_picture: Picture | None
    lead_video: Video | None
    blocks: tuple[Block, ...]
    topics: tuple[Link, ...]
    storyline: StorylineBox | None
    translations: tuple[Translation, ...]
    corrections: tuple[Correction, ...]
    related: tuple[Card, ...]
    share_card: Rendition | None
    """The generated 1200x630 picture for cards in other people's timelines."""
    word_count: int
    see_also_key: str
    """Slot key: the section's, or the story's own variant that leaves the story itself out."""


# Whole pages. Each names its edition's slots by ``edition.key``.


@dataclass(frozen=True, slots=True)
class StoryPage:
    """The page of a story. ``is_preview`` marks a draft and keeps it out of indexes."""

    edition: Edition
    story: Story
    is_preview: bool = False


@dataclass(frozen=True, slots=True)
class TextOnlyPage:
    """The light rendering of a story: text, no pictures, no slots but the breaking bar."""

    edition: Edition
    story: Story


@dataclass(frozen=True, slots=True)
class HomePage:
    """The frame of the home page; its body is the slot ``front/<edition>``."""

    edition: Edition
    translations: tuple[Translation, ...]


@dataclass(frozen=True, slots=True)
class SectionPage:
    """The first page of a section: its front block, then the list."""

    edition: Edition
    title: str
    section_key: str
    address: str
    description: str
    list_name: str
    skip: int
    """How many of the newest stories the section's front block already shows."""
    limit: int = 20
    feed_address: str = ""
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True)
class DeeperListPage:
    """The shell of every deeper page of a list: stitched with the entries older than the cursor."""

    edition: Edition
    title: str
    address: str
    """The list's first page."""
    list_name: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class TopicPage:
    """All stories on a topic, newest first."""

    edition: Edition
    title: str
    address: str
    description: str
    list_name: str
    feed_address: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class StorylinePage:
    """A running story as a timeline."""

    edition: Edition
    title: str
    address: str
    summary: str
    started_on: date | None
    list_name: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class ContributorPage:
    """An author, with all they wrote."""

    edition: Edition
    name: str
    address: str
    role: str
    biography: str
    picture: Picture | None
    email: str
    list_name: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class PersonQuote:
    """Something a person said, with the story in which it stands."""

    words: str
    where: str
    card: Card


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Someone in the news: what they said, and the stories with them."""

    edition: Edition
    name: str
    address: str
    role: str
    description: str
    picture: Picture | None
    quotes: tuple[PersonQuote, ...]
    list_name: str
    limit: int = 20


@dataclass(frozen=True, slots=True)
class ArchiveDay:
    """A day of the month calendar; ``count`` 0 means no back issue."""

    on: date
    count: int
    address: str


@dataclass(frozen=True, slots=True)
class ArchivePage:
    """Where the archive begins: the years with their months."""

    edition: Edition
    address: str
    years: tuple[tuple[int, tuple[tuple[date, int, str], ...]], ...]
    """Newest first: (year, ((first of month, stories, address), ...))."""


@dataclass(frozen=True, slots=True)
class ArchiveYearPage:
    """The months of a year."""

    edition: Edition
    year: int
    address: str
    months: tuple[tuple[date, int, str], ...]
    older: Link | None
    newer: Link | None


@dataclass(frozen=True, slots=True)
class ArchiveMonthPage:
    """The days of a month as a calendar."""

    edition: Edition
    month_on: date
    address: str
    days: tuple[ArchiveDay, ...]
    """Every day of the month, in order."""
    older: Link | None
    newer: Link | None


@dataclass(frozen=True, slots=True)
class BackIssuePage:
    """All stories of one day."""

    edition: Edition
    on: date
    address: str
    list_name: str
    count: int
    older: Link | None
    newer: Link | None
    limit: int = 60


@dataclass(frozen=True, slots=True)
class StandingPage:
    """About, Contacts and the like."""

    edition: Edition
    title: str
    address: str
    blocks: tuple[Block, ...]
    updated_at: datetime | None
    translations: tuple[Translation, ...]


@dataclass(frozen=True, slots=True)
class LettersPage:
    """Write to us without script. ``state``: ``form``, ``thanks``, or ``problem`` with its sentence."""

    edition: Edition
    address: str
    state: Literal["form", "thanks", "problem"] = "form"
    problem: str = ""
    """Key of the sentence in the catalogue: too_long, empty, too_many, not_plain, try_again."""
    name: str = ""
    email: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """404, 410 and the others, complete in themselves: they must render with an empty store."""

    edition: Edition
    status: int
    suggestions: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A story that was found, with what to mark in it."""

    card: Card
    headline_marks: tuple[tuple[int, int], ...]
    """Character spans of the headline to mark."""
    snippet: str
    snippet_marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchFacet:
    """A way to narrow the search, with how many stories it leaves."""

    text: str
    count: int
    address: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The answer to a question, or the empty form when ``query`` is empty."""

    edition: Edition
    address: str
    query: str
    hits: tuple[SearchHit, ...]
    total: int
    total_is_exact: bool
    sections: tuple[SearchFacet, ...]
    years: tuple[SearchFacet, ...]
    orders: tuple[SearchFacet, ...]
    did_you_mean: Link | None
    older: Link | None
    problem: str = ""
    """Key of the sentence in the catalogue: too_long, not_understood, too_slow, too_many."""
    feed_address: str = ""


# Slots: live parts shared by many pages.


@dataclass(frozen=True, slots=True)
class LatestSlot:
    """The newest stories of all sections, with their times."""

    edition: Edition
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class SeeAlsoSlot:
    """The newest stories of a section."""

    edition: Edition
    section: Link
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class HomeFront:
    """The home page's body: the lead, what stands beside it, and a block for each section."""

    edition: Edition
    lead: Card | None
    beside: tuple[Card, ...]
    sections: tuple[tuple[Link, tuple[Card, ...]], ...]
    videos: tuple[Card, ...] = ()
    opinion_quotes: tuple[PersonQuote, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionFront:
    """The lead block of a section."""

    edition: Edition
    section: Link
    lead: Card | None
    beside: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class BreakingBar:
    """The line at the top of every page, while it lasts."""

    edition: Edition
    text: str
    address: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A dismissible overlay. ``key`` changes with its content, so a new notice shows again to all."""

    edition: Edition
    key: str
    title: str
    text: str
    picture: Picture | None
