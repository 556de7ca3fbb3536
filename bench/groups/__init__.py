"""Groups of rows, one file each, with ``measure(plan)``; each runs in a process of its own."""
