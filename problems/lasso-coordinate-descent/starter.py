import numpy as np


def fit_lasso(X: np.ndarray, y: np.ndarray, alpha: float, iters: int) -> np.ndarray:
    """Minimise sum (y - Xw)² / (2n) + alpha · sum |w| by cyclic coordinate descent from zero.

    X: shape (n, d); y: shape (n,); float64 or int64; alpha >= 0; iters: sweeps over all columns.
    Returns w after `iters` sweeps, float64, shape (d,), with exact zeros.
    """
    raise NotImplementedError
