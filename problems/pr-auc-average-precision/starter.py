import numpy as np


def average_precision(y_true: np.ndarray, scores: np.ndarray) -> float:
    """Precision averaged over the steps of recall, from the highest threshold down.

    y_true: shape (n,), 1 is positive, 0 negative.
    scores: shape (n,), float64; higher means more likely positive. Equal scores make one step.
    Returns 0.0 where there are no positives.
    """
    raise NotImplementedError
