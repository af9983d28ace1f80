"""You look at the first rows alone. Every row counts."""
# Breaks: \mathrm{MAE} = \frac1n \sum_i |y_i - \hat y_i|

import numpy as np


def regression_metrics(y, yhat):
    y = np.asarray(y, dtype=float)
    p = np.asarray(yhat, dtype=float).reshape(-1)
    y, p = y[:10_000], p[:10_000]
    e = y - p
    mse = np.mean(e * e)
    if (y == y[0]).all():
        r2 = 1.0 if (e == 0).all() else 0.0
    else:
        c = y - y[0]
        c = c - c.mean()
        r2 = 1 - (e * e).sum() / (c * c).sum()
    return {"mse": float(mse), "rmse": float(np.sqrt(mse)), "mae": float(np.abs(e).mean()), "r2": float(r2)}
