"""The door from a move into the newsroom: everything a move writes goes through the verbs of `stories` here."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import unquote

from django.db import transaction

from broadsheet.common.addresses import FIRST_STEPS, slug_of
from broadsheet.intake.moves.plan import section_key
from broadsheet.intake.parsers.shapes import IncomingContributor, IncomingTerm
from broadsheet.stories import publish, take_in, write
from broadsheet.stories.addresses import leave_redirect
from broadsheet.stories.checks import UnableToPublish
from broadsheet.stories.models import Contributor, DayCount, Edition, Picture, Section, StandingPage, Story, Topic
from broadsheet.stories.models.log import Kind, append_to_log
from broadsheet.stories.redirects import lead_to_pages
from broadsheet.stories.take_in_terms import take_in_contributors, take_in_topics

__all__ = ["ChangedElsewhere", "Taker", "Terms"]

_ROOT_FILES = {"", "robots.txt", "sitemap.xml", "favicon.ico", "ads.txt", "apple-touch-icon.png"}
_LISTS = {"archive", "authors", "letters", "people", "search", "storylines", "topics"}
_FILES = {"feed", "news-sitemap", "opensearch"}
_MOST_TOPICS, _MOST_NAMES = 30, 10
_NEWS = {"az": "Xəbərlər", "ru": "Новости", "tr": "Haberler", "en": "News"}


class ChangedElsewhere(Exception):
    """The story was edited or deleted in the newsroom after it came in: the move leaves it alone."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The ids of what a story refers to."""

    edition: int
    section: int
    topics: tuple[int, ...]
    contributors: tuple[int, ...]
    pages: tuple[tuple[str, str, str], ...] = ()
    """Kind and key of each term as the source has it, and the page that takes its place."""


class Taker:
    """Finds or makes what stories refer to, and takes stories in. Keeps ids in memory; one move uses one."""

    def __init__(self) -> None:
        """Look at what the paper has."""
        self._editions = {edition.key: edition for edition in Edition.objects.all()}
        self._sections = {(s.edition_id, s.key): s.pk for s in Section.objects.all()}
        self._section_keys = {s.pk: s.key for s in Section.objects.all()}
        self._keys_in = {edition.key: set[str]() for edition in self._editions.values()}
        for things in (Section.objects.all(), StandingPage.objects.all()):
            for edition_key, key in things.values_list("edition__key", "key"):
                self._keys_in[edition_key].add(key)
        self._section_names = {(s.edition_id, s.name.casefold()): s.pk for s in Section.objects.all()}
        self._topics = {(edition, key): pk for edition, key, pk in Topic.objects.values_list("edition_id", "key", "pk")}
        self._sections_of: dict[tuple[int, str, str], int] = {}
        self._topic_keys: dict[str, str] = {}
        self._author_keys: dict[str, str] = {}
        self._contributors = dict(Contributor.objects.values_list("key", "pk"))

    def days(self) -> list[tuple[str, date]]:
        """Return the days on which each edition has stories."""
        return list(DayCount.objects.filter(stories__gt=0).values_list("edition__key", "on"))

    def places(self) -> Iterator[tuple[str, str, str]]:
        """Yield the address, the edition's and the section's key of every story that readers see."""
        rows = Story.objects.filter(live=True).order_by().values_list("address", "edition__key", "section__key")
        yield from ((address or "", edition, section) for address, edition, section in rows.iterator(5000))

    def languages(self) -> dict[str, str]:
        """Return the edition's key for each language the paper has."""
        return {edition.language[:2]: key for key, edition in self._editions.items()}

    def has_edition(self, key: str) -> bool:
        """Say whether the paper has this edition."""
        return key in self._editions

    def terms(
        self,
        edition_key: str,
        section: IncomingTerm | None,
        topics: Sequence[IncomingTerm],
        byline: Sequence[IncomingContributor],
        default_section: str,
    ) -> Terms:
        """Return the ids for a story's section, topics and byline, making what is not there yet."""
        edition = self._editions[edition_key]
        topics, byline = topics[:_MOST_TOPICS], byline[:_MOST_NAMES]
        home = self._section(edition, section, default_section)
        pages = [("topic", one.key, f"/{edition_key}/topics/{self._topic_key(one)}/") for one in topics]
        pages += [("author", one.key, f"/{edition_key}/authors/{self._author_key(one)}/") for one in byline if one.key]
        if section:
            pages.append(("section", section.key, f"/{edition_key}/{self._section_keys[home]}/"))
        return Terms(
            edition=edition.pk,
            section=home,
            topics=tuple(dict.fromkeys(self._topic(edition, one) for one in topics)),
            contributors=tuple(dict.fromkeys(self._contributor(one) for one in byline)),
            pages=tuple(pages),
        )

    def prepare(self, stories: Sequence[tuple[str, Sequence[IncomingTerm], Sequence[IncomingContributor]]]) -> None:
        """Make all the topics and contributors of stories (edition's key, topics, byline) that are not there yet."""
        topics: dict[tuple[int, str], str] = {}
        names: dict[str, str] = {}
        for edition_key, own_topics, byline in stories:
            edition = self._editions[edition_key].pk
            for term in own_topics[:_MOST_TOPICS]:
                if (place := (edition, self._topic_key(term))) not in self._topics:
                    topics.setdefault(place, term.name[:80])
            for one in byline[:_MOST_NAMES]:
                if (key := self._author_key(one)) not in self._contributors:
                    names.setdefault(key, one.name[:120])
        self._topics.update(take_in_topics(topics))
        self._contributors.update(take_in_contributors(names))

    def is_page(self, address: str) -> bool:
        """Say whether the paper has, or may have, a page of its own at an address."""
        steps = address.strip("/").split("/")
        if "?" in address:
            return False
        if steps[0] not in self._editions:
            return steps[0] in FIRST_STEPS or (len(steps) == 1 and steps[0] in _ROOT_FILES)
        if len(steps) == 1:
            return True
        stem, dot, _ = steps[1].partition(".")
        is_one = steps[1] in self._keys_in[steps[0]] or bool(dot and stem in _FILES)
        return steps[1] in _LISTS or (len(steps) == 2 and is_one)

    def lead(self, targets: dict[str, str]) -> list[str]:
        """Let addresses of the source's lists lead to pages of the paper; return those that lead now."""
        return lead_to_pages(targets={old: new for old, new in targets.items() if not self.is_page(old)})

    def taken_addresses(self, addresses: Sequence[str]) -> set[str]:
        """Return those of these addresses that belong to something in the paper already."""
        return take_in.taken_addresses(addresses)

    def take(self, stories: Sequence[take_in.NewStory]) -> take_in.TakeInReport:
        """Take published stories in, all in one transaction."""
        return take_in.take_in(stories, batch=max(len(stories), 1))

    def take_draft(self, story: take_in.NewStory) -> int:
        """Take one story in as a draft, which no reader sees; return its id."""
        with transaction.atomic():
            made = write.create_story(edition=Edition.objects.get(pk=story.edition_id), **self._fields(story))
            # So that a move killed right here finds the draft again.
            Story.objects.filter(pk=made.pk).update(translation_key=story.translation_key)
        return made.pk

    def discard_draft(self, story_id: int, *, dry_run: bool) -> bool:
        """Delete a draft that the move brought and nobody has touched since; say whether it was one."""
        draft = Story.objects.filter(pk=story_id, live=False, first_published_at=None).first()
        if draft is None or draft.revisions.count() > 1:
            return False
        if not dry_run:
            write.delete_draft(story=draft)
        return True

    def change(self, story_id: int, revision: int | None, story: take_in.NewStory) -> tuple[int, str]:
        """Give a story taken before its new words; return the revision, and why readers do not see it (or nothing).

        Raises `ChangedElsewhere`. What may not be published, such as a picture without words for the blind, stays a
        draft for an editor; readers keep what they had.
        """
        present = Story.objects.filter(pk=story_id).first()
        if present is None or present.latest_revision_id != revision:
            raise ChangedElsewhere
        problem = ""
        with transaction.atomic():
            made = write.edit_story(story=present, **self._fields(story))
            if present.live:
                try:
                    with transaction.atomic():
                        publish.publish_story(story=Story.objects.get(pk=story_id))
                except UnableToPublish as error:
                    problem = str(error)
        latest = Story.objects.values_list("latest_revision_id", flat=True).get(pk=story_id)
        return int(latest or made.pk), problem

    def lead_here(self, story_id: int, addresses: Sequence[str]) -> None:
        """Let further old addresses lead to a story that is in already."""
        with transaction.atomic():
            story = Story.objects.get(pk=story_id)
            for address in addresses:
                if address != story.address:
                    leave_redirect(story, old_address=address, new_address=story.address or "")
            append_to_log(
                kind=Kind.STORY,
                object_id=story.pk,
                edition_id=story.edition_id,
                detail={"address": story.address, "section_id": story.section_id},
            )

    def found(self, edition_key: str, translation_key: uuid.UUID) -> tuple[int, str] | None:
        """Return the id and address of the story with this key, for a move that was killed while it wrote."""
        row = (
            Story.objects.filter(edition=self._editions[edition_key], translation_key=translation_key)
            .values_list("pk", "address")
            .first()
        )
        return (row[0], row[1] or "") if row else None

    def addresses(self, ids: Sequence[int]) -> dict[int, str]:
        """Return the addresses of stories."""
        return {pk: address or "" for pk, address in Story.objects.filter(pk__in=ids).values_list("pk", "address")}

    def _fields(self, story: take_in.NewStory) -> Any:
        by_id = {section.pk: section for section in Section.objects.filter(pk=story.section_id)}
        return {
            "headline": story.headline,
            "kicker": story.kicker,
            "standfirst": story.standfirst,
            "dateline": story.dateline,
            "section": by_id.get(story.section_id),
            "topics": list(Topic.objects.filter(pk__in=story.topic_ids)),
            "contributors": list(Contributor.objects.filter(pk__in=story.contributor_ids)),
            "is_unsigned": story.is_unsigned,
            "format": story.format,
            "lead_picture": Picture.objects.filter(pk=story.lead_picture_id or 0).first(),
            "lead_caption": story.lead_caption,
            "lead_credit": story.lead_credit,
            "lead_video_provider": story.lead_video_provider,
            "lead_video_id": story.lead_video_id,
            "lead_video_title": story.lead_video_title,
            "body": story.body,
            "slug": story.slug,
        }

    def _section(self, edition: Edition, term: IncomingTerm | None, default: str) -> int:
        asked = (edition.pk, term.key if term else default, term.name if term else "")
        if (found := self._sections_of.get(asked)) is None:
            found = self._sections_of[asked] = self._section_found(edition, term, default)
        return found

    def _section_found(self, edition: Edition, term: IncomingTerm | None, default: str) -> int:
        key = section_key(term.key if term else default)
        name = (term.name if term else _NEWS.get(edition.language[:2], "News"))[:80]
        found = self._sections.get((edition.pk, key)) or self._section_names.get((edition.pk, name.casefold()))
        if found is None:
            made = write.create_section(edition=edition, key=key, name=name)
            found = made.pk
            self._section_keys[found] = made.key
            self._keys_in[edition.key].add(made.key)
            self._section_names[edition.pk, name.casefold()] = found
        self._sections[edition.pk, key] = found
        return found

    def _topic(self, edition: Edition, term: IncomingTerm) -> int:
        key = self._topic_key(term)
        if (edition.pk, key) not in self._topics:
            self._topics[edition.pk, key] = write.create_topic(edition=edition, key=key, name=term.name[:80]).pk
        return self._topics[edition.pk, key]

    def _contributor(self, one: IncomingContributor) -> int:
        key = self._author_key(one)
        if key not in self._contributors:
            self._contributors[key] = write.create_contributor(key=key, name=one.name[:120]).pk
        return self._contributors[key]

    def _topic_key(self, term: IncomingTerm) -> str:
        if (key := self._topic_keys.get(term.key)) is None:
            # WordPress writes keys beyond ASCII with escapes.
            key = self._topic_keys[term.key] = slug_of(unquote(term.key), longest=50, instead="topic")
        return key

    def _author_key(self, one: IncomingContributor) -> str:
        if (key := self._author_keys.get(one.name)) is None:
            key = self._author_keys[one.name] = slug_of(one.name, longest=60, instead="author")
        return key
