"""You turn every whole number into int64, where uint64 beyond 2⁶³ become negative. Use float64."""
# Breaks: Both hold finite numbers, float64 or any integer type.

import numpy as np


def regression_metrics(y, yhat):
    y = np.asarray(y, dtype=float)
    yhat = yhat.astype(np.int64) if yhat.dtype.kind in "iu" else yhat
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
