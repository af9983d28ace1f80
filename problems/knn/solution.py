import numpy as np


def knn(X_train: np.ndarray, y_train: np.ndarray, X: np.ndarray, k: int) -> np.ndarray:
    """Majority vote of the k nearest training rows, by Euclidean distance.

    Cover and Hart, "Nearest neighbor pattern classification", IEEE Transactions on Information
    Theory 13 (1967). Distances come from |a - b|^2 = |a|^2 - 2 a.b + |b|^2, and |a|^2, the same
    for all training rows, is left out: only the order counts.
    """
    labels, codes = np.unique(y_train, return_inverse=True)
    distances = np.sum(X_train**2, axis=1) - 2 * X @ X_train.T
    # A stable sort keeps rows at equal distances in the order of their numbers.
    nearest = np.argsort(distances, kind="stable")[:, :k]
    votes = np.sum(codes[nearest][:, :, None] == np.arange(len(labels)), axis=1)
    # argmax answers the first of several, and the labels are sorted.
    return labels[np.argmax(votes, axis=1)]
