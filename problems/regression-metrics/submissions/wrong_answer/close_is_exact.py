"""You take predictions that are close for exact. For a constant target `r2` is 1 only where every
prediction is exactly right."""
# Breaks: return `1.0` if all predictions are exactly right, and `0.0` otherwise

import numpy as np


def regression_metrics(y, yhat):
    y, yhat = y.astype(float), yhat.ravel().astype(float)
    mse = np.mean((y - yhat) ** 2)
    if np.all(y == y[0]):
        r2 = 1.0 if np.allclose(y, yhat) else 0.0
    else:
        r2 = 1 - mse / np.var(y)
    mae = np.mean(np.abs(y - yhat))
    return {"mse": float(mse), "rmse": float(np.sqrt(mse)), "mae": float(mae), "r2": float(r2)}
