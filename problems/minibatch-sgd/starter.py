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

    gradient(w, X_batch, y_batch): mean gradient over a batch, shape (d,). w: float64 (d,).
    X: float64 (n, d); y: float64 (n,). The last batch of an epoch may be smaller.
    Returns the weights after `epochs` epochs, a new float64 array (d,).
    """
    raise NotImplementedError
