"""What every browser test stands on."""

from __future__ import annotations

from playwright.sync_api import expect

# What a test awaits comes within a moment; a machine with other work to do gets the time it needs.
expect.set_options(timeout=30_000)
