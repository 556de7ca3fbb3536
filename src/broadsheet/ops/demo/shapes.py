"""What the demo paper is made of. `Words` are keyed by edition key: az, ru, en."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from broadsheet.ops.demo.blocks import Block

__all__ = [
    "DemoBreakingBar",
    "DemoContributor",
    "DemoCorrection",
    "DemoDating",
    "DemoEdition",
    "DemoLetter",
    "DemoNotice",
    "DemoPaper",
    "DemoPerson",
    "DemoPicture",
    "DemoPublisher",
    "DemoSection",
    "DemoSource",
    "DemoStandingPage",
    "DemoStory",
    "DemoStoryline",
    "DemoTopic",
    "Words",
]

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPublisher:
    """The facts about the publisher that structured data repeats."""

    legal_name: str
    founded_on: date
    address: str
    email: str
    telephone: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoEdition:
    """The paper in one language. `policies` names a standing page for each kind of policy."""

    key: str
    name: str
    masthead: str
    tagline: str
    language: str
    locale: str
    time_zone: ZoneInfo
    date_pattern: str
    direction: str
    picture_credit: str
    publisher: DemoPublisher
    policies: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSection:
    """A section that all editions share under their own names and slugs."""

    key: str
    names: Words
    slugs: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoTopic:
    """A subject."""

    key: str
    names: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoContributor:
    """Who writes the paper. `picture` is a key of the picture table."""

    key: str
    names: Words
    roles: Words
    biographies: Words
    email: str
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPerson:
    """Somebody in the news, with the role they are introduced by."""

    key: str
    names: Words
    roles: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSource:
    """Where a report comes from."""

    key: str
    names: Words
    licence: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoStoryline:
    """A running story."""

    key: str
    titles: Words
    summaries: Words
    started_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPicture:
    """A picture that code draws. `scene` says in English what is to be seen."""

    key: str
    scene: str
    alts: Words
    captions: Words
    credits: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoStandingPage:
    """About, Contacts, Corrections policy or Privacy in one edition."""

    key: str
    edition: str
    slug: str
    title: str
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoNotice:
    """An overlay shown from `starts_on` to `ends_on`, both days included."""

    key: str
    titles: Words
    texts: Words
    picture: str
    starts_on: date
    ends_on: date
    repeats_yearly: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoBreakingBar:
    """The line at the top of every page, its story, and how long it stands."""

    texts: Words
    story: str
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoLetter:
    """What a reader sent. `story` is empty for a letter that answers no story."""

    edition: str
    name: str
    email: str
    sent_at: datetime
    story: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCorrection:
    """A public correction at the foot of a story."""

    made_on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoStory:
    """One story in one edition. Absent fields are empty; times are in the edition's time zone."""

    id: str
    edition: str
    headline: str
    kicker: str
    standfirst: str
    dateline: str
    section: str
    format: str
    byline: tuple[str, ...]
    source: str
    topics: tuple[str, ...]
    storyline: str
    picture: str
    published_at: datetime
    updated_at: datetime | None
    corrections: tuple[DemoCorrection, ...]
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoDating:
    """On which day the files' dates are at home, and how stories and storylines (ids and keys) move away from it."""

    day: date
    days: frozenset[str]
    years: frozenset[str]
    never: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPaper:
    """The whole demo paper. `home_fronts` holds the pinned story ids of each edition, lead first.

    `stories` stand in the order of their dates as written, whatever day it is made: it gives them their addresses.
    """

    name: str
    dating: DemoDating
    editions: tuple[DemoEdition, ...]
    sections: tuple[DemoSection, ...]
    topics: tuple[DemoTopic, ...]
    contributors: tuple[DemoContributor, ...]
    people: tuple[DemoPerson, ...]
    sources: tuple[DemoSource, ...]
    storylines: tuple[DemoStoryline, ...]
    pictures: tuple[DemoPicture, ...]
    standing_pages: tuple[DemoStandingPage, ...]
    notices: tuple[DemoNotice, ...]
    breaking_bar: DemoBreakingBar
    home_fronts: Mapping[str, tuple[str, ...]]
    letters: tuple[DemoLetter, ...]
    stories: tuple[DemoStory, ...]
