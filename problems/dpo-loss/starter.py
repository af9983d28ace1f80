import numpy as np


def dpo(
    policy: np.ndarray,
    reference: np.ndarray,
    mask: np.ndarray,
    beta: float = 0.1,
    smoothing: float = 0.0,
) -> tuple[float, np.ndarray, float]:
    """Loss, gradient by policy, and accuracy of n pairs of answers.

    policy, reference: token log-probabilities, (n, 2, T), preferred answer first.
    mask: (n, 2, T), True at the real tokens of an answer.
    """
    raise NotImplementedError
