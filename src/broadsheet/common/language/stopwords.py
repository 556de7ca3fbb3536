"""The commonest function words by language. A query drops them when other words remain; an index keeps them."""

from __future__ import annotations

from functools import cache

from .stemming import term

__all__ = ["is_stopword", "stop_terms"]

_WORDS = {
    "az": "və bu o ki ilə də da üçün bir isə ya amma lakin çox daha ən kimi sonra əvvəl onun bunun olan olub edib görə "
    "qədər hər var yox nə necə mən sən biz siz onlar öz həm hələ artıq ancaq yalnız bildirib deyib haqqında barədə "
    "tərəfindən bildirilir xəbər verir",
    "ru": "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне было вот от меня еще "
    "нет о из ему быть был была были если или ни это этот эта для при чтобы который также до после о об между "
    "сообщает передает словам",
    "en": "the a an and or of to in on at for with by from as is are was were be been it its that this these those he "
    "she they his her their will would has have had not but said says after before over about into than more who which",
    "tr": "ve bu bir da de ile için o ki ne ya çok daha en gibi sonra önce olan olarak olduğu kadar her var yok ise "
    "ama ancak göre ben sen biz siz onlar hem dedi etti tarafından",
}


@cache
def stop_terms(language: str) -> frozenset[str]:
    """The terms of the function words of a language."""
    return frozenset(term(word, language) for word in _WORDS.get(language, "").split())


@cache
def _stopwords(language: str) -> frozenset[str]:
    return frozenset(_WORDS.get(language, "").split())


def is_stopword(word: str, language: str) -> bool:
    """Whether the word (in small letters) is a function word."""
    return word in _stopwords(language)
