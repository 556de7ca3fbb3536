"""The benchmark is no package of the paper; it is found from the checkout's root, however pytest was started."""

import sys
from pathlib import Path

_ROOT = str(Path(__file__).resolve().parents[3])
if _ROOT not in sys.path:
    sys.path.append(_ROOT)
