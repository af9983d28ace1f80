import numpy as np


def fit_svm(
    X: np.ndarray, y: np.ndarray, lr: float, steps: int, l2: float
) -> tuple[np.ndarray, float, list[float]]:
    """Fit a linear SVM by subgradient steps on the penalised mean hinge loss, from zero.

    X: (n, d), float64 or int64. y: (n,), int64, each -1 or 1.
    Returns (w, b, history): the point of the lowest loss, (d,) and a float, and the losses after
    0, 1, ..., `steps` steps.
    """
    raise NotImplementedError
