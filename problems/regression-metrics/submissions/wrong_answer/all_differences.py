"""You subtract a column from a row: shapes (n,) and (n, 1) broadcast to an n × n table of all differences. Flatten `yhat` first."""
# Breaks: prediction $i$ still belongs to value $i$

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.astype(float)
    mse = np.mean(error**2)
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - mse / np.var(y)
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
