"""How a case uses the submission: its arguments are changed after the call, the results are not."""

from types import ModuleType

import numpy as np


def drive(submission: ModuleType, grads: list[np.ndarray], max_norm: float) -> object:
    """What is returned, as it is after the gradients have got other values.

    A result that shares the memory of an argument is off by those; then all is put back.
    """
    result = submission.clip_gradients(grads, max_norm)
    left = [grad.copy() for grad in grads]
    for grad in grads:
        grad += 1
    if isinstance(result, tuple) and len(result) == 2 and isinstance(result[0], list):
        clipped, norm = result
        copies = [part.copy() if isinstance(part, np.ndarray) else part for part in clipped]
        result = copies, norm
    for grad, values in zip(grads, left, strict=True):
        grad[...] = values
    return result
