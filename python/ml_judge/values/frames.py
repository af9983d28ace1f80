"""What is done with values of pandas, in interpreters that have it: `ml_judge.dataframes` fills it in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

# `compare`, `draw`, `text`, `literal`, `worst`, `is_finite`, `widen`, `for_arguments`.
FRAMES: dict[str, Callable[..., Any]] = {}


def is_frame(value: Any) -> bool:
    """Whether a value is of pandas: a frame, series, index, column, time, or what is missing."""
    return type(value).__module__.partition(".")[0] == "pandas"
