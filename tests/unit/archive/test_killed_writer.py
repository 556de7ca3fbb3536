import signal
import subprocess
import sys
import time
from pathlib import Path

from unit.archive.stories_cast import story

from broadsheet.archive import Index, IndexWriter, parse_query, search

WRITES_FOR_EVER = """
import itertools, sys
from pathlib import Path
from broadsheet.archive import Document, IndexWriter
with IndexWriter(Path(sys.argv[1]), memory=15_000_000) as writer:
    for batch in itertools.count(writer.bookmark + 1):
        stories = [
            Document(batch * 10 + at, "az", "az", "/az/x", headline="Neft", published_at=batch)
            for at in range(10)
        ]
        writer.apply(stories, [], batch)
        print(batch, flush=True)
"""


def test_a_writer_killed_at_any_time_leaves_whole_batches(tmp_path: Path) -> None:
    acknowledged = 0
    for pause in (0.05, 0.15):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITES_FOR_EVER, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        lines = process.stdout.read().split()
        process.wait()
        process.stdout.close()
        acknowledged = max([acknowledged, *map(int, lines)])
        index = Index(tmp_path)
        kept = index.bookmark()
        assert kept >= acknowledged
        assert search(index, parse_query("neft", "az"), edition="az").total == kept * 10


def test_many_processes_may_read_while_one_writes(tmp_path: Path) -> None:
    reads = (
        "import sys; from pathlib import Path; from broadsheet.archive import Index, parse_query, search;"
        "print(search(Index(Path(sys.argv[1])), parse_query('neft', 'az'), edition='az').total)"
    )
    with IndexWriter(tmp_path, memory=15_000_000) as writer:
        writer.apply([story(1, "Neft")], [], 1)
        read = subprocess.run([sys.executable, "-c", reads, str(tmp_path)], capture_output=True, text=True, check=True)
        assert read.stdout.strip() == "1"
