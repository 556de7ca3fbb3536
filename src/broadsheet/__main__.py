"""``python -m broadsheet`` is the command ``broadsheet``."""

from broadsheet.ops.quick import main

if __name__ == "__main__":
    main()
