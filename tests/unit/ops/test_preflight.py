"""Before anything starts: each lack of the machine is one sentence that says what to do."""

import os
import socket
from pathlib import Path

import pytest
from ports import free_port

from broadsheet.common.settings import load_paper
from broadsheet.ops.preflight import NotReady, check_disk, check_folder, check_ports


def test_a_taken_port_is_named_with_what_to_type(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        paper = load_paper(tmp_path, reader_port=free_port(), newsroom_port=port, ops_port=0)
        with pytest.raises(NotReady, match=f"Port {port} for the newsroom .* NEWSROOM_PORT={port + 10}"):
            check_ports(paper)


def test_free_ports_pass(tmp_path: Path) -> None:
    check_ports(load_paper(tmp_path, reader_port=free_port(), newsroom_port=free_port(), ops_port=0))


def test_a_full_disk_is_said_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(NotReady, match="MB free; the paper needs"):
        check_disk(tmp_path / "not" / "yet", least=2**62)
    assert not (tmp_path / "not").exists()


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("x", encoding="utf-8")
    with pytest.raises(NotReady, match="is a file"):
        check_folder(tmp_path / "demo")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(NotReady, match="may not write"):
        check_folder(tmp_path / "demo")
