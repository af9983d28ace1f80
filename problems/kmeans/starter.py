import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, iters: int) -> tuple[np.ndarray, np.ndarray]:
    """Lloyd's algorithm from given centroids.

    X: (n, d), float64 or int64. init: (k, d), float64 or int64.
    iters: number of iterations, 0 or more; may be far more than are needed.
    Returns (centroids, labels): (k, d) float64 in the order of init, and (n,) integers, the
    nearest centroid of each row. Equal distances: the lower number. An empty cluster stays put.
    """
    raise NotImplementedError
