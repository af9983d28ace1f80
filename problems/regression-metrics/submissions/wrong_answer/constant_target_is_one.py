"""You return an R² of 1 for every constant target. Where a prediction is off it is 0."""
# Breaks: return `1.0` if all predictions are exactly right, and `0.0` otherwise

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.ravel()
    mse = np.mean(error**2)
    r2 = 1.0 if np.all(y == y[0]) else 1 - mse / np.var(y)
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
