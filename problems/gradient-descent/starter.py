import numpy as np


def gd(
    X: np.ndarray, y: np.ndarray, lr: float, steps: int
) -> tuple[np.ndarray, float, list[float]]:
    """Fit a linear model by full-batch gradient descent on the mean squared error.

    X: (n, d), float64 or int64. y: (n,), float64 or int64.
    lr: learning rate. steps: number of steps, 0 or more.
    Returns (w, b, history): w (d,) float64, b a float, and history with steps + 1 losses,
    the first at zero weights, the last at the returned w and b.
    """
    raise NotImplementedError
