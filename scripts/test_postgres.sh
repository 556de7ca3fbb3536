#!/bin/sh
# Run the flows of publishing and pressing again on a private PostgreSQL, so that nothing works on SQLite only.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1
if ! command -v initdb >/dev/null 2>&1 && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  printf 'PostgreSQL is not installed, so the flows run on SQLite only. Install it: apt install postgresql\n' >&2
  exit 0
fi
printf 'The flows on PostgreSQL:\n'
exec .venv/bin/python -m pytest -n 2 --dist worksteal --database postgres "$@" \
  tests/unit/stories tests/unit/fronts tests/unit/letters \
  tests/flows/test_publish_story.py tests/flows/test_publish_numbers.py tests/flows/test_press_publish.py \
  tests/flows/test_newsroom_publishing.py
