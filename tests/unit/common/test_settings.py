"""A paper's settings: read from files and environment, and refused with a sentence when wrong."""

import os
from pathlib import Path

import pytest

from broadsheet.common.settings import BadSettings, load_paper


@pytest.fixture(autouse=True)
def _no_settings_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("BROADSHEET_")]:
        monkeypatch.delenv(name)
    monkeypatch.delenv("DATABASE_URL", raising=False)


def _write(folder: Path, text: str) -> Path:
    (folder / "broadsheet.toml").write_text(text, encoding="utf-8")
    return folder


def test_defaults_need_no_file(tmp_path: Path) -> None:
    paper = load_paper(tmp_path)
    assert (paper.reader_port, paper.newsroom_port) == (8000, 8001)
    assert paper.store_dir == tmp_path / "store"
    assert paper.allowed_hosts == ("127.0.0.1:8000",)


def test_file_then_secrets_then_environment_then_arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, 'reader_port = 1111\nnewsroom_port = 1112\nops_port = 1113\nemail_from = "a@b.example"\n')
    (tmp_path / "secrets.toml").write_text(f'secret_key = "{"k" * 40}"\n', encoding="utf-8")
    monkeypatch.setenv("BROADSHEET_READER_PORT", "2222")
    monkeypatch.setenv("BROADSHEET_NEWSROOM_PORT", "2223")
    paper = load_paper(tmp_path, newsroom_port=3333)
    assert (paper.reader_port, paper.newsroom_port, paper.ops_port) == (2222, 3333, 1113)
    assert paper.secret_key.get_secret_value() == "k" * 40


def test_a_secret_is_not_shown(tmp_path: Path) -> None:
    assert "k" * 40 not in repr(load_paper(tmp_path, secret_key="k" * 40))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("reader_port = 70000", "broadsheet.toml: reader_port: must be 65535 or less."),
        ('reader_port = "many"', "reader_port: must be a whole number."),
        ("demo = 3.5", "demo: must be true or false."),
        ('hosts = "www.paper.example"', 'hosts: must be a list, such as ["one", "two"].'),
        ('hosts = ["https://www.paper.example"]', "is no host"),
        ('trusted_proxies = ["localhost"]', "'localhost' is no address"),
        ('trusted_proxies = ["10.0.0.0/8"]', "'10.0.0.0/8' is no address"),
        ('reader_bind = "everywhere"', "is no address; one looks like 127.0.0.1 or 0.0.0.0"),
        ("public_url = 8000", "public_url: must be text in quotes"),
        ('public_url = "https://paper.example:many"', "public_url: has a port that is none"),
        ('email_url = "mail.example:25"', "email_url: must look like smtp://"),
        ("no_such = 1", "there is no setting called no_such."),
        ('public_ulr = "https://paper.example"', "called public_ulr (perhaps public_url is meant)."),
        ('directory = "/elsewhere"', "there is no setting called directory."),
        ('public_url = "paper.example"', "public_url: must look like https://paper.example"),
        ('public_url = "https://paper.example/az"', "public_url: must be scheme, host and port only"),
        ('secret_key = "short"', "secret_key: must have at least 32 characters"),
        ('database_url = "mysql://x"', "database_url: must start with postgres://"),
        ('public_url = "https://a.example"\nnewsroom_url = "https://a.example"', "they are different origins"),
        ("reader_port = 8001", "newsroom_port (8001) and ops_port (8002) must differ"),
        ('demo = true\nreader_bind = "0.0.0.0"', "the demo paper listens on loopback only"),
        ("reader_port = ", "not valid TOML"),
    ],
)
def test_a_wrong_setting_is_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(BadSettings) as refused:
        load_paper(_write(tmp_path, text))
    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)


def test_every_wrong_setting_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadSettings) as refused:
        load_paper(_write(tmp_path, "reader_port = 0\nno_such = 1\n"))
    assert str(refused.value).count("\n") == 1


def test_what_is_wrong_is_named_where_it_was_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secrets.toml").write_text('secret_key = "short"\n', encoding="utf-8")
    monkeypatch.setenv("BROADSHEET_OPS_PORT", "-1")
    monkeypatch.setenv("BROADSHEET_PUBLIC_ULR", "https://paper.example")
    with pytest.raises(BadSettings) as refused:
        load_paper(tmp_path, reader_port=99999)
    assert set(str(refused.value).splitlines()) == {
        "the command line: reader_port: must be 65535 or less.",
        "the environment: ops_port: must be 0 or more.",
        f"{tmp_path}/secrets.toml: secret_key: must have at least 32 characters.",
        "the environment: there is no setting called public_ulr (perhaps public_url is meant).",
    }


def test_two_ports_alike_are_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"reader_port \(8001\), newsroom_port \(8001\)"):
        load_paper(tmp_path, reader_port=8001, public_url="http://127.0.0.1:8001")


def test_a_proxy_is_known_however_its_address_is_spelt(tmp_path: Path) -> None:
    assert load_paper(tmp_path, trusted_proxies=("0:0::1",)).trusted_proxies == ("::1",)


def test_a_hosting_services_database_is_taken_where_no_other_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://a@db.example/hosted")
    assert load_paper(tmp_path).database_url.get_secret_value() == "postgres://a@db.example/hosted"
    (tmp_path / "secrets.toml").write_text('database_url = "postgres://a@db.example/own"\n', encoding="utf-8")
    assert load_paper(tmp_path).database_url.get_secret_value() == "postgres://a@db.example/own"
