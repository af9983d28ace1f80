import numpy as np


def power_iteration(A: np.ndarray, start: np.ndarray, steps: int) -> tuple[float, np.ndarray]:
    """The eigenvalue of largest size of a symmetric matrix, and its vector, by `steps` products.

    A: float64 (d, d), symmetric. start: float64 (d,), not zero.
    Returns (value, vector): the Rayleigh quotient of the last vector, and that vector, (d,), of
    length 1. Stops where A times the vector is zero.
    """
    raise NotImplementedError
