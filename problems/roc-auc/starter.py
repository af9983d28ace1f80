import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray) -> float:
    """Probability that a positive row scores above a negative one; a tie counts as half.

    y_true: labels, shape (n,), integers; 1 is positive, anything else negative.
    scores: shape (n,), float64; higher means more likely positive.
    Returns nan where one of the two kinds is missing.
    """
    raise NotImplementedError
