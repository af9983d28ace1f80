"""You halve the mean squared error, as losses for gradient descent often do. The metric has no factor ½."""
# Breaks: \mathrm{MSE} = \frac1n \sum_i (y_i - \hat y_i)^2

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.ravel()
    mse = np.mean(error**2) / 2
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - 2 * mse / np.var(y)
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
