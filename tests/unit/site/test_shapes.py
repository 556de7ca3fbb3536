"""Shapes are plain, frozen and documented; the room knows nothing of the newsroom."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

import broadsheet.site
from broadsheet.site import shapes

DATA = [one for name in shapes.__all__ if dataclasses.is_dataclass(one := getattr(shapes, name))]


@pytest.mark.parametrize("shape", DATA, ids=lambda shape: shape.__name__)
def test_a_shape_is_frozen_and_says_what_it_is(shape: type) -> None:
    assert shape.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert not hasattr(shape, "__dict__") or "__slots__" in vars(shape)
    # Without a docstring of its own, a dataclass gets its signature as one.
    assert not (shape.__doc__ or "").startswith(f"{shape.__name__}(")


def test_rendering_never_imports_django() -> None:
    code = "import sys, broadsheet.site.render, broadsheet.site.share_card; print('django' in sys.modules)"
    source = str(Path(broadsheet.site.__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": source}
    )
    assert done.stdout.strip() == "False"
