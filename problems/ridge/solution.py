import numpy as np


def fit_ridge(X: np.ndarray, y: np.ndarray, alpha: float) -> tuple[np.ndarray, float]:
    """Minimise sum (y - Xw - b)² + alpha · sum w² exactly, with a free bias.

    Hoerl and Kennard, "Ridge Regression", Technometrics 12 (1970). Centring takes the bias out;
    a penalty is then the same as d more rows, sqrt(alpha)·I with the targets 0.
    """
    X_mean, y_mean = X.mean(axis=0), y.mean()
    d = X.shape[1]
    rows = np.vstack([X - X_mean, np.sqrt(alpha) * np.eye(d)])
    # Centred columns are orthogonal to any constant, so the targets need no centring.
    targets = np.concatenate([y, np.zeros(d)])
    # Of several least-squares solutions lstsq answers the shortest.
    w = np.linalg.lstsq(rows, targets)[0]
    return w, float(y_mean - X_mean @ w)
