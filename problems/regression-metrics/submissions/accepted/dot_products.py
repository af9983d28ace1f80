"""Sums of squares as dot products of centred columns."""

import numpy as np


def regression_metrics(y, yhat):
    column = y.reshape(-1, 1) * 1.0
    residual = column - yhat.reshape(-1, 1) * 1.0
    centred = column - column.mean()
    res, tot = (residual.T @ residual).item(), (centred.T @ centred).item()
    if np.unique(y).size == 1:
        r2 = 0.0 if np.any(residual) else 1.0
    else:
        r2 = (tot - res) / tot
    mse = res / len(y)
    return {"mse": mse, "rmse": mse**0.5, "mae": abs(residual).mean(), "r2": r2}
