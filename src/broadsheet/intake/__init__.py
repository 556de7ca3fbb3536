"""What comes from outside: parsers, moves from other systems, and later the wires."""
