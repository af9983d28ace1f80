"""Norms of the error vector and np.var."""

import numpy as np


def regression_metrics(y, yhat):
    y = np.asarray(y, dtype=float)
    error = y - np.asarray(yhat, dtype=float).reshape(y.shape)
    rmse = np.linalg.norm(error) / np.sqrt(y.size)
    constant = np.ptp(y) == 0
    return {
        "mse": rmse**2,
        "rmse": rmse,
        "mae": np.linalg.norm(error, 1) / y.size,
        "r2": float(not error.any()) if constant else 1 - rmse**2 / np.var(y),
    }
