"""You turn whole numbers into float32, which has no more than seven digits. Use float64."""
# Breaks: The integer types include `int8` and `uint8`, in which differences and squares do not fit.

import numpy as np


def regression_metrics(y, yhat):
    y = np.asarray(y, dtype=np.float32 if y.dtype.kind in "iu" else float).astype(float)
    p = np.asarray(yhat, dtype=float).reshape(-1)
    e = y - p
    mse = np.mean(e * e)
    if (y == y[0]).all():
        r2 = 1.0 if (e == 0).all() else 0.0
    else:
        c = y - y[0]
        c = c - c.mean()
        r2 = 1 - (e * e).sum() / (c * c).sum()
    return {"mse": float(mse), "rmse": float(np.sqrt(mse)), "mae": float(np.abs(e).mean()), "r2": float(r2)}
