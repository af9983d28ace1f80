"""You square in int64, where the squares of large differences do not fit. Convert to float before
you square."""
# Breaks: float64 or any integer type

import numpy as np


def regression_metrics(y, yhat):
    wide = np.int64 if y.dtype.kind in "iu" else np.float64
    error = y.astype(wide) - yhat.ravel().astype(wide)
    mse = np.mean(error**2)
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - mse / np.var(y.astype(float))
    return {"mse": mse, "rmse": np.sqrt(abs(mse)), "mae": np.mean(np.abs(error)), "r2": r2}
