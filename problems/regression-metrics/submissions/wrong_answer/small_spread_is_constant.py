"""You take a target for constant where its variance is below a fixed amount. Constant means that
all values are equal; very small values may be far from it."""
# Breaks: Equal means equal values

import numpy as np


def regression_metrics(y, yhat):
    y, yhat = y.astype(float), yhat.ravel().astype(float)
    mse, spread = np.mean((y - yhat) ** 2), np.var(y)
    if np.all(y == y[0]) or spread < 1e-12:
        r2 = float(np.all(y == yhat))
    else:
        r2 = 1 - mse / spread
    mae = np.mean(np.abs(y - yhat))
    return {"mse": float(mse), "rmse": float(np.sqrt(mse)), "mae": float(mae), "r2": float(r2)}
