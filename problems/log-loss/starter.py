import numpy as np


def log_loss(y_true: np.ndarray, p: np.ndarray, eps: float = 1e-7) -> float:
    """Mean negative log-likelihood of binary labels, in nats.

    y_true: labels 0 and 1, shape (n,), any integer dtype.
    p: probabilities of label 1, float64, shape (n,) or (n, 1); clipped to [eps, 1 - eps].
    """
    raise NotImplementedError
