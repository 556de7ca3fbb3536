"""A paper's settings: one typed, frozen object read from ``DIR/broadsheet.toml`` and ``DIR/secrets.toml``.

Every setting can also be given in the environment as ``BROADSHEET_<NAME>``, which wins over the files.
A setting that is wrong stops the start with one sentence (:class:`BadSettings`).
"""

from __future__ import annotations

import os
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Self
from urllib.parse import SplitResult, urlsplit

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
        (), description="Addresses of proxies whose X-Forwarded-For is believed when limits count readers and log-ins."
    )
    store_size_gb: int = Field(64, ge=1, le=4096, description="Most the page store may grow to (address space).")
    store_sync: bool = Field(True, description="False only for tests: a power cut may then lose commits.")
    database_url: SecretStr = Field(
        SecretStr(""),
        description="postgres://user:password@host:port/name; empty: `DATABASE_URL`, or SQLite in the folder.",
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
        if not _has_fit_port(parts):
            raise ValueError("has a port that is none; ports go up to 65535")
        return f"{parts.scheme}://{parts.netloc}".lower()

    @field_validator("hosts")
    @classmethod
    def _are_names(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for host in value:
            if not host or "/" in host or " " in host or "*" in host:
                raise ValueError(f"{host!r} is no host; one looks like www.paper.example")
        return tuple(host.lower() for host in value)

    @field_validator("trusted_proxies")
    @classmethod
    def _are_addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        """A name or a range would never equal the address of a connection, and all readers would count as one."""
        for proxy in value:
            try:
                ip_address(proxy)
            except ValueError:
                raise ValueError(f"{proxy!r} is no address; one looks like 127.0.0.1") from None
        return tuple(str(ip_address(proxy)) for proxy in value)

    @field_validator("reader_bind", "newsroom_bind")
    @classmethod
    def _can_be_listened_on(cls, value: str) -> str:
        if value != "localhost":
            try:
                ip_address(value)
            except ValueError:
                raise ValueError(f"{value!r} is no address; one looks like 127.0.0.1 or 0.0.0.0") from None
        return value

    @field_validator("email_url")
    @classmethod
    def _is_smtp(cls, value: SecretStr) -> SecretStr:
        parts = urlsplit(value.get_secret_value())
        if value.get_secret_value() and (parts.scheme not in ("smtp", "smtps") or not parts.hostname):
            raise ValueError("must look like smtp://user:password@host:587 or smtps://... (or be left out)")
        return value

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
        ports = [self.reader_port, self.newsroom_port, *([self.ops_port] if self.ops_port else [])]
        if len(set(ports)) != len(ports):
            raise ValueError(
                f"reader_port ({self.reader_port}), newsroom_port ({self.newsroom_port}) "
                f"and ops_port ({self.ops_port}) must differ"
            )
        if self.public_url == self.newsroom_url:
            raise ValueError("public_url and newsroom_url must differ: they are different origins")
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

    ``overrides`` win over the environment, which wins over ``secrets.toml``, which wins over ``broadsheet.toml``;
    the ``DATABASE_URL`` that hosting services set is taken where none of them names a database.
    Raises :class:`BadSettings` with one line for each thing that is wrong, and where it was said.
    """
    folder = Path(directory).resolve()
    said_in = {
        "DATABASE_URL": {"database_url": url} if (url := os.environ.get("DATABASE_URL")) else {},
        str(folder / SETTINGS_FILE): read_toml(folder / SETTINGS_FILE),
        str(folder / SECRETS_FILE): read_toml(folder / SECRETS_FILE),
        "the environment": _from_environment(),
        "the command line": {name: value for name, value in overrides.items() if value is not None},
    }
    values: dict[str, Any] = {}
    places: dict[str, str] = {}
    for place, said in said_in.items():
        values |= said
        places |= dict.fromkeys(said, place)
    if "directory" in places and places["directory"] != "the command line":
        raise BadSettings(f"{places['directory']}: there is no setting called directory.")
    try:
        return Paper(**{**values, "directory": folder})
    except ValidationError as error:
        elsewhere = str(folder / SETTINGS_FILE)
        raise BadSettings("\n".join(_sentence(places, elsewhere, problem) for problem in error.errors())) from None


def _from_environment() -> dict[str, Any]:
    """What the environment says. A name that is almost a setting's is kept, so that a slip of the pen is refused."""
    found: dict[str, Any] = {}
    for variable, value in os.environ.items():
        name = variable.removeprefix(_PREFIX).lower()
        if not variable.startswith(_PREFIX) or not (name in Paper.model_fields or _meant(name)):
            continue
        found[name] = [item.strip() for item in value.split(",") if item.strip()] if name in _LISTS else value
    return found


def _sentence(places: dict[str, str], elsewhere: str, problem: Any) -> str:
    name = str(problem["loc"][0]) if problem["loc"] else ""
    place = places.get(name, elsewhere)
    if problem["type"] == "extra_forbidden":
        return f"{place}: there is no setting called {name}{_meant(name)}."
    wanted = _WANTED.get(problem["type"], "{msg}").format(
        msg=problem["msg"].removeprefix("Value error, "), **problem.get("ctx", {})
    )
    return f"{place}: {name}: {wanted}." if name else f"{place}: {wanted}."


def _meant(name: str) -> str:
    near = get_close_matches(name, [known for known in Paper.model_fields if known != "directory"], n=1, cutoff=0.8)
    return f" (perhaps {near[0]} is meant)" if near else ""


def _has_fit_port(parts: SplitResult) -> bool:
    try:
        return parts.port != 0
    except ValueError:
        return False


def _is_loopback(bind: str) -> bool:
    if bind == "localhost":
        return True
    try:
        return ip_address(bind).is_loopback
    except ValueError:
        return False


_LISTS = frozenset({"hosts", "trusted_proxies", "ads_txt"})
_WANTED = {
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "bool_parsing": "must be true or false",
    "bool_type": "must be true or false",
    "string_type": 'must be text in quotes, such as "text"',
    "tuple_type": 'must be a list, such as ["one", "two"]',
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
}
