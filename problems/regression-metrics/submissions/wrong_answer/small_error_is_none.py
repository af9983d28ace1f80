"""For a constant target you take an error below the precision of floats for none. `r2` is 1 only
where every prediction equals its value."""
# Breaks: return `1.0` if all predictions are exactly right, and `0.0` otherwise

import numpy as np


def regression_metrics(y, yhat):
    y, yhat = y.astype(float), yhat.ravel().astype(float)
    mse, spread = np.mean((y - yhat) ** 2), np.var(y)
    if np.all(y == y[0]):
        r2 = float(mse < np.finfo(float).eps)
    else:
        r2 = 1 - mse / spread
    mae = np.mean(np.abs(y - yhat))
    return {"mse": float(mse), "rmse": float(np.sqrt(mse)), "mae": float(mae), "r2": float(r2)}
