"""Your R² divides a mean over n by a variance over n − 1. Use the same divisor for both, or sums."""
# Breaks: R^2 = 1 - \frac{\sum_i (y_i - \hat y_i)^2}{\sum_i (y_i - \bar y)^2}

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.ravel()
    mse = np.mean(error**2)
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - mse / np.var(y, ddof=1)
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
