"""``make bench``: what this machine makes of Broadsheet, beside nginx and beside what was to be reached.

The files of this folder are also programs of their own, so they name one another without a package.
"""

import sys
from pathlib import Path

_FOLDER = str(Path(__file__).parent)
if _FOLDER not in sys.path:
    sys.path.insert(0, _FOLDER)
