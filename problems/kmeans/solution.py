import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, iters: int) -> tuple[np.ndarray, np.ndarray]:
    """Lloyd's algorithm: assign rows to the nearest centroid, move centroids to the means, repeat.

    Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28 (1982);
    MacQueen (1967) gave the name. A centroid without rows stays where it is.
    """
    centroids = init.astype(np.float64)
    labels = nearest(X, centroids)
    for _ in range(iters):
        sums = np.zeros(centroids.shape)
        np.add.at(sums, labels, X)
        counts = np.bincount(labels, minlength=len(centroids))
        has_rows = counts > 0
        centroids[has_rows] = sums[has_rows] / counts[has_rows, None]
        previous, labels = labels, nearest(X, centroids)
        if np.array_equal(labels, previous):
            break
    return centroids, labels


def nearest(X: np.ndarray, centroids: np.ndarray) -> np.ndarray:
    """For each row the number of the nearest centroid; argmin answers the first of several."""
    features = zip(X.T, centroids.T)
    squares = sum(np.subtract.outer(feature, places) ** 2 for feature, places in features)
    return np.argmin(squares, axis=1)
