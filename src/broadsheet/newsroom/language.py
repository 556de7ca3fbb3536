"""The desk's language: the journalist's own choice under Account, else the browser's, else the first edition's."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.utils.translation.trans_real import get_supported_language_variant, parse_accept_lang_header

from broadsheet.newsroom.first_edition import first_edition

__all__ = ["desk_language"]


def desk_language(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware, after the one for hours; in the place of Django's, which knows neither accounts nor editions."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        language = _chosen(request) or _of_browser(request) or _known(first_edition(request).language)
        with translation.override(language or settings.LANGUAGE_CODE):
            request.LANGUAGE_CODE = translation.get_language()
            response = get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "")
            return response

    return answer


def _chosen(request: HttpRequest) -> str:
    profile = getattr(request.user, "wagtail_userprofile", None) if request.user.is_authenticated else None
    return _known(profile.preferred_language) if profile is not None else ""


def _of_browser(request: HttpRequest) -> str:
    wishes = parse_accept_lang_header(request.headers.get("Accept-Language", ""))
    return next((found for wish, _weight in wishes if (found := _known(wish))), "")


def _known(language: str) -> str:
    try:
        return get_supported_language_variant(language) if language else ""
    except LookupError:
        return ""
