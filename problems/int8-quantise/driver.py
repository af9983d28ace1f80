"""How a case uses the submission: the dtype of the stored weights is part of the answer."""

from types import ModuleType

import numpy as np


def drive(submission: ModuleType, x: np.ndarray, W: np.ndarray, bias: np.ndarray) -> object:
    """What the function answers, with the name of the dtype of `q` behind it."""
    result = submission.int8_linear(x, W, bias)
    if isinstance(result, tuple) and len(result) == 3 and isinstance(result[0], np.ndarray):
        return (*result, str(result[0].dtype))
    return result
