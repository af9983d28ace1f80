"""You compute the spread as mean(y²) − mean(y)². Far from zero both are huge and their difference is lost in rounding; subtract the mean first, then square."""
# Breaks: The values may lie far from zero and close together

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.ravel()
    mse, spread = np.mean(error**2), np.mean(y**2) - np.mean(y) ** 2
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    elif spread == 0:
        r2 = 0.0
    else:
        r2 = 1 - mse / spread
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
