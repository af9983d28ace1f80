"""You keep R² above a bound. It has none: return it as it is."""
# Breaks: $R^2$ has no lower bound.

import numpy as np


def regression_metrics(y, yhat):
    y = np.asarray(y, dtype=float)
    p = np.asarray(yhat, dtype=float).reshape(-1)
    e = y - p
    mse = np.mean(e * e)
    if (y == y[0]).all():
        r2 = 1.0 if (e == 0).all() else 0.0
    else:
        c = y - y[0]
        c = c - c.mean()
        r2 = 1 - (e * e).sum() / (c * c).sum()
    return {"mse": float(mse), "rmse": float(np.sqrt(mse)), "mae": float(np.abs(e).mean()), "r2": float(max(r2, -1e6))}
