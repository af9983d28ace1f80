"""You recognise a constant target by a spread of exactly 0. The mean of equal floats may be off in its last digit, so compare the values themselves."""
# Breaks: the sum below the line need not come out as 0

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.ravel()
    mse, spread = np.mean(error**2), np.mean((y - np.sum(y) / len(y)) ** 2)
    if spread == 0:
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - mse / spread
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
