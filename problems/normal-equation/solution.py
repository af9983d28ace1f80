import numpy as np


def fit_ols(X: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Linear regression by least squares, with an intercept.

    Golub and Van Loan, "Matrix Computations", section 5.5: the minimum-norm solution by the
    singular value decomposition. Centred, the problem has no intercept any more.
    """
    center, level = np.mean(X, axis=0), np.mean(y)
    U, sigma, Vt = np.linalg.svd(X - center, full_matrices=False)
    # With nothing but zeros no direction is left.
    kept = sigma > 1e-10 * sigma[0]
    w = Vt[kept].T @ (U[:, kept].T @ (y - level) / sigma[kept])
    return w, float(level - center @ w)
