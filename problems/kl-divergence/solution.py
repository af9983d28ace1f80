import numpy as np


def kl_divergence(p: np.ndarray, q: np.ndarray) -> np.ndarray:
    """Kullback-Leibler divergence D(p || q) of each row, in nats.

    Kullback and Leibler (1951); Cover and Thomas, "Elements of Information Theory", section 2.3.
    """
    # Where p is 0 nothing counts: p and q become 1 there, with the logarithm 0.
    counts = p > 0
    with np.errstate(divide="ignore"):
        gaps = np.log(np.where(counts, p, 1.0)) - np.log(np.where(counts, q, 1.0))
    return np.sum(p * gaps, axis=1)
