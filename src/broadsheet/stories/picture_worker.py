"""The process in which pictures are decoded: limited memory, processor time and files, no Django, no database.

``python -m broadsheet.stories.picture_worker clean`` reads a file on its standard input and answers with one line of
JSON, followed by the cleaned picture. ``… renditions FOLDER`` reads a cleaned picture, after one line of JSON that
says where crops look, writes what readers get into FOLDER and answers with one line of JSON.

Whatever a hostile file does to the decoder, it does it here.
"""

from __future__ import annotations

import json
import resource
import sys
from typing import Any, BinaryIO

_MEMORY = 2 * 1024**3
_SECONDS = 60
_FILE_SIZE = 32 * 1024**2


def main(arguments: list[str]) -> int:
    """Do one job. Problems of the picture are answers, not failures."""
    _limit()
    # Only now: what is imported is under the limits too.
    from broadsheet.stories import picture_making

    data = sys.stdin.buffer
    if arguments[:1] == ["clean"]:
        answer, body = _try(lambda: picture_making.clean(data.read()))
    else:
        asked = json.loads(data.readline())
        answer, body = _try(lambda: (picture_making.make_renditions(data.read(), asked, arguments[1]), b""))
    _answer(sys.stdout.buffer, answer, body)
    return 0


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FILE_SIZE, _FILE_SIZE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _try(job: Any) -> tuple[dict[str, Any], bytes]:
    from broadsheet.stories.picture_making import BadPicture

    try:
        result: tuple[dict[str, Any], bytes] = job()
    except BadPicture as problem:
        return {"problem": str(problem)}, b""
    except MemoryError:
        return {"problem": "The picture needs too much memory."}, b""
    return result


def _answer(out: BinaryIO, answer: dict[str, Any], body: bytes) -> None:
    out.write(json.dumps(answer).encode() + b"\n")
    out.write(body)
    out.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
