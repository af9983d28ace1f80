"""How a case uses the function: the result is read after `x` has got other values."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType, x: np.ndarray, positions: np.ndarray, **options: float
) -> np.ndarray:
    """The result, which a new array keeps whatever becomes of `x`. In the end `x` is put back."""
    turned = submission.rope(x, positions, **options)
    left = x.copy()
    x += 1
    if isinstance(turned, np.ndarray):
        turned = turned.copy()
    x[...] = left
    return turned
