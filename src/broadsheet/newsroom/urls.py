"""Addresses of the newsroom: the desk, logging in, and files for those who are logged in."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, URLResolver, include, path
from wagtail.admin import urls as wagtail_urls
from wagtail.documents import urls as document_urls

from broadsheet.newsroom.files import serve_file, serve_what_readers_get
from broadsheet.newsroom.screens.preview import serve_site_file

__all__ = ["urlpatterns"]


def _to_the_desk(_request: HttpRequest) -> HttpResponse:
    return redirect("wagtailadmin_home")


urlpatterns: list[URLPattern | URLResolver] = [
    path("", _to_the_desk),
    path("accounts/", include("allauth.urls")),
    path("desk/", include(wagtail_urls)),
    path("documents/", include(document_urls)),
    # What a previewed page asks for, as it would of the reader.
    path("m/<path:name>", serve_what_readers_get, name="newsroom_previewed_file"),
    path("s/<str:name>", serve_site_file, name="newsroom_site_file"),
    path("icons/<str:name>", serve_site_file, name="newsroom_site_icon"),
    path(f"{settings.MEDIA_URL.strip('/')}/<path:name>", serve_file, name="newsroom_file"),
]
