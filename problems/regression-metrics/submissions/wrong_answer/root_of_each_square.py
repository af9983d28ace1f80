"""You take the root of every square before the mean, and that is MAE again. RMSE is the root of the mean."""
# Breaks: \mathrm{RMSE} = \sqrt{\mathrm{MSE}}

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.ravel()
    mse = np.mean(error**2)
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - mse / np.var(y)
    rmse = np.mean(np.sqrt(error**2))
    return {"mse": mse, "rmse": rmse, "mae": np.mean(np.abs(error)), "r2": r2}
