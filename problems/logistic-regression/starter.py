import numpy as np


def fit_logreg(
    X: np.ndarray, y: np.ndarray, lr: float, steps: int, l2: float = 0.0
) -> tuple[np.ndarray, float, list[float]]:
    """Fit logistic regression by full-batch gradient descent, from zero.

    X: shape (n, d), float64 or int64; y: shape (n,), 0 or 1.
    The loss is the mean log-loss + l2/2 · sum of w². The bias is not penalised.
    Returns (w of shape (d,), b, history of steps + 1 losses).
    """
    raise NotImplementedError
