"""How a case uses the submission: `w` is changed after the call, and the result must not follow."""

from types import ModuleType

import numpy as np


def drive(submission: ModuleType, w: np.ndarray, lr: float, lam: float, kind: str) -> object:
    """The shrunk weights, as they are after `w` has got other values.

    A result that is `w` itself, or shares its memory, is off by those; then `w` is put back.
    """
    result = submission.shrink(w, lr, lam, kind)
    left = w.copy()
    w += 1
    if isinstance(result, np.ndarray):
        result = result.copy()
    w[...] = left
    return result
