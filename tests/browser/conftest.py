"""What every browser test stands on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser.shoot import chromium
from playwright.sync_api import Browser, expect, sync_playwright

# What a test awaits comes within a moment; a machine with other work to do gets the time it needs.
expect.set_options(timeout=30_000)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser that the tests of a module share."""
    with sync_playwright() as play:
        found = chromium(play)
        yield found
        found.close()
