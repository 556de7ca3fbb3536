"""Django's settings, all of them derived from the paper's own (``broadsheet.toml`` in ``BROADSHEET_DIR``)."""

from __future__ import annotations

import os
from urllib.parse import unquote, urlsplit

from broadsheet.common.settings import Paper, load_paper
from broadsheet.common.sqlite import use_bundled_sqlite

use_bundled_sqlite()

PAPER = load_paper(os.environ.get("BROADSHEET_DIR", "demo"))


def _database(paper: Paper) -> dict[str, object]:
    url = paper.database_url.get_secret_value() or os.environ.get("DATABASE_URL", "")
    if not url:
        return _sqlite(paper)
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def _sqlite(paper: Paper) -> dict[str, object]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(paper.database_file),
        "OPTIONS": {
            # A transaction that reads and then writes would fail at once when another wrote in between;
            # taking the write lock at its start lets it wait its turn instead.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # FULL: with NORMAL a power cut loses commits that were already acknowledged.
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                "PRAGMA busy_timeout=20000; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;"
            ),
        },
    }


# Empty on a paper that was never initialised: Django then refuses to sign anything, and nothing ships a default.
SECRET_KEY = PAPER.secret_key.get_secret_value()
DEBUG = False
ALLOWED_HOSTS = [urlsplit(PAPER.newsroom_url).hostname or "127.0.0.1", PAPER.newsroom_bind]

DATABASES = {"default": _database(PAPER)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "broadsheet.stories",
    "broadsheet.fronts",
    "broadsheet.letters",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True

MEDIA_ROOT = str(PAPER.media_dir)
MEDIA_URL = "/media/"
STATIC_URL = "/static/"

WAGTAIL_SITE_NAME = "Broadsheet"
WAGTAILADMIN_BASE_URL = PAPER.newsroom_url
WAGTAILIMAGES_IMAGE_MODEL = "stories.Picture"
WAGTAILDOCS_DOCUMENT_MODEL = "stories.StoryDocument"
# Neither the editors' e-mail hashes nor the paper's version go to anyone else.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
