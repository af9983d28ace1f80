import numpy as np


def pairwise_distances(A: np.ndarray, B: np.ndarray, metric: str) -> np.ndarray:
    """Distances between the rows of A, (n, d), and of B, (m, d): shape (n, m), float64.

    Definitions as in M. Deza and E. Deza, "Encyclopedia of Distances". Differences are taken before
    anything is squared, row by row, so that they are exact where rows are close.
    """
    if metric == "cosine":
        return 1 - _directions(A) @ _directions(B).T
    distances = np.empty((len(A), len(B)))
    for i, a in enumerate(A):
        gaps = np.abs(a - B)
        if metric == "manhattan":
            distances[i] = np.sum(gaps, axis=1)
        else:
            distances[i] = np.sqrt(np.sum(gaps**2, axis=1))
    return distances


def _directions(X: np.ndarray) -> np.ndarray:
    """Rows divided by their lengths; rows of zeros stay as they are."""
    lengths = np.sqrt(np.sum(X**2, axis=1, keepdims=True))
    return np.divide(X, lengths, out=np.zeros_like(X), where=lengths > 0)
