"""The command line: everything that a person at a terminal can do with a paper."""
