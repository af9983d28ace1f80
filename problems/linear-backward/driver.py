"""How a case uses the submission: its arguments are changed after the call, the results are not."""

from types import ModuleType

import numpy as np


def drive(submission: ModuleType, x: np.ndarray, W: np.ndarray, grad: np.ndarray) -> object:
    """The three gradients, as they are after the arguments have got other values.

    A result that shares the memory of an argument is off by those; then all is put back.
    """
    result = submission.linear_backward(x, W, grad)
    arrays = (x, W, grad)
    left = [array.copy() for array in arrays]
    for array in arrays:
        array += 1
    if isinstance(result, tuple):
        result = tuple(part.copy() if isinstance(part, np.ndarray) else part for part in result)
    for array, values in zip(arrays, left, strict=True):
        array[...] = values
    return result
