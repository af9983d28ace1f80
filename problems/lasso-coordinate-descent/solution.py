import numpy as np


def fit_lasso(X: np.ndarray, y: np.ndarray, alpha: float, iters: int) -> np.ndarray:
    """Minimise sum (y - Xw)² / (2n) + alpha · sum |w| by cyclic coordinate descent from zero.

    Friedman, Hastie, Höfling and Tibshirani, "Pathwise coordinate optimization", Annals of Applied
    Statistics 1 (2007); the lasso is Tibshirani's (1996).
    """
    w = np.zeros(X.shape[1])
    residuals = y.astype(np.float64)
    squares = np.sum(X.astype(np.float64) ** 2, axis=0)
    for _ in range(iters):
        for j in np.flatnonzero(squares):
            column = X[:, j]
            # What the column would fit if its own share were not subtracted.
            fit = column @ residuals + squares[j] * w[j]
            new = np.sign(fit) * max(abs(fit) - alpha * len(y), 0.0) / squares[j]
            residuals -= column * (new - w[j])
            w[j] = new
    return w
