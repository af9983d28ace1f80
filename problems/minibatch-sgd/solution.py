from collections.abc import Callable

import numpy as np


def sgd(
    gradient: Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray],
    w: np.ndarray,
    X: np.ndarray,
    y: np.ndarray,
    lr: float,
    epochs: int,
    batch_size: int,
    rng: np.random.Generator,
) -> np.ndarray:
    """Mini-batch gradient descent: every epoch in a new random order, every row once.

    Robbins and Monro (1951) for single draws; Goodfellow, Bengio and Courville, "Deep Learning",
    sections 8.1.3 and 8.3.1, for shuffled batches.
    """
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), batch_size):
            # A slice that reaches beyond the end is cut off there: the last, smaller batch.
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
