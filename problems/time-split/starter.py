import numpy as np


def walk_forward(t: np.ndarray, n_splits: int, gap: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Folds that train on rows whose label was known before their test block began.

    t: times, shape (n,), int64, any order; 1 <= n_splits < n; gap >= 0, in the unit of t.
    Returns n_splits pairs (train, test) of row numbers, 1-d integer arrays in order of time.
    """
    raise NotImplementedError
