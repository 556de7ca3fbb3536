"""Which maker presses which target."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from broadsheet.press.make.calendar import (
    make_archive,
    make_day,
    make_month,
    make_year,
)
from broadsheet.press.make.chrome import (
    make_footer,
    make_home_page,
    make_letters_page,
    make_masthead,
    make_style,
)
from broadsheet.press.make.feeds import make_feed, make_news_sitemap
from broadsheet.press.make.fronts import make_home_front, make_section_front, make_section_page
from broadsheet.press.make.lists import make_latest, make_see_also
from broadsheet.press.make.notices import make_breaking, make_notice
from broadsheet.press.make.old_addresses import make_old_addresses
from broadsheet.press.make.root import make_manifest, make_pages_sitemap, make_root_files
from broadsheet.press.make.sitemaps import make_month_sitemap, make_sitemap_index
from broadsheet.press.make.things import (
    make_contributor_page,
    make_person_page,
    make_standing_page,
    make_storyline_page,
    make_topic_page,
)
from broadsheet.press.make.work import Work
from broadsheet.press.targets import Of, Target

__all__ = ["FEEDS", "make_target"]

FEEDS = frozenset({Of.EDITION_FEED, Of.SECTION_FEED, Of.TOPIC_FEED})

_MAKERS: Mapping[Of, Callable[[Work, Target], None]] = {
    Of.BREAKING: make_breaking,
    Of.NOTICE: make_notice,
    Of.SEE_ALSO: make_see_also,
    Of.LATEST: make_latest,
    Of.HOME_FRONT: make_home_front,
    Of.SECTION_FRONT: make_section_front,
    Of.SECTION_PAGE: make_section_page,
    Of.EDITION_FEED: make_feed,
    Of.SECTION_FEED: make_feed,
    Of.TOPIC_FEED: make_feed,
    Of.NEWS_SITEMAP: make_news_sitemap,
    Of.STYLE: make_style,
    Of.MASTHEAD: make_masthead,
    Of.FOOTER: make_footer,
    Of.HOME_PAGE: make_home_page,
    Of.LETTERS_PAGE: make_letters_page,
    Of.STANDING_PAGE: make_standing_page,
    Of.TOPIC_PAGE: make_topic_page,
    Of.CONTRIBUTOR_PAGE: make_contributor_page,
    Of.PERSON_PAGE: make_person_page,
    Of.STORYLINE_PAGE: make_storyline_page,
    Of.DAY: make_day,
    Of.MONTH: make_month,
    Of.YEAR: make_year,
    Of.ARCHIVE: make_archive,
    Of.MONTH_SITEMAP: make_month_sitemap,
    Of.PAGES_SITEMAP: make_pages_sitemap,
    Of.SITEMAP_INDEX: make_sitemap_index,
    Of.MANIFEST: make_manifest,
    Of.ROOT_FILES: make_root_files,
    Of.OLD_ADDRESSES: make_old_addresses,
}


def make_target(work: Work, target: Target) -> None:
    """Write what a target looks like now into the batch's sheet."""
    _MAKERS[target.of](work, target)
