"""The floor: clock, settings, addresses, safe HTML, language tools, fetching with limits."""
