import numpy as np


def kl_divergence(p: np.ndarray, q: np.ndarray) -> np.ndarray:
    """Kullback-Leibler divergence D(p || q) of each row, in nats.

    p: float64 (n, k), a distribution in each row. q: float64 (n, k), or (k,) for all rows.
    Returns float64 (n,); infinity where something of p is impossible for q.
    """
    raise NotImplementedError
