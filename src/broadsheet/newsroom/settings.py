"""Django's settings, all of them derived from the paper's own (``broadsheet.toml`` in ``BROADSHEET_DIR``)."""

from __future__ import annotations

import os
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit
from zoneinfo import available_timezones

from broadsheet.common.settings import Paper, load_paper
from broadsheet.newsroom.sqlite import use_bundled_sqlite

use_bundled_sqlite()

PAPER = load_paper(os.environ.get("BROADSHEET_DIR", "demo"))


def _database(paper: Paper) -> dict[str, object]:
    url = paper.database_url.get_secret_value()
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
        "OPTIONS": dict(parse_qsl(parts.query)),  # such as sslmode=require
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


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


_CONTINENTS = frozenset(
    ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
)
_PUBLIC = urlsplit(PAPER.newsroom_url)
_IS_HTTPS = _PUBLIC.scheme == "https"

# Empty on a paper that was never initialised: Django then refuses to sign anything, and nothing ships a default.
SECRET_KEY = PAPER.secret_key.get_secret_value()
DEBUG = False
ALLOWED_HOSTS = [_PUBLIC.hostname or "127.0.0.1", PAPER.newsroom_bind]
CSRF_TRUSTED_ORIGINS = [PAPER.newsroom_url]

DATABASES = {"default": _database(PAPER)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "broadsheet.newsroom",
    "broadsheet.stories",
    "broadsheet.fronts",
    "broadsheet.letters",
    "broadsheet.newsroom.apps.JournalistsConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.search",
    "broadsheet.newsroom.apps.DeskConfig",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "broadsheet.newsroom.headers.content_policy",
    "broadsheet.newsroom.waking.wake_after_change",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "broadsheet.newsroom.hours.paper_hours",
    "broadsheet.newsroom.language.desk_language",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "broadsheet.newsroom.screens.deleting.TellRefusals",
]

ROOT_URLCONF = "broadsheet.newsroom.urls"
WSGI_APPLICATION = "broadsheet.newsroom.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# Logging in: a password and, for who wants it, a second factor or a passkey. Throttled by allauth.
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
ACCOUNT_ADAPTER = "broadsheet.newsroom.accounts.adapter.NewsroomAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
# The newsroom writes to its own journalists only, and whoever asks learns nothing of who is one.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_DEFAULT_HTTP_PROTOCOL = _PUBLIC.scheme
ACCOUNT_LOGOUT_REDIRECT_URL = "/accounts/login/"
ACCOUNT_RATE_LIMITS = {"login_failed": "5/5m/key,20/5m/ip", "login": "30/m/ip", "reset_password": "5/h/ip"}
# A passkey belongs to a name: at an address that is a number browsers refuse to make or use one.
MFA_PASSKEY_LOGIN_ENABLED = not _is_number(_PUBLIC.hostname or "")
MFA_SUPPORTED_TYPES = ["totp", *(["webauthn"] if MFA_PASSKEY_LOGIN_ENABLED else []), "recovery_codes"]
# Browsers allow passkeys without https at localhost only, which is where the demo is.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _IS_HTTPS
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
WAGTAILADMIN_LOGIN_URL = "account_login"

# Cookies of the newsroom never leave its origin, and are named apart from anything else on the same host.
SESSION_COOKIE_NAME = "newsroom_session"
CSRF_COOKIE_NAME = "newsroom_csrf"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _IS_HTTPS
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000 if _IS_HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _IS_HTTPS else None
X_FRAME_OPTIONS = "SAMEORIGIN"
# A long story with tables is many form fields; pictures have their own, smaller limit.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 30 * 1024 * 1024
WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * 1024 * 1024

LANGUAGE_CODE = "en"
# Those of the desk's screens, not of the editions; each has a catalogue of ours, on top of Django's and Wagtail's own.
LANGUAGES = [("az", "Azərbaycanca"), ("ru", "Русский"), ("en", "English")]
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
LOCALE_PATHS = [str(Path(__file__).parent / "locale")]
TIME_ZONE = "UTC"
# Places only: the machine also lists names that are none, and one that browsers do not know ends the page's script.
WAGTAIL_USER_TIME_ZONES = ["UTC", *sorted(name for name in available_timezones() if name.split("/")[0] in _CONTINENTS)]
USE_TZ = True
USE_I18N = True

MEDIA_ROOT = str(PAPER.media_dir)
MEDIA_URL = "/media/"
STATIC_URL = "/static/"
# Straight from the packages: a paper has no folder of copied static files that could be out of date.
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

WAGTAIL_SITE_NAME = "Broadsheet"
WAGTAILADMIN_BASE_URL = PAPER.newsroom_url
# A link stays as it was written; it has no page of a tree to become.
WAGTAILADMIN_EXTERNAL_LINK_CONVERSION = ""
WAGTAILIMAGES_IMAGE_MODEL = "stories.Picture"
WAGTAILIMAGES_IMAGE_FORM_BASE = "broadsheet.stories.picture_form.PictureForm"
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "mp3", "mp4", "odp", "ods", "odt", "pdf", "pptx", "txt", "webm", "xlsx", "zip"]
WAGTAILDOCS_DOCUMENT_FORM_BASE = "broadsheet.stories.picture_form.DocumentForm"
WAGTAILDOCS_DOCUMENT_MODEL = "stories.StoryDocument"
# Neither the editors' e-mail hashes nor the paper's version go to anyone else.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False

EMAIL_FROM = DEFAULT_FROM_EMAIL = SERVER_EMAIL = PAPER.email_from
_MAIL = urlsplit(PAPER.email_url.get_secret_value())
if _MAIL.scheme:
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST = _MAIL.hostname or "localhost"
    EMAIL_PORT = _MAIL.port or (465 if _MAIL.scheme == "smtps" else 25)
    EMAIL_HOST_USER = unquote(_MAIL.username or "")
    EMAIL_HOST_PASSWORD = unquote(_MAIL.password or "")
    EMAIL_USE_SSL = _MAIL.scheme == "smtps"
    EMAIL_USE_TLS = _MAIL.scheme == "smtp" and bool(_MAIL.password)
    EMAIL_TIMEOUT = 15
else:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = str(PAPER.log_dir / "mail")
