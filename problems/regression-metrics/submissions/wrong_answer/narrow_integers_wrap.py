"""You subtract narrow integers, so differences and squares wrap around. Convert to float before you subtract."""
# Breaks: The integer types include `int8` and `uint8`, in which differences and squares do not fit.

import numpy as np


def regression_metrics(y, yhat):
    error = y - yhat.ravel()
    mse = np.mean(error**2)
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - mse / np.var(y)
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
