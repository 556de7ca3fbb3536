"""``python -m broadsheet`` is the command ``broadsheet``."""

from broadsheet.ops.cli import main

if __name__ == "__main__":
    main()
