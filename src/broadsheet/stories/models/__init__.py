"""The room's tables, one file per idea. Other rooms use the verbs and queries, not these."""

from broadsheet.stories.models.addresses import Redirect
from broadsheet.stories.models.belongs import StoryContributor, StoryTopic
from broadsheet.stories.models.contributor import Contributor, ContributorName
from broadsheet.stories.models.correction import Correction
from broadsheet.stories.models.day import DayCount
from broadsheet.stories.models.document import StoryDocument
from broadsheet.stories.models.edition import Edition
from broadsheet.stories.models.found_quote import FoundQuote
from broadsheet.stories.models.log import Numbering, PublishLog
from broadsheet.stories.models.person import Person, PersonName
from broadsheet.stories.models.picture import Picture, PictureRendition
from broadsheet.stories.models.quote import Quote
from broadsheet.stories.models.reference import Reference
from broadsheet.stories.models.related import Origin, RelatedStory
from broadsheet.stories.models.section import FormerSectionKey, Section
from broadsheet.stories.models.source import Source
from broadsheet.stories.models.standing_page import StandingPage
from broadsheet.stories.models.story import Story
from broadsheet.stories.models.storyline import Storyline
from broadsheet.stories.models.topic import Topic

__all__ = [
    "Contributor",
    "ContributorName",
    "Correction",
    "DayCount",
    "Edition",
    "FormerSectionKey",
    "FoundQuote",
    "Numbering",
    "Origin",
    "Person",
    "PersonName",
    "Picture",
    "PictureRendition",
    "PublishLog",
    "Quote",
    "Redirect",
    "Reference",
    "RelatedStory",
    "Section",
    "Source",
    "StandingPage",
    "Story",
    "StoryContributor",
    "StoryDocument",
    "StoryTopic",
    "Storyline",
    "Topic",
]
