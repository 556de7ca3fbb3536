"""A paper's settings: one typed, frozen object read from ``DIR/broadsheet.toml`` and ``DIR/secrets.toml``.

Every setting can also be given in the environment as ``BROADSHEET_<NAME>``, which wins over the files.
A setting that is wrong stops the start with one sentence (:class:`BadSettings`).
"""

from __future__ import annotations

import os
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)

from broadsheet.common.bearings import SECRETS_FILE, SETTINGS_FILE, BadSettings, read_toml

__all__ = ["SECRETS_FILE", "SETTINGS_FILE", "BadSettings", "Paper", "load_paper"]

_PREFIX = "BROADSHEET_"


class Paper(BaseModel):
    """All settings of one paper. Paths are derived from ``directory``; nothing here is read from a request."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    directory: Path = Field(description="The paper's folder. Given on the command line, not in the file.")
    public_url: str = Field("http://127.0.0.1:8000", description="The address readers type, without a path.")
    newsroom_url: str = Field("http://127.0.0.1:8001", description="The newsroom's address; another origin.")
    hosts: tuple[str, ...] = Field((), description="Further host names the reader answers for.")
    reader_bind: str = Field("127.0.0.1", description="Address the reader listens on.")
    reader_port: int = Field(8000, ge=1, le=65535, description="Port the reader listens on.")
    reader_processes: int = Field(0, ge=0, le=64, description="Reader processes; 0 means one a core.")
    newsroom_bind: str = Field("127.0.0.1", description="Address the newsroom listens on.")
    newsroom_port: int = Field(8001, ge=1, le=65535, description="Port the newsroom listens on.")
    ops_port: int = Field(8002, ge=0, le=65535, description="Loopback port of health and metrics; 0: none.")
    trusted_proxies: tuple[str, ...] = Field(
        (), description="Addresses of proxies whose X-Forwarded-For is believed when limits count readers."
    )
    store_size_gb: int = Field(64, ge=1, le=4096, description="Most the page store may grow to (address space).")
    store_sync: bool = Field(True, description="False only for tests: a power cut may then lose commits.")
    database_url: SecretStr = Field(
        SecretStr(""),
        description="postgres://user:password@host:port/name; empty means SQLite in the folder.",
    )
    email_url: SecretStr = Field(
        SecretStr(""),
        description="smtp://user:password@host:port or smtps://; empty writes mail to DIR/log/mail.",
    )
    email_from: str = Field("newsroom@localhost", description="Sender of answers to letters.")
    secret_key: SecretStr = Field(SecretStr(""), description="At least 32 characters; made by `broadsheet init`.")
    ai_training: bool = Field(False, description="robots.txt: may AI companies train on the paper's text?")
    ai_search: bool = Field(True, description="robots.txt: may AI search engines index it and link to it?")
    ai_on_request: bool = Field(True, description="robots.txt: may assistants fetch a page their user asked for?")
    ai_licence_url: str = Field("", description="robots.txt: where the terms for machines are; empty: none.")
    security_contact: str = Field(
        "", description="E-mail or URL in security.txt; empty: the first edition's publisher e-mail."
    )
    ads_txt: tuple[str, ...] = Field((), description="Lines of ads.txt, one seller each; empty: no seller.")
    demo: bool = Field(False, description="The demo paper: shows its logins, must listen on loopback only.")

    @field_validator("public_url", "newsroom_url")
    @classmethod
    def _is_an_origin(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("must look like https://paper.example")
        if parts.path not in ("", "/") or parts.query or parts.fragment or parts.username:
            raise ValueError("must be scheme, host and port only")
        return f"{parts.scheme}://{parts.netloc}".lower()

    @field_validator("secret_key")
    @classmethod
    def _is_long_enough(cls, value: SecretStr) -> SecretStr:
        if 0 < len(value.get_secret_value()) < 32:
            raise ValueError("must have at least 32 characters")
        return value

    @field_validator("database_url")
    @classmethod
    def _is_postgres(cls, value: SecretStr) -> SecretStr:
        url = value.get_secret_value()
        if url and urlsplit(url).scheme not in ("postgres", "postgresql"):
            raise ValueError("must start with postgres:// (or be left out for SQLite)")
        return value

    @model_validator(mode="after")
    def _hang_together(self) -> Self:
        if self.public_url == self.newsroom_url:
            raise ValueError("public_url and newsroom_url must differ: they are different origins")
        ports = [self.reader_port, self.newsroom_port, *([self.ops_port] if self.ops_port else [])]
        if len(set(ports)) != len(ports):
            raise ValueError("reader_port, newsroom_port and ops_port must differ")
        if self.demo and not all(_is_loopback(bind) for bind in (self.reader_bind, self.newsroom_bind)):
            raise ValueError("the demo paper listens on loopback only; run `broadsheet init` for a real one")
        return self

    @property
    def database_file(self) -> Path:
        """The newsroom's SQLite file (unused when ``database_url`` is set)."""
        return self.directory / "newsroom.sqlite3"

    @property
    def store_dir(self) -> Path:
        """The page store."""
        return self.directory / "store"

    @property
    def inbox_dir(self) -> Path:
        """The spool of readers' letters."""
        return self.directory / "inbox"

    @property
    def index_dir(self) -> Path:
        """The search index."""
        return self.directory / "index"

    @property
    def media_dir(self) -> Path:
        """Originals in ``o/``, what readers get in ``r/``."""
        return self.directory / "media"

    @property
    def run_dir(self) -> Path:
        """Process ids and wake-up sockets."""
        return self.directory / "run"

    @property
    def log_dir(self) -> Path:
        """Log files, and mail that has nowhere to go."""
        return self.directory / "log"

    @property
    def allowed_hosts(self) -> tuple[str, ...]:
        """Host header values the reader answers for: the public address's and ``hosts``, lower-case."""
        return (urlsplit(self.public_url).netloc, *(host.lower() for host in self.hosts))


def load_paper(directory: Path | str, **overrides: Any) -> Paper:
    """Read a paper's settings from its folder and the environment.

    ``overrides`` win over the environment, which wins over ``secrets.toml``, which wins over ``broadsheet.toml``.
    Raises :class:`BadSettings` with one line for each thing that is wrong.
    """
    folder = Path(directory).resolve()
    values: dict[str, Any] = {}
    for name in (SETTINGS_FILE, SECRETS_FILE):
        values |= read_toml(folder / name)
    values |= _from_environment()
    values |= {name: value for name, value in overrides.items() if value is not None}
    try:
        return Paper(**{**values, "directory": folder})
    except ValidationError as error:
        raise BadSettings("\n".join(_sentence(folder, problem) for problem in error.errors())) from None


def _from_environment() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in Paper.model_fields:
        value = os.environ.get(_PREFIX + name.upper())
        if value is not None and name != "directory":
            found[name] = [item for item in value.split(",") if item] if name in _LISTS else value
    return found


def _sentence(folder: Path, problem: Any) -> str:
    where = ".".join(str(part) for part in problem["loc"]) or "settings"
    if problem["type"] == "extra_forbidden":
        return f"{folder / SETTINGS_FILE}: there is no setting called {where}."
    return f"{folder / SETTINGS_FILE}: {where}: {problem['msg'].removeprefix('Value error, ')}."


def _is_loopback(bind: str) -> bool:
    if bind == "localhost":
        return True
    try:
        return ip_address(bind).is_loopback
    except ValueError:
        return False


_LISTS = frozenset({"hosts", "trusted_proxies", "ads_txt"})
