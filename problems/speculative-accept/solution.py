import numpy as np


def speculative_accept(
    p: np.ndarray, q: np.ndarray, drafted: np.ndarray, u: np.ndarray, v: float
) -> tuple[np.ndarray, int]:
    """The drafted tokens that are kept and one more token, and how many were kept.

    The scheme is that of Leviathan, Kalman and Matias, "Fast inference from transformers via
    speculative decoding" (2023), algorithm 1.
    """
    kept = 0
    while kept < len(drafted):
        token = drafted[kept]
        if u[kept] * q[kept, token] >= p[kept, token]:
            break
        kept += 1
    weights = p[kept]
    if kept < len(drafted):
        weights = np.maximum(0.0, weights - q[kept])
    sums = np.cumsum(weights)
    extra = np.argmax(sums > v * sums[-1])
    return np.append(drafted[:kept], extra), kept
