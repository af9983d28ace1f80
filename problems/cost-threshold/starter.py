import numpy as np


def best_threshold(y_true: np.ndarray, p: np.ndarray, cost_fp: int, cost_fn: int) -> float:
    """The threshold of least total cost; a row is flagged where p >= threshold.

    y_true: shape (n,), 1 is fraud, 0 is honest. p: probabilities of fraud, shape (n,).
    cost_fp, cost_fn: cents for one false alarm and for one missed fraud.
    Returns a value of p, or inf to flag nobody; of equally cheap thresholds the largest.
    """
    raise NotImplementedError
