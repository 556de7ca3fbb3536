"""The few words of a mail to a reader, who reads the edition's language and not that of the editor's screens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from broadsheet.letters.models import Letter

__all__ = ["MailWords", "words_for"]

_TIME = "%Y.%m.%d / %H:%M"


@dataclass(frozen=True, slots=True)
class MailWords:
    """What stands in a mail beside what the editor wrote."""

    to_paper: str
    to_someone: str
    wrote: str

    def subject(self, paper: str) -> str:
        """What the mail is called."""
        return self.to_paper.format(paper=paper) if paper else self.to_someone

    def you_wrote(self, at: datetime) -> str:
        """The line above the reader's own words; ``at`` in the edition's time zone."""
        return self.wrote.format(at=at.strftime(_TIME))


_WORDS = {
    "az": MailWords("«{paper}» qəzetinə məktubunuz", "Məktubunuz", "{at}. Siz yazmışdınız:"),
    "en": MailWords("Your letter to {paper}", "Your letter", "On {at} you wrote:"),
    "ru": MailWords("Ваше письмо в газету «{paper}»", "Ваше письмо", "{at} вы написали:"),
    "tr": MailWords("{paper} gazetesine mektubunuz", "Mektubunuz", "{at} tarihinde yazmıştınız:"),
}


def words_for(letter: Letter) -> MailWords:
    """Those of the edition to which the letter was sent; English where there is none, or none in its language."""
    language = letter.edition.language.partition("-")[0].lower() if letter.edition else ""
    return _WORDS.get(language, _WORDS["en"])
