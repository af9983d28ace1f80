import numpy as np


def em_step(
    X: np.ndarray,
    weights: np.ndarray,
    means: np.ndarray,
    variances: np.ndarray,
    floor: float = 1e-6,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """New weights (k,), means (k, d) and variances (k, d), and the mean log-likelihood before.

    X: float64 (n, d). weights: float64 (k,). means, variances: float64 (k, d).
    """
    raise NotImplementedError
