"""You divide by the spread of `y` even when all its values are equal, which gives nan, infinity or, after rounding, an enormous number. Handle the constant target first."""
# Breaks: When all $y_i$ are equal, $R^2$ has no spread to explain

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.ravel()
    mse = np.mean(error**2)
    with np.errstate(divide="ignore", invalid="ignore"):
        r2 = 1 - mse / np.var(y)
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
