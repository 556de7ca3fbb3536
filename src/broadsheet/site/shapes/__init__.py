"""The shapes that templates get: frozen dataclasses of plain values, nothing that could touch a database.

Texts are plain unless a field's name ends in ``_html``; those hold rich text that went through
``broadsheet.common.html`` and may be written unescaped. Times are aware ``datetime``s in the edition's zone.
``address`` fields are paths on the public site ("/az/dunya/12-basliq"); ``url`` fields are absolute.
"""

from __future__ import annotations

from broadsheet.site.shapes.archive import ArchiveDay, ArchiveMonthPage, ArchivePage, ArchiveYearPage, BackIssuePage
from broadsheet.site.shapes.body import (
    Block,
    DocumentBlock,
    Embed,
    Gallery,
    Note,
    Paragraph,
    PictureBlock,
    PullQuote,
    Quote,
    RelatedStory,
    Subheading,
    Table,
)
from broadsheet.site.shapes.card import Card, StoryFormat
from broadsheet.site.shapes.edition import Chrome, Edition, Link, Translation
from broadsheet.site.shapes.media import Picture, Rendition, Video
from broadsheet.site.shapes.pages import (
    ContributorPage,
    DeeperListPage,
    ErrorPage,
    HomePage,
    LettersPage,
    PersonPage,
    PersonQuote,
    SectionPage,
    StandingPage,
    StorylinePage,
    StoryPage,
    TextOnlyPage,
    TopicPage,
)
from broadsheet.site.shapes.search import SearchFacet, SearchHit, SearchPage
from broadsheet.site.shapes.slots import (
    BreakingBar,
    HomeFront,
    LatestSlot,
    Notice,
    RelatedSlot,
    SectionFront,
    SeeAlsoSlot,
)
from broadsheet.site.shapes.story import Byline, Correction, Story, StorylineBox

__all__ = [
    "ArchiveDay", "ArchiveMonthPage", "ArchivePage", "ArchiveYearPage", "BackIssuePage", "Block", "BreakingBar",
    "Byline", "Card", "Chrome", "ContributorPage", "Correction", "DeeperListPage", "DocumentBlock", "Edition",
    "Embed", "ErrorPage", "Gallery", "HomeFront", "HomePage", "LatestSlot", "LettersPage", "Link", "Note",
    "Notice", "Paragraph", "PersonPage", "PersonQuote", "Picture", "PictureBlock", "PullQuote", "Quote",
    "RelatedSlot", "RelatedStory", "Rendition", "SearchFacet", "SearchHit", "SearchPage", "SectionFront",
    "SectionPage", "SeeAlsoSlot", "StandingPage", "Story", "StoryFormat", "StoryPage", "StorylineBox", "StorylinePage",
    "Subheading", "Table", "TextOnlyPage", "TopicPage", "Translation", "Video",
]  # fmt: skip
