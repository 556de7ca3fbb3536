"""From a request to a reply: the only place that knows which addresses do what.

The reply depends on the address and the encoding alone. Headers can make it a 304, a range, a refusal or the last on
its connection; parameters are read by search and ignored everywhere else.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Collection

from broadsheet.common.old_addresses import faces_of, unescaped_path
from broadsheet.reader.addresses import old_spellings_of, spellings_of
from broadsheet.reader.config import ReaderConfig
from broadsheet.reader.contract import NO_STORE, SHORT, Contract, allow_for
from broadsheet.reader.files import DictionaryFiles, Files
from broadsheet.reader.laid import HEAD_PIECES
from broadsheet.reader.letters import LONGEST_FORM, LetterProblem, LettersDesk, SentForm, form_of
from broadsheet.reader.limits import reader_of
from broadsheet.reader.made import MadePage
from broadsheet.reader.media import Media, NoSuchRange
from broadsheet.reader.pages import Gone, Pages
from broadsheet.reader.questions import Questions, is_question
from broadsheet.reader.replies import Later, Reply
from broadsheet.reader.request import Facts, Line, matches_etag
from broadsheet.store import IncompletePage, SpoolFull

__all__ = ["Answers"]

log = logging.getLogger(__name__)
_LETTERS = re.compile(r"/([a-z0-9-]{1,40})/letters")
_MOVED = (301, 302, 308)
_THANKS = re.compile(r"/([a-z0-9-]{1,40})/letters/thanks")
_FORM_TYPE = b"application/x-www-form-urlencoded"


class Answers:
    """Answers for one process."""

    def __init__(
        self, config: ReaderConfig, contract: Contract, pages: Pages, letters: LettersDesk, questions: Questions
    ) -> None:
        self._contract = contract
        self._pages = pages
        self._letters = letters
        self._questions = questions
        self._made = config.made
        self._files = Files(config.static_files, contract)
        self._dictionary_files = DictionaryFiles(contract)
        self._media = Media(config.media_dir, contract)
        self._hosts = frozenset(config.hosts)
        self._origins = frozenset({config.public_url, *_origins(config)})
        self._trusted = frozenset(config.trusted_proxies)

    def reply(self, line: Line, facts: Facts, body: bytes, peer: str, at: float) -> Reply | Later:
        """The reply to a request that was read in full. Never raises for anything a request can hold."""
        if facts.host not in self._hosts:
            return self.error("/", 421, facts.encoding, at, is_last=True)
        is_head = line.method == b"HEAD"
        if not is_head and line.method != b"GET":
            return self._change(line, facts, body, peer, at)
        path, encoding = line.path, facts.encoding
        if facts.dictionary:
            held = self._pages.dictionaries.find(facts.dictionary)
            encoding = held.encoding if held else encoding
        try:
            page = self._pages.get(path, encoding, at)
        except Gone:
            return self.error(path, 410, facts.encoding, at, is_head=is_head)
        except IncompletePage as error:
            log.error("reader: %s is not served: its part %s is missing or corrupt", path, error)
            return self.error(path, 503, facts.encoding, at, is_head=is_head)
        if line.query and (names := self._pages.old_parameters):
            old = self._old(path, line.query, names, facts, at, is_head=is_head)
            if old is not None:
                return old
        if page is None:
            return self._other(line, facts, peer, at, is_head=is_head)
        if line.query and is_question(path):  # a page of the paper's own stands at an address of search
            return self._question(line, facts, peer, at, is_head=is_head)
        if facts.if_none_match and page.etag and matches_etag(facts.if_none_match, page.etag):
            return self._pages.not_modified(page)
        return Reply(page.status, page.vector[:HEAD_PIECES]) if is_head else page

    def error(
        self,
        path: str,
        status: int,
        encoding: str,
        at: float,
        *,
        is_head: bool = False,
        is_last: bool = False,
        extra: tuple[tuple[str, str], ...] = (),
    ) -> Reply:
        """The page of an error; never kept by anyone."""
        reply = self._send(self._made.error(path, status), status, encoding, at, is_head=is_head, extra=extra)
        reply.is_last = is_last
        return reply

    def takes_body(self, line: Line, facts: Facts) -> int:
        """0 when the body is welcome (or there is none); else the status with which to refuse it unread."""
        if facts.is_chunked:
            return 411 if line.method == b"POST" else 400
        if line.method != b"POST":
            return 400 if facts.content_length else 0
        return 413 if facts.content_length > LONGEST_FORM else 0

    # What is not a pressed page.

    def _other(self, line: Line, facts: Facts, peer: str, at: float, *, is_head: bool) -> Reply | Later:
        path = line.path
        if path.startswith("/m/"):
            return self._picture(path, facts, at, is_head=is_head)
        reply = self._files.reply(path, facts, is_head=is_head) or self._dictionary(path, facts, is_head=is_head)
        if reply is not None:
            return reply
        thanks = _THANKS.fullmatch(path)
        if thanks and self._pages.standing.exists(f"/{thanks[1]}/letters"):
            made = self._made.letters(thanks[1], "thanks")
            if made is not None:
                return self._send(made, 200, facts.encoding, at, is_head=is_head)
        if is_question(path):
            return self._question(line, facts, peer, at, is_head=is_head)
        for spelling in spellings_of(path):
            if self._pages.standing.exists(spelling):
                return self._moved(spelling)
        old = self._old(path, "", (), facts, at, is_head=is_head)
        return old or self.error(path, 404, facts.encoding, at, is_head=is_head)

    def _old(
        self, path: str, query: str, names: Collection[str], facts: Facts, at: float, *, is_head: bool
    ) -> Reply | None:
        """What stands at an address of the old system that no path of our own can be; None when nothing does."""
        for spelling in old_spellings_of(path, query, names):
            try:
                page = self._pages.get(spelling, facts.encoding, at)
            except Gone:
                return self.error(path, 410, facts.encoding, at, is_head=is_head)
            except IncompletePage:
                continue  # only redirects are kept here, and they are whole
            if page is not None and page.status in _MOVED:
                return Reply(page.status, page.vector[:HEAD_PIECES] if is_head else page.vector)
            if page is not None and page.status == 410:
                return self.error(path, 410, facts.encoding, at, is_head=is_head)
        return None if query else self._other_face(path, facts, at, is_head=is_head)

    def _other_face(self, path: str, facts: Facts, at: float, *, is_head: bool) -> Reply | None:
        """Where the page behind an old system's feed, telephone page or further page is now; None: there is none."""
        for face in faces_of(path):
            for base in dict.fromkeys((unescaped_path(f"{face.base}/"), unescaped_path(face.base))):
                status, location = self._pages.standing.at(base) if base else (0, "")
                if status == 410:
                    return self.error(path, 410, facts.encoding, at, is_head=is_head)
                if location and not (face.of_list and status == 200):
                    own_feed = f"{location}feed.{face.feed}"
                    has_feed = face.feed and location.endswith("/") and self._pages.standing.is_shown(own_feed)
                    return self._moved(own_feed if has_feed else location, 301)
        return None

    def _picture(self, path: str, facts: Facts, at: float, *, is_head: bool) -> Reply:
        if self._pages.standing.is_gone(path):
            return self.error(path, 410, facts.encoding, at, is_head=is_head)
        try:
            reply = self._media.reply(path[3:], facts, is_head=is_head)
        except NoSuchRange as error:
            extra = (("Content-Range", f"bytes */{error.size}"),)
            return self.error(path, 416, facts.encoding, at, is_head=is_head, extra=extra)
        return reply or self.error(path, 404, facts.encoding, at, is_head=is_head)

    def _dictionary(self, path: str, facts: Facts, *, is_head: bool) -> Reply | None:
        offered = self._pages.dictionaries.at(path)
        return None if offered is None else self._dictionary_files.reply(offered, facts, is_head=is_head)

    def _moved(self, address: str, status: int = 308) -> Reply:
        head = self._contract.head(content_type="", length=0, cache=SHORT, location=address)
        return Reply(status, [head])

    def _question(self, line: Line, facts: Facts, peer: str, at: float, *, is_head: bool) -> Later:
        reader = reader_of(peer, facts.forwarded_for, self._trusted)

        def work() -> Reply:
            answer = self._questions.answer(line.path, line.query, reader)
            if answer.made is None:
                return self.error(line.path, answer.status, facts.encoding, at, is_head=is_head, extra=answer.extra)
            return self._send(answer.made, answer.status, facts.encoding, at, is_head=is_head, extra=answer.extra)

        return Later(work)

    # The form.

    def _change(self, line: Line, facts: Facts, body: bytes, peer: str, at: float) -> Reply | Later:
        match = _LETTERS.fullmatch(line.path)
        is_form = match is not None and self._pages.standing.exists(line.path)
        if line.method != b"POST" or match is None or not is_form:
            return self.error(line.path, 405, facts.encoding, at, is_last=True, extra=allow_for(is_form))
        if facts.origin and facts.origin not in self._origins:
            return self.error(line.path, 400, facts.encoding, at, is_last=True)
        if facts.content_type.partition(b";")[0].strip().lower() != _FORM_TYPE:
            return self.error(line.path, 415, facts.encoding, at)
        reader = reader_of(peer, facts.forwarded_for, self._trusted)
        return Later(lambda: self._take_letter(body, match[1], reader, facts.encoding, at))

    def _take_letter(self, body: bytes, edition: str, reader: str, encoding: str, at: float) -> Reply:
        form: SentForm | None = None
        try:
            form = form_of(body)
            self._letters.take(form, edition=edition, reader=reader)
        except LetterProblem as error:
            return self._letter_problem(edition, form, error.problem, error.status, encoding, at)
        except (SpoolFull, OSError) as error:
            log.error("reader: a letter could not be kept: %s", error)
            return self._letter_problem(edition, form, "try_again", 503, encoding, at)
        head = self._contract.head(content_type="", length=0, cache=NO_STORE, location=f"/{edition}/letters/thanks")
        return Reply(303, [head])

    def _letter_problem(
        self, edition: str, form: SentForm | None, problem: str, status: int, encoding: str, at: float
    ) -> Reply:
        name, email, text = (form.name, form.email, form.text) if form else ("", "", "")
        made = self._made.letters(edition, "problem", problem, name, email, text)
        if made is None:
            return self.error(f"/{edition}/letters", status, encoding, at)
        return self._send(made, status, encoding, at)

    def _send(
        self,
        made: MadePage,
        status: int,
        encoding: str,
        at: float,
        *,
        is_head: bool = False,
        extra: tuple[tuple[str, str], ...] = (),
    ) -> Reply:
        body, csp = self._pages.compose_made(made, encoding, at)
        head = self._contract.head(
            content_type=made.content_type,
            length=sum(map(len, body)),
            cache=NO_STORE,
            encoding=encoding,
            csp=csp if made.content_type.startswith("text/html") else "",
            extra=extra,
        )
        return Reply(status, [head] if is_head else [head, *body])


def _origins(config: ReaderConfig) -> set[str]:
    scheme = config.public_url.partition("://")[0]
    return {f"{scheme}://{host}" for host in config.hosts}
