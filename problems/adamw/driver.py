"""How a case uses the submission: its arguments are changed after the call, the results are not."""

from types import ModuleType

import numpy as np


def drive(
    submission: ModuleType,
    params: list[np.ndarray],
    grads: list[np.ndarray | None],
    m: list[np.ndarray],
    v: list[np.ndarray],
    t: int,
    **options: float,
) -> object:
    """The new parameters and running means, as they are after the old ones have got other values.

    A result that shares the memory of an argument is off by those; then all is put back.
    """
    result = submission.adamw_step(params, grads, m, v, t, **options)
    arrays = [array for part in (params, grads, m, v) for array in part if array is not None]
    left = [array.copy() for array in arrays]
    for array in arrays:
        array += 1
    if isinstance(result, tuple) and all(isinstance(part, list) for part in result):
        result = tuple([copied(value) for value in part] for part in result)
    for array, values in zip(arrays, left, strict=True):
        array[...] = values
    return result


def copied(value: object) -> object:
    return value.copy() if isinstance(value, np.ndarray) else value
