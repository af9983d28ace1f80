"""Your differences are right, but their squares do not fit into the integers. Convert to float before you square."""
# Breaks: The integer types include `int8` and `uint8`, in which differences and squares do not fit.

import numpy as np


def regression_metrics(y, yhat):
    wide = np.int32 if y.dtype.kind in "iu" else np.float64
    error = y.astype(wide) - yhat.ravel().astype(wide)
    mse = np.mean(error**2)
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - mse / np.var(y)
    return {"mse": mse, "rmse": np.sqrt(abs(mse)), "mae": np.mean(np.abs(error)), "r2": r2}
