"""How a case uses the submission: its arguments are changed after the call, the results are not."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    w: np.ndarray,
    g: np.ndarray,
    m: np.ndarray,
    v: np.ndarray,
    t: int,
    **options: float,
) -> object:
    """The new weights and running means, as they are after the old ones have got other values.

    A result that is an argument itself, or shares its memory, is off by those; then all is put
    back.
    """
    result = submission.adam_step(w, g, m, v, t, **options)
    arrays = (w, g, m, v)
    left = [array.copy() for array in arrays]
    for array in arrays:
        array += 1
    if isinstance(result, tuple):
        result = tuple(part.copy() if isinstance(part, np.ndarray) else part for part in result)
    for array, values in zip(arrays, left, strict=True):
        array[...] = values
    return result
