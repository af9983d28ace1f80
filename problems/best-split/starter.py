import numpy as np


def best_split(X: np.ndarray, y: np.ndarray) -> tuple[int, float, float] | None:
    """The split "feature <= threshold" with the largest Gini gain.

    X: (n, d), float64. y: (n,), all integers or all strings.
    Returns (feature, threshold, gain), or None where no gain exceeds 1e-12. Gains within 1e-12
    of the largest are equal: the lowest feature, then the lowest threshold.
    """
    raise NotImplementedError
