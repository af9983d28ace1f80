"""Binary log-loss, the mean negative log-likelihood of a Bernoulli variable.

L = −(1/n) Σ (y ln q + (1 − y) ln(1 − q)), with q = p clipped to [ε, 1 − ε].
Source: C. M. Bishop, Pattern Recognition and Machine Learning (2006), section 4.3.2, equation 4.90.
"""

import numpy as np


def log_loss(y_true: np.ndarray, p: np.ndarray, eps: float = 1e-7) -> float:
    """Mean negative log-likelihood in nats.

    y_true: labels 0 and 1, shape (n,). p: probabilities of label 1, shape (n,) or (n, 1).
    """
    q = np.clip(p.ravel(), eps, 1 - eps)
    # What the forecast gave to the label that came.
    likelihood = np.where(y_true == 1, q, 1 - q)
    return float(-np.mean(np.log(likelihood)))
